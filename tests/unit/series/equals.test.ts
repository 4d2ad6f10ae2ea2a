import { describe, expect, it, test } from 'vitest'
import type { ModelRow, Row, ScoreRow } from '../../../src/domain/dataset/tables.ts'
import { arenaStandings } from '../../../src/domain/series/arenaStandings.ts'
import { bestScores } from '../../../src/domain/series/bestScores.ts'
import { boardsByDate, type ArenaRow } from '../../../src/domain/series/boardsByDate.ts'
import { labStances } from '../../../src/domain/series/labStances.ts'
import { lagCurve, lagsOf } from '../../../src/domain/series/lags.ts'
import { libraryReleases } from '../../../src/domain/series/libraryReleases.ts'
import { lineageOf } from '../../../src/domain/series/modelLineage.ts'
import { openUnder } from '../../../src/domain/series/openUnder.ts'
import { priceFrontier, type PriceRow } from '../../../src/domain/series/priceFrontier.ts'
import { pullsByMonth } from '../../../src/domain/series/pullsByMonth.ts'
import { recordDays } from '../../../src/domain/series/recordDays.ts'
import { rulerOf } from '../../../src/domain/series/ruler.ts'
import { scoredModels } from '../../../src/domain/series/scoredModels.ts'
import { sizedModels } from '../../../src/domain/series/sizedModels.ts'
import { smallestAtLevel } from '../../../src/domain/series/smallestAtLevel.ts'
import { snapshotSpikes } from '../../../src/domain/series/snapshotSpikes.ts'
import { standingsOf } from '../../../src/domain/series/standings.ts'
import { topCategories } from '../../../src/domain/series/topCategories.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const { tables } = committedDataset()
const first = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('an empty table')
  return one
}
const day = dayOf(2024, 5, 6)
const later = dayOf(2024, 5, 7)

const score = (model: string | null, value: number, more: Partial<ScoreRow> = {}): ScoreRow => ({
  ...first(tables.scores),
  benchmark: 'b',
  model,
  name: model ?? 'nobody',
  score: value,
  released: day,
  openness: 'open_weights',
  conditions: null,
  source: 's',
  link: null,
  ...more,
})
const model = (id: string, more: Partial<ModelRow> = {}): ModelRow => ({
  ...first(tables.models),
  id,
  name: id,
  organisations: ['Lab'],
  released: day,
  openness: 'open_weights',
  licence: null,
  parameters: 7e9,
  parameters_status: 'stated',
  sparse: false,
  base_model: null,
  ...more,
})
const price = (name: string, more: Partial<PriceRow> = {}): PriceRow => ({
  ...first(tables.prices),
  model: name,
  name,
  date: day,
  blended: 2,
  flags: [],
  openness: 'open_weights',
  provider: null,
  source: 'one',
  ...more,
})
const board = (name: string, elo: number, more: Partial<ArenaRow> = {}): ArenaRow => ({
  ...first(tables.arena),
  date: day,
  board: 'text',
  model: name,
  name,
  elo,
  openness: 'open',
  source: 's',
  ...more,
})
const pulls = (more: Partial<Row<'ollama_families'>>): Row<'ollama_families'> => ({
  ...first(tables.ollama_families),
  family: 'f',
  month: day,
  pulls: 10,
  first_observed: day,
  last_observed: day,
  source: 's',
  ...more,
})
const snapshot = (family: string, date: number, downloads_30d: number): Row<'hf_snapshots'> => ({
  ...first(tables.hf_snapshots),
  family,
  downloads_30d,
  date: dayOf(2024, date),
})

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

