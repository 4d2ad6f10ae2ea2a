import { expect, test } from 'vitest'
import { steady, withoutHidden } from '../../../src/domain/text/visible.ts'

/** Zero-width space, right-to-left override, soft hyphen, byte order mark, a control character. */
const unseen = ['\u200b', '\u202e', '\u00ad', '\ufeff', '\u0007']

test.each(unseen)('%j is seen by nobody, wherever it stands', (char) => {
  for (const text of [`${char}name`, `na${char}me`, `name${char}`, `${char}name${char}`]) {
    expect(withoutHidden(text)).toBe('name')
    expect(steady(text)).toBe('name')
  }
  expect(withoutHidden(char)).toBe('')
  expect(steady(char)).toBe('')
})

test.each(['', 'GPT-4 ~ plain', '模型 7B', 'Größe', '한국어', '🦙'])('%j stays as it is', (text) => {
  expect(withoutHidden(text)).toBe(text)
  expect(steady(text)).toBe(text)
})

test('lines, tabs and the joiners of emoji and scripts stay in a sentence and leave a name', () => {
  const family = '\u{1f468}\u200d\u{1f469}'
  expect(steady(`a\tb\r\n${family}`)).toBe(`a\tb\r\n${family}`)
  expect(withoutHidden(`a\tb\r\n${family}`)).toBe('ab\u{1f468}\u{1f469}')
})

test('halves of pairs and private characters stand in no name', () => {
  expect(withoutHidden('a\ud83eb\ue000c')).toBe('abc')
})

/** First and last of each kind that Unicode lists, and what stands right beside them. */
test.each([
  ['control characters', [0x00, 0x08, 0x0b, 0x0c, 0x0e, 0x1f, 0x7f, 0x9f], [0x09, 0x0a, 0x0d, 0x20, 0xa0]],
  [
    'a soft hyphen and marks of direction',
    [0xad, 0x61c, 0x180e, 0x200b, 0x200e, 0x200f],
    [0xac, 0xae, 0x61b, 0x61d],
  ],
  ['embeddings and overrides', [0x202a, 0x202c, 0x202e], [0x2029, 0x202f]],
  ['isolates and invisible operators', [0x2060, 0x2066, 0x2069, 0x206f], [0x205f, 0x2070]],
  ['a byte order mark', [0xfeff], [0xfefe, 0xff00]],
  ['joiners stay', [], [0x200c, 0x200d]],
] as const)('%s leave a sentence, their neighbours stay', (_, gone, kept) => {
  for (const code of gone) expect(steady(`模${String.fromCharCode(code)}b`), code.toString(16)).toBe('模b')
  for (const code of kept) {
    const text = `模${String.fromCharCode(code)}b`
    expect(steady(text), code.toString(16)).toBe(text)
  }
})
