import type { TableName, WireRow } from '../../src/domain/dataset/tables.ts'
import { applyCorrections } from '../adapters/corrections.ts'
import {
  adaptHfSnapshots,
  adaptOllamaFamilies,
  adaptOllamaIncrements,
  countObservations,
} from '../adapters/downloads.ts'
import { adaptEpochAll, adaptEpochNotable } from '../adapters/epochModels.ts'
import { adaptEpochIndex, adaptHubFile } from '../adapters/epochScores.ts'
import { adaptArena, adaptPrices } from '../adapters/markets.ts'
import { adaptModels } from '../adapters/models.ts'
import { adaptArticle, adaptReported } from '../adapters/reported.ts'
import { adaptBenchmarks, adaptMmluPoints } from '../adapters/scores.ts'
import { newContext } from '../Context.ts'
import type { Inputs } from '../read/findInputs.ts'
import type { FileReport, InputFile } from '../read/readRows.ts'
import type { RegisteredSource } from '../sources.ts'
import { benchmarkTable } from './benchmarkTable.ts'
import { mergeModels, type MergeReport } from './mergeModels.ts'
import { mergeScores, type ScoreReport } from './mergeScores.ts'

export type WireTables = { readonly [T in TableName]: readonly WireRow<T>[] }

export type BuildReport = {
  readonly files: readonly FileReport[]
  readonly models: MergeReport
  readonly scores: ScoreReport
  /** Observations of one model, day and measure by several sources: how many there are, and how many agree within 1 %. */
  readonly overlaps: { readonly observed: number; readonly agree: number }
}

export type Built = {
  readonly tables: WireTables
  readonly sources: readonly RegisteredSource[]
  readonly dataDate: string
  readonly report: BuildReport
}

/** Reads all inputs, merges them and sorts every table, so that the same rows in any order give the same result. */
export function buildDataset(
  inputs: Inputs,
  transcribed: { readonly article: InputFile; readonly corrections: InputFile },
): Built {
  const context = newContext()
  const curated = applyCorrections(transcribed.corrections, context, adaptModels(inputs.models, context))
  const merged = mergeModels(curated, [
    adaptEpochNotable(inputs.epochNotable, context),
    adaptEpochAll(inputs.epochAll, context),
  ])
  const upstreamScores = [
    ...adaptEpochIndex(inputs.epochIndex, context),
    ...inputs.hub.flatMap((file) => adaptHubFile(file, context)),
  ]
  const curatedScores = [
    ...adaptBenchmarks(inputs.benchmarks, context),
    ...adaptMmluPoints(inputs.mmluPoints, context),
  ]
  const scored = mergeScores(sorted(curatedScores), sorted(upstreamScores), merged.models)
  const tables: WireTables = {
    models: sorted(merged.models),
    benchmarks: sorted(benchmarkTable(scored.scores)),
    scores: sorted(scored.scores),
    ollama_families: sorted(adaptOllamaFamilies(inputs.ollamaFamilies, context)),
    ollama_increments: sorted(adaptOllamaIncrements(inputs.ollamaIncrements, context)),
    hf_snapshots: sorted(adaptHfSnapshots(inputs.hfSnapshots, context)),
    reported: sorted([
      ...adaptReported(inputs.reported, context),
      ...adaptArticle(transcribed.article, context),
    ]),
    arena: sorted(adaptArena(inputs.arena, context)),
    prices: sorted(adaptPrices(inputs.prices, context)),
  }
  const overlaps = overlapsOf(countObservations(inputs.raw, context))
  return {
    tables,
    sources: context.sources.all(),
    dataDate: newestFact(tables),
    report: { files: context.reports, models: merged.report, scores: scored.report, overlaps },
  }
}

/** Orders rows by their content: no two inputs that differ only in order can be told apart. */
function sorted<T extends object>(rows: readonly T[]): readonly T[] {
  return rows
    .map((row) => ({ row, key: JSON.stringify(row) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row)
}

/** The newest observation in any table. Statements of labs and press and price lists,
 * which announce prices ahead, are no observations and do not count. */
function newestFact(tables: WireTables): string {
  const days = [
    ...tables.models.map((row) => row.released),
    ...tables.scores.flatMap((row) => [row.released, row.measured]),
    ...tables.arena.map((row) => row.date),
    ...tables.hf_snapshots.map((row) => row.date),
  ]
  return days.reduce<string>((newest, day) => (day !== null && day > newest ? day : newest), '')
}

function overlapsOf(observations: readonly { readonly key: string; readonly value: number }[]) {
  const byKey = new Map<string, number[]>()
  for (const { key, value } of observations) byKey.set(key, [...(byKey.get(key) ?? []), value])
  const several = [...byKey.values()].filter((values) => values.length > 1)
  const agree = several.filter((values) => Math.max(...values) <= Math.min(...values) * 1.01).length
  return { observed: several.length, agree }
}