/** What the order of the rows must not decide: each list of equals, and the order in which they come out. */
const lists: readonly (readonly [
  string,
  (order: <T>(rows: readonly T[]) => readonly T[]) => readonly string[],
  readonly string[],
])[] = [
  [
    'scored models',
    (order) => ids(scoredModels(order(['c', 'a', 'b'].map((id) => score(id, 5))), 'b').models),
    [`a@${day}`, `b@${day}`, `c@${day}`],
  ],
  [
    'models with a size',
    (order) =>
      ids(
        sizedModels(order(['c', 'a', 'b'].map((id) => model(id))), {
          estimates: false,
          sparse: false,
          fineTunes: false,
        }).models,
      ),
    ['a', 'b', 'c'],
  ],
  [
    'models at a level',
    (order) => {
      const names = order(['c', 'a', 'b'])
      const scores = new Map(names.map((id) => [id, score(id, 5)]))
      return ids(
        smallestAtLevel(
          scores,
          names.map((id) => model(id)),
          5,
        ).models,
      )
    },
    ['a', 'b', 'c'],
  ],
  [
    'fine-tunes',
    (order) =>
      ids(
        lineageOf(
          model('base'),
          order(
            ['c', 'a', 'b']
              .map((id) => model(id, { base_model: 'base' }))
              .concat(model('d', { base_model: 'base', released: null })),
          ),
        ).fineTunes,
      ),
    ['d', 'a', 'b', 'c'],
  ],
  [
    'releases of a lab',
    (order) =>
      labStances(order(['c', 'a', 'b'].map((id) => model(id))), 1).flatMap(({ releases }) =>
        releases.map(({ row }) => row.id),
      ),
    ['a', 'b', 'c'],
  ],
  [
    'labs',
    (order) =>
      labStances(
        order(
          ['Z', 'X', 'Y'].flatMap((lab) => [1, 2].map((n) => model(`${lab}${n}`, { organisations: [lab] }))),
        ),
        1,
      ).map(({ lab }) => lab),
    ['X', 'Y', 'Z'],
  ],
  [
    'prices',
    (order) =>
      priceFrontier(
        order(['c', 'a', 'b'].flatMap((id) => [price(id), price(id, { source: 'two' })])),
        new Set(['a', 'b', 'c']),
      ).first.map((one) => `${one.model} ${one.row.source}`),
    ['a one', 'b one', 'c one'],
  ],
  [
    'lowest prices of a day',
    (order) =>
      priceFrontier(
        order(['c', 'a', 'b'].flatMap((id) => [price(id), price(id, { source: 'two' })])),
        new Set(['a', 'b', 'c']),
      ).records.open.map((one) => `${one.model} ${one.row.source}`),
    ['a one'],
  ],
  [
    'refused prices',
    (order) =>
      priceFrontier(order(['c', 'a', 'b'].map((id) => price(id))), new Set(['a', 'b', 'c'])).refused.map(
        (one) => one.model,
      ),
    ['a', 'b', 'c'],
  ],
  [
    'spikes',
    (order) =>
      snapshotSpikes(
        order(
          ['c', 'a', 'b'].flatMap((family) => [
            snapshot(family, 1, 10),
            snapshot(family, 2, 50),
            snapshot(family, 3, 10),
          ]),
        ),
      ).map(({ row }) => row.family),
    ['a', 'b', 'c'],
  ],
  [
    'names by weight',
    (order) => topCategories(new Map(order(['c', 'a', 'b']).map((name) => [name, 1])), 2),
    ['a', 'b'],
  ],
  [
    'releases under a library name',
    (order) =>
      [
        ...libraryReleases(
          [{ family: 'llama', model: 'llama', from: later, new_pulls: 1 }],
          order(['z', 'x', 'y'].map((id) => model(id, { name: 'Llama 7B' }))),
        ).values(),
      ].map((release) => release.model.id),
    ['x'],
  ],
  [
    'the first on a ruler',
    (order) =>
      rulerOf(
        { closed: order(['c', 'a', 'b'].map((id) => ({ id, released: day, score: 5 }))), open: [] },
        [5],
        { resamples: 0, random: () => 0, level: 0.9 },
      ).map(({ closed }) => closed?.id ?? 'none'),
    ['a'],
  ],
]

test.each(lists)('%s come in the same order, whatever the order of the rows', (_, listed, wanted) => {
  expect(listed((rows) => rows)).toEqual(wanted)
  expect(listed((rows) => rows.toReversed())).toEqual(wanted)
  expect(listed((rows) => [...rows.slice(1), ...rows.slice(0, 1)])).toEqual(wanted)
})

describe('of equal scores', () => {
  const one = (...rows: readonly ScoreRow[]) => [
    bestScores(rows, 'b').get('m'),
    bestScores(rows.toReversed(), 'b').get('m'),
  ]
  it('the earlier counts, and then the first by name, conditions, source and link', () => {
    const usual = score('m', 5)
    for (const [better, worse] of [
      [score('m', 6, { released: later }), usual],
      [usual, score('m', 5, { released: later })],
      [usual, score('m', 5, { released: null })],
      [score('m', 5, { name: 'a' }), usual],
      [usual, score('m', 5, { conditions: 'with tools' })],
      [usual, score('m', 5, { source: 't' })],
      [usual, score('m', 5, { link: 'https://example.org' })],
    ] as const)
      expect(one(worse, better)).toEqual([better, better])
  })

  it('rows of other benchmarks and of no model are in none', () => {
    expect(bestScores([score(null, 5), score('m', 9, { benchmark: 'other' })], 'b').size).toBe(0)
  })

  it('the first row stands for a model and for those beside it', () => {
    const rows = [
      score('m', 5, { conditions: 'first' }),
      score('m', 5, { conditions: 'second' }),
      score('o', 4, { conditions: 'first' }),
      score('p', 4, { conditions: 'second' }),
      score('c', 7, { openness: 'api_only' }),
      score('d', 9, { openness: 'api_only', released: later }),
      score('e', 9, { openness: 'api_only', released: null }),
    ]
    const [standing, ...others] = standingsOf('m', rows, [
      { ...first(tables.benchmarks), id: 'b', ceiling: 100 },
    ])
    expect(others).toEqual([])
    expect(standing?.score).toBe(rows[0])
    expect(standing?.settings).toBe(2)
    expect(standing?.open).toBe(rows[2])
    expect(standing?.closed).toBe(rows[4])
    expect(standing?.ends).toEqual([0, 100])
  })

  it('of one model only the best setting counts, and all are counted', () => {
    const rows = [
      score('m', 5),
      score('m', 6, { conditions: 'more effort' }),
      score('m', 6, { conditions: 'as much' }),
      score('m', 4),
      score('m', 1, { released: later }),
      score(null, 3, { name: 'unmatched' }),
      score('n', 3, { released: null }),
      score('o', 3, { openness: null }),
      score('p', 3, { openness: null }),
      score('q', 3, { benchmark: 'other' }),
    ]
    const found = scoredModels(rows, 'b')
    expect(found.models.map((each) => each.row)).toEqual([rows[5], rows[1], rows[4]])
    expect(found).toMatchObject({ withoutDate: 1, withoutOpenness: 2, otherSettings: 3 })
  })
})

