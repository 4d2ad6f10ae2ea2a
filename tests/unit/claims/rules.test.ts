import { describe, expect, it } from 'vitest'
import { articleSource } from '../../../src/domain/claims/article.ts'
import type { ClaimData } from '../../../src/domain/claims/claimTables.ts'
import { downloadClaim } from '../../../src/domain/claims/downloadClaim.ts'
import { knownBy, statedBy } from '../../../src/domain/claims/knownBy.ts'
import { levelClaim } from '../../../src/domain/claims/levelClaim.ts'
import { overtakeClaim } from '../../../src/domain/claims/overtakeClaim.ts'
import { recordClaim } from '../../../src/domain/claims/recordClaim.ts'
import { releaseClaim } from '../../../src/domain/claims/releaseClaim.ts'
import { openShare, shareClaim } from '../../../src/domain/claims/shareClaim.ts'
import type { ModelRow, Row, ScoreRow } from '../../../src/domain/dataset/tables.ts'
import { sizedModels } from '../../../src/domain/series/sizedModels.ts'
import { dayOf, dayOfNumber, type Day } from '../../../src/domain/time/day.ts'

const model = (id: string, released: Day, more: Partial<ModelRow> = {}): ModelRow => ({
  id,
  name: id,
  organisations: ['Lab'],
  countries: ['China'],
  released,
  released_precision: 'day',
  parameters: 10e9,
  parameters_status: 'stated',
  active_parameters: null,
  openness: 'open_weights',
  licence: null,
  training_flop: null,
  sparse: false,
  notable: false,
  frontier: false,
  base_model: null,
  link: null,
  source: 'list',
  source_parameters: null,
  source_openness: null,
  source_licence: null,
  ...more,
})

describe('a claim about releases', () => {
  const span = { from: dayOf(2023, 11, 1), to: dayOf(2023, 11, 30) }
  const claim = { models: [{ id: 'a', group: 'open', parameters: 65e9 }], span } as const
  const verdictOf = (row: ModelRow) => releaseClaim([row], claim).verdict

  it('holds where side, size and month agree, with the tolerance that sources need', () => {
    expect(verdictOf(model('a', dayOf(2023, 11, 6), { parameters: 65e9 }))).toBe('held')
    expect(verdictOf(model('a', dayOf(2023, 12, 20), { parameters: 66e9 }))).toBe('held')
  })

  it('fails where the list says otherwise in any of them', () => {
    const found = releaseClaim(
      [model('a', dayOf(2022, 1, 1), { parameters: 70e9, openness: 'api_only' })],
      claim,
    )
    expect(found.verdict).toBe('failed')
    expect(found.found[0]?.against).toEqual(['side', 'size', 'date'])
  })

  it('is open while a model is missing or of unknown openness, and untestable without any', () => {
    const two = { ...claim, models: [...claim.models, { id: 'b', group: 'open', parameters: null }] } as const
    const known = model('a', dayOf(2023, 11, 6), { parameters: 65e9 })
    expect(releaseClaim([known], two)).toMatchObject({ verdict: 'open', missing: ['b'] })
    expect(verdictOf({ ...known, openness: null })).toBe('open')
    expect(releaseClaim([], claim).verdict).toBe('untestable')
  })
})

