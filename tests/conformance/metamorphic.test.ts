import { describe, expect, test } from 'vitest'
import { charts } from '../../src/catalog/charts.ts'
import type { Dataset } from '../../src/domain/dataset/Dataset.ts'
import type { Figure } from '../../src/domain/figure/Figure.ts'
import { arenaGaps } from '../../src/domain/series/arenaGaps.ts'
import { bestScores } from '../../src/domain/series/bestScores.ts'
import { groupOf } from '../../src/domain/series/groupOf.ts'
import { priceFrontier } from '../../src/domain/series/priceFrontier.ts'
import { scoredModels } from '../../src/domain/series/scoredModels.ts'
import { shareOf, sharesByYear } from '../../src/domain/series/sharesByYear.ts'
import { sizedModels } from '../../src/domain/series/sizedModels.ts'
import { committedDataset } from '../support/committedDataset.ts'

const data = committedDataset()
const { models, scores, arena, prices, benchmarks } = data.tables
const views = charts.flatMap((chart) =>
  [...new Set(['', ...chart.presets.map(({ query }) => query)])].map((query) => ({
    id: chart.id,
    query,
    chart,
    figure: figureOf(data, chart, query),
  })),
)

function figureOf(from: Dataset, chart: (typeof charts)[number], query: string): Figure {
  const outcome = chart.build(from, query)
  if (outcome.kind !== 'figure') throw new Error('no figure')
  return outcome.figure
}

/** The rows in another order: by multiples of the golden ratio, so that neighbours part. */
function reordered<T>(rows: readonly T[]): readonly T[] {
  return rows
    .map((row, index) => ({ row, place: (index * 0.618_033_988_749_895) % 1 }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ row }) => row)
}

const other: Dataset = {
  ...data,
  tables: {
    models: reordered(models),
    benchmarks: reordered(benchmarks),
    scores: reordered(scores),
    ollama_families: reordered(data.tables.ollama_families),
    ollama_increments: reordered(data.tables.ollama_increments),
    hf_snapshots: reordered(data.tables.hf_snapshots),
    reported: reordered(data.tables.reported),
    arena: reordered(arena),
    prices: reordered(prices),
  },
}

/** Where two figures differ: sums taken in another order may do so in their last digits. */
function apart(a: unknown, b: unknown, path: string): readonly string[] {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-10 * Math.max(1, Math.abs(a)) ? [] : [`${path}: ${a} and ${b}`]
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return a === b ? [] : [`${path}: ${String(a)} and ${String(b)}`]
  const [one, two] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  return [...new Set([...one.keys(), ...two.keys()])].flatMap((key) =>
    apart(one.get(key), two.get(key), `${path}/${key}`),
  )
}

test.each(views)(
  '$id?$query is the same figure whatever the order of the rows',
  ({ chart, query, figure }) => {
    expect(apart(figure, figureOf(other, chart, query), '')).toEqual([])
  },
)

describe('a row that stands in the data twice', () => {
  const twice = <T>(rows: readonly T[]) => rows.flatMap((row) => [row, row])

  test('makes no second model on a benchmark, and is counted as another setting', () => {
    const [one, two] = [scoredModels(scores, 'eci'), scoredModels(twice(scores), 'eci')]
    expect(two.models).toEqual(one.models)
    const rows = one.models.length + one.otherSettings
    expect(two.otherSettings).toBe(one.otherSettings + rows)
  })

  test('changes neither the price of a level nor the best scores', () => {
    const best = bestScores(scores, 'eci')
    expect(bestScores(twice(scores), 'eci')).toEqual(best)
    const [one, two] = [prices, twice(prices)].map((rows) => priceFrontier(rows, new Set(best.keys())))
    expect(two?.records).toEqual(one?.records)
    expect(two?.first).toEqual(one?.first)
    expect(two?.counted).toBe(2 * (one?.counted ?? 0))
  })

  test('changes no gap of the Arena', () => {
    const gaps = (rows: typeof arena) =>
      arenaGaps(rows, { rank: 1, withExperimental: false }).gaps.map(({ date, gap, open, closed }) => ({
        date,
        gap,
        open,
        closed,
      }))
    expect(gaps(twice(arena))).toEqual(gaps(arena))
  })
})

