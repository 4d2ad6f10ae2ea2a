import { describe, expect, it } from 'vitest'
import type { Row, ScoreRow } from '../../../src/domain/dataset/tables.ts'
import { standingsOf } from '../../../src/domain/series/standings.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const benchmark = (id: string, ceiling: number | null = 100): Row<'benchmarks'> => ({
  id,
  family: id,
  name: id,
  unit: ceiling === null ? 'eci' : 'percent',
  floor: null,
  ceiling,
  access: null,
  scores: 1,
})
const may = dayOf(2024, 5, 1)
const june = dayOf(2024, 6, 1)
const row = (model: string | null, score: number, more: Partial<ScoreRow> = {}): ScoreRow => ({
  benchmark: 'b',
  model,
  name: model ?? 'unmatched',
  organisation: null,
  country: null,
  score,
  standard_error: null,
  released: may,
  measured: null,
  openness: 'open_weights',
  conditions: null,
  source: 's',
  link: null,
  ...more,
})
const closed = { openness: 'api_only' } as const

describe('a model against the frontier of its day', () => {
  it('is beside the best open and closed model released up to that day, itself left out', () => {
    const rows = [
      row('mine', 60),
      row('mine', 70, { conditions: '5-shot' }),
      row('older', 50, { released: dayOf(2020) }),
      row('twin', 65),
      row('later', 99, { released: june }),
      row('service', 80, closed),
      row('rumour', 95, { openness: null }),
      row('undated', 96, { released: null }),
    ]
    const [standing] = standingsOf('mine', rows, [benchmark('b')])
    expect(standing).toMatchObject({
      score: { score: 70 },
      settings: 2,
      open: { model: 'twin' },
      closed: { model: 'service' },
    })
  })

  it('is taken on the day of the version that was scored, not of its family', () => {
    const rows = [row('mine', 60), row('mine', 70, { released: june }), row('other', 65, { released: june })]
    expect(standingsOf('mine', rows, [benchmark('b')])[0]?.open?.model).toBe('other')
  })

  it('has no frontier where nobody was there before, or where the version has no date', () => {
    const first = standingsOf(
      'mine',
      [row('mine', 60), row('later', 1, { released: june })],
      [benchmark('b')],
    )
    expect(first).toMatchObject([{ open: null, closed: null }])
    const undated = standingsOf('mine', [row('mine', 60, { released: null }), row('x', 1)], [benchmark('b')])
    expect(undated).toMatchObject([{ open: null, closed: null }])
  })

  it('is nothing without scores, and never on the ratings of the Arena', () => {
    const rated = row('mine', 1200, { benchmark: 'arena_elo_text' })
    expect(standingsOf('mine', [rated, row('x', 1)], [benchmark('arena_elo_text'), benchmark('b')])).toEqual(
      [],
    )
  })

  it('is drawn from nothing to the ceiling, or between the ends of all scores', () => {
    const rows = [row('mine', 60), row('x', 90), row('y', 40)]
    expect(standingsOf('mine', rows, [benchmark('b')])[0]?.ends).toEqual([0, 100])
    expect(standingsOf('mine', rows, [benchmark('b', null)])[0]?.ends).toEqual([40, 90])
  })

  it('of the published data: GPT-4 stood 23 points above the best open model on MMLU', () => {
    const { scores, benchmarks } = committedDataset().tables
    const mmlu = standingsOf('gpt-4-mar-2023', scores, benchmarks).find(
      (standing) => standing.benchmark.id === 'mmlu_reported_best',
    )
    expect(mmlu?.open?.name).toBe('LLaMA-65B')
    expect((mmlu?.score.score ?? 0) - (mmlu?.open?.score ?? 0)).toBeCloseTo(23, 1)
  })
})
