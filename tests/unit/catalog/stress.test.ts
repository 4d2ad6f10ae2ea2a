import { expect, it } from 'vitest'
import { crossover } from '../../../src/catalog/crossover.ts'
import type { FigureOutcome } from '../../../src/catalog/defineChart.ts'
import { stress } from '../../../src/catalog/stress.ts'
import type { Datum, Figure } from '../../../src/domain/figure/Figure.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const data = committedDataset()

function figureOf(outcome: FigureOutcome): Figure {
  if (outcome.kind !== 'figure') throw new Error('no figure')
  return outcome.figure
}

/** Runs the full figure to its end and keeps what it told on the way. */
function full(query: string): { readonly figure: Figure; readonly shares: readonly number[] } {
  const run = stress.buildFully?.(data, query)
  if (!run) throw new Error('the stress test has no full figure')
  const shares: number[] = []
  for (;;) {
    const step = run.next()
    if (step.done) return { figure: figureOf(step.value), shares }
    shares.push(step.value)
  }
}

const lanesOf = (figure: Figure) => figure.panels.filter((panel) => panel.y.quantity === 'lane')
const marksOf = (figure: Figure): readonly Datum[] =>
  lanesOf(figure).flatMap(({ series }) => series.flatMap((one) => (one.mark === 'fit' ? [] : one.data)))

const { figure, shares } = full('bench=math')

it('tells how far it is, from the first way to the last', () => {
  expect(shares.length).toBeGreaterThan(10)
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares)
  expect(shares.at(-1)).toBe(1)
})

it.each(['', 'bench=math'])('draws at least 20,000 resamples for ?%s', (query) => {
  const n = (query === 'bench=math' ? figure : full(query).figure).notes.find((note) => note.kind === 'n')
  const total = n?.text.values['total']
  expect(total).toMatchObject({ quantity: 'count' })
  expect(total && 'value' in total ? total.value : 0).toBeGreaterThanOrEqual(20_000)
})

it('gives the same figure every time', () => {
  expect(full('bench=math').figure).toEqual(figure)
})

it('agrees with the view of the crossover chart that each mark opens', () => {
  for (const mark of marksOf(figure).slice(0, 16)) {
    const { view, status } = mark.facts
    expect(view?.chart).toBe('crossover')
    expect(crossover.view(view?.query ?? '').rejected).toEqual([])
    const shown = figureOf(crossover.build(data, view?.query ?? ''))
    const none = shown.findings.find((finding) => finding.id === 'none')?.value
    expect(status?.values['none']).toEqual(none)
    const date = shown.findings.find((finding) => finding.id === 'crossing')
    if (date?.interval) expect(mark.xRange).toEqual(date.interval.map((end) => end.value))
  }
})

it('gives every way a lane of its own and marks as hollow what has no date that holds', () => {
  for (const panel of lanesOf(figure)) {
    const marks = panel.series.flatMap((one) => (one.mark === 'fit' ? [] : one.data))
    expect(new Set(marks.map((mark) => mark.y)).size).toBe(marks.length)
    for (const series of panel.series)
      if (series.mark === 'points')
        for (const mark of series.data) expect(mark.hollow ?? false).toBe(series.id !== 'dated')
  }
})

it('bars and the resamples that never cross make up all resamples of the lanes', () => {
  const bars = figure.panels[0].series.flatMap((one) => (one.mark === 'bars' ? one.data : []))
  const crossing = bars.reduce((sum, bar) => sum + (bar.y ?? Number.NaN), 0)
  const without = marksOf(figure).map(({ facts }) => {
    const none = facts.status?.values['none']
    return none && 'value' in none ? none.value : Number.NaN
  })
  expect(crossing + without.reduce((sum, share) => sum + share, 0) / without.length).toBeCloseTo(1, 9)
  for (const [i, bar] of bars.entries()) if (i > 0) expect(bar.x).toBe(bars[i - 1]?.xEnd)
})

it('is drawn at once as a draft of the same ways with fewer resamples', () => {
  const draft = figureOf(stress.build(data, 'bench=math'))
  expect(
    marksOf(draft)
      .map((mark) => mark.id)
      .toSorted(),
  ).toEqual(
    marksOf(figure)
      .map((mark) => mark.id)
      .toSorted(),
  )
})
