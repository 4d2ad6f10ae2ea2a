/** Length, type, data and checksum: the parts of a PNG file after its signature. */
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const

/** CRC-32 of the PNG standard (ISO/IEC 15948, annex D). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** An `iTXt` chunk: a keyword with any text, uncompressed. */
function textChunk(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder()
  // Keyword, end, no compression (two bytes), no language, no translated keyword.
  const data = encoder.encode(`iTXt${keyword}\0\0\0\0\0${text}`)
  const chunk = new Uint8Array(data.length + 8)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length - 4)
  chunk.set(data, 4)
  view.setUint32(data.length + 4, crc32(data))
  return chunk
}

/**
 * The same picture with texts that viewers pass over and that come back with `readPngTexts`. They stand right after the
 * header.
 *
 * @throws RangeError for bytes that are no PNG file.
 */
export function withPngTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array {
  if (!signature.every((byte, index) => png[index] === byte)) throw new RangeError('This is no PNG file.')
  const headerEnd = signature.length + 8 + 13 + 4
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text))
  const written = new Uint8Array(png.length + chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  written.set(png.subarray(0, headerEnd))
  let at = headerEnd
  for (const chunk of chunks) {
    written.set(chunk, at)
    at += chunk.length
  }
  written.set(png.subarray(headerEnd), at)
  return written
}

/** Larger texts, and those that stand behind more chunks, are none that `withPngTexts` wrote. */
const most = { bytes: 1_000_000, chunks: 1_000 } as const

/**
 * The uncompressed `iTXt` texts of a PNG file before its picture, by keyword; none for bytes that are no PNG file or
 * break off.
 */
export function readPngTexts(png: Uint8Array): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (!signature.every((byte, index) => png[index] === byte)) return found
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const decoder = new TextDecoder()
  let budget: number = most.bytes
  for (let at = signature.length, n = 0; at + 12 <= png.length && n < most.chunks; n++) {
    const length = view.getUint32(at)
    if (at + 12 + length > png.length) break
    const type = decoder.decode(png.subarray(at + 4, at + 8))
    if (type === 'IDAT') break
    if (type === 'iTXt') {
      budget -= length
      if (budget < 0) break
      const text = decoder.decode(png.subarray(at + 8, at + 8 + length))
      // Keyword, end, two zero bytes for no compression, language, translated keyword, text.
      const [, keyword, value] = /^([^\0]*)\0\0\0[^\0]*\0[^\0]*\0(.*)$/s.exec(text) ?? []
      if (keyword !== undefined && value !== undefined) found.set(keyword, value)
    }
    at += 12 + length
  }
  return found
}
