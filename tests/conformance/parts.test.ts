import { describe, expect, it, test } from 'vitest'
import { charts } from '../../src/catalog/charts.ts'
import type { Chart } from '../../src/catalog/defineChart.ts'
import type { Dataset } from '../../src/domain/dataset/Dataset.ts'
import { parseModelLinks } from '../../src/domain/dataset/modelLinks.ts'
import { parsePart } from '../../src/domain/dataset/parseTable.ts'
import {
  partRefs,
  placesOfPart,
  withoutOf,
  type Asked,
  type PartRef,
} from '../../src/domain/dataset/parts.ts'
import { wholeOf } from '../../src/domain/dataset/wholeOf.ts'
import { withLinks } from '../../src/domain/figure/withLinks.ts'
import { committedDataset, publishedText } from '../support/committedDataset.ts'
import { committedOutcome } from '../support/committedOutcome.ts'

const data = committedDataset()

function published(ref: PartRef) {
  const parsed = parsePart(ref, JSON.parse(publishedText(`${ref.table}.${ref.part}.json`)))
  if (parsed.kind !== 'parsed') throw new Error(JSON.stringify(parsed).slice(0, 500))
  return parsed.value
}

const wire = parseModelLinks(JSON.parse(publishedText('models.links.json')))
if (wire.kind !== 'parsed') throw new Error(JSON.stringify(wire).slice(0, 500))
const links = wire.value

test.each(partRefs)('the part $part of the $table is of the whole, but for what it goes without', (ref) => {
  const rows: readonly object[] = published(ref)
  const whole: readonly object[] = data.tables[ref.table]
  const without = Object.fromEntries(withoutOf(ref).map((column) => [column, null]))
  expect(rows.length).toBeGreaterThan(100)
  expect(rows).toEqual(placesOfPart(ref, data.tables).map((place) => ({ ...whole[place], ...without })))
})

test('the addresses that the listed models go without are those of the whole table', () => {
  const whole = data.tables.models.flatMap(({ id, link }) => (link === null ? [] : [[id, link] as const]))
  expect([...links]).toEqual(whole)
})

/** The dataset as a page has it that has asked for these tables and parts. */
function fetched(asked: readonly Asked[]): Dataset {
  const tables = asked.map((one) => [
    wholeOf(one),
    typeof one === 'string' ? data.tables[one] : published(one),
  ])
  return { ...data, tables: Object.fromEntries(tables) }
}

/** The first view, the named ones, and each choice by itself. */
function viewsOf(chart: Chart): readonly string[] {
  const choices = chart.view('').controls.flatMap(({ key, kind }) => {
    if (kind.kind === 'choice') return kind.options.map(({ raw }) => chart.change('', key, raw))
    return kind.kind === 'flag' ? [chart.change('', key, '0'), chart.change('', key, '1')] : []
  })
  return [...new Set(['', ...chart.presets.map(({ query }) => query), ...choices])]
}

describe.each(charts.map((chart) => ({ id: chart.id, chart })))('$id', ({ chart }) => {
  it.each(viewsOf(chart))(
    'draws from the parts it asks for what it draws from whole tables: "%s"',
    (query) => {
      const whole = committedOutcome(chart, query)
      const part = chart.build(fetched(chart.tablesOf(query)), query)
      if (whole.kind !== 'figure' || part.kind !== 'figure') return expect(part).toEqual(whole)
      expect(withLinks(part.figure, links)).toEqual(withLinks(whole.figure, links))
    },
  )
})
