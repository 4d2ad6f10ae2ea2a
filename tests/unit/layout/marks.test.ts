import { describe, expect, test } from 'vitest'
import type { MarkLayout } from '../../../src/domain/layout/FigureLayout.ts'
import { layoutFigure } from '../../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { pathOfLine, pathOfSteps } from '../../../src/domain/layout/paths.ts'
import { readFit } from '../../../src/domain/layout/readFit.ts'
import { scaleAt } from '../../../src/domain/layout/scale.ts'
import { stackBands } from '../../../src/domain/layout/stackBands.ts'
import { dashOf, markerOf } from '../../../src/domain/layout/toneStyle.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import {
  datum,
  figureOf,
  fit,
  gapFigure,
  panel,
  scatterFigure,
  scoreAxis,
  series,
  stackFigure,
} from '../../support/sampleFigures.ts'

const f = await loadFormatter('en')
const options = { width: 900, density: 'page', measure: tableMeasure, f } as const
const layOut = (figure: Parameters<typeof layoutFigure>[0]) => layoutFigure(figure, options)

function mark<K extends MarkLayout['kind']>(
  marks: readonly MarkLayout[] | undefined,
  kind: K,
  id?: string,
): Extract<MarkLayout, { kind: K }> {
  const found = marks?.find((one) => one.kind === kind && (id === undefined || one.series === id))
  if (!found || !is(found, kind)) throw new Error(`no ${kind}`)
  return found
}
const is = <K extends MarkLayout['kind']>(
  one: MarkLayout,
  kind: K,
): one is Extract<MarkLayout, { kind: K }> => one.kind === kind

describe('a line', () => {
  test('ends at a gap and begins anew after it', () => {
    const { runs } = mark(layOut(gapFigure()).panels[0]?.marks, 'line', 'gappy')
    expect(runs.map((run) => run.map((at) => at.y))).toEqual([
      [10, 12],
      [15, 18, 21],
    ])
    expect(pathOfLine(runs).match(/M/g)).toHaveLength(2)
  })

  test('shows an observation between two gaps as a dot, however many there are', () => {
    const ys = Array.from({ length: 400 }, (_, i) => (i === 5 || i === 7 ? null : 10 + i))
    const data = ys.map((y, i) => datum(`${i}`, i * 10, y))
    const line = mark(layOut(figureOf(panel([series('line', data)]))).panels[0]?.marks, 'line')
    expect(line.dots.map((point) => point.datum)).toEqual([6])
    expect(line.points).toHaveLength(398)
  })
})

describe('a logarithmic axis', () => {
  const { panels, omitted } = layOut(stackFigure())
  test('has no place for zero: the value is left out and counted', () => {
    expect(omitted).toEqual({ notPositive: 1, outside: 0 })
    expect(mark(panels[1]?.marks, 'intervals').bars.map((bar) => bar.datum)).toEqual([0, 1, 3])
  })
  test('breaks a line at zero as at a gap', () => {
    const data = [10, 0, 20, 30].map((y, i) => datum(`${i}`, i * 100, y))
    const logPanel = panel([series('line', data)], { y: { ...scoreAxis, scale: 'log' } })
    const line = mark(layOut(figureOf(logPanel)).panels[0]?.marks, 'line')
    expect(line.runs.map((run) => run.length)).toEqual([1, 2])
  })
})

describe('a staircase', () => {
  test('holds each value until the next, and marks no record where it only repeats the last', () => {
    const data = [10, 20, 20].map((y, i) => datum(`${i}`, i * 100, y))
    const steps = mark(layOut(figureOf(panel([series('steps', data)]))).panels[0]?.marks, 'steps')
    expect(steps.points.map((point) => point.datum)).toEqual([0, 1])
    expect(pathOfSteps(steps.runs)).toMatch(/^M[\d.]+,[\d.]+H[\d.]+V[\d.]+H[\d.]+V[\d.]+$/)
  })
})

