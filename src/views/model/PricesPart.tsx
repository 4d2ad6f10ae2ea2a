import { useMemo } from 'react'
import type { Dataset } from '../../domain/dataset/Dataset.ts'
import type { ModelRow, Row } from '../../domain/dataset/tables.ts'
import { measured } from '../../domain/figure/text.ts'
import { pricesOf, type ModelPrices } from '../../domain/series/modelPrices.ts'
import { msg } from '../../i18n/msg.ts'
import { useDataset } from '../../state/useLoaded.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { LoadedPlace } from '../shared/LoadedPlace.tsx'
import { numberColumn, wordColumn } from '../shared/model/dataColumns.ts'
import { RecordTable } from '../shared/model/RecordTable.tsx'
import { SourceNotes } from '../shared/model/SourceNotes.tsx'
import { Part } from './Part.tsx'
import styles from './Standings.module.css'

type PriceRow = Row<'prices'>

/** What using a model cost, as price lists say. Nothing where no list names it. */
export function PricesPart({ model }: { readonly model: ModelRow }) {
  const f = useFormatter()
  const state = useDataset(['prices'])
  const rows = state.kind === 'loaded' ? state.value.tables.prices : null
  const prices = useMemo(() => (rows ? pricesOf(model.id, rows) : null), [model, rows])
  // Most models are in no list: a part that is there while it loads, and then is not, would move what is below.
  if (state.kind === 'loading' || prices?.listed.length === 0) return null
  return (
    <Part id="prices" title={f.show(msg('model.prices'))} text={f.show(msg('model.prices.text'))}>
      <LoadedPlace state={state} draw={(data) => (prices ? <Lists prices={prices} data={data} /> : null)} />
    </Part>
  )
}

const idOf = ({ name, date, provider, blended, source }: PriceRow) =>
  [name, date, provider, blended, source].join('\n')

function Lists({ prices, data }: { readonly prices: ModelPrices; readonly data: Dataset<'prices'> }) {
  const f = useFormatter()
  const { listed, lowest, leftOut } = prices
  const usd = (id: string, key: 'input' | 'output' | 'blended') =>
    numberColumn<PriceRow>(id, msg(`model.prices.${key}`), f, {
      quantity: 'usd-per-mtok',
      value: (row) => row[key],
    })
  const rows = [...new Map(listed.map((row) => [idOf(row), row])).values()]
  const columns = [
    numberColumn<PriceRow>('date', msg('table.date'), f, { quantity: 'day', value: (row) => row.date }),
    usd('input', 'input'),
    usd('output', 'output'),
    usd('blended', 'blended'),
    wordColumn<PriceRow>('provider', msg('model.prices.provider'), f, (row) => row.provider ?? ''),
    wordColumn<PriceRow>('name', msg('model.prices.name'), f, (row) => row.name),
    wordColumn<PriceRow>(
      'source',
      msg('table.source'),
      f,
      (row) => data.sources.get(row.source)?.title ?? row.source,
    ),
  ]
  return (
    <>
      <ul className={styles['told']}>
        {lowest ? (
          <li>
            {f.show(
              msg('model.prices.lowest', {
                price: measured('usd-per-mtok', lowest.blended),
                day: measured('day', lowest.date),
              }),
            )}
          </li>
        ) : null}
        {leftOut > 0 ? (
          <li className={styles['none']}>
            {f.show(msg('model.prices.leftOut', { n: measured('count', leftOut) }))}
          </li>
        ) : null}
      </ul>
      <RecordTable
        caption={f.show(msg('data.tableOf', { title: msg('model.prices') }))}
        columns={columns}
        rows={rows}
        keyOf={idOf}
      />
      <SourceNotes ids={rows.map((row) => row.source)} sources={data.sources} />
    </>
  )
}
