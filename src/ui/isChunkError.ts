/** Whether an error is a part of the app that could not be fetched: the wordings of Chromium, Firefox and Safari. */
export function isChunkError(error: Error): boolean {
  return /dynamically imported module|module script failed|preload CSS/i.test(error.message)
}
