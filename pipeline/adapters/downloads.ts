import type { WireRow } from '../../src/domain/dataset/tables.ts'
import type { Adapter } from '../Context.ts'
import { BrokenCell } from '../read/Reader.ts'
import { drop, readRows, type Dropped } from '../read/readRows.ts'

const closedPrefix = /^\(closed\)\s*/

/** `downloads_ollama_family_month.csv`: cumulative pulls by family and month. */
export const adaptOllamaFamilies: Adapter<WireRow<'ollama_families'>> = (input, context) => {
  const source = context.sources.use('ollama-library')
  const { rows, report } = readRows(
    input,
    ['family', 'developer', 'country', 'month', 'pulls_cumulative', 'n_models', 'first_obs', 'last_obs'],
    (reader): WireRow<'ollama_families'> => {
      const family = reader.required('family')
      return {
        family: family.replace(closedPrefix, ''),
        developer: reader.required('developer'),
        country: reader.required('country'),
        openness: closedPrefix.test(family) ? 'closed' : 'open',
        month: reader.requiredDate('month'),
        pulls: reader.count('pulls_cumulative'),
        models: reader.count('n_models'),
        first_observed: reader.requiredDate('first_obs'),
        last_observed: reader.requiredDate('last_obs'),
        source,
      }
    },
  )
  context.reports.push(report)
  return rows
}

/** `downloads_ollama_model_increments.csv`: pulls gained by model between two observations. */
export const adaptOllamaIncrements: Adapter<WireRow<'ollama_increments'>> = (input, context) => {
  const source = context.sources.use('ollama-library')
  const { rows, report } = readRows(
    input,
    ['canonical_id', 'family', 'developer', 'country', 'from_date', 'to_date', 'new_pulls'],
    (reader): WireRow<'ollama_increments'> => {
      const from = reader.requiredDate('from_date')
      const to = reader.requiredDate('to_date')
      if (to <= from) throw new BrokenCell('to_date', `${to} is not after ${from}`)
      return {
        model: reader.required('canonical_id').replace(/^ollama\//, ''),
        family: reader.required('family').replace(closedPrefix, ''),
        developer: reader.required('developer'),
        country: reader.required('country'),
        from,
        to,
        new_pulls: reader.requiredNumber('new_pulls', { min: -1e10, max: 1e10 }),
        source,
      }
    },
  )
  context.reports.push(report)
  return rows
}

/** `downloads_hf_family_snapshots.csv`: 30-day downloads by family at dated snapshots. */
export const adaptHfSnapshots: Adapter<WireRow<'hf_snapshots'>> = (input, context) => {
  const { rows, report } = readRows(
    input,
    ['snapshot_date', 'family', 'developer', 'country', 'downloads_30d', 'n_models', 'source'],
    (reader): WireRow<'hf_snapshots'> => {
      const source = context.sources.ofRepository(reader.required('source'))
      if (source === null) throw new BrokenCell('source', 'is not the address of a public repository')
      return {
        date: reader.requiredDate('snapshot_date'),
        family: reader.required('family'),
        developer: reader.required('developer'),
        country: reader.required('country'),
        downloads_30d: reader.count('downloads_30d'),
        models: reader.count('n_models'),
        source,
      }
    },
  )
  context.reports.push(report)
  return rows
}

/** Model-level observations: read for the report only, since several of their sources state no licence. */
export const countObservations: Adapter<{ readonly key: string; readonly value: number }> = (
  input,
  context,
) => {
  const { rows, report } = readRows(
    input,
    ['model_id', 'snapshot_date', 'metric', 'value'],
    (reader): { key: string; value: number } | Dropped => {
      const value = reader.number('value', { min: 0, max: 1e12 })
      if (value === null) return drop('has no value')
      return {
        key: `${reader.required('model_id')}|${reader.required('snapshot_date')}|${reader.required('metric')}`,
        value,
      }
    },
  )
  context.reports.push(report)
  return rows
}