describe('a stack', () => {
  test('puts each layer on the one below', () => {
    const layers = [0.5, 0.25].map((y, i) =>
      series('stack', [datum('a', 0, y), datum('b', 9, y)], { id: `${i}` }),
    )
    const bands = stackBands(layers)
    expect(bands.get('1')?.[0]?.map(({ lo, hi }) => [lo, hi])).toEqual([
      [0.5, 0.75],
      [0.5, 0.75],
    ])
  })
  test('has a gap in a layer without a value and in those above it, not in those below', () => {
    const layer = (id: string, ys: readonly (number | null)[]) =>
      series(
        'stack',
        ys.map((y, i) => datum(`${id}${i}`, i, y)),
        { id },
      )
    const bands = stackBands([layer('low', [1, 1, 1]), layer('mid', [1, null, 1]), layer('top', [1, 1, 1])])
    expect(bands.get('low')?.map((run) => run.length)).toEqual([3])
    expect(bands.get('mid')?.map((run) => run.length)).toEqual([1, 1])
    expect(bands.get('top')?.map((run) => run.length)).toEqual([1, 1])
  })
})

describe('a fit', () => {
  test('is drawn apart beyond its data, and the two parts meet', () => {
    const xs = [0, 100, 200, 300]
    const figure = figureOf(panel([fit(xs, (x) => 20 + x / 10, 100)]))
    const { solid, extrapolated, dash, dashBeyond } = mark(layOut(figure).panels[0]?.marks, 'fit')
    expect(solid.map((run) => run.map((at) => at.x))).toEqual([[0, 100]])
    expect(extrapolated.map((run) => run.map((at) => at.x))).toEqual([[100, 200, 300]])
    expect(dash).not.toEqual(dashBeyond)
  })
  test('stretches the axis only so far beyond the data', () => {
    const points = series('points', [datum('a', 0, 40), datum('b', 100, 60)])
    const { y } =
      layOut(figureOf(panel([points, fit([0, 100, 200], (x) => 40 + x * 30, 100)]))).panels[0] ?? {}
    expect(y?.scale.domain[1]).toBeLessThan(80)
  })
  test('is read between its samples, and nowhere outside them', () => {
    const { curve } = fit([0, 10], (x) => x, 5)
    expect(readFit(curve, 2.5)).toEqual({ x: 2.5, y: 2.5, lo: -1.5, hi: 6.5, extrapolated: true })
    expect(readFit(curve, 10)?.y).toBe(10)
    expect(readFit(curve, 11)).toBeNull()
    const bandless = curve.map((sample) => ({ ...sample, lo: null, hi: null }))
    expect(readFit(bandless, 5)).toMatchObject({ y: 5, lo: null, hi: null })
  })
})

test('marks stand where the axes say', () => {
  const figure = scatterFigure()
  const { panels } = layOut(figure)
  for (const [i, { marks, x, y }] of panels.entries())
    for (const one of marks) {
      const shown = figure.panels[i]?.series[one.index]
      if (one.kind !== 'points' || shown?.mark !== 'points') continue
      expect(one.points.length).toBe(shown.data.length)
      for (const { datum: index, px, py } of one.points) {
        const { x: day, y: score } = shown.data[index] ?? {}
        expect(px).toBe(scaleAt(x.scale, day ?? Number.NaN))
        expect(py).toBe(scaleAt(y.scale, score ?? Number.NaN))
      }
    }
})

test('data beyond a fixed axis are left out and counted', () => {
  const points = series('points', [datum('in', 0, 50), datum('out', 10, 120), datum('gap', 20, null)])
  const { panels, omitted } = layOut(figureOf(panel([points], { y: { ...scoreAxis, domain: [0, 100] } })))
  expect(omitted).toEqual({ notPositive: 0, outside: 1 })
  expect(mark(panels[0]?.marks, 'points').points).toHaveLength(1)
})

test('amounts on a linear axis are seen from zero, scores are not', () => {
  const data = [datum('a', 0, 4e6), datum('b', 10, 9e6)]
  const amount = panel([series('line', data)], { y: { ...scoreAxis, quantity: 'pulls' } })
  expect(layOut(figureOf(amount)).panels[0]?.y.scale.domain[0]).toBe(0)
  const score = panel([series('line', [datum('a', 0, 71), datum('b', 10, 88)])])
  expect(layOut(figureOf(score)).panels[0]?.y.scale.domain[0]).toBeGreaterThan(50)
})

test('open and closed differ in shape and dash', () => {
  expect(markerOf('open')).not.toBe(markerOf('closed'))
  expect(dashOf('open')).not.toEqual(dashOf('closed'))
  expect(dashOf('open', true)).not.toEqual(dashOf('closed', true))
})
