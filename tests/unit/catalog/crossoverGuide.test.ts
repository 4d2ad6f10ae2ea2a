import { describe, expect, it } from 'vitest'
import { crossover } from '../../../src/catalog/crossover.ts'
import { answerOf } from '../../../src/catalog/crossoverAnswer.ts'
import { guideOf } from '../../../src/catalog/crossoverGuide.ts'
import type { Figure } from '../../../src/domain/figure/Figure.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { locales } from '../../../src/i18n/locales.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const data = committedDataset()
const formatters = await Promise.all(locales.map(loadFormatter))
const [f] = formatters
if (!f) throw new Error('no formatter')

function figureOf(query: string): Figure {
  const outcome = crossover.build(data, query)
  if (outcome.kind !== 'figure') throw new Error(`nothing to draw for ?${query}`)
  return outcome.figure
}
const shown = (figure: Figure, id: string): string => {
  const value = figure.findings.find((finding) => finding.id === id)?.value
  if (!value) throw new Error(`no finding ${id}`)
  return f.show(value)
}
const stepText = (figure: Figure, id: string): string => {
  const step = guideOf(figure).find((candidate) => candidate.id === id)
  return step ? f.show(step.text) : ''
}
const queries = ['', ...crossover.presets.map(({ query }) => query), 'fit=logit&bench=mmlu', 'fit=quantile']

describe.each(queries)('the guided reading of ?%s', (query) => {
  const figure = figureOf(query)
  const steps = guideOf(figure)

  it('has four to six steps, each at most once, in words of both languages', () => {
    expect(steps.length).toBeGreaterThanOrEqual(4)
    expect(steps.length).toBeLessThanOrEqual(6)
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
    for (const each of formatters)
      for (const { title, text } of steps)
        expect(`${each.show(title)} ${each.show(text)}`).not.toMatch(/undefined|NaN|\[object|–|guide\./)
  })

  it('builds the drawing up: each step draws what the one before drew', () => {
    const ids = figure.panels[0].series.map(({ id }) => id)
    const drawn = steps.map(({ concealed }) => ids.filter((id) => !concealed.has(id)))
    expect(drawn[0]).toEqual(['closed-models', 'open-models'])
    expect(drawn.at(-1)).toEqual(ids)
    drawn.slice(1).forEach((now, index) => expect(now).toEqual(expect.arrayContaining(drawn[index] ?? [])))
  })

  it('says the figure’s own gap and share of draws without a crossing', () => {
    expect(stepText(figure, 'record')).toContain(`${shown(figure, 'gap')} points apart`)
    const crossing = figure.findings.find(({ id }) => id === 'crossing')
    expect(stepText(figure, 'crossing')).toContain(crossing ? f.show(crossing.value) : '–')
  })
})

it('the as-of step names the day of a past view, and the newest fact otherwise', () => {
  expect(stepText(figureOf('asOf=2023-12-31'), 'asOf')).toContain('Dec 31, 2023')
  const today = figureOf('')
  expect(stepText(today, 'asOf')).toContain(f.number('day', today.dataDate, 'full'))
})

it('a fit without a band is not said to have one', () => {
  const figure = figureOf('')
  const [panel] = figure.panels
  const bare = panel.series.map((series) => (series.mark === 'fit' ? { ...series, level: null } : series))
  const steps = guideOf({ ...figure, panels: [{ ...panel, series: bare }] })
  expect(steps.map(({ id }) => id)).not.toContain('band')
})

it('the answer of the front page gives the finding, and no date where the figure gives none', () => {
  const today = figureOf('')
  const answer = answerOf(today)
  expect(answer?.finding).toBe(today.headline)
  const sure = answer ? f.show(answer.sure) : ''
  expect(sure).toContain(shown(today, 'none'))
  expect(sure).not.toMatch(/\b20\d\d\b/)
  const dated = figureOf('bench=mmlu')
  const datedAnswer = answerOf(dated)
  expect(datedAnswer ? f.show(datedAnswer.sure) : '').toContain(shown(dated, 'crossing'))
})
