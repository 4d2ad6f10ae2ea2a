import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvCell, listOfCell, textOfCell } from '../../../pipeline/publish/csvCell.ts'

test('no text can begin like a formula, and every text comes back', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', ' =', '＝', '＠', "'="),
      (text, start) => {
        const cell = csvCell(start + text)
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/)
        expect(textOfCell(cell)).toBe(start + text)
      },
    ),
  )
})

test('lists come back, a gap stays a gap and numbers are as they are', () => {
  const entry = fc.string({ minLength: 1 }).filter((text) => !text.includes(';'))
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1 }), (list) => {
      expect(listOfCell(csvCell(list))).toEqual(list)
    }),
  )
  expect([csvCell(null), csvCell(-5), csvCell(true), textOfCell('')]).toEqual(['', '-5', 'true', null])
})

test('an object is no value of a table', () => {
  expect(() => csvCell({ a: 1 })).toThrow(TypeError)
})
