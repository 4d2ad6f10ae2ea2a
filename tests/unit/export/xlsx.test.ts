import { expect, test } from 'vitest'
import { tableOf } from '../../../src/domain/figure/tableOf.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { serialOf } from '../../../src/export/xlsx/serial.ts'
import { columnName, sheetName, workbookOf } from '../../../src/export/xlsx/workbookOf.ts'
import { xlsxOf } from '../../../src/export/xlsx/xlsxOf.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { openPackage, packageFaults } from '../../support/officePackage.ts'
import { schemaFaults } from '../../support/officeSchema.ts'
import { datum, figureOf, panel, scatterFigure, series } from '../../support/sampleFigures.ts'
import { all, at } from '../../support/xmlTree.ts'

const f = await loadFormatter('en')
const url = 'https://example.org/charts/sample/'
const facts = { title: 't', description: 'd', dataDate: dayOf(2026), custom: {} }

test('a workbook is a sound package in the order of the schema', () => {
  const file = openPackage(xlsxOf(scatterFigure(), url, f))
  expect(packageFaults(file)).toEqual([])
  for (const name of file.names) expect(schemaFaults(file.xml(name)), name).toEqual([])
})

test('its first sheet is the table: as many rows, numbers as numbers, days as dates, gaps empty', () => {
  const figure = scatterFigure()
  const { rows, columns } = tableOf(figure)
  const sheet = openPackage(xlsxOf(figure, url, f)).xml('xl/worksheets/sheet1.xml')
  const [, ...body] = all(sheet, 'row')
  expect(body).toHaveLength(rows.length)
  const column = columnName(columns.indexOf('date'))
  const [first] = body.flatMap((row) => row.children.filter((cell) => cell.attributes['r'] === `${column}2`))
  expect(first?.attributes['t']).toBeUndefined()
  expect(first && at(first, 'v').text).toBe(String(serialOf(dayOf(2021))))
  expect(serialOf(dayOf(1970))).toBe(25_569)
})

test('its second sheet says where the numbers come from', () => {
  const file = openPackage(xlsxOf(scatterFigure(), url, f))
  const words = all(file.xml('xl/sharedStrings.xml'), 't').map((t) => t.text)
  expect(words).toContain(url)
  expect(words.some((line) => line.includes('https://example.org/data'))).toBe(true)
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
  'a name that looks like a formula stays text: %j',
  (name) => {
    const figure = figureOf(panel([series('points', [datum('a', 18_700, 1, { name: { en: name } })])]))
    const file = openPackage(xlsxOf(figure, url, f))
    const position = all(file.xml('xl/sharedStrings.xml'), 't').findIndex((t) => t.text === name)
    const sheet = file.xml('xl/worksheets/sheet1.xml')
    const cell = all(sheet, 'c').find(
      (each) => each.attributes['t'] === 's' && at(each, 'v').text === String(position),
    )
    const formats = at(file.xml('xl/styles.xml'), 'cellXfs').children
    expect(formats[Number(cell?.attributes['s'])]?.attributes['quotePrefix']).toBe('1')
    expect(all(sheet, 'f')).toEqual([])
  },
)

test('a negative number is a number', () => {
  const file = openPackage(workbookOf([{ name: 'a', rows: [['n'], [-3]] }], facts))
  const [cell] = all(file.xml('xl/worksheets/sheet1.xml'), 'c').filter(
    (each) => each.attributes['r'] === 'A2',
  )
  expect(cell?.attributes['t']).toBeUndefined()
  expect(cell && at(cell, 'v').text).toBe('-3')
})

test('columns go on after Z, and names of sheets keep to what spreadsheets allow', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  expect(sheetName("a/b[c]:*?'d")).toBe('a b c     d')
  expect(sheetName('x'.repeat(40))).toHaveLength(31)
})
