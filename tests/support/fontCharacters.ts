import { readFileSync } from 'node:fs'

/** The characters a font has, from its `cmap` (OpenType 1.9, formats 4 and 12). */
export function fontCharacters(path: string): ReadonlySet<number> {
  const font = readFileSync(path)
  const count = font.readUInt16BE(4)
  for (let table = 0; table < count; table++) {
    const entry = 12 + table * 16
    if (font.toString('latin1', entry, entry + 4) === 'cmap')
      return charactersIn(font, font.readUInt32BE(entry + 8))
  }
  throw new Error(`${path} has no cmap.`)
}

function charactersIn(font: Buffer, cmap: number): ReadonlySet<number> {
  const found = new Set<number>()
  for (let sub = 0; sub < font.readUInt16BE(cmap + 2); sub++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + sub * 8 + 4)
    for (const [first, last] of rangesIn(font, at))
      for (let code = first; code <= last; code++) found.add(code)
  }
  return found
}

function rangesIn(font: Buffer, at: number): readonly (readonly [number, number])[] {
  const format = font.readUInt16BE(at)
  if (format === 12)
    return Array.from({ length: font.readUInt32BE(at + 12) }, (_, group) => {
      const start = at + 16 + group * 12
      return [font.readUInt32BE(start), font.readUInt32BE(start + 4)] as const
    })
  if (format !== 4) return []
  const bytes = font.readUInt16BE(at + 6)
  return Array.from({ length: bytes / 2 }, (_, segment) => {
    const end = font.readUInt16BE(at + 14 + segment * 2)
    return [font.readUInt16BE(at + 16 + bytes + segment * 2), end] as const
  }).filter(([, end]) => end !== 0xffff)
}
