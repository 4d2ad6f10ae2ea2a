import type { WireRow } from '../../src/domain/dataset/tables.ts'
import type { UpstreamModel } from '../adapters/epochModels.ts'
import { isOpen } from '../normalise/openness.ts'

type Model = WireRow<'models'>

/** A model with the facts it lacked taken from an upstream record, and the names of those fields. */
export function fillModel(
  model: Model,
  from: UpstreamModel,
): { readonly model: Model; readonly filled: readonly string[] } {
  const filled: string[] = []
  const next: { -readonly [K in keyof Model]: Model[K] } = { ...model }
  if (next.parameters === null && from.parameters !== null) {
    next.parameters = from.parameters
    next.parameters_status = from.parametersStatus
    next.source_parameters = from.source
    filled.push('parameters')
  }
  if (next.openness === null && from.openness !== null) {
    next.openness = from.openness
    next.source_openness = from.source
    filled.push('openness')
  }
  if (next.released === null && from.released !== null) {
    next.released = from.released
    next.released_precision = from.precision
    filled.push('released')
  }
  if (next.organisations.length === 0 && from.organisations.length > 0) {
    next.organisations = [...from.organisations]
    filled.push('organisations')
  }
  if (next.countries.length === 0 && from.countries.length > 0) {
    next.countries = [...from.countries]
    filled.push('countries')
  }
  if (next.training_flop === null && from.trainingFlop !== null) {
    next.training_flop = from.trainingFlop
    filled.push('training_flop')
  }
  if (next.base_model === null && from.baseModel !== null) {
    next.base_model = from.baseModel
    filled.push('base_model')
  }
  if (next.link === null && from.link !== null) {
    next.link = from.link
    filled.push('link')
  }
  // Two marks that an export can only add: it lists the models that bear them.
  if (!next.notable && from.notable) {
    next.notable = true
    filled.push('notable')
  }
  if (!next.frontier && from.frontier) {
    next.frontier = true
    filled.push('frontier')
  }
  return { model: next, filled }
}

const day = 86_400_000

/** Where two records of one model cannot both be right: size by more than 5 %, open against closed, date by over 31 days. */
export function conflictsOf(model: Model, from: UpstreamModel): readonly string[] {
  const words: string[] = []
  const { id, parameters, openness, released } = model
  if (parameters !== null && from.parameters !== null && Math.abs(from.parameters / parameters - 1) > 0.05)
    words.push(`${id}: ${parameters} parameters kept, ${from.source} says ${from.parameters}`)
  if (openness !== null && from.openness !== null && isOpen(openness) !== isOpen(from.openness))
    words.push(`${id}: ${openness} kept, ${from.source} says ${from.openness}`)
  if (
    released !== null &&
    from.released !== null &&
    Math.abs(Date.parse(released) - Date.parse(from.released)) > 31 * day
  )
    words.push(`${id}: released ${released} kept, ${from.source} says ${from.released}`)
  return words
}
