import type { TableName, WireRow } from '../../src/domain/dataset/tables.ts'
import { applyCorrections } from '../adapters/corrections.ts'
import { adaptHfSnapshots, adaptOllamaFamilies, adaptOllamaIncrements } from '../adapters/downloads.ts'
import { adaptEpochAll, adaptEpochNotable, adaptIndexModels } from '../adapters/epochModels.ts'
import { adaptEpochIndex, adaptHubFile } from '../adapters/epochScores.ts'
import { adaptArena, adaptPrices } from '../adapters/markets.ts'
import { adaptModels } from '../adapters/models.ts'
import {
  adaptModelMap,
  adaptMonthly,
  adaptRawObservations,
  overlapsOf,
  provenanceOf,
  type Overlaps,
} from '../adapters/observations.ts'
import { adaptReported, adaptTranscribed } from '../adapters/reported.ts'
import { adaptBenchmarks, adaptMmluPoints } from '../adapters/scores.ts'
import { snapshotCopies } from '../adapters/snapshotCopies.ts'
import { newContext } from '../Context.ts'
import { byText } from '../normalise/names.ts'
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
  /** Rows that say word for word what another row of their table says; each is published once. */
  readonly duplicates: Readonly<Record<string, number>>
  /** Price rows whose model is named but not in `models`. */
  readonly pricesWithoutModel: number
  readonly overlaps: Overlaps
  /** Models with a download figure that no family claims. */
  readonly modelsWithoutFamily: number
}

export type Built = {
  readonly tables: WireTables
  readonly sources: readonly RegisteredSource[]
  readonly dataDate: string
  readonly report: BuildReport
}

/** A dataset, however it came about. */
export type BuiltData = Omit<Built, 'report'>

/** Reads all inputs, merges them and sorts every table, so that the same rows in any order give the same result. */
export function buildDataset(
  inputs: Inputs,
  transcribed: { readonly article: InputFile; readonly corrections: InputFile },
): Built {
  const context = newContext()
  const curated = applyCorrections(transcribed.corrections, context, adaptModels(inputs.models, context))
  const merged = mergeModels(sorted(curated), [
    adaptEpochNotable(inputs.epochNotable, context),
    adaptEpochAll(inputs.epochAll, context),
    adaptIndexModels(inputs.epochIndex, context),
  ])
  const upstreamScores = [
    ...adaptEpochIndex(inputs.epochIndex, context),
    ...inputs.hub.flatMap((file) => adaptHubFile(file, context)),
  ]
  const curatedScores = [
    ...adaptBenchmarks(inputs.benchmarks, context),
    ...adaptMmluPoints(inputs.mmluPoints, context),
  ]
  const scored = mergeScores(sorted(curatedScores), sorted(upstreamScores), merged.models, merged.renamed)

  const monthly = adaptMonthly(inputs.monthly, context)
  const observations = adaptRawObservations(inputs.raw, context)
  const pulls = observations.filter((row) => row.metric === 'ollama_pulls')
  const byModelAndDay = provenanceOf(
    pulls.map(({ model, date, repository }) => ({ key: `${model}|${date}`, repository })),
  )
  const modelMap = adaptModelMap(inputs.modelMap, context)
  const mapped = new Set(modelMap.map((row) => row.model))
  const copies = snapshotCopies(observations, modelMap)
  const withoutFamily = new Set(observations.map((row) => row.model).filter((model) => !mapped.has(model)))

  const ids = new Set(merged.models.map((model) => model.id))
  const prices = adaptPrices(inputs.prices, context).map((row) => {
    const id = row.model === null ? null : (merged.renamed.get(row.model) ?? row.model)
    return { ...row, model: id !== null && ids.has(id) ? id : null, lost: id !== null && !ids.has(id) }
  })
  const duplicates: Record<string, number> = {}
  const once = <T extends object>(table: string, rows: readonly T[]): readonly T[] => {
    const distinct = [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
    if (distinct.length < rows.length) duplicates[table] = rows.length - distinct.length
    return sorted(distinct)
  }
  const tables: WireTables = {
    models: once('models', merged.models),
    benchmarks: benchmarkTable(scored.scores),
    scores: once('scores', scored.scores),
    ollama_families: once(
      'ollama_families',
      adaptOllamaFamilies(inputs.ollamaFamilies, context, provenanceOf(monthly)),
    ),
    ollama_increments: once(
      'ollama_increments',
      adaptOllamaIncrements(inputs.ollamaIncrements, context, byModelAndDay),
    ),
    hf_snapshots: once(
      'hf_snapshots',
      [inputs.hfSnapshots, inputs.hubSnapshots].flatMap((file) =>
        file === null ? [] : adaptHfSnapshots(file, context, copies),
      ),
    ),
    reported: once('reported', [
      ...adaptReported(inputs.reported, context),
      ...adaptTranscribed(transcribed.article, context),
    ]),
    arena: once('arena', adaptArena(inputs.arena, context)),
    prices: once(
      'prices',
      prices.map(({ lost: _lost, ...row }) => row),
    ),
  }
  return {
    tables,
    sources: context.sources.all(),
    dataDate: newestFact(tables),
    report: {
      files: context.reports,
      models: merged.report,
      scores: scored.report,
      duplicates,
      pricesWithoutModel: prices.filter((row) => row.lost).length,
      overlaps: overlapsOf(observations),
      modelsWithoutFamily: withoutFamily.size,
    },
  }
}

/** Orders rows by their content: no two inputs that differ only in order can be told apart. */
export function sorted<T extends object>(rows: readonly T[]): readonly T[] {
  return rows
    .map((row) => ({ row, key: JSON.stringify(row) }))
    .toSorted((a, b) => byText(a.key, b.key))
    .map(({ row }) => row)
}

/**
 * The newest observation in any table. Statements of labs and press are no observations, and price lists announce
 * prices ahead: a price that is valid from a day is not counted.
 */
export function newestFact(tables: WireTables): string {
  const days = [
    ...tables.models.map((row) => row.released),
    ...tables.scores.flatMap((row) => [row.released, row.measured]),
    ...tables.arena.map((row) => row.date),
    ...tables.hf_snapshots.map((row) => row.date),
    ...tables.ollama_families.map((row) => row.last_observed),
    ...tables.ollama_increments.map((row) => row.to),
    ...tables.prices.filter((row) => row.date_kind !== 'valid_from').map((row) => row.date),
  ]
  return days.reduce<string>((newest, day) => (day !== null && day > newest ? day : newest), '')
}
