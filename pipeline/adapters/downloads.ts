import type { WireRow } from '../../src/domain/dataset/tables.ts'
import type { Context } from '../Context.ts'
import { countriesOf, countryLabel } from '../normalise/countries.ts'
import { BrokenCell, type Reader } from '../read/Reader.ts'
import { readRows, type InputFile } from '../read/readRows.ts'
import type { Provenance } from './observations.ts'
import { copiesKey, type FamilyCopies } from './snapshotCopies.ts'

const closedPrefix = /^\(closed\)\s*/

function countryOf(reader: Reader): string {
  const country = countryLabel(countriesOf(reader.required('country')))
  if (country === null) throw new BrokenCell('country', 'names no country')
  return country
}

/** The one repository behind a figure; the library as a whole where several stand behind it or none is named. */
function libraryOr(repositories: ReadonlySet<string> | undefined, context: Context): string {
  const [only, another] = [...(repositories ?? [])]
  const id = only !== undefined && another === undefined ? context.sources.ofRepository(only) : null
  return id ?? context.sources.use('ollama-library')
}

/** `downloads_ollama_family_month.csv`: cumulative pulls by family and month. `behind` is keyed by family and month. */
export function adaptOllamaFamilies(
  input: InputFile,
  context: Context,
  behind: Provenance,
): readonly WireRow<'ollama_families'>[] {
  const { rows, report } = readRows(
    input,
    ['family', 'developer', 'country', 'month', 'pulls_cumulative', 'n_models', 'first_obs', 'last_obs'],
    (reader): WireRow<'ollama_families'> => {
      const family = reader.required('family')
      const month = reader.requiredDate('month')
      return {
        family: family.replace(closedPrefix, ''),
        developer: reader.required('developer'),
        country: countryOf(reader),
        openness: closedPrefix.test(family) ? 'closed' : 'open',
        month,
        pulls: reader.count('pulls_cumulative'),
        models: reader.count('n_models'),
        first_observed: reader.requiredDate('first_obs'),
        last_observed: reader.requiredDate('last_obs'),
        source: libraryOr(behind.get(`ollama_pulls|${family}|${month}`), context),
      }
    },
  )
  context.reports.push(report)
  return rows
}

/** `downloads_ollama_model_increments.csv`: pulls gained by model. `behind` is keyed by model and day. */
export function adaptOllamaIncrements(
  input: InputFile,
  context: Context,
  behind: Provenance,
): readonly WireRow<'ollama_increments'>[] {
  const { rows, report } = readRows(
    input,
    ['canonical_id', 'family', 'developer', 'country', 'from_date', 'to_date', 'new_pulls'],
    (reader): WireRow<'ollama_increments'> => {
      const [from, to] = [reader.requiredDate('from_date'), reader.requiredDate('to_date')]
      if (to <= from) throw new BrokenCell('to_date', `${to} is not after ${from}`)
      const model = reader.required('canonical_id')
      const ends = [from, to].flatMap((day) => [...(behind.get(`${model}|${day}`) ?? [])])
      return {
        model: model.replace(/^ollama\//, ''),
        family: reader.required('family').replace(closedPrefix, ''),
        developer: reader.required('developer'),
        country: countryOf(reader),
        from,
        to,
        new_pulls: reader.requiredNumber('new_pulls', { min: -1e10, max: 1e10 }),
        source: libraryOr(new Set(ends), context),
      }
    },
  )
  context.reports.push(report)
  return rows
}

/**
 * `downloads_hf_family_snapshots.csv`: 30-day downloads by family at dated snapshots. What of them goes to copies is
 * stated only where the repositories found add up to the family's sum.
 */
export function adaptHfSnapshots(
  input: InputFile,
  context: Context,
  copies: ReadonlyMap<string, FamilyCopies>,
): readonly WireRow<'hf_snapshots'>[] {
  const { rows, report } = readRows(
    input,
    ['snapshot_date', 'family', 'developer', 'country', 'downloads_30d', 'n_models', 'source'],
    (reader): WireRow<'hf_snapshots'> => {
      const source = context.sources.ofRepository(reader.required('source'))
      if (source === null) throw new BrokenCell('source', 'is not the address of a public repository')
      const [date, family] = [reader.requiredDate('snapshot_date'), reader.required('family')]
      const downloads = reader.count('downloads_30d')
      const found = copies.get(copiesKey(date, family, reader.required('source')))
      const isWhole = found !== undefined && found.downloads === downloads
      return {
        date,
        family,
        developer: reader.required('developer'),
        country: countryOf(reader),
        downloads_30d: downloads,
        models: reader.count('n_models'),
        copies: isWhole ? found.copies : null,
        copies_30d: isWhole ? found.copies_30d : null,
        source,
      }
    },
  )
  context.reports.push(report)
  return rows
}
