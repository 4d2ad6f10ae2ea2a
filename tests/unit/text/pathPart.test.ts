import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decoded, encoded } from '../../../src/domain/text/pathPart.ts'

describe('words as a part of a path', () => {
  test('come back as they were, whatever they are, and stay one part', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const part = encoded(words)
        expect(part).not.toMatch(/[/?#\s]/)
        expect(decoded(part)).toBe(words)
        // As a browser resolves it.
        if (words !== '') expect(new URL(part, 'https://example.org/a/b/').pathname).toBe(`/a/b/${part}`)
      }),
    )
  })
  test.each([
    ['.', '~.'],
    ['..', '~..'],
    ['~.', '~~.'],
    ['~~..', '~~~..'],
    ['...', '...'],
    ['.a', '.a'],
    ['a.', 'a.'],
    ['~', '~'],
    ['~a', '~a'],
    ['a/b c?#%', 'a%2Fb%20c%3F%23%25'],
    ['模型', '%E6%A8%A1%E5%9E%8B'],
  ])('%s is written %s', (words, part) => {
    expect(encoded(words)).toBe(part)
    expect(decoded(part)).toBe(words)
  })
  test('have no halves of pairs', () => {
    expect(encoded('a\ud83eb\ud83e')).toBe('a%EF%BF%BDb%EF%BF%BD')
    expect(decoded('a\ud83eb\udd99')).toBe('a\ufffdb\ufffd')
    expect(decoded('%ZZ\ud83e\ud83e')).toBe('%ZZ\ufffd\ufffd')
    expect(decoded('%F0%9F%A6%99')).toBe('🦙')
  })
  test('that are no encoding stay as they are', () => {
    expect([decoded('100%'), decoded('%E6%A8'), decoded('%2e%2e'), decoded('%7E.')]).toEqual([
      '100%',
      '%E6%A8',
      '..',
      '.',
    ])
  })
})
