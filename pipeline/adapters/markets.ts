import type { WireRow } from '../../src/domain/dataset/tables.ts'
import { listOf, sourceOf, type Adapter } from '../Context.ts'
import { labOf } from '../normalise/names.ts'
import { opennessOf } from '../normalise/openness.ts'
import { BrokenCell } from '../read/Reader.ts'
import { drop, readRows, type Dropped } from '../read/readRows.ts'

/** Beyond this a figure is in another unit (by image, by hour). Milder cases of the kind carry a flag of the list. */
const price = { min: 0, max: 1e5 }

/** What the date of a price is. Words of the source lists, shortened to a vocabulary. */
const dateKinds: readonly (readonly [RegExp, string])[] = [
  [/^first_seen_in_repo/, 'first_seen'],
  [/^changed_in_repo/, 'changed'],
  [/^monthly_snapshot/, 'monthly_snapshot'],
  [/^snapshot/, 'snapshot'],
  [/^launch month/, 'launch_month'],
  [/^from_date/, 'valid_from'],
  [/^price at date/, 'stated'],
]

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
      'provider',
      'model_name',
      'usd_per_mtok_blended_3to1',
      'date_kind',
      'openness',
      'release_date',
      'quality_flags',
    ],
    (reader): WireRow<'prices'> | Dropped => {
      const input = reader.number('usd_per_mtok_input', price)
      const output = reader.number('usd_per_mtok_output', price)
      const blended = reader.number('usd_per_mtok_blended_3to1', price)
      if (input === null && output === null && blended === null) return drop('has no price')
      const raw = reader.required('date_kind')
      const kind = dateKinds.find(([pattern]) => pattern.test(raw))?.[1]
      if (kind === undefined) throw new BrokenCell('date_kind', `"${raw}" is not a known kind of date`)
      return {
        model: reader.text('model_id'),
        name: reader.text('model_name') ?? reader.required('model_id'),
        date: reader.requiredDate('date'),
        date_kind: kind,
        provider: reader.text('provider'),
        input,
        output,
        blended,
        openness: opennessOf('openness', reader.text('openness')),
        released: reader.date('release_date')?.iso ?? null,
        flags: listOf(reader.text('quality_flags'), /;/),
        source: sourceOf(reader, 'source', context),
      }
    },
  )
  context.reports.push(report)
  return rows
}

/** Spellings of one licence on different boards; `proprietary` was misspelt on some. */
const licences = new Map([
  ['proprietary', 'Proprietary'],
  ['propretary', 'Proprietary'],
  ['apache 2.0', 'Apache-2.0'],
  ['nvidia', 'NVIDIA'],
])

function licenceOf(text: string | null): string | null {
  if (text === null || /^(?:n\/a|other)$/i.test(text)) return null
  return licences.get(text.toLowerCase()) ?? text
}

/** `arena_history.csv`: dated LMArena text boards. A board is one collector's copies by one method of scoring. */
export const adaptArena: Adapter<WireRow<'arena'>> = (input, context) => {
  const { rows, report } = readRows(
    input,
    ['snapshot_date', 'model', 'display', 'elo', 'votes', 'organisation', 'licence', 'openness', 'source'],
    (reader): WireRow<'arena'> => {
      const openness = reader.text('openness')
      if (openness !== null && openness !== 'open' && openness !== 'closed')
        throw new BrokenCell('openness', `"${openness}" is neither open nor closed`)
      const source = reader.required('source')
      const collector = source.split(/[: ]/)[0] ?? source
      const styled = /style_control/.test(source) && !/no style control/.test(source)
      return {
        date: reader.requiredDate('snapshot_date'),
        board: `${collector}${styled ? ', style control' : ''}`,
        model: reader.required('model'),
        name: reader.text('display') ?? reader.required('model'),
        organisation: labOf(reader.text('organisation')),
        elo: reader.requiredNumber('elo', { min: 0, max: 5000 }),
        votes: reader.text('votes') === null ? null : reader.count('votes'),
        openness,
        licence: licenceOf(reader.text('licence')),
        source: sourceOf(reader, 'source', context),
      }
    },
  )
  context.reports.push(report)
  return rows
}
