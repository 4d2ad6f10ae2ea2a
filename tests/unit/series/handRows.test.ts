import { describe, expect, it } from 'vitest'
import type { Row } from '../../../src/domain/dataset/tables.ts'
import { seededRandom } from '../../../src/domain/random/seededRandom.ts'
import { arenaGaps } from '../../../src/domain/series/arenaGaps.ts'
import { arenaStandings, boardNames } from '../../../src/domain/series/arenaStandings.ts'
import { bestScores } from '../../../src/domain/series/bestScores.ts'
import { boardsByDate } from '../../../src/domain/series/boardsByDate.ts'
import { labOf } from '../../../src/domain/series/labsOf.ts'
import { labStances } from '../../../src/domain/series/labStances.ts'
import { isVersionOf, nameParts } from '../../../src/domain/series/libraryMatch.ts'
import { libraryReleases } from '../../../src/domain/series/libraryReleases.ts'
import { mainSource } from '../../../src/domain/series/mainSource.ts'
import { downloadsOf } from '../../../src/domain/series/modelDownloads.ts'
import { lineageOf } from '../../../src/domain/series/modelLineage.ts'
import { monthTotals } from '../../../src/domain/series/monthTotals.ts'
import { pullRates } from '../../../src/domain/series/pullRates.ts'
import { rulerOf } from '../../../src/domain/series/ruler.ts'
import { sharesByYear } from '../../../src/domain/series/sharesByYear.ts'
import { sizedModels } from '../../../src/domain/series/sizedModels.ts'
import { smallestAtLevel } from '../../../src/domain/series/smallestAtLevel.ts'
import { standingsOf } from '../../../src/domain/series/standings.ts'
import { statedShare } from '../../../src/domain/series/statedShare.ts'
import { usedScores } from '../../../src/domain/series/usedScore.ts'
import { dayOf, dayOfNumber, daysPerMonth } from '../../../src/domain/time/day.ts'
import { arenaRow, gainRow, modelRow, scoreRow } from '../../support/handRows.ts'

/** Whatever the order of the rows. */
const eitherWay = <T, R>(rows: readonly T[], of: (rows: readonly T[]) => R): readonly [R, R] => [
  of(rows),
  of(rows.toReversed()),
]

describe('boards of the Arena', () => {
  const closed = (model: string, date: number, elo: number) =>
    arenaRow(model, date, elo, { openness: 'closed' })
  it('count closed models above the best open one, equals not', () => {
    const rows = [arenaRow('o', 1, 100), closed('a', 1, 101), closed('b', 1, 100), closed('c', 1, 99)]
    const { gaps } = arenaGaps(rows, { rank: 1, withExperimental: false })
    expect(gaps.map(({ gap, above, models }) => [gap, above, models])).toEqual([[-1, 1, 4]])
  })
  it('have a rank for each, equals by name', () => {
    const rows = [arenaRow('o', 1, 100), closed('b', 1, 90), closed('a', 1, 90), closed('c', 1, 90)]
    const ranked = (rank: number) =>
      eitherWay(rows, (all) => arenaGaps(all, { rank, withExperimental: false }).gaps[0]?.closed.model)
    expect([ranked(1), ranked(2), ranked(3), ranked(4)]).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      ['c', 'c'],
      [undefined, undefined],
    ])
  })
  it('leave out experimental versions of open models alone, and count them', () => {
    const rows = [
      arenaRow('x', 1, 120, { name: 'X Experimental' }),
      arenaRow('o', 1, 100),
      arenaRow('u', 1, 130, { openness: null, name: 'U experimental' }),
      closed('c', 1, 110),
    ]
    const found = (withExperimental: boolean) => {
      const { gaps, experimental, unknown } = arenaGaps(rows, { rank: 1, withExperimental })
      return [gaps[0]?.open.model, experimental, unknown]
    }
    expect([found(false), found(true)]).toEqual([
      ['o', 1, 1],
      ['x', 0, 1],
    ])
  })
  it('list a model oldest first, under the names that scores of the Arena have matched', () => {
    const scores = [
      scoreRow('m', 5, { benchmark: 'arena_elo_text', name: 'M-Large' }),
      scoreRow('n', 5, { benchmark: 'other', name: 'N-Large' }),
      scoreRow(null, 5, { benchmark: 'arena_elo_text', name: 'Nobody' }),
    ]
    expect([...boardNames(scores)]).toEqual([['m-large', 'm']])
    const rows = [
      arenaRow('M-LARGE', 9, 100),
      arenaRow('M-LARGE', 3, 90),
      arenaRow('o', 9, 100),
      closed('c', 9, 120),
    ]
    for (const dated of eitherWay(rows, (all) => arenaStandings('m', all, boardNames(scores))))
      expect(
        dated.map(({ row, place, of, open, closed: other }) => [
          row.date,
          place,
          of,
          open?.model,
          other?.model,
        ]),
      ).toEqual([
        [3, 1, 1, undefined, undefined],
        [9, 2, 3, 'o', 'c'],
      ])
  })
  it('of one date are the one of most models, then under style control, then by name', () => {
    const board = (name: string, count: number) =>
      Array.from({ length: count }, (_, i) => arenaRow(`m${i}`, 1, 100, { board: name }))
    const chosen = (...all: readonly (readonly Row<'arena'>[])[]) =>
      eitherWay(all, (boards) => boardsByDate(boards.flat()).byDate.get(dayOfNumber(1))?.[0]?.board)
    expect(chosen(board('a', 1), board('b', 2))).toEqual(['b', 'b'])
    expect(chosen(board('a', 2), board('b with style control', 2))).toEqual([
      'b with style control',
      'b with style control',
    ])
    expect(chosen(board('b', 2), board('a', 2))).toEqual(['a', 'a'])
    expect(boardsByDate([...board('a', 1), ...board('b', 2)]).boards).toBe(2)
  })
})

