import { max } from 'd3-array'
import { ownTableNames, type OwnData } from '../intake/OwnData.ts'
import { notStated } from '../intake/rowWriter.ts'
import { dayOf, type Day } from '../time/day.ts'
import type { Dataset } from './Dataset.ts'
import type { Source } from './manifest.ts'
import type { Row } from './tables.ts'

/**
 * The published data with a reader's rows, beside the published ones or in their place in every table that the reader
 * has rows of. What a reader's row leaves open and a published model or family of the same name says (date, openness,
 * lab, country) is taken from there, in no other case. `source` is what the reader's facts are named by.
 *
 * The date of the data moves on where the reader's are newer.
 */
export function joinDataset(data: Dataset, own: OwnData, source: Source): Dataset {
  const filled = fill(own, data)
  // A table that a chart has not asked for is not there, whatever its type says, and needs no rows.
  const joined = <R>(published: readonly R[] | undefined, rows: readonly R[]): readonly R[] => {
    if (published === undefined) return []
    if (rows.length === 0) return published
    return own.mode === 'replace' ? rows : [...published, ...rows]
  }
  const newest = newestOf(own)
  return {
    dataDate: newest !== null && newest > data.dataDate ? newest : data.dataDate,
    sources: new Map([...data.sources, [source.id, source]]),
    tables: {
      ...data.tables,
      models: joined(data.tables.models, filled.models),
      scores: joined(data.tables.scores, filled.scores),
      hf_snapshots: joined(data.tables.hf_snapshots, filled.hf_snapshots),
      ollama_families: joined(data.tables.ollama_families, filled.ollama_families),
      ollama_increments: joined(data.tables.ollama_increments, filled.ollama_increments),
      reported: joined(data.tables.reported, filled.reported),
    },
    own: {
      name: own.name,
      mode: own.mode,
      tables: ownTableNames.filter((name) => own.tables[name].length > 0),
    },
  }
}

/** Names compared without case, spaces and signs. */
const keyOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}.+]/gu, '')

function fill(own: OwnData, { tables }: Dataset): OwnData['tables'] {
  const { scores, hf_snapshots, ollama_families, ollama_increments } = own.tables
  const known = new Map<string, Row<'models'>>()
  const models: readonly Row<'models'>[] | undefined = tables.models
  for (const model of models ?? []) if (!known.has(keyOf(model.name))) known.set(keyOf(model.name), model)
  const families = new Map<string, { readonly developer: string; readonly country: string }>()
  const listed: readonly (
    | readonly { readonly family: string; readonly developer: string; readonly country: string }[]
    | undefined
  )[] = [tables.hf_snapshots, tables.ollama_families, tables.ollama_increments]
  for (const rows of listed) for (const row of rows ?? []) families.set(keyOf(row.family), row)
  const family = <
    R extends { readonly family: string; readonly developer: string; readonly country: string },
  >(
    row: R,
  ): R => {
    const published = families.get(keyOf(row.family))
    if (!published) return row
    const { developer, country } = published
    return {
      ...row,
      developer: row.developer === notStated ? developer : row.developer,
      country: row.country === notStated ? country : row.country,
    }
  }
  return {
    ...own.tables,
    scores: scores.map((row) => {
      const model = known.get(keyOf(row.name))
      if (!model) return row
      return {
        ...row,
        released: row.released ?? model.released,
        openness: row.openness ?? model.openness,
        organisation: row.organisation ?? (model.organisations.join(', ') || null),
        country: row.country ?? (model.countries.join(', ') || null),
      }
    }),
    hf_snapshots: hf_snapshots.map(family),
    ollama_families: ollama_families.map(family),
    ollama_increments: ollama_increments.map(family),
  }
}

/** Nothing of the reader's lies further ahead than this: a date beyond is a forecast, and moves no data date. */
const farthest = dayOf(2100)

function newestOf({ tables }: OwnData): Day | null {
  const days = [
    max(tables.models, (row) => row.released),
    max(tables.scores, (row) => row.released),
    max(tables.hf_snapshots, (row) => row.date),
    max(tables.ollama_families, (row) => row.last_observed),
    max(tables.reported, (row) => row.to),
  ]
  return days.reduce<Day | null>(
    (newest, day) =>
      day !== undefined && day < farthest && (newest === null || day > newest) ? day : newest,
    null,
  )
}
