/** Hands a text or bytes to the browser as a file to save. */
export function saveFile(name: string, type: string, content: string | Uint8Array): void {
  // Bytes in memory that other threads share cannot be saved; ours never are.
  const part = typeof content === 'string' ? content : new Uint8Array(content)
  const url = URL.createObjectURL(new Blob([part], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Safari starts the download after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
