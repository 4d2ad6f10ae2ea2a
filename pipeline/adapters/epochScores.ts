import { basename } from 'node:path'
import type { Context } from '../Context.ts'
import { shotsOf } from '../normalise/conditions.ts'
import { countriesOf, countryLabel } from '../normalise/countries.ts'
import { opennessOfAccess } from '../normalise/openness.ts'
import { BrokenFile } from '../read/BrokenFile.ts'
import { drop, readRows, type Dropped, type InputFile } from '../read/readRows.ts'
import { hubFiles, mmluBenchmark } from './hubFiles.ts'
import { isBaseline, type Score } from './scores.ts'

/** The hub's own copy of the capabilities index is older than the export read beside it. */
const superseded = 'epoch_capabilities_index'

/** One file of Epoch's Benchmarking Hub; `hubFiles` says what each holds. */
export function adaptHubFile(input: InputFile, context: Context): readonly Score[] {
  const stem = basename(input.name, '.csv')
  if (stem === superseded) {
    const dropped = drop('superseded by the newer export of the index')
    context.reports.push(readRows(input, ['Model version', 'ECI Score'], () => dropped).report)
    return []
  }
  const file = hubFiles[stem]
  if (file === undefined) throw new BrokenFile(input.name, 'is a benchmark this pipeline does not know')
  const source = context.sources.use('epoch-hub-2026-04')
  const { rows, report } = readRows(
    input,
    ['Model version', file.column, 'Release date', 'Organization', 'Country'],
    (reader): Score | Dropped => {
      const version = reader.text('Model version')
      const name = reader.text('Name') ?? version
      if (name === null) return drop('names no model')
      if (isBaseline(name)) return drop('is a baseline, not a model')
      const { times, max } = file.scale
      const score = reader.number(file.column, { min: 0, max: max / times })
      if (score === null) return drop('has no score')
      const error = file.error
        ? reader.number(file.error.column, { min: 0, max: 100 / file.error.times })
        : null
      const shots = shotsOf(reader.text('Shots'))
      const around = file.around === undefined ? null : reader.text(file.around)
      const conditions = [shots, around].filter((part) => part !== null)
      return {
        benchmark: file.benchmark === 'mmlu' ? mmluBenchmark(shots) : file.benchmark,
        model: null,
        name,
        version,
        closedOnly: false,
        organisation: reader.text('Organization'),
        country: countryLabel(countriesOf(reader.text('Country'))),
        score: round(score * times),
        standard_error: error === null || error === 0 ? null : round(error * (file.error?.times ?? 1)),
        released: reader.date('Release date')?.iso ?? null,
        measured: file.measured === undefined ? null : (reader.date(file.measured)?.iso ?? null),
        openness: null,
        conditions: conditions.length === 0 ? null : conditions.join(', '),
        source,
        link: file.link === undefined ? null : reader.link(file.link),
      }
    },
  )
  context.reports.push(report)
  return rows
}

/** Epoch's capabilities index, in its own format. */
export function adaptEpochIndex(input: InputFile, context: Context): readonly Score[] {
  const source = context.sources.use('epoch-eci-2026-07')
  const { rows, report } = readRows(
    input,
    ['Model version', 'ECI Score', 'Release date', 'Organization', 'Country', 'Model accessibility'],
    (reader): Score | Dropped => {
      const score = reader.number('ECI Score', { min: 0, max: 1000 })
      if (score === null) return drop('has no score')
      const version = reader.required('Model version')
      return {
        benchmark: 'eci',
        model: null,
        name: reader.text('Model name') ?? reader.text('Display name') ?? version,
        version,
        closedOnly: false,
        organisation: reader.text('Organization'),
        country: countryLabel(countriesOf(reader.text('Country'))),
        score: round(score),
        standard_error: null,
        released: reader.date('Release date')?.iso ?? null,
        measured: null,
        openness: opennessOfAccess('Model accessibility', reader.text('Model accessibility'), null),
        conditions: null,
        source,
        link: null,
      }
    },
  )
  context.reports.push(report)
  return rows
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4
