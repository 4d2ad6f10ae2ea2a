import type { ModelRow } from '../../domain/dataset/tables.ts'
import { measured } from '../../domain/figure/text.ts'
import { downloadsOf } from '../../domain/series/modelDownloads.ts'
import { pricesOf } from '../../domain/series/modelPrices.ts'
import type { Formatter } from '../../i18n/Formatter.ts'
import { msg } from '../../i18n/msg.ts'
import { useDataset } from '../../state/useLoaded.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { LoadedPlace } from '../shared/LoadedPlace.tsx'
import { CompareRow, type CompareCells } from './CompareRow.tsx'

type Props = { readonly models: readonly ModelRow[] }

/** What using the models costs, and how much they are fetched: each count says of what it is. */
export function UseRows({ models }: Props) {
  const f = useFormatter()
  const state = useDataset(['prices', 'ollama_increments', 'ollama_families', 'hf_snapshots'])
  if (state.kind !== 'loaded')
    return (
      <tr>
        <td colSpan={models.length + 1}>
          <LoadedPlace state={state} draw={() => null} />
        </td>
      </tr>
    )
  const { tables } = state.value
  const row = (id: string, name: string, text: (model: ModelRow) => string | null): CompareCells => ({
    id,
    name,
    cells: new Map(
      models.flatMap((model): readonly (readonly [string, string])[] => {
        const cell = text(model)
        return cell === null ? [] : [[model.id, cell]]
      }),
    ),
    best: new Set(),
  })
  const downloads = new Map(models.map((model) => [model.id, downloadsOf(model, tables)]))
  return [
    row('price', f.show(msg('compare.price')), (model) => {
      const { lowest } = pricesOf(model.id, tables.prices)
      return lowest && f.number('usd-per-mtok', lowest.blended, 'full')
    }),
    row('pulls', f.show(msg('compare.pulls')), ({ id }) => {
      const name = downloads.get(id)?.name
      return name ? counted('pulls', name.pulls, name.name, f) : null
    }),
    row('hub', f.show(msg('compare.hub')), ({ id }) => {
      const family = downloads.get(id)?.family
      const newest = family?.snapshots.at(-1)
      return family && newest ? counted('downloads-30d', newest.downloads_30d, family.family, f) : null
    }),
  ].map((cells) => <CompareRow key={cells.id} row={cells} models={models} />)
}

const counted = (quantity: 'pulls' | 'downloads-30d', value: number, what: string, f: Formatter) =>
  f.show(msg('compare.of', { value: measured(quantity, value), what: { en: what } }))
