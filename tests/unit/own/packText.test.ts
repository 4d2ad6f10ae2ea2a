import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packText, unpackText } from '../../../src/data/own/packText.ts'
import { linkLimits } from '../../../src/domain/intake/limits.ts'

const letters = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')

describe('a text in a link', () => {
  it('comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const packed = await packText(text)
        expect(packed).toMatch(/^[\w-]+$/)
        expect(await unpackText(packed ?? '')).toBe(text)
      }),
      { numRuns: 40 },
    )
  })

  it('is not packed where it is too long, whole or packed', async () => {
    expect(await packText('x'.repeat(linkLimits.bytes + 1))).toBeNull()
    const noise = Array.from({ length: 9_000 }, (_, n) =>
      String.fromCharCode(33 + (((n * n * 7919 + n * 31) % 9001) % 90)),
    ).join('')
    expect(await packText(noise)).toBeNull()
  })

  it('that would fill the memory is let go of', async () => {
    const bomb = letters(deflateRawSync(Buffer.alloc(4_000_000)))
    expect(bomb.length).toBeLessThan(linkLimits.characters)
    expect(await unpackText(bomb)).toBeNull()
  })

  it.each([
    '',
    '!',
    'AAAA',
    'notdeflate',
    `${'A'.repeat(7_000)}`,
    letters(deflateRawSync(Buffer.from([0xff, 0xfe, 0x80]))),
  ])('that nobody packed is none: case %#', async (damaged) => {
    expect(await unpackText(damaged)).toBeNull()
  })
})
