import { describe, expect, it } from 'vitest'
import { articleSource } from '../../../src/domain/claims/article.ts'
import { downloadClaim } from '../../../src/domain/claims/downloadClaim.ts'
import { statedBy } from '../../../src/domain/claims/knownBy.ts'
import { levelClaim } from '../../../src/domain/claims/levelClaim.ts'
import { overtakeClaim } from '../../../src/domain/claims/overtakeClaim.ts'
import { recordClaim } from '../../../src/domain/claims/recordClaim.ts'
import { releaseClaim } from '../../../src/domain/claims/releaseClaim.ts'
import { shareClaim } from '../../../src/domain/claims/shareClaim.ts'
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
