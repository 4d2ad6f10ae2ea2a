import { describe, expect, test } from 'vitest'
import { placeText, sizeOfText, type TextSpec } from '../../../src/domain/layout/placeText.ts'

/** Two lines of type of ten, fifteen to a line, letters five wide. */
const spec: TextSpec = { lines: ['ab', 'abcd'], fontSize: 10, weight: 600, leading: 1.5 }
const measure = (text: string) => text.length * 5

describe('a block of lines', () => {
  test('is as wide as its longest, and as high as they are many', () => {
    expect(sizeOfText(spec, measure)).toEqual({ width: 20, height: 30 })
    expect(sizeOfText({ ...spec, lines: [] }, measure)).toEqual({ width: 0, height: 0 })
    const asked: unknown[] = []
    sizeOfText(spec, (...given) => asked.push(given))
    expect(asked).toEqual([
      ['ab', 10, 600],
      ['abcd', 10, 600],
    ])
  })
  test('has its first baseline below half of the leading, 0.87 of the type further down', () => {
    expect(placeText(spec, measure, 100, 40)).toEqual({
      lines: ['ab', 'abcd'],
      x: 100,
      y: expect.closeTo(40 + 2.5 + 8.7, 9),
      anchor: 'start',
      fontSize: 10,
      weight: 600,
      lineHeight: 15,
      box: { x: 100, y: 40, width: 20, height: 30 },
    })
  })
  test('stands in its box from the left, in the middle or from the right', () => {
    const xOf = (anchor: 'start' | 'middle' | 'end') => placeText(spec, measure, 100, 40, anchor).x
    expect([xOf('start'), xOf('middle'), xOf('end')]).toEqual([100, 110, 120])
  })
})
