import { describe, expect, it } from 'vitest'
import { smallTables } from '../../../mocks/smallDataset.ts'
import { crossover } from '../../../src/catalog/crossover.ts'
import { sizesOf } from '../../../src/domain/layout/density.ts'
import { alongLine } from '../../../src/domain/layout/endLabels.ts'
import type { FitLayout, StackLayout } from '../../../src/domain/layout/FigureLayout.ts'
import { pathOfHatch } from '../../../src/domain/layout/hatch.ts'
import { layoutFigure } from '../../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { linearTicks } from '../../../src/domain/layout/numberTicks.ts'
import { obstaclesOf } from '../../../src/domain/layout/obstacles.ts'
import { labelInLayer } from '../../../src/domain/layout/stackLabels.ts'
import { calendarSteps, calendarTicks } from '../../../src/domain/layout/timeTicks.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { datasetOfWire, datasetWithTexts } from '../../support/hostileDataset.ts'

/*
 * Values beyond all proportion place lines far outside of a plot. What walks along them takes steps that grow with the
 * plot, not with the values: the places here count how often they are looked at, and refuse to be looked at for ever.
 */
const mostSteps = 100_000
const plot = { x: 40, y: 20, width: 600, height: 400 }
const magnitudes = [1e5, 1e12, 1e30, 1e300, 1e308] as const

function counted<T extends object>(place: T): T {
  let steps = 0
  return new Proxy(place, {
    get: (target, key, self) => {
      steps += 1
      if (steps > mostSteps) throw new Error('walks on and on')
      return Reflect.get(target, key, self)
    },
  })
}

const f = await loadFormatter('en')
const context = { sizes: sizesOf('page', 700), words: f, measure: tableMeasure }

describe.each(magnitudes)('a line that leads %d pixels away', (far) => {
  const ends = [
    [0, -far],
    [0, far],
    [far, 0],
    [far, -far],
    [-far, far],
  ] as const

  it('is found as an obstacle where it is, in a bounded number of steps', () => {
    for (const [x, y] of ends) {
      const from = { x: 300, y: 200 }
      const to = counted({ x: 300 + x, y: 200 + y })
      const obstacles = obstaclesOf([], [[from, to]])
      expect(obstacles.linesIn({ x: 290, y: 190, width: 20, height: 20 })).toBeGreaterThan(0)
      const beside = { x: 300 - Math.sign(x) * 40 - 5, y: 200 - Math.sign(y) * 40 - 5, width: 10, height: 10 }
      expect(obstacles.linesIn(beside)).toBe(0)
      expect(obstacles.linesAcross(counted({ x: 300 - far, y: 390 }), { x: 300 + far, y: 391 })).toBeLessThan(
        3,
      )
      expect(obstacles.marksAlong(from, to)).toBe(0)
      expect(obstacles.marksIn({ x, y, width: 50, height: 20 })).toBe(0)
    }
  })

  it('is walked along for its name only where it crosses the plot', () => {
    const at = (px: number) => counted({ x: px, y: 200, px, py: 200 })
    const fit: FitLayout = {
      kind: 'fit',
      series: 'trend',
      index: 0,
      tone: 'open',
      faded: false,
      dash: [],
      dashBeyond: [],
      solid: [[at(-far), at(far)]],
      extrapolated: [],
      band: [],
    }
    const places = alongLine(fit, plot, 20)
    expect(places.length).toBeGreaterThan(3)
    expect(places.every(({ x }) => x >= plot.x && x <= plot.x + plot.width)).toBe(true)
  })

  it('bounds an area that is hatched or named in a bounded number of steps', () => {
    const corner = (x: number, y: number) => counted({ x, y })
    expect(pathOfHatch([[corner(0, 0), corner(far, 0), corner(far, far), corner(0, far)]], 6)).not.toMatch(
      /NaN|Infinity/,
    )
    const edge = (px: number) => counted({ x: px, lo: 0, hi: 1, px, pyLo: 400, pyHi: 20, datum: 0 })
    const layer: StackLayout = {
      kind: 'stack',
      series: 'layer',
      index: 0,
      tone: 'open',
      faded: false,
      runs: [[edge(-far), edge(far)]],
      hatched: [],
    }
    expect(() => labelInLayer(layer, 'Layer', context)).not.toThrow()
  })
})

it('ticks of a calendar end where the calendar ends', () => {
  const last = 100_000_000
  for (const months of calendarSteps) {
    expect(calendarTicks(last - 40, last, months).every(Number.isFinite)).toBe(true)
    expect(calendarTicks(1e12, 1e12 + 400, months)).toEqual([])
    expect(calendarTicks(-Infinity, 0, months)).toEqual([])
    expect(calendarTicks(Number.NaN, 0, months)).toEqual([])
  }
  expect(calendarTicks(dayOf(2024), dayOf(2024, 12), 6)).toEqual([dayOf(2024), dayOf(2024, 7)])
})

it('ticks of numbers that are too near or too far apart are none', () => {
  for (const [lo, hi] of [
    [1e-300, 2e-300],
    [-1e308, 1e308],
    [Number.NaN, 1],
  ] as const)
    expect(linearTicks(lo, hi, 5)).toEqual([])
  expect(linearTicks(0, 1e-280, 2)).toHaveLength(3)
  expect(linearTicks(1e300, 3e300, 2)).toEqual([1e300, 2e300, 3e300])
})

it.each([1e30, 1e300, -1e300, 1e-300])(
  'a score of %d on an axis with ends of its own is laid out',
  async (score) => {
    const honest = await datasetWithTexts((text) => text)
    expect(datasetOfWire(smallTables).scores.length).toBe(honest.tables.scores.length)
    const scores = honest.tables.scores.map((row, index) => (index === 0 ? { ...row, score } : row))
    const data = { ...honest, tables: { ...honest.tables, scores } }
    const outcome = crossover.build(data, 'bench=mmlu&of=all&asOf=2023-12-31')
    if (outcome.kind !== 'figure') throw new Error('nothing is drawn')
    const layout = layoutFigure(outcome.figure, { width: 700, density: 'page', measure: tableMeasure, f })
    expect(layout.panels.length).toBeGreaterThan(0)
  },
)
