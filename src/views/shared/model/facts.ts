import type { ModelRow } from '../../../domain/dataset/tables.ts'
import type { Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../../i18n/Formatter.ts'
import { msg } from '../../../i18n/msg.ts'
import { scientific } from '../../../i18n/scientific.ts'
import { namesText, releasedText, sizeText } from './modelText.ts'

/** One thing that is known of a model, and who says so. */
export type Fact = {
  readonly id: string
  readonly term: Text
  /** Null where nobody says: a silence that is shown. */
  readonly text: string | null
  readonly source: string | null
}

/** What the data know of a model, in the order of a record. Facts that say nothing by their absence are left out. */
export function factsOf(row: ModelRow, f: Formatter): readonly Fact[] {
  const released = releasedText(row)
  const orNull = (text: string) => (text === '' ? null : text)
  const known = (id: string, term: Text, text: string | null): readonly Fact[] =>
    text === null ? [] : [{ id, term, text, source: row.source }]
  return [
    ...known('organisation', msg('models.column.organisation'), orNull(namesText(row.organisations, f))),
    ...known('country', msg('models.column.country'), orNull(namesText(row.countries, f))),
    ...known('released', msg('models.column.released'), released && f.show(released)),
    {
      id: 'parameters',
      term: msg('models.column.parameters'),
      text: parametersText(row, f),
      source: row.source_parameters,
    },
    ...known('active', msg('models.fact.active'), activeText(row, f)),
    {
      id: 'openness',
      term: msg('models.column.openness'),
      text: row.openness === null ? null : f.show(msg(`data.openness.${row.openness}`)),
      source: row.source_openness,
    },
    {
      id: 'licence',
      term: msg('models.column.licence'),
      text: row.licence,
      source: row.source_licence,
    },
    ...known(
      'compute',
      msg('model.compute'),
      row.training_flop === null
        ? null
        : f.show(msg('model.flop', { n: { en: scientific(row.training_flop) } })),
    ),
    ...known('sparse', msg('model.kind'), row.sparse ? f.show(msg('models.fact.sparse')) : null),
    ...known('notable', msg('model.standing'), row.notable ? f.show(msg('models.fact.notable')) : null),
  ]
}

/** Of a size that is an estimate, the active part is one too. */
function activeText(row: ModelRow, f: Formatter): string | null {
  const size = sizeText({ ...row, parameters: row.active_parameters })
  return size && f.show(size)
}

function parametersText(row: ModelRow, f: Formatter): string | null {
  const size = sizeText(row)
  if (size === null) return null
  if (row.parameters_status === null) return f.show(size)
  return f.show(msg('model.parameters', { size, status: msg(`models.status.${row.parameters_status}`) }))
}
