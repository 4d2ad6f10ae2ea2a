import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { wrapText } from '../../../src/domain/layout/wrapText.ts'

const widthOf = (text: string) => tableMeasure(text, 13, 400)

describe('the table of widths', () => {
  test('gives a Chinese character one em and Latin letters less', () => {
    expect(tableMeasure('开放', 100, 400)).toBeCloseTo(212)
    expect(tableMeasure('open', 100, 400)).toBeLessThan(tableMeasure('开放模型', 100, 400))
    expect(tableMeasure('ill', 13, 400)).toBeLessThan(tableMeasure('mmm', 13, 400))
  })
  test('grows with the font size, and bold is wider', () => {
    expect(tableMeasure('Model', 26, 400)).toBeCloseTo(2 * tableMeasure('Model', 13, 400))
    expect(tableMeasure('Model', 13, 600)).toBeGreaterThan(tableMeasure('Model', 13, 400))
  })
})

describe('wrapping', () => {
  test('leaves a text that fits alone', () => {
    expect(wrapText('Open models', 400, widthOf)).toEqual(['Open models'])
  })
  test('makes lines even instead of leaving a lone word', () => {
    expect(wrapText('one two three four', widthOf('one two three '), widthOf)).toEqual([
      'one two',
      'three four',
    ])
  })
  test('breaks Chinese between characters, never before a closing mark', () => {
    const lines = wrapText('开放模型的纪录，后来', widthOf('开放模型的纪录'), widthOf)
    expect(lines).toHaveLength(2)
    expect(lines.join('')).toBe('开放模型的纪录，后来')
    expect(lines[1]).not.toMatch(/^，/)
  })
  test('loses no words, and no line is too wide but a single word', () => {
    const word = fc.constantFrom('open', 'closed', 'models', 'GPT-4', '开放模型', '（后来）', 'a', 'MMLU，')
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 20, max: 400 }),
        (all, most) => {
          const text = all.join(' ')
          const lines = wrapText(text, most, widthOf)
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
          for (const line of lines)
            if (widthOf(line) > most + 0.01) expect(line).toMatch(/^[^\s\u2e80-\u9fff]+$|^（?.[，）]?$/u)
        },
      ),
    )
  })
})
