import type { WireRow } from '../../src/domain/dataset/tables.ts'
import type { Score } from '../adapters/scores.ts'
import { nameKey } from './mergeModels.ts'

export type ScoreReport = {
  readonly agree: number
  readonly differ: readonly string[]
  readonly added: number
  readonly unmatched: readonly string[]
  readonly duplicates: number
}

const keyOf = (score: Score): string =>
  `${score.benchmark}|${score.version ?? nameKey(score.name)}|${score.conditions ?? ''}`
const looseKeyOf = (score: Score): string => `${score.benchmark}|${score.version ?? nameKey(score.name)}`

/**
 * Joins the curated scores with Epoch's own exports. A score that both have is kept once, from the curated table, and
 * compared; one that only the export has is added. Models give names, openness and organisations that a row lacks.
 */
export function mergeScores(
  curated: readonly Score[],
  upstream: readonly Score[],
  models: readonly WireRow<'models'>[],
): { readonly scores: readonly WireRow<'scores'>[]; readonly report: ScoreReport } {
  const byId = new Map(models.map((model) => [model.id, model]))
  const byName = new Map(models.map((model) => [nameKey(model.name), model]))
  const known = new Map<string, number[]>()
  for (const score of curated)
    known.set(looseKeyOf(score), [...(known.get(looseKeyOf(score)) ?? []), score.score])
  let agree = 0
  const differ: string[] = []
  const fresh: Score[] = []
  for (const score of upstream) {
    // MMLU stands in the curated tables split by shots; the hub's file is compared there, not added again.
    if (score.benchmark === 'mmlu') continue
    const values = known.get(looseKeyOf(score))
    if (values === undefined) fresh.push(score)
    else if (values.some((value) => Math.abs(value - score.score) < 0.02)) agree += 1
    else
      differ.push(
        `${score.benchmark}, ${score.version ?? score.name}: ${values.join(' / ')} against ${score.score}`,
      )
  }
  const unmatched = new Set<string>()
  const seen = new Set<string>()
  let duplicates = 0
  const scores: WireRow<'scores'>[] = []
  for (const score of [...curated, ...fresh]) {
    const exact = `${keyOf(score)}|${score.score}|${score.source}|${score.measured ?? ''}`
    if (seen.has(exact)) {
      duplicates += 1
      continue
    }
    seen.add(exact)
    const model =
      byId.get(score.model ?? '') ??
      byName.get(nameKey(score.name)) ??
      byName.get(nameKey(score.version ?? ''))
    if (model === undefined) unmatched.add(score.name)
    const { version: _, ...row } = score
    scores.push({
      ...row,
      model: model?.id ?? null,
      organisation: row.organisation ?? model?.organisations.join(', ') ?? null,
      country: row.country ?? model?.countries.join(', ') ?? null,
      openness: row.openness ?? model?.openness ?? null,
    })
  }
  return {
    scores: scores.map((row) => ({
      ...row,
      organisation: row.organisation || null,
      country: row.country || null,
    })),
    report: {
      agree,
      differ: differ.toSorted(),
      added: fresh.length,
      unmatched: [...unmatched].toSorted(),
      duplicates,
    },
  }
}
