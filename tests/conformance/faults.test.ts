import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { scenarioNames } from '../../mocks/scenarios.ts'
import { charts } from '../../src/catalog/charts.ts'
import { measured } from '../../src/domain/figure/text.ts'
import { layoutFigure } from '../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../src/domain/layout/measureText.ts'
import { svgOf } from '../../src/export/svg/svgOf.ts'
import { loadFormatter } from '../../src/i18n/loadFormatter.ts'
import { locales } from '../../src/i18n/locales.ts'
import { msg } from '../../src/i18n/msg.ts'
import { problemText } from '../../src/state/problemText.ts'
import { endings } from '../support/faultList.ts'
import { dataRoom, fetchOf, type Cell } from '../support/faultMatrix.ts'
import { faultTable, type FaultRow } from '../support/faultTable.ts'

const formatters = await Promise.all(locales.map(loadFormatter))
const [english] = formatters
const rows: FaultRow[] = []
const broken = /undefined|\bNaN\b|Infinity|\[object|^$/

/** Where in a value a number is none. */
function noNumbers(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => noNumbers(part, `${path}.${key}`))
}

function wordsOf(cell: Cell): readonly string[] {
  if ('outcome' in cell)
    return formatters.map((f) =>
      cell.outcome.kind === 'empty' ? f.show(cell.outcome.why) : f.show(cell.outcome.figure.headline),
    )
  const { problem } = cell
  return formatters.map((f) =>
    f.show(
      problem.kind === 'newer'
        ? msg('state.newer', {
            found: measured('count', problem.found),
            supported: measured('count', problem.supported),
          })
        : problemText(problem),
    ),
  )
}

// Four seconds of waiting tell nothing here: the browser tests have it.
const tried = scenarioNames.filter((name) => name !== 'slow')

describe.each(tried)('%s', (name) => {
  let cellOf: Awaited<ReturnType<typeof dataRoom>>
  beforeAll(async () => {
    vi.stubGlobal('fetch', fetchOf(name))
    vi.stubGlobal('navigator', { onLine: true })
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout(ms / 500))
    cellOf = await dataRoom()
  })

  test.each(charts)('$id ends as it must, in words and numbers that are some', (chart) => {
    const ending = endings[name]
    const queries = new Set(['', ...chart.presets.map(({ query }) => query)])
    const cells = [...queries].map((query) => cellOf(chart, query))
    for (const words of cells.flatMap(wordsOf)) expect(words).not.toMatch(broken)
    const [first] = cells
    if (!first || !english) throw new Error('no view')
    const isTold = 'problem' in first
    if (ending.kind === 'drawn') expect(isTold).toBe(false)
    else if (isTold) expect(wordsOf(first)[0]).toContain(ending.words)
    else expect(ending.partly).toBe(true)
    for (const cell of cells)
      if ('outcome' in cell) expect(noNumbers(cell.outcome), 'numbers that are none').toEqual([])
    if ('outcome' in first && first.outcome.kind === 'figure') {
      const { figure } = first.outcome
      const layout = layoutFigure(figure, { width: 640, density: 'page', measure: tableMeasure, f: english })
      expect(noNumbers(layout), 'places that are none').toEqual([])
      expect(
        svgOf(figure, { width: 640, density: 'page', theme: 'light', f: english, url: null }),
      ).not.toMatch(/NaN|Infinity|undefined/)
    }
    rows.push({
      fault: name,
      chart: chart.id,
      ending: isTold ? 'told' : first.outcome.kind === 'figure' ? 'drawn' : 'empty',
      words: isTold || first.outcome.kind === 'empty' ? (wordsOf(first)[0] ?? '') : '',
    })
  })
})

afterAll(() => vi.unstubAllGlobals())

test('docs/faults.md is the table of what these tests found', async () => {
  const path = resolve(import.meta.dirname, '../../docs/faults.md')
  // `npx vitest run --project conformance tests/conformance/faults.test.ts -u` writes it.
  await expect(faultTable(rows)).toMatchFileSnapshot(path)
  expect(readFileSync(path, 'utf8')).toContain('faults')
})
