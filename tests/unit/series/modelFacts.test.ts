import { describe, expect, it } from 'vitest'
import type { ModelRow, Row } from '../../../src/domain/dataset/tables.ts'
import { arenaStandings, boardNames } from '../../../src/domain/series/arenaStandings.ts'
import { comparedModels, mostCompared } from '../../../src/domain/series/comparedModels.ts'
import { downloadsOf } from '../../../src/domain/series/modelDownloads.ts'
import { lineageOf } from '../../../src/domain/series/modelLineage.ts'
import { pricesOf } from '../../../src/domain/series/modelPrices.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const { tables } = committedDataset()
const [template] = tables.models
if (!template) throw new Error('The dataset has no model.')
const model = (name: string, more: Partial<ModelRow> = {}): ModelRow => ({
  ...template,
  id: name.toLowerCase().replaceAll(/[^a-z0-9.]+/g, '-'),
  name,
  base_model: null,
  openness: 'open_weights',
  ...more,
})

describe('the lineage of a model', () => {
  const base = model('Base, the first')
  const other = model('Other')
  const tuned = model('Tuned', { base_model: 'Base, the first', released: dayOf(2024, 2) })
  const mixed = model('Mixed', { base_model: 'Other,Nowhere 7B', released: dayOf(2023) })
  const all = [base, other, tuned, mixed]

  it('keeps a name with a comma whole where the data know it, and cuts lists', () => {
    expect(lineageOf(tuned, all).bases).toEqual([{ name: 'Base, the first', row: base }])
    expect(lineageOf(mixed, all).bases).toEqual([
      { name: 'Other', row: other },
      { name: 'Nowhere 7B', row: null },
    ])
  })

  it('leads back from the base', () => {
    expect(lineageOf(base, all).fineTunes).toEqual([tuned])
    expect(lineageOf(other, all).fineTunes).toEqual([mixed])
    expect(lineageOf(tuned, all).fineTunes).toEqual([])
  })
})

describe('compared models', () => {
  const all = Array.from({ length: 10 }, (_, index) => model(`M ${index}`))
  const ids = all.map(({ id }) => id)

  it('stand in the order asked for; unknown ids and those beyond the most are told', () => {
    const { shown, unknown, beyond } = comparedModels(['x', ...ids.toReversed(), '<y>'], all)
    expect(shown.map(({ id }) => id)).toEqual(ids.toReversed().slice(0, mostCompared))
    expect(unknown).toEqual(['x', '<y>'])
    expect(beyond.map(({ id }) => id)).toEqual(['m-1', 'm-0'])
  })

  it('have pages: no model is called as the page of comparisons is', () => {
    expect(tables.models.map(({ id }) => id)).not.toContain('compare')
  })
})

describe('downloads of a model', () => {
  const find = (id: string) => {
    const found = tables.models.find((row) => row.id === id)
    if (!found) throw new Error(`The dataset has no ${id}.`)
    return downloadsOf(found, tables)
  }

  it('are those of the longest name that stands for it, and of its family', () => {
    const { name, family } = find('llama-3.1-405b')
    expect(name?.name).toBe('llama3.1')
    expect(name?.pulls).toBe(name?.spans.reduce((sum, row) => sum + row.new_pulls, 0))
    expect(family?.family).toBe('Llama 3.1')
    expect(family?.snapshots.every((row) => row.family === 'Llama 3.1')).toBe(true)
    expect(family?.snapshots.map(({ date }) => date)).toEqual(
      family?.snapshots.map(({ date }) => date).toSorted((a, b) => a - b),
    )
    expect(downloadsOf(model('Qwen2.5-Coder-7B'), tables).name?.name).toBe('qwen2.5-coder')
  })

  it('are none of a closed model, and none of a name that only begins alike', () => {
    const none = { name: null, family: null }
    expect(downloadsOf(model('Llama 3.1-405B', { openness: 'api_only' }), tables)).toEqual(none)
    expect(downloadsOf(model('Llama 3.1-405B', { openness: null }), tables)).toEqual(none)
    expect(downloadsOf(model('Llama Guard 3.1 Something'), tables)).toEqual(none)
  })
})

describe('prices of a model', () => {
  const [priced] = tables.prices
  if (!priced) throw new Error('The dataset has no price.')
  const price = (blended: number | null, more: Partial<Row<'prices'>> = {}): Row<'prices'> => ({
    ...priced,
    model: 'm',
    blended,
    flags: [],
    openness: 'open_weights',
    date: dayOf(2024),
    source: 'one',
    ...more,
  })

  it('leave out what is flagged or incomplete, and need a second list for the lowest', () => {
    const rows = [
      price(3),
      price(2, { date: dayOf(2024, 3) }),
      price(2.1, { source: 'two' }),
      price(0.1, { date: dayOf(2024, 6) }),
      price(1, { flags: ['doubtful'] }),
      price(null),
      price(9, { model: 'other' }),
    ]
    const { listed, leftOut, lowest } = pricesOf('m', rows)
    expect(listed.map(({ blended }) => blended)).toEqual([0.1, 2, 2.1, 3])
    expect(leftOut).toBe(2)
    expect(lowest?.blended).toBe(2)
    expect(pricesOf('m', [price(2)]).lowest).toBeNull()
    expect(pricesOf('nobody', rows)).toEqual({ listed: [], leftOut: 0, lowest: null })
  })
})

describe('a model in the Arena', () => {
  const names = boardNames(tables.scores)

  it('is found under the names the boards give it, and placed among the others of the board', () => {
    const standings = arenaStandings('gpt-4-mar-2023', tables.arena, names)
    expect(standings.length).toBeGreaterThan(50)
    for (const { row, place, of, open, closed } of standings) {
      expect(place).toBeLessThanOrEqual(of)
      expect(place === 1).toBe([open, closed].every((best) => (best?.elo ?? 0) <= row.elo))
      for (const best of [open, closed])
        expect(best === null || (best.date === row.date && best.board === row.board)).toBe(true)
    }
    const dates = standings.map(({ row }) => row.date)
    expect(dates).toEqual([...new Set(dates)].toSorted((a, b) => a - b))
    expect(standings[0]).toMatchObject({ place: 1, of: 13 })
  })

  it('is nowhere where no board lists it', () => {
    expect(arenaStandings('nobody', tables.arena, names)).toEqual([])
  })
})
