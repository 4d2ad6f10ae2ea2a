import type { Dataset } from '../../domain/dataset/Dataset.ts'
import type { Filter } from '../../domain/dataset/filter/Filter.ts'
import {
  filterDataset,
  type FilteredDataset,
  type LeftOut,
} from '../../domain/dataset/filter/filterDataset.ts'
import type { TableName } from '../../domain/dataset/tables.ts'
import type { Datum, Figure, Note } from '../../domain/figure/Figure.ts'
import { mapData } from '../../domain/figure/mapData.ts'
import type { Text } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import type { FigureOutcome, Run } from '../defineChart.ts'
import { withFilter } from './filterKeys.ts'
import { filterIn, filterOf } from './filterParams.ts'
import { filterParts, filterScope, filterText, leftOutText } from './filterText.ts'

/** A figure of the part of the data that the filter of a query lets through, which says so. */
export function* buildFiltered<T extends TableName>(
  data: Dataset<T>,
  tables: readonly T[],
  query: string,
  build: (data: Dataset<T>) => FigureOutcome | Run,
): Run {
  const filter = filterIn(query)
  const filtered = filterDataset(data, filter)
  const built = build(filtered.data)
  const outcome = 'next' in built ? yield* built : built
  return told(outcome, filter, leftOutOf(filtered, tables), filterOf(query))
}

/** Of the tables the chart is drawn from: others may be there for other charts. */
const leftOutOf = <T extends TableName>({ leftOut }: FilteredDataset<T>, tables: readonly TableName[]) =>
  leftOut.filter(({ table }) => tables.includes(table))

function told(
  outcome: FigureOutcome,
  filter: Filter,
  leftOut: readonly LeftOut[],
  query: string,
): FigureOutcome {
  const words = filterText(filter)
  const left = leftOutText(leftOut, filter)
  if (words === null || left === null) return outcome
  if (outcome.kind === 'empty') {
    const why = msg('filter.empty', { filter: words, left, why: outcome.why })
    return { kind: 'empty', why, filtered: true }
  }
  const { figure } = outcome
  const note: Note = { kind: 'coverage', text: msg('filter.note', { filter: words, left }) }
  return {
    kind: 'figure',
    figure: {
      ...withFilteredLinks(figure, query),
      headline: scoped(figure.headline, filter),
      subtitle: msg('filter.subtitle', { subtitle: figure.subtitle, filter: words }),
      notes: [note, ...figure.notes],
    },
  }
}

/** A headline with what the filter keeps, unless it names it anyway. */
function scoped(headline: Text, filter: Filter): Text {
  const parts = filterParts(filter)
  const names = Object.values(headline.values).flatMap((value) => ('en' in value ? [value.en] : []))
  if (parts.every(({ value }) => 'en' in value && names.includes(value.en))) return headline
  const scope = filterScope(parts)
  return scope === null ? headline : msg('filter.headline', { headline, scope })
}

/** Views that marks lead to are looked at under the same filter. */
const withFilteredLinks = (figure: Figure, filter: string): Figure =>
  mapData(figure, (datum) => linked(datum, filter))

function linked(datum: Datum, filter: string): Datum {
  const { view } = datum.facts
  if (!view) return datum
  return {
    ...datum,
    facts: { ...datum.facts, view: { ...view, query: withFilter(view.query, filter) } },
  }
}
