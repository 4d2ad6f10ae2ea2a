import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wrapText } from '../../../src/domain/layout/wrapText.ts'

/** Every character is one wide. */
const widthOf = (line: string) => Array.from(line).length
const wrap = (text: string, most: number) => wrapText(text, most, widthOf)

describe('lines', () => {
  test('are one where the text fits, its spaces kept', () => {
    expect(wrap('ab cd ', 6)).toEqual(['ab cd '])
    expect(wrap('ab cd ', 5)).toEqual(['ab cd'])
    expect(wrap('', 5)).toEqual([''])
  })
  test('break at spaces, which neither begin nor end them', () => {
    expect(wrap('ab cd ef', 5)).toEqual(['ab cd', 'ef'])
    expect(wrap('ab  cd', 5)).toEqual(['ab', 'cd'])
    expect(wrap('  ab cd', 4)).toEqual(['ab', 'cd'])
    expect(wrap('      ', 4)).toEqual([])
  })
  test('are as even as their number allows', () => {
    // Twelve wide they are two however they break; nine is the least that does for two.
    expect(wrap('aaaa bb cc dd', 12)).toEqual(['aaaa bb', 'cc dd'])
    expect(wrap('aa bb cc dd ee', 12)).toEqual(['aa bb cc', 'dd ee'])
    expect(wrap('a b c d e f g', 9)).toEqual(['a b c d', 'e f g'])
    expect(wrap('aaaaaaaaa b c', 11)).toEqual(['aaaaaaaaa', 'b c'])
  })
  test('hold a single word that is wider, and break where others are', () => {
    expect(wrap('abcdefgh', 5)).toEqual(['abcdefgh'])
    expect(wrap('abcdefgh ij kl', 5)).toEqual(['abcdefgh', 'ij kl'])
    expect(wrap('ij abcdefgh kl', 5)).toEqual(['ij', 'abcdefgh', 'kl'])
  })
})

describe('Chinese', () => {
  test('breaks between any two characters, and between them and Latin words', () => {
    expect(wrap('开放模型', 2)).toEqual(['开放', '模型'])
    expect(wrap('开放模型纪', 4)).toEqual(['开放模', '型纪'])
    expect(wrap('开放GPT模型', 4)).toEqual(['开放', 'GPT', '模型'])
    expect(wrap('开GPT', 3)).toEqual(['开', 'GPT'])
  })
  test('keeps closing marks with what is before them', () => {
    for (const mark of '，。、：；！？）》〉」』】〕”’…,.:;!?)]%')
      expect(wrap(`开放${mark}模`, 3), mark).toEqual([`开放${mark}`, '模'])
    expect(wrap('开放》。模', 3)).toEqual(['开', '放》。', '模'])
  })
  test('keeps opening marks with what is after them', () => {
    for (const mark of '（《〈「『【〔“‘([')
      expect(wrap(`开放${mark}模型`, 3), mark).toEqual(['开放', `${mark}模型`])
    expect(wrap('开放（《模', 3)).toEqual(['开放', '（《模'])
    expect(wrap('开（GPT）', 4)).toEqual(['开', '（GPT）'])
  })
  test('has no line that ends with an opening mark or begins with a closing one', () => {
    const piece = fc.constantFrom('开', '放', '模型', '（', '）', '《', '》', '“', '”', '，', 'GPT', '2024')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), fc.integer({ min: 2, max: 20 }), (pieces, most) => {
        const text = `起${pieces.join('')}末`
        const lines = wrap(text, most)
        expect(lines.join('')).toBe(text)
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（《“]$/)
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[）》”，]/)
      }),
    )
  })
})