describe('boards of one date', () => {
  const of = (...rows: readonly ArenaRow[]) => boardsByDate(rows).byDate.get(day)?.[0]?.board
  it('are held by the one with most models, then under style control, then the first by name', () => {
    const plain = board('a', 1)
    const controlled = board('a', 1, { board: 'text, style control' })
    const large = [board('a', 1, { board: 'z' }), board('b', 1, { board: 'z' })]
    for (const [rows, wanted] of [
      [[plain, controlled], controlled.board],
      [[board('a', 1, { board: 'b' }), board('a', 1, { board: 'a' })], 'a'],
      [
        [board('a', 1, { board: 'style control 1' }), board('a', 1, { board: 'style control 2' })],
        'style control 1',
      ],
      [[controlled, ...large], 'z'],
    ] as const) {
      expect(of(...rows)).toBe(wanted)
      expect(of(...rows.toReversed())).toBe(wanted)
    }
    expect(boardsByDate([plain, controlled, ...large, board('a', 1, { date: later })]).boards).toBe(4)
  })

  it('place a model among the best of either side', () => {
    const rows = [
      board('m', 10),
      board('m', 12, { name: 'm-2' }),
      board('o', 15),
      board('c', 20, { openness: 'closed' }),
      board('d', 30, { openness: null }),
      board('p', 12),
    ]
    const [standing] = arenaStandings('m', rows, new Map())
    expect(standing).toEqual({ row: rows[1], place: 4, of: 6, open: rows[2], closed: rows[3] })
  })
})

describe('counts of what is left out', () => {
  const leaveAll = { estimates: false, sparse: false, fineTunes: false }
  const rows = [
    model('known'),
    model('guess', { parameters_status: 'estimated' }),
    model('guess 2', { parameters_status: 'estimated' }),
    model('experts', { sparse: true }),
    model('tuned', { base_model: 'known' }),
    model('tuned experts', { base_model: 'known', sparse: true, parameters_status: 'estimated' }),
    model('secret', { parameters: null }),
    model('secret 2', { parameters_status: null }),
    model('secret 3', { parameters: null }),
    model('some day', { released: null }),
    model('no side', { openness: null }),
  ]
  it('of sizes: each release once, by the first reason', () => {
    const found = sizedModels(rows, leaveAll)
    expect(found).toMatchObject({ estimates: 2, unstated: 3, sparse: 1, fineTunes: 2 })
    expect(ids(found.models)).toEqual(['known'])
    const all = sizedModels(rows, { estimates: true, sparse: true, fineTunes: true })
    expect(all).toMatchObject({ estimates: 0, unstated: 3, sparse: 0, fineTunes: 0 })
    expect(all.models.filter(({ isEstimate }) => isEstimate).map(({ id }) => id)).toEqual([
      'guess',
      'guess 2',
      'tuned experts',
    ])
  })

  it('of models at a level: those of unknown or estimated size, and those without a date', () => {
    const scores = new Map([
      ['known', score('known', 5)],
      ['guess', score('guess', 5)],
      ['secret', score('secret', 4)],
      ['small', score('small', 9, { released: later })],
      ['undated', score('undated', 5, { released: null })],
      ['closed', score('closed', 9, { openness: 'api_only' })],
      ['missing', score('missing', 9)],
    ])
    const found = smallestAtLevel(
      scores,
      [...rows, model('small', { parameters: 1e9 }), model('undated'), model('closed')],
      5,
    )
    expect(found.unsized).toBe(2)
    expect(ids(found.models)).toEqual(['known', 'small'])
    expect(ids(found.records)).toEqual(['known', 'small'])
  })

  it('of open models: those under no permissive licence', () => {
    const { models } = scoredModels(
      [
        score('free', 1),
        score('bound', 2),
        score('none', 3),
        score(null, 4),
        score('closed', 5, { openness: 'api_only' }),
      ],
      'b',
    )
    const listed = [
      { id: 'free', licence: 'Apache 2.0' },
      { id: 'bound', licence: 'Llama 2 Community License' },
      { id: 'none', licence: null },
    ]
    const under = openUnder(models, listed, 'permissive')
    expect(under.models.map((each) => each.row.model)).toEqual(['free', 'closed'])
    expect(under.leftOut).toBe(3)
    expect(openUnder(models, listed, 'weights')).toEqual({ models, leftOut: 0 })
  })

  it('of bases: none where none is named, and no empty names', () => {
    expect(lineageOf(model('m'), []).bases).toEqual([])
    expect(lineageOf(model('m', { base_model: 'a, ,b,' }), []).bases.map(({ name }) => name)).toEqual([
      'a',
      'b',
    ])
  })
})