describe('a claim about downloads', () => {
  const stated = (entity: string, value: number, more: Partial<Row<'reported'>> = {}): Row<'reported'> => ({
    entity,
    developer: 'Lab',
    country: 'China',
    from: dayOf(2023, 1, 1),
    to: dayOf(2023, 12, 31),
    kind: 'cumulative',
    metric: 'downloads',
    value,
    unit: 'downloads',
    at_least: false,
    evidence: 'primary',
    title: 'A study',
    source: 'study',
    link: null,
    ...more,
  })
  const claimed = stated('M-6B', 3e6, { source: articleSource, at_least: true })
  const verdictOf = (...others: readonly Row<'reported'>[]) =>
    downloadClaim([claimed, ...others], ['M-6B']).verdict

  it('is untestable while nobody else states a figure: the article is no witness for itself', () => {
    expect(verdictOf()).toBe('untestable')
    expect(verdictOf(stated('Other', 9e6, { developer: 'Elsewhere' }))).toBe('untestable')
    expect(downloadClaim([claimed], ['Unclaimed']).verdict).toBe('untestable')
  })

  it('is open where only a wider family is as high', () => {
    expect(verdictOf(stated('M family', 10e6, { at_least: true, kind: 'period' }))).toBe('open')
  })

  it('holds where another source states as much for the model by that day, and not by a later count', () => {
    expect(verdictOf(stated('M-6B (Lab)', 4e6))).toBe('held')
    expect(verdictOf(stated('M-6B (Lab)', 4e6, { to: dayOf(2025) }))).toBe('untestable')
  })

  it('fails where a later exact count, or the whole family by then, is lower; lower bounds refute nothing', () => {
    expect(verdictOf(stated('M-6B (Lab)', 2e6, { to: dayOf(2025) }))).toBe('failed')
    expect(verdictOf(stated('M family', 2e6))).toBe('failed')
    expect(verdictOf(stated('M family', 2e6, { at_least: true }))).toBe('untestable')
  })

  it('sets figures without a date aside', () => {
    const found = downloadClaim([claimed, stated('M-6B (Lab)', 8e6, { to: null, from: null })], ['M-6B'])
    expect(found).toMatchObject({ verdict: 'untestable', same: [] })
    expect(found.undated).toHaveLength(1)
  })
})

it('a figure is known from the end of the time it speaks of, or of the month of its preprint', () => {
  const to = dayOf(2023, 12, 31)
  expect(statedBy({ to, title: 'Annual report' })).toBe(to)
  expect(statedBy({ to, title: 'A paper (arXiv 2406.12793)' })).toBe(dayOf(2024, 6, 30))
  expect(statedBy({ to: dayOf(2025), title: 'A paper (arXiv 2406.12793)' })).toBe(dayOf(2025))
  expect(statedBy({ to: null, title: 'A page' })).toBeNull()
})

describe('a claim about records', () => {
  const sized = (...sizes: readonly (readonly [Day, number])[]) =>
    sizedModels(
      sizes.map(([day, size], index) => model(`m${index}`, day, { parameters: size })),
      { estimates: false, sparse: true, fineTunes: false },
    ).models
  const [from, to] = [dayOf(2023, 10), dayOf(2023, 12, 31)]

  it('holds where two within a month outdo everything before', () => {
    const models = sized([dayOf(2023), 5e9], [dayOf(2023, 11, 1), 6e9], [dayOf(2023, 12, 1), 7e9])
    expect(recordClaim(models, from, to)).toMatchObject({ verdict: 'held' })
    expect(recordClaim(models, from, to).broken).toHaveLength(2)
  })

  it('fails where they are more than a month apart, or only outdo one another', () => {
    expect(recordClaim(sized([dayOf(2023, 10), 6e9], [dayOf(2023, 12), 7e9]), from, to).verdict).toBe(
      'failed',
    )
    const small = sized([dayOf(2022), 200e9], [dayOf(2023, 11, 1), 6e9], [dayOf(2023, 11, 9), 7e9])
    const found = recordClaim(small, from, to)
    expect([found.verdict, found.broken.length, found.alone.length]).toEqual(['failed', 0, 2])
  })

  it('knows nothing of what came after', () => {
    const later = sized([dayOf(2023, 11), 6e9], [dayOf(2024), 1e12])
    expect(recordClaim(later, from, to).largest?.parameters).toBe(6e9)
  })
})

