import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { csvRecords } from '../../../src/domain/intake/csvRecords.ts'
import { csvSheet } from '../../../src/domain/intake/csvSheet.ts'
import { jsonSheet } from '../../../src/domain/intake/jsonSheet.ts'
import { readSheet } from '../../../src/domain/intake/readSheet.ts'
import { finish } from '../../support/finish.ts'

function sheetOf(text: string) {
  const read = finish(readSheet(text))
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.refusal))
  return read.sheet
}
const refusal = (text: string) => {
  const read = finish(readSheet(text))
  return read.kind === 'refused' ? read.refusal : null
}

describe('records', () => {
  const cells = (text: string) =>
    [...csvRecords(text, ',')].map((record) => (record.kind === 'cells' ? record.cells : record.text))
  it('begin right after the end of a line, of whatever kind', () => {
    expect(cells('1,2\r3,4\n5,6\r\n7,8')).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
      ['7', '8'],
    ])
  })
  it('that are broken keep their own line and nothing of others', () => {
    expect(cells('a,b\n1,"x\n3,4')).toEqual([['a', 'b'], '1,"x', ['3', '4']])
  })
  it('have cells of five thousand characters in quotes, every one of which may be a mark', () => {
    const marks = (count: number) => `a,"${'""'.repeat(count)}"`
    expect(cells(marks(5_000))).toEqual([['a', '"'.repeat(5_000)]])
    expect(cells(marks(5_001))).toEqual([marks(5_001)])
    expect(cells(`a,"${'x'.repeat(10_000)}"`)).toEqual([['a', 'x'.repeat(10_000)]])
    expect(cells(`a,"${'x'.repeat(10_001)}"`)).toHaveLength(1)
    expect(cells(`a,"${'x'.repeat(10_001)}"`)).not.toEqual([['a', 'x'.repeat(10_001)]])
  })
})

describe('what parts the cells', () => {
  const sign = (text: string) => sheetOf(text).delimiter
  it('is the sign that parts lines evenly, though another is in the first as often', () => {
    expect(sign('a;b,c\n1;2\n3;4\n')).toBe(';')
    expect(sign('a;b,c\n1,2\n3,4\n')).toBe(',')
    expect(sign('a|b|c,d\n1|2|3\n4,5\n')).toBe('|')
  })
  it('is in the first line', () => {
    expect(sign('a;b\n1\n2\n3\n4\n')).toBe(';')
    expect(sheetOf('a;b\n1\n2\n3\n4\n').faults).toHaveLength(4)
    expect(refusal('a\n1;2\n')).toEqual({ why: 'not-a-table' })
  })
  it('is told from the first twenty lines', () => {
    const lines = (count: number, line: string) => `${line}\n`.repeat(count)
    expect(sign(`a,b;c\n${lines(19, '1;2')}${lines(200, '1,2')}`)).toBe(';')
    expect(sign(`a,b;c\n${lines(5, '1;2')}${lines(200, '1,2')}`)).toBe(',')
  })
  it('is told from the first 20,000 characters, without the line that they end in', () => {
    const head = `a;b,c\n1;${'x'.repeat(19_990)}\n`
    expect(head).toHaveLength(19_999)
    expect(sign(`${head}${'1,2\n'.repeat(18)}`)).toBe(';')
    expect(sign(`a;b,c\n1;x\n${'1,2\n'.repeat(18)}`)).toBe(',')
  })
})

describe('a text of lines', () => {
  it('tells how far it is read every four thousand lines', () => {
    expect([...csvSheet(`a,b\n${'1,2\n'.repeat(7_999)}`)]).toEqual([0.5, 1])
    expect([...csvSheet(`a,b\n${'1,2\n'.repeat(3_998)}`)]).toEqual([])
  })
  it('has no rows of white space', () => {
    expect(sheetOf('a,b\n , \n1,2\n').rows).toEqual([{ line: 3, cells: ['1', '2'] }])
    expect(refusal(' \n\n')).toEqual({ why: 'empty' })
    expect(refusal('a,b\n"x\n')).toBeNull()
  })
  it('may begin with a byte order mark, and is JSON where that begins with its brackets', () => {
    expect(sheetOf('\uFEFFa,b\n1,\uFEFF2\n')).toMatchObject({
      headers: ['a', 'b'],
      rows: [{ cells: ['1', '\uFEFF2'] }],
    })
    expect(sheetOf(' \n[{"a":1,"b":2}]').delimiter).toBeNull()
    expect(sheetOf(' {"x":[{"a":1,"b":2}]}').delimiter).toBeNull()
    expect(sheetOf('a[,b\n1,2\n').headers).toEqual(['a[', 'b'])
  })
  it('has no zero bytes near its beginning', () => {
    const text = (before: number) => `a,b\n1,${'x'.repeat(before - 6)}\0\n`
    expect(refusal(text(3_999))).toEqual({ why: 'binary' })
    expect(refusal(text(4_000))).toBeNull()
  })
})