it('a month of pulls has the first and last day of its rows, and months come in order', () => {
  const month = dayOf(2024, 5)
  const rows = [
    pulls({
      month: dayOf(2024, 6),
      pulls: 1,
      last_observed: dayOf(2024, 6, 3),
      first_observed: dayOf(2024, 6, 2),
    }),
    pulls({ month, pulls: 5, first_observed: dayOf(2024, 5, 8), last_observed: dayOf(2024, 5, 20) }),
    pulls({
      month,
      pulls: 7,
      first_observed: dayOf(2024, 5, 3),
      last_observed: dayOf(2024, 5, 9),
      family: 'g',
    }),
    pulls({
      month,
      pulls: 2,
      first_observed: dayOf(2024, 5, 4),
      last_observed: dayOf(2024, 5, 11),
      source: 't',
    }),
  ]
  expect(pullsByMonth(rows, ({ family }) => family)).toEqual([
    {
      month,
      first: dayOf(2024, 5, 3),
      last: dayOf(2024, 5, 20),
      source: 's',
      total: 14,
      by: new Map([
        ['f', 7],
        ['g', 7],
      ]),
    },
    {
      month: dayOf(2024, 6),
      first: dayOf(2024, 6, 2),
      last: dayOf(2024, 6, 3),
      source: 's',
      total: 1,
      by: new Map([['f', 1]]),
    },
  ])
})

describe('records from columns', () => {
  const span = { from: 10, to: 12 }
  const of = (days: readonly number[], scores: readonly number[]) =>
    recordDays(Int32Array.from(days), Float64Array.from(scores), span)
  it('are the best of a day, the first of equals, and strictly higher than before', () => {
    expect(of([10, 10, 10], [1, 3, 3])).toEqual([1])
    expect(of([12, 10, 11], [3, 3, 3])).toEqual([1])
    expect(of([12, 10, 11], [5, 3, Number.NaN])).toEqual([1, 0])
    expect(of([10], [-Infinity])).toEqual([])
  })
  it('refuse columns of two lengths and days on either side of the span', () => {
    expect(() => of([10], [])).toThrow(new RangeError('days and scores differ in number'))
    expect(() => of([9], [1])).toThrow(new RangeError('day 9 lies outside the span'))
    expect(() => of([13], [1])).toThrow(new RangeError('day 13 lies outside the span'))
  })
})

it('a lag is none where open models were there before, and its curve falls where a newer record is reached', () => {
  const at = (released: number, value: number) => ({ released: dayOf(2024, 1, released), score: value })
  const closed = [at(1, 10), at(5, 20), at(9, 30)]
  const open = [at(3, 25), at(20, 35), at(30, 99)]
  const asOf = dayOf(2024, 1, 25)
  const lags = lagsOf(closed, open, { tolerance: 0, asOf })
  expect(lags.map(({ days, open: by }) => [days, by?.score ?? null])).toEqual([
    [2, 25],
    [0, 25],
    [11, 35],
  ])
  expect(
    lagCurve(lags, asOf).map(({ day: on, age, record }) => [on - dayOf(2024), age, record.score]),
  ).toEqual([
    [2, 2, 10],
    [4, 4, 10],
    [4, 0, 20],
    [19, 15, 20],
    [19, 11, 30],
    [24, 16, 30],
  ])
  expect(lagsOf(closed, [], { tolerance: 0, asOf: dayOf(2024, 1, 6) }).map(({ days }) => days)).toEqual([
    5, 1,
  ])
  expect(lagsOf(closed, [at(2, 9)], { tolerance: 1, asOf }).map(({ days }) => days)).toEqual([1, 20, 16])
})
