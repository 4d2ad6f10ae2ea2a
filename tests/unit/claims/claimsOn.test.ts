import { describe, expect, it } from 'vitest'
import { charts } from '../../../src/catalog/charts.ts'
import { claimsAddress } from '../../../src/catalog/claims/claimsAddress.ts'
import { claimsOn, dayJudged } from '../../../src/catalog/claims/claimsOn.ts'
import { articleDay } from '../../../src/domain/claims/article.ts'
import type { ClaimData } from '../../../src/domain/claims/claimTables.ts'
import { knownBy } from '../../../src/domain/claims/knownBy.ts'
import { dayOf, dayOfNumber, type Day } from '../../../src/domain/time/day.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { locales } from '../../../src/i18n/locales.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const data = committedDataset()
const formatters = await Promise.all(locales.map(loadFormatter))
const verdictOf = (id: string, day: Day | null) => claimsOn(data, day).find((card) => card.id === id)?.verdict

it('the forecast about GPT-4 was open in December 2023 and had come true by the end of 2024', () => {
  expect(verdictOf('gpt4', articleDay)).toBe('open')
  expect(verdictOf('gpt4', dayOf(2024, 12, 31))).toBe('held')
})

it('nothing could be said of the downloads of ChatGLM until its authors published theirs', () => {
  expect(verdictOf('glm-downloads', dayOf(2024, 6, 29))).toBe('untestable')
  expect(verdictOf('glm-downloads', dayOf(2024, 6, 30))).toBe('open')
})

it.each([articleDay, dayOf(2024, 7, 31), dayOf(2025, 6, 30)])(
  'cards of a day know nothing of later releases and scores (%s)',
  (day) => {
    const truncated: ClaimData = knownBy(data, day)
    const shown = claimsOn(data, day)
    expect(claimsOn(truncated, day)).toEqual(shown)
    const dates = shown
      .flatMap((card) => card.figure?.panels ?? [])
      .flatMap(({ series }) =>
        series.flatMap((one) => (one.mark === 'fit' ? [] : one.data.map(({ x }) => x))),
      )
    expect(Math.max(...dates)).toBeLessThanOrEqual(day)
  },
)

it('a day before the article or after the data is judged as the nearest day there is', () => {
  expect(dayJudged(data, dayOf(2020))).toBe(articleDay)
  expect(dayJudged(data, dayOfNumber(data.dataDate + 100))).toBe(data.dataDate)
  expect(dayJudged(data, null)).toBe(data.dataDate)
})

describe.each([null, articleDay])('claims on %s', (day) => {
  const cards = claimsOn(data, day)

  it.each(formatters)('can be said in $locale', (f) => {
    for (const card of cards) {
      const texts = [
        card.claim,
        card.rule,
        card.why,
        ...card.data.flatMap(({ label, value }) => [label, value]),
      ]
      for (const text of texts)
        expect(f.show(text)).not.toMatch(/undefined|\bNaN\b|Infinity|\[object|^$|^[a-z]+(\.[\w-]+)+$/i)
    }
  })

  it('lead to charts that understand them', () => {
    for (const { id, view } of cards) {
      if (!view) continue
      const chart = charts.find((candidate) => candidate.id === view.chart)
      expect(chart?.view(view.query), id).toMatchObject({ rejected: [], unknown: [] })
    }
  })

  it('have figures of marks with known sources, which survive as JSON', () => {
    for (const { figure, id } of cards) {
      if (!figure) continue
      expect(JSON.parse(JSON.stringify(figure)), id).toEqual(figure)
      expect(figure.sources.length, id).toBeGreaterThan(0)
      expect(
        figure.sources.filter(({ licence }) => licence === ''),
        id,
      ).toEqual([])
    }
  })
})

it('the address of the page is one day, and tells what it could not read', () => {
  expect(claimsAddress.view('asOf=2024-06-30').query).toBe('asOf=2024-06-30')
  expect(claimsAddress.view('asOf=2020-01-01&x=1')).toMatchObject({
    query: '',
    rejected: [{ key: 'asOf', raw: '2020-01-01' }],
    unknown: ['x'],
  })
  expect(claimsAddress.change('asOf=2024-06-30', 'asOf', 'latest')).toBe('')
})