describe('JSON', () => {
  afterEach(() => vi.restoreAllMocks())
  const wide = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`c${i}`, i]))
  const columns = (count: number) =>
    JSON.stringify({ columns: Object.fromEntries(Array.from({ length: count }, (_, i) => [`c${i}`, [i]])) })
  it('has limits to its rows, its columns and both together', () => {
    expect(refusal(`[${'0,'.repeat(200_000)}0]`)).toEqual({ why: 'too-many-rows' })
    expect(refusal(`{"columns":{"a":[${'0,'.repeat(200_000)}0],"b":[1]}}`)).toEqual({ why: 'too-many-rows' })
    expect(refusal(JSON.stringify([wide(200)]))).toBeNull()
    expect(refusal(JSON.stringify([wide(201)]))).toEqual({ why: 'too-many-columns' })
    expect(refusal(columns(200))).toBeNull()
    expect(refusal(columns(201))).toEqual({ why: 'too-many-columns' })
    expect(refusal(`[${JSON.stringify(wide(200))}${',0'.repeat(50_000)}]`)).toEqual({ why: 'too-large-grid' })
  })
  it('has the keys of all its items as headers, shortened', () => {
    const { headers, rows } = sheetOf(`[{"a":1,"${'k'.repeat(90)}":2},{"c":3,"a":4}]`)
    expect(headers).toEqual(['a', 'k'.repeat(80), 'c'])
    expect(rows.map((row) => row.cells)).toEqual([
      ['1', '2', ''],
      ['4', '', '3'],
    ])
  })
  it('tells how far it is read: a fifth once it is parsed, then every four thousand items', () => {
    expect([...jsonSheet(JSON.stringify(Array.from({ length: 8_000 }, () => ({ a: 1, b: 2 }))))]).toEqual([
      0.2,
      0.2,
      expect.closeTo(0.6, 12),
    ])
  })
  it('counts the rows of a table of columns', () => {
    const text = '{\n"columns":\n{"a":[1,2],\n"b":[3,4]}}'
    expect(sheetOf(text).rows).toEqual([
      { line: 1, cells: ['1', '3'] },
      { line: 2, cells: ['2', '4'] },
    ])
  })
  it('has cells of five thousand characters, and tells longer ones with their beginning', () => {
    const row = (length: number) => sheetOf(JSON.stringify([{ a: 'x'.repeat(length), b: 'y' }]))
    expect(row(5_000).rows).toHaveLength(1)
    expect(row(5_001).faults).toEqual([{ line: 1, why: 'cell-too-long', value: 'x'.repeat(120) }])
    const { faults } = sheetOf(JSON.stringify([{ a: 'ab', b: 'y'.repeat(5_001) }, 'z'.repeat(200)]))
    expect(faults).toEqual([
      { line: 1, why: 'cell-too-long', value: `ab ${'y'.repeat(117)}` },
      { line: 1, why: 'not-an-object', value: 'z'.repeat(120) },
    ])
    expect(sheetOf(JSON.stringify([{ a: { t: 'x'.repeat(6_000) }, b: 1 }])).rows[0]?.cells[0]).toHaveLength(
      5_000,
    )
  })
  it('a line is read over blank lines, and told by the line that is broken', () => {
    const { rows } = sheetOf('{"a":1,"b":2}\n  \n\n{"a":3,"b":4}\n')
    expect(rows.map(({ line }) => line)).toEqual([1, 4])
    expect(refusal('{"a":1,"b":2}\n{"a":3,"b":4}\n{"a":\n')).toEqual({ why: 'broken-json', line: 3 })
  })
  it('is told by the line on which it breaks, as the browser says it', () => {
    const says = (message: unknown) => {
      vi.spyOn(JSON, 'parse').mockImplementation(() => {
        throw message instanceof Error ? message : new Error(String(message))
      })
      return refusal('[1,\n2,\n3,\n4')
    }
    expect(says('no good (line 12 column 3)')).toEqual({ why: 'broken-json', line: 12 })
    expect(says('no good at position 9')).toEqual({ why: 'broken-json', line: 3 })
    expect(says('no good')).toEqual({ why: 'broken-json', line: null })
  })

  it('has each item on the line where it begins, however it is laid out', () => {
    const gap = fc.constantFrom('', ' ', '\n', '\n\n ', '\t')
    const value: fc.Arbitrary<string> = fc.constantFrom(
      '1',
      '-2.5e3',
      'true',
      'null',
      '"x"',
      '"a\\"b"',
      '"\\\\"',
      '"[{,"',
      '"]}"',
      '[]',
      '[1,\n2]',
      '["x",{"y":"]"}]',
      '{}',
      '{"p":\n[1,{"q":2}]}',
    )
    const object = fc
      .tuple(gap, gap, value, gap, value)
      .map(([a, b, first, c, second]) => `{${a}"a":${b}${first},${c}"b":${second}}`)
    const item = fc.oneof({ weight: 3, arbitrary: object }, { weight: 1, arbitrary: value })
    const laidOut = fc.array(fc.tuple(gap, item, gap), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(
        fc.constantFrom('', '\n', '{"about":{"n":\n"[x"},"items":', '{"items":\n'),
        laidOut,
        (before, items) => {
          // One item that has two keys, so that there is a table.
          const all = [...items, ['', '{"a":1,"b":2}', ''] as const]
          let text = `${before}[`
          const lines = all.map(([lead, one, trail], i) => {
            text += `${i === 0 ? '' : ','}${lead}`
            const line = text.split('\n').length
            text += `${one}${trail}`
            return line
          })
          text += before.includes('{') ? '],\n"n":1}' : ']'
          const { rows, faults } = sheetOf(text)
          expect([...rows, ...faults].map(({ line }) => line).toSorted((a, b) => a - b)).toEqual(lines)
        },
      ),
    )
  })
})
