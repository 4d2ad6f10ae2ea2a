import { describe, expect, test } from 'vitest'
import { charts } from '../../src/catalog/charts.ts'
import { loadFormatter } from '../../src/i18n/loadFormatter.ts'
import { locales } from '../../src/i18n/locales.ts'
import { committedDataset } from '../support/committedDataset.ts'

const data = committedDataset()
const formatters = await Promise.all(locales.map(loadFormatter))

/** One of each kind, those that leave little or nothing among them. */
const filters = [
  'orgs=Alibaba%2CMeta%2CMistral+AI',
  'countries=China',
  'openness=api_only%2Cunreleased',
  'licences=permissive',
  'size=7..',
  'size=7..70&undecided=1',
  'released=2023-01-01..2024-12-31',
  'q=gpt',
  'countries=China&released=2026-08-01..',
  'orgs=Nobody+at+all',
  'orgs=Alibaba',
  'orgs=Baichuan',
  'openness=open_weights',
]

/** What numbers do to sentences when little is left: nothing is counted, one of one, a plural of one, all of a kind. */
const traps = {
  en: [
    /\bonly 0%/,
    /(^|; |, )0% /,
    /(?<![\d,.])0 (of|labs?|records?|families|models?|releases?|benchmarks?|publish|keep)\b/,
    /\b(of|all|both|none of) 1 /i,
    /(?<![\d,.])1 (labs|records|families|models|releases|benchmarks|ways|points|months|medians|publish |keep )/,
    /from (.+) to \1(?![\w.])/,
  ],
  zh: [
    /只有 ?0%/,
    /(?<![\d.,])0 ?(家|项|种|个(?!月))/,
    /(?<![\d.,])1 ?[个项家种][^，；]{0,6}都/,
    /从 ?(.+)到 ?\1(?!\d)/,
  ],
} as const

const views = charts.flatMap((chart) =>
  ['', ...chart.presets.map(({ query }) => query)].flatMap((own, index) =>
    // Named views share what the filters do: every third is enough to meet each kind.
    filters
      .filter((_, at) => own === '' || at % 3 === index % 3)
      .map((filter) => ({
        id: chart.id,
        chart,
        filter,
        query: own === '' ? filter : `${own}&${filter}`,
      })),
  ),
)

describe.each(views)('$id?$query', ({ chart, filter, query }) => {
  test('is a figure that says what it left out, or says that nothing is left', () => {
    expect(chart.view(query)).toMatchObject({ query, filter, rejected: [], unknown: [] })
    const outcome = chart.build(data, query)
    const words =
      outcome.kind === 'empty'
        ? [outcome.why]
        : [outcome.figure.subtitle, outcome.figure.notes.find(({ text }) => text.key === 'filter.note')?.text]
    if (outcome.kind === 'empty')
      expect(outcome).toMatchObject({ filtered: true, why: { key: 'filter.empty' } })
    else expect(JSON.parse(JSON.stringify(outcome.figure))).toEqual(outcome.figure)
    if (outcome.kind === 'figure')
      for (const f of formatters)
        for (const trap of traps[f.locale]) expect(f.show(outcome.figure.headline)).not.toMatch(trap)
    for (const f of formatters)
      for (const text of words) {
        if (!text) throw new Error('no words')
        expect(f.show(text)).not.toMatch(/undefined|\bNaN\b|Infinity|\[object|^[a-z]+(\.[\w-]+)+$/i)
      }
  })
})