describe('a claim about a level', () => {
  const row = (benchmark: string, name: string, score: number, released: Day, isOpen: boolean): ScoreRow => ({
    benchmark,
    model: name,
    name,
    organisation: null,
    country: null,
    score,
    standard_error: null,
    released,
    measured: null,
    openness: isOpen ? 'open_weights' : 'api_only',
    conditions: null,
    source: 'hub',
    link: null,
  })
  const bench = (
    id: string,
    unit: Row<'benchmarks'>['unit'] = 'percent',
    family = id,
  ): Row<'benchmarks'> => ({
    id,
    family,
    name: id,
    unit,
    floor: 0,
    ceiling: 100,
    access: null,
    scores: 30,
  })
  const start = dayOf(2023, 3)
  const deadline = dayOf(2024, 12, 31)
  /** One benchmark: the reference at 50, twenty open models below, and one that reaches it on a day. */
  const reached = (id: string, day: Day) => [
    row(id, 'ref', 50, start, false),
    ...Array.from({ length: 20 }, (_, i) => row(id, `small-${i}`, i, dayOfNumber(start + i), true)),
    row(id, 'big', 55, day, true),
  ]
  const judge = (scores: readonly ScoreRow[], benchmarks: readonly Row<'benchmarks'>[], asOf: Day) =>
    levelClaim({ scores, benchmarks }, { reference: 'ref', deadline, asOf })
  const [early, late] = [dayOf(2024, 6), dayOf(2025, 6)]

  it('holds once more than half of the benchmarks are reached in time', () => {
    const scores = [...reached('a', early), ...reached('b', early), ...reached('c', late)]
    const found = judge(scores, [bench('a'), bench('b'), bench('c')], late)
    expect(found).toMatchObject({ verdict: 'held', inTime: 2 })
    expect(found.levels.map(({ open }) => open?.row.name)).toEqual(['big', 'big', 'big'])
  })

  it('is open until the deadline and failed from it on; half is not more than half', () => {
    const scores = [...reached('a', early), ...reached('b', late)]
    const both = [bench('a'), bench('b')]
    expect(judge(scores, both, dayOf(2024, 7)).verdict).toBe('open')
    expect(judge(scores, both, deadline).verdict).toBe('failed')
  })

  it('counts a family once, and no rating and no benchmark that few open models took', () => {
    const few = reached('few', early).slice(0, 10)
    const scores = [...reached('a', early), ...reached('a2', late), ...reached('elo', late), ...few]
    const list = [bench('a'), bench('a2', 'percent', 'a'), bench('elo', 'elo'), bench('few')]
    expect(judge(scores, list, late).levels.map(({ benchmark }) => benchmark.id)).toEqual(['a'])
    expect(judge([], list, late).verdict).toBe('untestable')
  })
})

it('overtaking holds from the first level day, fails when every forecast is overdue, and is open in between', () => {
  const asOf = dayOf(2025, 6)
  const [past, recent, ahead] = [dayOf(2025, 1), dayOf(2025, 5), dayOf(2029)]
  const judge = (level: Day | null, ...forecasts: readonly (number | null)[]) =>
    overtakeClaim({ level, forecasts, asOf })
  expect(judge(past, past)).toBe('held')
  expect(judge(ahead, past)).toBe('failed')
  expect(judge(null, past, past)).toBe('failed')
  expect(judge(null, past, recent)).toBe('open')
  expect(judge(null, past, ahead)).toBe('open')
  expect(judge(null, past, null)).toBe('open')
  expect(judge(null)).toBe('untestable')
})

it('nearly half holds where both bases are near, and is open where they disagree', () => {
  const share = (open: number, known = 100) => ({ open, known, unknown: 3 })
  expect(shareClaim([share(55), share(44)])).toBe('held')
  expect(shareClaim([share(70), share(44)])).toBe('open')
  expect(shareClaim([share(70), share(20)])).toBe('failed')
  expect(shareClaim([share(0, 0), share(44)])).toBe('untestable')
})

