import { csvFormatRows, tsvFormatRows } from 'd3-dsv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRecords } from '../../../src/domain/intake/csvRecords.ts'

const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\t', '\n', '\r\n', ';', '我', ' ', '') })
// A row of one empty cell is a blank line, which is passed over.
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 })
const cellsOf = (text: string, delimiter: string) =>
  [...csvRecords(text, delimiter)].map((record) => (record.kind === 'cells' ? record.cells : null))

describe('records of a CSV text', () => {
  it('are the rows it was written from', () => {
    fc.assert(
      fc.property(rows, (written) => {
        expect(cellsOf(csvFormatRows(written), ',')).toEqual(written)
        expect(cellsOf(tsvFormatRows(written), '\t')).toEqual(written)
      }),
    )
  })

  it('know the line they begin on, whatever stands in the cells before', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const lines = [...csvRecords(csvFormatRows(written), ',')].map(({ line }) => line)
        const expected = written.map(
          (_, index) => csvFormatRows(written.slice(0, index)).split('\n').length + (index === 0 ? 0 : 1),
        )
        expect(lines).toEqual(expected)
      }),
    )
  })

  it('end at line ends of every kind, and blank lines count', () => {
    const records = [...csvRecords('a,b\r\n\r\n1,2\r3,4\n', ',')]
    expect(records.map(({ line }) => line)).toEqual([1, 3, 4])
  })

  it('with an unclosed quotation mark cost one line, not the rest of the file', () => {
    const records = [...csvRecords('a,b\n"open,1\n2,"fine, indeed"\n"x"y,3\n4,5', ',')]
    expect(records.map(({ kind, line }) => `${line} ${kind}`)).toEqual([
      '1 cells',
      '2 broken',
      '3 cells',
      '4 broken',
      '5 cells',
    ])
  })

  it('come to an end, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'x') }), (text) => {
        const ends = [...csvRecords(text, ',')].map(({ end }) => end)
        expect(ends.every((end, index) => end > (ends[index - 1] ?? 0))).toBe(true)
      }),
    )
  })
})