describe('labs', () => {
  const releases = (sides: string, name = 'A') =>
    Array.from(sides).map((side, i) =>
      modelRow(`${name}${i}`, 100 + i, {
        organisations: [name],
        openness: side === 'o' ? 'open_weights' : 'api_only',
      }),
    )
  const stance = (sides: string) => labStances(releases(sides), 2)[0]?.stance
  it('turned where four fifths of one end and one fifth of the other are open', () => {
    expect(stance('oooocccccc')).toBe('turned-closed')
    expect(stance('oooococccc')).toBe('turned-closed')
    expect(stance('ccccoooooo')).toBe('turned-open')
    expect(stance('ooccoccocc')).toBe('both')
    expect(stance('cccocooooo')).toBe('turned-open')
  })
  it('keep to a side from 0.85 of all on', () => {
    const of20 = (open: number) =>
      stance(
        Array.from({ length: 20 }, (_, i) => (i % 20 < open ? 'o' : 'c'))
          .toSorted((a, b) => (a < b ? 1 : -1))
          .join(''),
      )
    const mixed = (open: number) => {
      // Spread evenly, so that neither end differs from the other.
      let left = 0
      return stance(
        Array.from({ length: 20 }, () => {
          left += open
          if (left < 20) return 'c'
          left -= 20
          return 'o'
        }).join(''),
      )
    }
    expect([mixed(17), mixed(16), mixed(4), mixed(3)]).toEqual(['open', 'both', 'both', 'closed'])
    expect(of20(10)).toBe('turned-closed')
  })
  it('come by their number of releases, equals by name; releases of one day by id', () => {
    const rows = [...releases('oo', 'B'), ...releases('oo', 'A'), ...releases('ooo', 'C')]
    for (const labs of eitherWay(rows, (all) => labStances(all, 2)))
      expect(labs.map(({ lab }) => lab)).toEqual(['C', 'A', 'B'])
    const same = ['b', 'a', 'c'].map((id) => modelRow(id, 100))
    for (const [one] of eitherWay(same, (all) => labStances(all, 2)))
      expect(one?.releases.map(({ row }) => row.id)).toEqual(['a', 'b', 'c'])
    expect(labStances(releases('oo'), 3)).toEqual([])
  })
  it.each([
    ['Meituan', 'Meituan'],
    ['meituan inc', 'Meituan'],
    ['Meituan University', 'Meituan University'],
    ['FAIR', 'Meta'],
    ['Fairly', 'Fairly'],
    ['AI2', 'Allen Institute for AI'],
    ['AI21 Labs', 'AI21 Labs'],
    ['Step-Fun', 'StepFun'],
    ['UW', 'University of Washington'],
  ])('%s is %s', (organisation, lab) => {
    expect(labOf(organisation)).toBe(lab)
  })
})