describe('on the border', () => {
  const day = dayOf(2023, 11, 15)
  const after = (n: number) => dayOfNumber(day + n)
  const span = { from: day, to: after(10) }

  it('a release is in its span up to the tolerance on either side, and a size to the last rounding', () => {
    const against = (released: Day, parameters: number) =>
      releaseClaim([model('a', released, { parameters })], {
        models: [{ id: 'a', group: 'open', parameters: 100e9 }],
        span,
      }).found[0]?.against
    expect(against(after(-31), 105e9)).toEqual([])
    expect(against(after(-32), 95e9)).toEqual(['date'])
    expect(against(after(41), 95e9)).toEqual([])
    expect(against(after(42), 94e9)).toEqual(['size', 'date'])
  })

  it('one of several releases that is otherwise, or of unknown openness, decides', () => {
    const two = {
      models: ['a', 'b'].map((id) => ({ id, group: 'open' as const, parameters: null })),
      span: null,
    }
    const verdict = (more: Partial<ModelRow>) =>
      releaseClaim([model('a', day), model('b', day, more)], two).verdict
    expect(verdict({})).toBe('held')
    expect(verdict({ openness: 'api_only' })).toBe('failed')
    expect(verdict({ openness: null })).toBe('open')
  })

  it('the shares of open releases count those of known openness, and their ends are near half', () => {
    const rows = (['open_weights', 'open_weights', 'api_only', null] as const).map((openness, i) =>
      model(`${i}`, day, { openness }),
    )
    expect(openShare(rows)).toEqual({ open: 2, known: 3, unknown: 1 })
    const share = (open: number) => ({ open, known: 10, unknown: 0 })
    expect([3, 4, 6, 7].map((open) => shareClaim([share(open)]))).toEqual([
      'failed',
      'held',
      'held',
      'failed',
    ])
    expect(shareClaim([share(5), share(7)])).toBe('open')
    expect(shareClaim([])).toBe('untestable')
  })

  it('sides that are level on the very day have overtaken, and a forecast falls due after its grace', () => {
    const asOf = after(0)
    expect(overtakeClaim({ level: asOf, forecasts: [], asOf })).toBe('held')
    expect(overtakeClaim({ level: after(1), forecasts: [], asOf })).toBe('untestable')
    const grace = 3 * (365.2425 / 12)
    expect(overtakeClaim({ level: null, forecasts: [asOf - grace], asOf })).toBe('open')
    expect(overtakeClaim({ level: null, forecasts: [asOf - grace - 1], asOf })).toBe('failed')
  })

  it('records count in a month of 31 days within the span, its first and last day among them', () => {
    const broken = (days: readonly number[], to = 100) =>
      recordClaim(
        sizedModels(
          days.map((at, i) => model(`${i}`, after(at), { parameters: (i + 1) * 1e9 })),
          { estimates: false, sparse: true, fineTunes: false },
        ).models,
        day,
        after(to),
      )
    expect(broken([0, 30]).broken.map(({ id }) => id)).toEqual(['0', '1'])
    expect(broken([0, 31])).toMatchObject({ verdict: 'failed' })
    expect(broken([-1, 0, 30]).broken.map(({ id }) => id)).toEqual(['1', '2'])
    expect(broken([-1, 29])).toMatchObject({ verdict: 'failed' })
    // Of two months with as many, the later; a release after the span is not yet known.
    expect(broken([0, 1, 60, 61]).broken.map(({ id }) => id)).toEqual(['2', '3'])
    expect(broken([0, 99, 100]).broken.map(({ id }) => id)).toEqual(['1', '2'])
    expect(broken([0, 99, 101])).toMatchObject({ verdict: 'failed', largest: { id: '1' } })
    expect(broken([0, 1]).alone.map(({ id }) => id)).toEqual(['0', '1'])
    expect(broken([101])).toMatchObject({ verdict: 'untestable', largest: null })
  })

  it('what was known on a day ends with the day itself', () => {
    const data = (released: Day | null): ClaimData => ({
      dataDate: after(50),
      sources: new Map(),
      tables: { models: [{ ...model('a', day), released }], scores: [], benchmarks: [], reported: [] },
    })
    const known = (released: Day | null, on: Day) => knownBy(data(released), on)
    expect(known(day, day).tables.models).toHaveLength(1)
    expect(known(after(1), day).tables.models).toHaveLength(0)
    expect(known(null, day).tables.models).toHaveLength(0)
    expect(known(day, day).dataDate).toBe(day)
    // On the day of the data and after it nothing is taken away.
    expect(known(null, after(50)).tables.models).toHaveLength(1)
    expect(known(null, after(51)).dataDate).toBe(after(50))
  })

  it('a preprint is known by its number in the forms in which it is cited', () => {
    const by = (title: string) => statedBy({ to: day, title })
    for (const title of ['arXiv:2406.12793', 'ARXIV: 2406.1279', 'see arXiv 2406.12793v2'])
      expect(by(title), title).toBe(dayOf(2024, 6, 30))
    for (const title of ['arXiv:2406.127', 'arXiv 24061279', '2406.12793']) expect(by(title), title).toBe(day)
    expect(statedBy({ to: dayOf(2025), title: 'arXiv:2406.12793' })).toBe(dayOf(2025))
  })
})

