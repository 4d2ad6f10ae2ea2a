import type { WireRow } from '../../src/domain/dataset/tables.ts'
import type { Context } from '../Context.ts'
import { BrokenCell } from '../read/Reader.ts'
import { readRows, type InputFile } from '../read/readRows.ts'

type Model = WireRow<'models'>

/** Our own corrections of single facts, each with its reason and a source: today only whether a model is sparse. */
export function applyCorrections(
  input: InputFile,
  context: Context,
  models: readonly Model[],
): readonly Model[] {
  const { rows, report } = readRows(input, ['model', 'field', 'value', 'why', 'source'], (reader) => {
    const field = reader.required('field')
    const value = reader.required('value')
    if (field !== 'sparse') throw new BrokenCell('field', `"${field}" cannot be corrected`)
    if (value !== 'true' && value !== 'false')
      throw new BrokenCell('value', `"${value}" is neither true nor false`)
    const model = reader.required('model')
    if (!models.some((candidate) => candidate.id === model))
      throw new BrokenCell('model', `"${model}" is no model`)
    return { model, sparse: value === 'true' }
  })
  context.reports.push(report)
  const corrected = new Map(rows.map((row) => [row.model, row.sparse]))
  return models.map((model) => ({ ...model, sparse: corrected.get(model.id) ?? model.sparse }))
}