describe('open, closed and unknown are all', () => {
  test.each(benchmarks.map(({ id }) => ({ id })))(
    'on $id: drawn, other settings, undated and unknown',
    ({ id }) => {
      const found = scoredModels(scores, id)
      const drawn = (side: string) => found.models.filter(({ group }) => group === side).length
      expect(
        drawn('open') + drawn('closed') + found.otherSettings + found.withoutDate + found.withoutOpenness,
      ).toBe(scores.filter(({ benchmark }) => benchmark === id).length)
    },
  )

  test.each([
    { estimates: false, sparse: true, fineTunes: false },
    { estimates: true, sparse: false, fineTunes: true },
  ])('among sizes, with %o', (include) => {
    const found = sizedModels(models, include)
    const neither = models.filter((row) => groupOf(row.openness) === null || row.released === null).length
    expect(
      found.models.length + found.estimates + found.unstated + found.sparse + found.fineTunes + neither,
    ).toBe(models.length)
  })

  test('among releases by year, whose classes add up to what is known', () => {
    const years = sharesByYear(models, (row) => row.openness)
    const drawn = years.reduce((sum, { known, unknown }) => sum + known + unknown, 0)
    expect(drawn + models.filter(({ released }) => released === null).length).toBe(models.length)
    for (const year of years) {
      expect([...year.by.values()].reduce((sum, n) => sum + n, 0)).toBe(year.known)
      expect(
        shareOf(year, ['open_weights', 'open_source']) + shareOf(year, ['api_only', 'unreleased']),
      ).toBeCloseTo(1, 12)
    }
  })

  test('among listed prices: counted, unconfirmed, flagged and unknown', () => {
    const ids = new Set(models.map(({ id }) => id))
    const found = priceFrontier(prices, ids)
    expect(found.counted + found.unconfirmed + found.flagged + found.withoutOpenness).toBe(
      prices.filter(({ model, blended }) => model !== null && ids.has(model) && blended !== null).length,
    )
  })

  test.each(views.filter(({ id, query }) => id === 'openness' && query === ''))(
    'under the filter: each side alone, and the unknown, are the releases of the whole',
    ({ chart }) => {
      const count = (filter: string) => {
        const found = chart.build(data, filter)
        if (found.kind !== 'figure') return 0
        const counts = found.figure.notes.flatMap(({ kind, text }) =>
          kind === 'n' ? [text.values['known'], text.values['unknown']] : [],
        )
        // The first base is that of all releases.
        return counts.slice(0, 2).reduce((sum, one) => sum + (one && 'value' in one ? one.value : 0), 0)
      }
      const parts = ['open_weights', 'open_source', 'api_only', 'unreleased'].map((one) =>
        count(`openness=${one}`),
      )
      const unknown = models.filter(({ openness, released }) => openness === null && released !== null).length
      expect(parts.every((part) => part > 0)).toBe(true)
      expect(parts.reduce((sum, part) => sum + part, 0) + unknown).toBe(count(''))
    },
  )
})

test.each(views)('$id?$query has no shares that add up to something else than one', ({ id, figure }) => {
  const sums = figure.panels.flatMap((panel) => {
    const layers = panel.series.flatMap((one) =>
      (one.mark === 'stack' || one.mark === 'bars') && panel.y.quantity === 'share' ? [one] : [],
    )
    return (layers[0]?.data ?? []).flatMap((_, index): readonly number[] => {
      const parts = layers.map((layer) => layer.data[index]?.y ?? null)
      return parts.every((y) => y === null) ? [] : [parts.reduce<number>((sum, y) => sum + (y ?? NaN), 0)]
    })
  })
  // Half-years share out the resamples that cross: the rest never do.
  const wholes = id === 'stress' ? [] : sums
  expect(wholes.filter((sum) => !(Math.abs(sum - 1) < 1e-9))).toEqual([])
  expect(id === 'stress' ? sums.reduce((sum, part) => sum + part, 0) : 0).toBeLessThanOrEqual(1 + 1e-9)
})
