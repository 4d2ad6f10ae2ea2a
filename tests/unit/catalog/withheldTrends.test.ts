import { describe, expect, test } from 'vitest'
import { crossover } from '../../../src/catalog/crossover.ts'
import type { Chart } from '../../../src/catalog/defineChart.ts'
import { lag } from '../../../src/catalog/lag.ts'
import { parameters } from '../../../src/catalog/parameters.ts'
import type { Figure } from '../../../src/domain/figure/Figure.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const data = committedDataset()

function figureOf(chart: Chart, query: string): Figure {
  const outcome = chart.build(data, query)
  if (outcome.kind !== 'figure') throw new Error('no figure')
  return outcome.figure
}

const fits = (figure: Figure) =>
  figure.panels.flatMap(({ series }) => series.filter(({ mark }) => mark === 'fit').map(({ id }) => id))
const notes = (figure: Figure) => figure.notes.map(({ text }) => text.key)

describe('a filter that leaves a side too few points', () => {
  test('leaves it without a trend, which is said, and without a doubling time', () => {
    const figure = figureOf(parameters, 'orgs=Alibaba')
    expect(fits(figure)).toEqual(['open-trend'])
    expect(notes(figure)).toContain('parameters.note.tooUncertain')
    expect(figure.findings.find(({ id }) => id === 'doubling-closed')?.value).toMatchObject({
      key: 'undetermined.too-uncertain',
    })
  })

  test('leaves two trends without a crossing', () => {
    const figure = figureOf(crossover, 'bench=mmlu&q=gpt')
    expect(fits(figure)).toEqual(['closed-trend'])
    expect(notes(figure)).toContain('crossover.note.tooUncertain')
    expect(figure.findings.find(({ id }) => id === 'crossing')?.value).toMatchObject({
      key: 'undetermined.too-uncertain',
    })
  })

  test('leaves the records without a curve of those not reached', () => {
    const figure = figureOf(lag, 'show=survival&countries=France')
    expect(fits(figure)).toEqual([])
    expect(notes(figure)).toContain('lag.note.noCurve')
    expect(fits(figureOf(lag, 'show=survival'))).toEqual(['curve'])
  })
})

test('without a filter every trend is drawn', () => {
  expect(fits(figureOf(parameters, ''))).toEqual(['closed-trend', 'open-trend'])
  expect(fits(figureOf(crossover, ''))).toEqual(['closed-trend', 'open-trend'])
  expect([...notes(figureOf(parameters, '')), ...notes(figureOf(crossover, ''))]).not.toContainEqual(
    expect.stringMatching(/tooUncertain|noTrend/),
  )
})
