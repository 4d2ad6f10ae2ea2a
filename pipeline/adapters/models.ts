import type { WireRow } from '../../src/domain/dataset/tables.ts'
import { sourceOf, type Adapter, type Context } from '../Context.ts'
import { countriesOf } from '../normalise/countries.ts'
import { organisationsOf } from '../normalise/names.ts'
import { opennessOf } from '../normalise/openness.ts'
import { BrokenCell, type Reader } from '../read/Reader.ts'
import { readRows } from '../read/readRows.ts'

type Model = WireRow<'models'>

const statuses = new Map([
  ['stated', 'stated'],
  ['from model name', 'named'],
  ['listed_without_note', 'listed'],
  ['estimate_or_unconfirmed', 'estimated'],
] as const)

function statusOf(reader: Reader): Model['parameters_status'] {
  const text = reader.text('params_status')
  if (text === null) return null
  for (const [raw, status] of statuses) if (raw === text) return status
  throw new BrokenCell('params_status', `"${text}" is not a status`)
}

/** Sizes are stated in billions with a few digits; the product must not invent more. */
function parametersOf(reader: Reader, column: string): number | null {
  const stated = reader.number(column, { min: 0, max: 1e6 })
  const value = Math.round((stated ?? 0) * 1e9)
  return value === 0 ? null : value
}

/** The fields say in passing whom an openness was taken from, where it was not the record's own source. */
function opennessSource(reader: Reader, record: string, context: Context): string {
  const raw = reader.text('openness_raw') ?? ''
  return raw.startsWith('(') ? (context.sources.ofText(raw) ?? record) : record
}

function licenceSource(reader: Reader, record: string, context: Context): string {
  const raw = reader.text('licence_source') ?? ''
  if (raw.startsWith('epoch'))
    return record.startsWith('epoch-') ? record : context.sources.use('epoch-models-2026-03')
  return context.sources.ofText(raw) ?? record
}

/** `models.csv`, the curated list of releases. */
export const adaptModels: Adapter<Model> = (input, context) => {
  const { rows, report } = readRows(
    input,
    [
      'id',
      'name',
      'organization',
      'country',
      'release_date',
      'params_total_b',
      'params_active_b',
      'openness',
      'licence',
      'training_flop',
      'source',
      'source_url',
      'params_status',
      'sparse_hint',
      'notable',
      'frontier',
      'base_model',
    ],
    (reader): Model => {
      const released = reader.date('release_date')
      const parameters = parametersOf(reader, 'params_total_b')
      const stated = parametersOf(reader, 'params_active_b')
      const active = stated !== null && parameters !== null && stated > parameters ? null : stated
      if (active !== stated) reader.note('params_active_b', 'is more than the model has in all, left out')
      const source = sourceOf(reader, 'source', context)
      const openness = opennessOf('openness', reader.text('openness'))
      const licence = reader.text('licence')
      return {
        id: reader.required('id'),
        name: reader.required('name'),
        organisations: organisationsOf(reader.text('organization')),
        countries: countriesOf(reader.text('country')),
        released: released?.iso ?? null,
        released_precision: released?.precision ?? 'day',
        parameters,
        parameters_status: parameters === null ? null : (statusOf(reader) ?? 'listed'),
        active_parameters: active,
        openness,
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
        source_parameters: parameters === null ? null : source,
        source_openness: openness === null ? null : opennessSource(reader, source, context),
        source_licence: licence === null ? null : licenceSource(reader, source, context),
      }
    },
  )
  context.reports.push(report)
  return rows
}
