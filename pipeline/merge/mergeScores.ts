import type { WireRow } from '../../src/domain/dataset/tables.ts'
import type { Score } from '../adapters/scores.ts'
import { countryLabel } from '../normalise/countries.ts'
import { byText, nameKey } from '../normalise/names.ts'
import { isOpen } from '../normalise/openness.ts'
import { effortOf, modelFinder } from './modelFinder.ts'

type Model = WireRow<'models'>

export type ScoreReport = {
  /** Upstream scores that the curated table holds with the same value, and by how many rows it lacked facts they have. */
  readonly agree: number
  readonly completed: number
  readonly differ: readonly string[]
  readonly added: Readonly<Record<string, number>>
  readonly duplicates: number
  /** Names that could not be tied to a row of `models`; their scores keep the name and have no model. */
  readonly unmatched: readonly string[]
  readonly unmatchedRows: number
}

/** Curated scores are rounded to the second decimal or finer; anything further apart is another measurement. */
const sameScore = 0.02

/**
 * Joins the curated scores with Epoch's own exports. A score that both have is kept once, as the curated row, completed
 * by what only the export says (standard error, day, organisation); one that only the export has is added. A version
 * with another value stays as curated and is reported. Expects both lists sorted.
 */
export function mergeScores(
  curated: readonly Score[],
  upstream: readonly Score[],
  models: readonly Model[],
  renamed: ReadonlyMap<string, string> = new Map(),
): { readonly scores: readonly WireRow<'scores'>[]; readonly report: ScoreReport } {
  const known = new Map<string, { row: Score; taken: boolean }[]>()
  const kept = curated.map((row) => ({ row, taken: false }))
  for (const entry of kept) known.set(keyOf(entry.row), [...(known.get(keyOf(entry.row)) ?? []), entry])
  let agree = 0
  let completed = 0
  const differ: string[] = []
  const fresh: Score[] = []
  for (const score of upstream) {
    const entries = known.get(keyOf(score))
    const same = entries?.filter(({ row }) => Math.abs(row.score - score.score) < sameScore)
    const entry = same?.find(({ taken }) => !taken) ?? same?.[0]
    if (entries === undefined) fresh.push(score)
    else if (entry === undefined)
      differ.push(
        `${score.benchmark}, ${score.version ?? score.name}: ${entries.map((e) => e.row.score).join(' / ')}, upstream ${score.score}`,
      )
    else {
      agree += 1
      const row = complete(entry.row, score)
      if (!entry.taken && JSON.stringify(row) !== JSON.stringify(entry.row)) completed += 1
      if (!entry.taken) entry.row = row
      entry.taken = true
    }
  }
  const find = modelFinder(models, curated, renamed)
  const unmatched = new Set<string>()
  let unmatchedRows = 0
  const scores = new Map<string, WireRow<'scores'>>()
  const all = [...kept.map(({ row }) => row), ...fresh]
  for (const score of all) {
    const model = find(score)
    if (model === null) {
      unmatched.add(score.name)
      unmatchedRows += 1
    }
    const row = withModel(score, model)
    scores.set(JSON.stringify(row), row)
  }
  const added: Record<string, number> = {}
  for (const { benchmark } of fresh.toSorted((a, b) => byText(a.benchmark, b.benchmark)))
    added[benchmark] = (added[benchmark] ?? 0) + 1
  return {
    scores: [...scores.values()],
    report: {
      agree,
      completed,
      differ: differ.toSorted(byText),
      added,
      duplicates: all.length - scores.size,
      unmatched: [...unmatched].toSorted(byText),
      unmatchedRows,
    },
  }
}

const keyOf = (score: Score): string => `${score.benchmark}|${nameKey(score.version ?? score.name)}`

const complete = (row: Score, from: Score): Score => ({
  ...row,
  organisation: row.organisation ?? from.organisation,
  country: row.country ?? from.country,
  standard_error: row.standard_error ?? from.standard_error,
  released: row.released ?? from.released,
  measured: row.measured ?? from.measured,
  conditions: row.conditions ?? from.conditions,
  link: row.link ?? from.link,
})

/** A closed model whose kind of access no source states counts as `api_only`: someone outside was able to test it. */
function opennessWith(score: Score, model: Model | null): Model['openness'] {
  if (score.openness !== null) return score.openness
  const stated = model?.openness ?? null
  if (!score.closedOnly) return stated
  return stated !== null && !isOpen(stated) ? stated : 'api_only'
}

/** The index is one figure a model, whatever the effort: only scores of single runs carry it. */
function conditionsWithEffort(score: Score): string | null {
  const effort = score.benchmark === 'eci' ? null : effortOf(score.version)
  return [score.conditions, effort].filter((part) => part !== null).join(', ') || null
}

function withModel(score: Score, model: Model | null): WireRow<'scores'> {
  const organisations = model?.organisations ?? []
  return {
    benchmark: score.benchmark,
    model: model?.id ?? null,
    name: score.name,
    organisation: score.organisation ?? (organisations.length === 0 ? null : organisations.join(', ')),
    country: score.country ?? countryLabel(model?.countries ?? []),
    score: score.score,
    standard_error: score.standard_error,
    released: score.released,
    measured: score.measured,
    openness: opennessWith(score, model),
    conditions: conditionsWithEffort(score),
    source: score.source,
    link: score.link,
  }
}
