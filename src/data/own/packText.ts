import { linkLimits } from '../../domain/intake/limits.ts'

/** Packs a text into the letters that an address carries as they are; null where it is too long for a link. */
export async function packText(text: string): Promise<string | null> {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length > linkLimits.bytes) return null
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const letters = toLetters(new Uint8Array(await new Response(packed).arrayBuffer()))
  return letters.length > linkLimits.characters ? null : letters
}

/**
 * Unpacks what `packText` wrote. Null for anything else; a text that grows beyond the limit is let go of while it
 * grows, so that a few letters cannot fill the memory.
 */
export async function unpackText(letters: string): Promise<string | null> {
  if (letters.length > linkLimits.characters || !/^[\w-]+$/.test(letters)) return null
  try {
    const bytes = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
      sign.charCodeAt(0),
    )
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
    const parts: Uint8Array<ArrayBuffer>[] = []
    let size = 0
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.length
      if (size > linkLimits.bytes) {
        await reader.cancel()
        return null
      }
      parts.push(value)
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await new Blob(parts).arrayBuffer())
  } catch {
    return null
  }
}

function toLetters(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
