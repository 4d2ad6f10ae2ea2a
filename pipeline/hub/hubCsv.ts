import { csvFormatRows } from 'd3-dsv'
import type { HubFamily, HubTotal } from './readHub.ts'

/** Downloads by family, in the form in which the pipeline reads snapshots. */
export const familiesCsv = (families: readonly HubFamily[], source: string): string =>
  csvOf(
    ['snapshot_date', 'family', 'developer', 'country', 'downloads_30d', 'n_models', 'source'],
    families.map((row) => [
      row.snapshot_date,
      row.family,
      row.developer,
      row.country,
      row.downloads_30d,
      row.n_models,
      source,
    ]),
  )

export const totalsCsv = (totals: readonly HubTotal[]): string =>
  csvOf(
    ['snapshot_date', 'models', 'authors', 'downloads_30d', 'concentration'],
    totals.map((row) => [
      row.snapshot_date,
      row.models,
      row.authors,
      row.downloads_30d,
      row.concentration?.toFixed(6) ?? '',
    ]),
  )

const csvOf = (columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `${csvFormatRows([columns, ...rows.map((row) => row.map(String))].map((row) => [...row]))}\n`
