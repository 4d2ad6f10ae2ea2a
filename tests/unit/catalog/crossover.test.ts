import { describe, expect, it } from 'vitest'
import { crossover } from '../../../src/catalog/crossover.ts'
import type { Figure } from '../../../src/domain/figure/Figure.ts'
import { mostWithout } from '../../../src/domain/stats/crossingSpread.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const data = committedDataset()

function figureOf(query: string): Figure {
  const outcome = crossover.build(data, query)
  if (outcome.kind !== 'figure') throw new Error('no figure')
  return outcome.figure
}

const queries = ['eci', 'mmlu', 'gpqa', 'math'].flatMap((bench) =>
  ['linear', 'logit', 'theil-sen', 'quantile'].flatMap((fit) =>
    ['records', 'all'].map((of) => new URLSearchParams({ bench, fit, of }).toString()),
  ),
)

const finding = (figure: Figure, id: string) => figure.findings.find((one) => one.id === id)
const shareWithout = (figure: Figure): number | null => {
  const value = finding(figure, 'none')?.value
  return value && 'quantity' in value ? value.value : null
}

const figures = [...queries, 'bench=mmlu&of=all&asOf=2023-12-31'].map(
  (query) => [query, figureOf(query)] as const,
)

describe.each(figures)('crossover?%s', (_, figure) => {
  const without = shareWithout(figure)
  const words = JSON.stringify([figure.headline, finding(figure, 'crossing')])
  const event = figure.panels[0].events.find((one) => one.kind === 'crossing')

  it('gives no date, and no mark for one, where too many resamples never cross', () => {
    if (without === null || without <= mostWithout) return expect(words).not.toContain('withheld')
    expect(event).toBeUndefined()
    expect(finding(figure, 'crossing')?.value).not.toHaveProperty('quantity', 'day')
    return expect(finding(figure, 'fieller')).toBeUndefined()
  })

  it('bands lie about their trends', () => {
    for (const series of figure.panels[0].series) {
      if (series.mark !== 'fit') continue
      for (const { y, lo, hi } of series.curve) {
        expect(lo ?? y).toBeLessThanOrEqual(y + 1e-9)
        expect(hi ?? y).toBeGreaterThanOrEqual(y - 1e-9)
      }
    }
  })
})

it('some of these views withhold the date and say so, and some give it', () => {
  const verdicts = figures.map(([, figure]) => JSON.stringify(figure.headline))
  expect(verdicts.some((headline) => headline.includes('crossover.headline.withheld'))).toBe(true)
  expect(verdicts.some((headline) => headline.includes('crossover.headline.beyond'))).toBe(true)
})

it('a date at which straight trends have left the scale is said to lie beyond it', () => {
  const figure = figureOf('bench=gpqa')
  const height = finding(figure, 'height')?.value
  expect(height && 'value' in height ? height.value : 0).toBeGreaterThan(100)
  expect(finding(figureOf('bench=gpqa&fit=logit'), 'height')).toBeUndefined()
})

it('under a permissive licence fewer models count as open and no more as closed', () => {
  const marks = (query: string, id: string) =>
    figureOf(query)
      .panels[0].series.flatMap((one) => (one.id === id && one.mark === 'points' ? one.data : []))
      .map((mark) => mark.id)
  const [all, strict] = [marks('', 'open-models'), marks('open=permissive', 'open-models')]
  expect(strict.length).toBeGreaterThan(10)
  expect(strict.length).toBeLessThan(all.length)
  expect(all).toEqual(expect.arrayContaining(strict))
  expect(marks('open=permissive', 'closed-models')).toEqual(marks('', 'closed-models'))
})

it('a quantile trend has a band from resamples although no formula gives one', () => {
  const fits = figureOf('fit=quantile&of=all').panels[0].series.flatMap((one) =>
    one.mark === 'fit' ? [one] : [],
  )
  expect(fits.map((fit) => [fit.method, fit.level])).toEqual([
    ['quantile', 0.95],
    ['quantile', 0.95],
  ])
  for (const { curve } of fits) expect(curve.every(({ lo, hi }) => lo !== null && hi !== null)).toBe(true)
})
