import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readPngTexts, withPngTexts } from '../../../src/export/png/pngText.ts'

/** The smallest PNG file: one grey pixel, with checksums from the standard's own test of them. */
const pixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
)

it('texts come back, whatever they hold', () => {
  const keyword = fc.stringMatching(/^[A-Za-z.]{1,40}$/)
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(fc.dictionary(keyword, text), (texts) => {
      expect(Object.fromEntries(readPngTexts(withPngTexts(pixel, texts)))).toEqual({ ...texts })
    }),
  )
})

it('the picture itself stays as it was', () => {
  const written = withPngTexts(pixel, { 'crossover.view': 'https://example.org/' })
  const text = Buffer.from(written).toString('latin1')
  expect(text.startsWith(Buffer.from(pixel.subarray(0, 33)).toString('latin1'))).toBe(true)
  expect(text.endsWith(Buffer.from(pixel.subarray(33)).toString('latin1'))).toBe(true)
})

it('what is no PNG file is refused when writing and has no texts when reading', () => {
  const other = deflateSync(Buffer.from('no picture'))
  expect(() => withPngTexts(other, {})).toThrow(RangeError)
  expect(readPngTexts(other).size).toBe(0)
  expect(readPngTexts(withPngTexts(pixel, { a: 'b' }).subarray(0, 40)).size).toBe(0)
})
