import type { WireRow } from '../../src/domain/dataset/tables.ts'
import { listOf, sourceOf, type Adapter } from '../Context.ts'
import { BrokenCell } from '../read/Reader.ts'
import { readRows } from '../read/readRows.ts'
import { opennessOf } from './models.ts'

const price = { min: 0, max: 1e5 }

/** `prices.csv`: dated price lists. */
export const adaptPrices: Adapter<WireRow<'prices'>> = (input, context) => {
  const { rows, report } = readRows(
    input,
    [
      'model_id',
      'date',
      'usd_per_mtok_input',
      'usd_per_mtok_output',
      'source',
      'usd_per_mtok_blended_3to1',
      'quality_flags',
    ],
    (reader): WireRow<'prices'> => ({
      model: reader.text('model_id'),
      name: reader.text('model_name') ?? reader.required('model_id'),
      date: reader.requiredDate('date'),
      date_kind: reader.text('date_kind') ?? 'not stated',
      provider: reader.text('provider'),
      input: reader.number('usd_per_mtok_input', price),
      output: reader.number('usd_per_mtok_output', price),
      blended: reader.number('usd_per_mtok_blended_3to1', price),
      openness: opennessOf(reader, 'openness'),
      released: reader.date('release_date')?.iso ?? null,
      flags: listOf(reader.text('quality_flags'), /;/),
      source: sourceOf(reader, 'source', context),
    }),
  )
  context.reports.push(report)
  return rows
}

/** `arena_history.csv`: dated LMArena text boards. */
export const adaptArena: Adapter<WireRow<'arena'>> = (input, context) => {
  const { rows, report } = readRows(
    input,
    ['snapshot_date', 'model', 'display', 'elo', 'votes', 'organisation', 'licence', 'openness', 'source'],
    (reader): WireRow<'arena'> => {
      const openness = reader.text('openness')
      if (openness !== null && openness !== 'open' && openness !== 'closed')
        throw new BrokenCell('openness', `"${openness}" is neither open nor closed`)
      const collector = reader.required('source').split(':')[0] ?? ''
      const styled =
        /style_control/.test(reader.required('source')) && !/no style control/.test(reader.required('source'))
      return {
        date: reader.requiredDate('snapshot_date'),
        board: `${collector.split(' ')[0] ?? collector}${styled ? ', style control' : ''}`,
        model: reader.required('model'),
        name: reader.text('display') ?? reader.required('model'),
        organisation: reader.text('organisation'),
        elo: reader.requiredNumber('elo', { min: 0, max: 5000 }),
        votes: reader.text('votes') === null ? null : reader.count('votes'),
        openness,
        licence: reader.text('licence'),
        source: sourceOf(reader, 'source', context),
      }
    },
  )
  context.reports.push(report)
  return rows
}