describe('names with something behind them', () => {
  it.each([
    ['Lib 7b', true],
    ['Lib 1.75B', true],
    ['Lib A3B', true],
    ['Lib a2.75b', true],
    ['Lib 8x22b', true],
    ['Lib e4b', true],
    ['Lib e12b', true],
    ['Lib Instruct 2024', true],
    ['Lib v0314', true],
    ['Lib 0314', true],
    ['Lib 314', false],
    ['Lib 7bx', false],
    ['Lib x7b', false],
    ['Lib preview', false],
  ])('%s is a version of Lib: %s', (name, isOne) => {
    expect(isVersionOf(nameParts('lib'), nameParts(name))).toBe(isOne)
  })
  it('are those of the longest library that stands for them', () => {
    const tables = (names: readonly string[]) => ({
      ollama_increments: names.map((name, i) =>
        gainRow(name, i * 10, i * 10 + 10, 5, { family: `${name} family` }),
      ),
      ollama_families: [],
      hf_snapshots: [],
    })
    const nameOf = (model: string, ...names: readonly string[]) =>
      downloadsOf(modelRow(model, 1), tables(names)).name?.name
    expect(nameOf('Lib Coder 7B', 'lib', 'lib-coder', 'lib-code')).toBe('lib-coder')
    expect(nameOf('Lib 7B', 'lib', 'LIB')).toBe('lib')
    expect(nameOf('Other', 'lib')).toBeUndefined()
    const closed = modelRow('Lib', 1, { openness: 'api_only' })
    expect(downloadsOf(closed, tables(['lib']))).toEqual({ name: null, family: null })
  })
  it('have the pulls and snapshots of their family, oldest first', () => {
    const month = (at: number, family: string): Row<'ollama_families'> => ({
      family,
      developer: 'd',
      country: 'c',
      openness: 'open',
      month: dayOf(2024, at),
      pulls: at,
      models: 1,
      first_observed: dayOf(2024, at),
      last_observed: dayOf(2024, at),
      source: 's',
    })
    const snapshot = (at: number, family: string): Row<'hf_snapshots'> => ({
      date: dayOf(2024, at),
      family,
      developer: 'd',
      country: 'c',
      downloads_30d: at,
      models: 1,
      copies: null,
      copies_30d: null,
      source: 's',
    })
    const found = downloadsOf(modelRow('Lib 7B', 1), {
      ollama_increments: [
        gainRow('lib', 20, 30, 7, { family: 'F' }),
        gainRow('lib', 10, 20, 5, { family: 'F' }),
      ],
      ollama_families: [month(3, 'F'), month(1, 'G'), month(2, 'F')],
      hf_snapshots: [snapshot(6, 'F'), snapshot(5, 'F'), snapshot(4, 'G')],
    })
    expect(found.name?.pulls).toBe(12)
    expect(found.name?.spans.map(({ from }) => from)).toEqual([10, 20])
    expect(found.family?.pulls.map(({ pulls }) => pulls)).toEqual([2, 3])
    expect(found.family?.snapshots.map((one) => one.downloads_30d)).toEqual([5, 6])
  })
  it('tell when a family was released: by the first of its versions, of one day by id, none after it was seen', () => {
    const gains = [gainRow('lib', 50, 60, 5)]
    const first = (...models: readonly (readonly [string, number])[]) =>
      eitherWay(
        models.map(([id, day]) => modelRow(id, day, { name: 'Lib 7B' })),
        (all) => libraryReleases(gains, all).get('lib')?.model.id,
      )
    expect(first(['b', 40], ['a', 40], ['c', 30])).toEqual(['c', 'c'])
    expect(first(['b', 40], ['a', 40])).toEqual(['a', 'a'])
    expect(first(['a', 50])).toEqual(['a', 'a'])
    expect(first(['a', 51])).toEqual([undefined, undefined])
  })
})

