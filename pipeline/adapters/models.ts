import type { WireRow } from '../../src/domain/dataset/tables.ts'
import { listOf, sourceOf, type Adapter } from '../Context.ts'
import { BrokenCell, type Reader } from '../read/Reader.ts'
import { readRows } from '../read/readRows.ts'

const statuses = {
  stated: 'stated',
  'from model name': 'named',
  listed_without_note: 'listed',
  estimate_or_unconfirmed: 'estimated',
} as const

const openness = ['open_weights', 'open_source', 'api_only', 'unreleased'] as const
export type OpennessId = (typeof openness)[number]

/** An openness class as the tables write it; null where empty. */
export function opennessOf(reader: Reader, column: string): OpennessId | null {
  const value = reader.text(column)
  if (value === null) return null
  const known = openness.find((candidate) => candidate === value)
  if (known === undefined) throw new BrokenCell(column, `"${value}" is not an openness class`)
  return known
}

/** Parameter counts are stated in billions with a few digits; the product must not invent more. */
const billions = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e9))

/** `models.csv`, the curated list of releases. */
export const adaptModels: Adapter<WireRow<'models'>> = (input, context) => {
  const { rows, report } = readRows(
    input,
    [
      'id',
      'name',
      'organization',
      'country',
      'release_date',
      'params_total_b',
      'openness',
      'source',
      'params_status',
    ],
    (reader): WireRow<'models'> => {
      const released = reader.date('release_date')
      const status = reader.text('params_status')
      const known = Object.entries(statuses).find(([raw]) => raw === status)
      if (status !== null && known === undefined)
        throw new BrokenCell('params_status', `"${status}" is not a status`)
      const parameters = billions(reader.number('params_total_b', { min: 0, max: 1e6 }))
      const active = billions(reader.number('params_active_b', { min: 0, max: 1e6 }))
      const source = sourceOf(reader, 'source', context)
      const licence = reader.text('licence')
      const licenceSource = reader.text('licence_source')
      return {
        id: reader.required('id'),
        name: reader.required('name'),
        organisations: listOf(reader.text('organization')),
        countries: listOf(reader.text('country'), /[;/]/),
        released: released?.iso ?? null,
        released_precision: released?.precision ?? 'day',
        parameters: parameters === 0 ? null : parameters,
        parameters_status: parameters ? (known?.[1] ?? 'listed') : null,
        active_parameters: active === 0 ? null : active,
        openness: opennessOf(reader, 'openness'),
        licence,
        training_flop: reader.number('training_flop', { min: 1, max: 1e32 }),
        sparse:
          reader.text('sparse_hint') === 'moe' ||
          (parameters !== null && active !== null && active < 0.9 * parameters),
        notable: reader.text('notable') === '1',
        frontier: reader.text('frontier') === '1',
        base_model: reader.text('base_model'),
        link: reader.link('source_url'),
        source,
        source_parameters: parameters ? source : null,
        source_openness: reader.text('openness') === null ? null : source,
        source_licence: licence === null ? null : (context.sources.ofText(licenceSource ?? '') ?? source),
      }
    },
  )
  context.reports.push(report)
  return rows
}
