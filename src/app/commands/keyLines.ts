export type KeyLine = { readonly keys: string; readonly meaning: string }

/** Lines of a sheet from a sentence that names keys as a screen reader hears them: `Home and End: first and last mark.` */
export function keyLines(sentences: string): readonly KeyLine[] {
  return sentences
    .split(/(?<=[.。])\s*/)
    .map((sentence) => sentence.replace(/[.。]$/, '').trim())
    .filter((sentence) => sentence !== '')
    .map((sentence) => {
      const [keys = '', ...meaning] = sentence.split(/:\s*|：/)
      return { keys, meaning: meaning.join(': ') }
    })
}