describe('the best of several', () => {
  it('score is the highest, of equals that of the earliest release, then by name', () => {
    const best = (...rows: Parameters<typeof eitherWay<ReturnType<typeof scoreRow>, unknown>>[0]) =>
      eitherWay(rows, (all) => bestScores(all, 'b').get('m')?.name)
    expect(best(scoreRow('m', 5, { name: 'low' }), scoreRow('m', 6, { name: 'high' }))).toEqual([
      'high',
      'high',
    ])
    const on = (name: string, day: number | null) =>
      scoreRow('m', 5, { name, released: day === null ? null : dayOfNumber(day) })
    expect(best(on('late', 9), on('early', 8))).toEqual(['early', 'early'])
    expect(best(on('undated', null), on('dated', 8))).toEqual(['dated', 'dated'])
    expect(best(on('b', 8), on('a', 8))).toEqual(['a', 'a'])
    expect(bestScores([scoreRow(null, 9), scoreRow('m', 9, { benchmark: 'c' })], 'b').size).toBe(0)
  })
  it('source is the one of most rows, of equals the first by name', () => {
    const main = (...sources: readonly string[]) =>
      eitherWay(
        sources.map((source) => ({ source })),
        mainSource,
      )
    expect([main('b', 'a', 'b'), main('b', 'a'), main()]).toEqual([
      ['b', 'b'],
      ['a', 'a'],
      ['', ''],
    ])
  })
  it('size is the smallest at a level, a smaller one of the same day first, and only if it is smaller', () => {
    const models = [
      modelRow('a', 1, { parameters: 9e9 }),
      modelRow('b', 2, { parameters: 9e9 }),
      modelRow('c', 3, { parameters: 5e9 }),
      modelRow('d', 3, { parameters: 4e9 }),
      modelRow('low', 1, { parameters: 1e9 }),
      modelRow('estimated', 1, { parameters: 1e9, parameters_status: 'estimated' }),
    ]
    const scores = new Map(
      models.map((model) => [
        model.id,
        scoreRow(model.id, model.id === 'low' ? 49 : 50, { released: model.released }),
      ]),
    )
    const { records, unsized } = smallestAtLevel(scores, models, 50)
    expect([records.map(({ id }) => id), unsized]).toEqual([['a', 'd'], 1])
  })
  it('standing is held against others of the same benchmark, up to the day of its release', () => {
    const benchmark = (id: string): Row<'benchmarks'> => ({
      id,
      name: id,
      family: id,
      unit: 'percent',
      floor: null,
      ceiling: null,
      access: null,
      scores: 5,
    })
    const rows = [
      scoreRow('m', 50),
      scoreRow('m', 40),
      scoreRow('o', 60),
      scoreRow('p', 70, { benchmark: 'other' }),
      scoreRow('late', 90, { released: dayOfNumber(101) }),
      scoreRow('c', 55, { openness: 'api_only' }),
    ]
    const [standing, ...others] = standingsOf('m', rows, [benchmark('b'), benchmark('other')])
    expect(others).toEqual([])
    expect([
      standing?.score.score,
      standing?.settings,
      standing?.open?.model,
      standing?.closed?.model,
    ]).toEqual([50, 2, 'o', 'c'])
    expect(standing?.ends).toEqual([40, 90])
  })
})

