import type { ModelRow, Row } from '../dataset/tables.ts'
import { groupOf } from './groupOf.ts'
import { nameParts, isVersionOf } from './libraryMatch.ts'

type Increment = Row<'ollama_increments'>
type DownloadTables = {
  readonly ollama_increments: readonly Increment[]
  readonly ollama_families: readonly Row<'ollama_families'>[]
  readonly hf_snapshots: readonly Row<'hf_snapshots'>[]
}

/**
 * What is known of a model's downloads. Nobody counts single models evenly: Ollama counts by name, over all sizes of it,
 * and the snapshots of Hugging Face are published here by family.
 */
export type ModelDownloads = {
  /** Pulls gained under the Ollama name that stands for the model, between observations, oldest first. */
  readonly name: {
    readonly name: string
    readonly pulls: number
    readonly spans: readonly Increment[]
  } | null
  /** Cumulative pulls and snapshots of the family, oldest first. */
  readonly family: {
    readonly family: string
    readonly pulls: readonly Row<'ollama_families'>[]
    readonly snapshots: readonly Row<'hf_snapshots'>[]
  } | null
}

/** The longest of the names that stand for a model: `Qwen2.5-Coder-7B` is a Qwen2.5-Coder. */
function nameFor(model: ModelRow, names: Iterable<string>): string | null {
  const parts = nameParts(model.name)
  let longest: { readonly name: string; readonly length: number } | null = null
  for (const name of new Set(names)) {
    const wanted = nameParts(name)
    if (isVersionOf(wanted, parts) && wanted.length > (longest?.length ?? 0))
      longest = { name, length: wanted.length }
  }
  return longest?.name ?? null
}

/** Downloads of a model by the names that stand for it. Closed models have none, whatever they are called. */
export function downloadsOf(model: ModelRow, tables: DownloadTables): ModelDownloads {
  if (groupOf(model.openness) !== 'open') return { name: null, family: null }
  const { ollama_increments: increments, ollama_families: pulls, hf_snapshots: snapshots } = tables
  const name = nameFor(
    model,
    increments.map((row) => row.model),
  )
  const spans = increments.filter((row) => row.model === name).toSorted((a, b) => a.from - b.from)
  const family =
    spans[0]?.family ??
    nameFor(
      model,
      [...pulls, ...snapshots].map((row) => row.family),
    )
  return {
    name:
      name === null ? null : { name, spans, pulls: spans.reduce((sum, { new_pulls }) => sum + new_pulls, 0) },
    family:
      family === null
        ? null
        : {
            family,
            pulls: pulls.filter((row) => row.family === family).toSorted((a, b) => a.month - b.month),
            snapshots: snapshots.filter((row) => row.family === family).toSorted((a, b) => a.date - b.date),
          },
  }
}