describe('a claim about the downloads of two models', () => {
  const row = (entity: string, value: number, more: Partial<Row<'reported'>> = {}): Row<'reported'> => ({
    entity,
    developer: 'Lab',
    country: null,
    from: null,
    to: dayOf(2023, 12, 31),
    kind: 'cumulative',
    metric: 'downloads',
    value,
    unit: 'downloads',
    at_least: false,
    evidence: 'primary',
    title: 'A study',
    source: 'study',
    link: null,
    ...more,
  })
  const claims = [row('A', 10, { source: articleSource }), row('B', 20, { source: articleSource })]
  const found = (...others: readonly Row<'reported'>[]) => downloadClaim([...claims, ...others], ['A', 'B'])

  it('is about its own figures and their sum, and not about those of others for the same models', () => {
    const other = row('A', 10, { at_least: true })
    expect(found(other)).toMatchObject({ sum: 30, claimed: claims, same: [other], wider: [] })
  })

  it('holds only where both are borne out, by as much exactly', () => {
    expect(found(row('A', 10)).verdict).toBe('untestable')
    expect(found(row('A', 10), row('B', 20)).verdict).toBe('held')
    expect(found(row('A', 10), row('B', 20, { to: dayOf(2024) })).verdict).toBe('untestable')
  })

  it('fails where either is refuted, by an exact count at the day or later and not before', () => {
    expect(found(row('A', 10), row('B', 19)).verdict).toBe('failed')
    expect(found(row('A', 9)).verdict).toBe('failed')
    expect(found(row('A', 9, { to: dayOf(2023, 12, 30) })).verdict).toBe('untestable')
    expect(found(row('A', 9, { kind: 'period' })).verdict).toBe('untestable')
    expect(found(row('A', 9, { at_least: true })).verdict).toBe('untestable')
  })

  it('is held against the sum where a figure is of more models', () => {
    expect(found(row('Family', 29)).verdict).toBe('failed')
    expect(found(row('Family', 30)).verdict).toBe('open')
    expect(found(row('Family', 29, { kind: 'period' })).verdict).toBe('untestable')
    expect(found(row('Family', 40, { to: dayOf(2024) }))).toMatchObject({ verdict: 'untestable', wider: [] })
  })

  it('knows witnesses by their developer and by what they count', () => {
    for (const more of [
      { developer: 'Elsewhere' },
      { developer: null },
      { unit: 'users' },
      { kind: 'rate' },
    ] as readonly Partial<Row<'reported'>>[])
      expect(found(row('A', 9, more)), JSON.stringify(more)).toMatchObject({
        verdict: 'untestable',
        same: [],
      })
    const dated = row('A', 10)
    const undated = row('A (Lab)', 12, { to: null })
    expect(found(dated, undated)).toMatchObject({ same: [dated], undated: [undated] })
    expect(downloadClaim([...claims, row('C', 1, { source: articleSource })], ['A'])).toMatchObject({
      sum: 10,
    })
  })
})