describe('through time', () => {
  it('stated sizes are those that their labs state, of one side, from five releases a year on', () => {
    const year = (from: number, ...states: readonly ('stated' | 'estimated' | null)[]) =>
      states.map((parameters_status, i) => modelRow(`${from}-${i}`, from + i, { parameters_status }))
    const [first, second] = [dayOf(2022), dayOf(2021)]
    const rows = [
      ...year(first, 'stated', 'stated', 'estimated', null, 'stated'),
      ...year(second, null, null, null, null, 'stated'),
      ...year(dayOf(2020), 'stated', 'stated', 'stated', 'stated'),
      modelRow('closed', first, { openness: 'api_only' }),
      modelRow('undated', null),
    ]
    for (const shares of eitherWay(rows, (all) => statedShare(all, 'open')))
      expect(shares).toEqual([
        { year: 2021, middle: dayOf(2021, 7, 1), stated: 1, releases: 5, source: 's' },
        { year: 2022, middle: dayOf(2022, 7, 1), stated: 3, releases: 5, source: 's' },
      ])
  })
  it('years come in order, and sized models by release, then size, then id', () => {
    const rows = [modelRow('b', dayOf(2022)), modelRow('a', dayOf(2021))]
    for (const years of eitherWay(rows, (all) => sharesByYear(all, () => 'x')))
      expect(years.map(({ year }) => year)).toEqual([2021, 2022])
    const sized = [
      modelRow('late', 9),
      modelRow('big', 5, { parameters: 9e9 }),
      modelRow('b', 5),
      modelRow('a', 5),
    ]
    for (const { models } of eitherWay(sized, (all) =>
      sizedModels(all, { estimates: true, sparse: true, fineTunes: true }),
    ))
      expect(models.map(({ id }) => id)).toEqual(['a', 'b', 'big', 'late'])
  })
  it('pulls are spread evenly over the days between two observations', () => {
    const rows = [gainRow('a', 0, 30, 60), gainRow('b', 10, 20, 50), gainRow('c', 20, 20, 9)]
    expect(pullRates(rows, () => 'all').get('all')).toEqual([
      { from: 0, to: 10, perMonth: 2 * daysPerMonth, source: 's' },
      { from: 10, to: 20, perMonth: 7 * daysPerMonth, source: 's' },
      { from: 20, to: 30, perMonth: 2 * daysPerMonth, source: 's' },
    ])
  })
  it('used scores come in order of their spans', () => {
    const matches = new Map([['m', { lowest: scoreRow('m', 40), highest: scoreRow('m', 60) }]])
    const rows = [gainRow('m', 20, 40, 5), gainRow('m', 0, 20, 5)]
    for (const used of eitherWay(rows, (all) => usedScores(all, matches, 10)))
      expect(used.map(({ from }) => from)).toEqual([0, 20])
  })
  it('columns of months that do not fit together are refused', () => {
    const columns = (start: readonly number[], values: number, groups: readonly number[]) => () =>
      monthTotals(
        { first: Uint16Array.of(0), start: Uint32Array.from(start), value: new Float64Array(values) },
        Uint16Array.from(groups),
        { groups: 1, months: 1 },
      )
    expect(columns([0, 1], 1, [0])).not.toThrow()
    for (const wrong of [
      columns([0, 2], 1, [0]),
      columns([0], 1, [0]),
      columns([0, 1], 1, [0, 0]),
      columns([0, 1], 1, [1]),
    ])
      expect(wrong).toThrow(RangeError)
  })
  it('a ruler reads the first of each side, and as many resamples as asked for', () => {
    const scored = (id: string, released: number, score: number) => ({
      id,
      released: dayOfNumber(released),
      score,
    })
    const sides = { closed: [scored('c', 10, 50)], open: [scored('o', 30, 50), scored('p', 90, 80)] }
    let asked = 0
    const random = seededRandom('ruler')
    const counting = () => {
      asked += 1
      return random()
    }
    const [reading, above] = rulerOf(sides, [50, 90], { resamples: 40, random: counting, level: 0.9 })
    // One draw for each model of either side.
    expect(asked).toBe(40 * 3)
    expect([reading?.closed?.id, reading?.open?.id, reading?.days]).toEqual(['c', 'o', 20])
    // Either the first open model is drawn or only the later one: 20 days or 80.
    expect([reading?.lo, reading?.hi]).toEqual([20, 80])
    expect(above).toEqual({ score: 90, closed: null, open: null, days: null, lo: null, hi: null })
  })
})

it('a model is no fine-tune of itself, and fine-tunes of one day come by id', () => {
  const base = modelRow('base', 1, { base_model: 'base' })
  const tunes = ['b', 'a'].map((id) => modelRow(id, 5, { base_model: 'base, other' }))
  for (const lineage of eitherWay([base, ...tunes], (all) => lineageOf(base, all)))
    expect(lineage.fineTunes.map(({ id }) => id)).toEqual(['a', 'b'])
})
