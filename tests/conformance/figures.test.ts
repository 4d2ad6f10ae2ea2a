import { csvParseRows } from 'd3-dsv'
import { describe, expect, test } from 'vitest'
import { charts } from '../../src/catalog/charts.ts'
import { summaryOf } from '../../src/domain/figure/summaryOf.ts'
import { tableOf } from '../../src/domain/figure/tableOf.ts'
import { csvOf } from '../../src/export/csvOf.ts'
import { loadFormatter } from '../../src/i18n/loadFormatter.ts'
import { locales } from '../../src/i18n/locales.ts'
import { committedDataset } from '../support/committedDataset.ts'
import { committedOutcome } from '../support/committedOutcome.ts'

const data = committedDataset()
const modelIds = new Set(data.tables.models.map(({ id }) => id))
const formatters = await Promise.all(locales.map(loadFormatter))

/** Every value of every choice and flag, one at a time, besides the presets. */
const views = charts.flatMap((chart) => {
  const single = chart
    .view('')
    .controls.flatMap(({ key, kind }) =>
      kind.kind === 'choice'
        ? kind.options.map(({ raw }) => chart.change('', key, raw))
        : kind.kind === 'flag'
          ? ['0', '1'].map((raw) => chart.change('', key, raw))
          : [],
    )
  const queries = new Set(['', ...chart.presets.map((preset) => preset.query), ...single])
  return [...queries].map((query) => ({ id: chart.id, query, chart }))
})

describe.each(views)('$id?$query', ({ chart, query }) => {
  const outcome = committedOutcome(chart, query)
  const figure = outcome.kind === 'figure' ? outcome.figure : null

  test('has a canonical address', () => {
    expect(chart.view(query).query).toBe(query)
    expect(chart.view(query).rejected).toEqual([])
  })

  test('is a figure with marks, notes, sources and no number that is none', () => {
    expect(figure).not.toBeNull()
    const kinds = new Set(figure?.notes.map((note) => note.kind))
    expect([...kinds]).toEqual(expect.arrayContaining(['basis', 'n']))
    expect(figure?.sources.length).toBeGreaterThan(0)
    expect(figure?.sources.filter((source) => source.licence === '')).toEqual([])
    // JSON has no NaN and no Infinity: they would come back as null.
    expect(JSON.parse(JSON.stringify(figure))).toEqual(figure)
    const values = figure?.findings.flatMap(({ value }) => ('quantity' in value ? [value.value] : [])) ?? []
    expect(values.every(Number.isFinite)).toBe(true)
  })

  test('leads to no page of a model that is not there', () => {
    const ids = figure ? tableOf(figure).rows.flatMap(({ model }) => model ?? []) : []
    expect(ids.filter((id) => !modelIds.has(id))).toEqual([])
  })

  test.each(formatters)('can be said in $locale', (f) => {
    if (!figure) throw new Error('no figure')
    const words = [
      f.show(figure.headline),
      f.show(figure.subtitle),
      f.show(figure.howToRead),
      ...figure.notes.map((note) => f.show(note.text)),
      ...figure.findings.flatMap((finding) => [f.show(finding.label), f.show(finding.value)]),
      ...summaryOf(figure).map(f.show),
    ]
    for (const sentence of words)
      expect(sentence).not.toMatch(/undefined|\bNaN\b|Infinity|\[object|^$|^[a-z]+(\.[\w-]+)+$/i)
  })

  test.each(formatters)('has the same rows in its table and its CSV in $locale', (f) => {
    if (!figure) throw new Error('no figure')
    const table = tableOf(figure)
    const csv = csvParseRows(csvOf(figure, f).replace('\uFEFF', ''))
    expect(csv).toHaveLength(table.rows.length + 1)
    const column = table.columns.indexOf('value')
    const values = table.rows.map(({ cells: { value } }) =>
      value !== null && typeof value === 'object' && 'quantity' in value ? String(value.value) : '',
    )
    expect(csv.slice(1).map((row) => row[column])).toEqual(values)
    expect(new Set(table.rows.map((row) => row.id)).size).toBe(table.rows.length)
  })
})
