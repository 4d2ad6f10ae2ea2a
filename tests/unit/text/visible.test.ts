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
