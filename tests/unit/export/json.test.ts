import { expect, test } from 'vitest'
import { tableOf } from '../../../src/domain/figure/tableOf.ts'
import { jsonOf } from '../../../src/export/json/jsonOf.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { gapFigure, scatterFigure } from '../../support/sampleFigures.ts'

const zh = await loadFormatter('zh')
const url = 'https://example.org/charts/sample/'

test('JSON has the rows of the table: numbers, ISO dates, gaps as null', () => {
  const figure = gapFigure()
  const { rows } = JSON.parse(jsonOf(figure, url, zh))
  expect(rows).toHaveLength(tableOf(figure).rows.length)
  expect(rows[0]).toMatchObject({ date: '2021-01-01', value: 10 })
  expect(rows[2]).toMatchObject({ value: null })
})

test('JSON names view, data date, citation and sources', () => {
  const figure = scatterFigure()
  const document = JSON.parse(jsonOf(figure, url, zh))
  expect(document).toMatchObject({ view: url, dataDate: '2026-01-01', language: 'zh-Hans', headline: '样例' })
  expect(document.citation).toContain(url)
  expect(document.sources).toEqual([
    expect.objectContaining({ id: 'made-up', licence: 'CC0', retrieved: null }),
  ])
})
