import { describe, expect, test } from 'vitest'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'

/** Room in ems, without the slack of six hundredths. */
const em = (text: string) => tableMeasure(text, 100, 400) / 106

describe('the room of letters', () => {
  test('is of six classes, from narrow to wide', () => {
    for (const [width, letters] of [
      [0.29, "iljI.,:;'|!·"],
      [0.38, 'ftr()[]{}/\\"“”‘’- '],
      [0.9, 'mwMW@%—…'],
      [0.69, 'ABCDEFGHJKLNOPQRSTUVXYZ&'],
      [0.61, '0123456789$€£+<>=~×−–#'],
      [0.58, 'abcdeghknopqsuvxyzéß_*?'],
    ] as const)
      for (const letter of letters) expect(em(letter), letter).toBeCloseTo(width, 9)
  })
  test('is an em for Chinese, Japanese and Korean, and their marks', () => {
    for (const letter of '模开，。（）《》、「」あンー한글ㄱ％！Ａ～\u1100\u115f\u2e80\u303f\ua4cf\uac00\ud7a3\uf900\ufaff\ufe30\ufe4f\uff60\uffe0\uffe6')
      expect(em(letter), letter).toBeCloseTo(1, 9)
    for (const letter of '\u10ff\u1160\uabff\uff61\uffe7ｱ') expect(em(letter), letter).toBeCloseTo(0.58, 9)
  })
  test('adds up, a pair of halves counting as one, and nothing of nothing', () => {
    expect(em('il')).toBeCloseTo(0.58, 9)
    expect(em('🦙')).toBeCloseTo(0.58, 9)
    expect(em('')).toBe(0)
  })
  test('grows with the type, and by a twentieth from 600 on', () => {
    expect(tableMeasure('a', 10, 400)).toBeCloseTo(0.58 * 10.6, 9)
    expect(tableMeasure('a', 20, 599)).toBeCloseTo(0.58 * 21.2, 9)
    expect(tableMeasure('a', 20, 600)).toBeCloseTo(0.58 * 21.2 * 1.05, 9)
  })
})
