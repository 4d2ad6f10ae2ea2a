import { useMemo } from 'react'
import type { Dataset } from '../../../domain/dataset/Dataset.ts'
import type { TableName } from '../../../domain/dataset/tables.ts'
import { measured } from '../../../domain/figure/text.ts'
import type { RowsAsked } from '../../../domain/provenance/RowsAsked.ts'
import { rowsQuery } from '../../../domain/provenance/rowsAskedOf.ts'
import { rowsBehind, type Condition } from '../../../domain/provenance/rowsBehind.ts'
import { isoOfDay } from '../../../domain/time/day.ts'
import type { Formatter } from '../../../i18n/Formatter.ts'
import { msg } from '../../../i18n/msg.ts'
import { withEdition } from '../../../state/EditionContext.ts'
import { hrefOfFile } from '../../../state/hrefOfFile.ts'
import { href } from '../../../state/useAddress.ts'
import { useChart } from '../../../state/useChart.ts'
import { useDataset } from '../../../state/useLoaded.ts'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { Link } from '../../../ui/Link.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { LoadedPlace } from '../../shared/LoadedPlace.tsx'
import { SourceItem } from '../SourceItem.tsx'
import { RowsTable } from './RowsTable.tsx'
import styles from './rows.module.css'

/** Cards of the claims page and the Hub's figure are no charts of the list; these are what they are drawn from. */
const otherwise: readonly TableName[] = ['models', 'benchmarks', 'scores', 'reported', 'hf_snapshots']

type Props = { readonly asked: RowsAsked }

/** The published rows that one number of a chart came from, with their source and the files they are in. */
export function RowsPart({ asked }: Props) {
  const f = useFormatter()
  const chart = useChart(asked.chart)
  const { dataset: edition } = asked
  const data = useDataset(chart?.tables ?? otherwise, edition)
  return (
    <section className={styles['part']} aria-labelledby="rows" data-rows>
      <h2 className={styles['heading']} id="rows">
        {f.show(msg('data.rows.title'))}
      </h2>
      <p>
        {chart ? <Link href={chartHref(f, chart.id, edition)}>{f.show(chart.name)}</Link> : null}
        {chart && asked.find !== '' ? ' · ' : null}
        {asked.find === '' ? null : <strong>{asked.find}</strong>}
        {asked.value === null ? null : `${chart || asked.find !== '' ? ' · ' : ''}${asked.value}`}
      </p>
      {edition === null ? null : (
        <Notice kind="hint" title={f.show(msg('edition.title', { edition: { en: edition.slice(0, 40) } }))}>
          <p>
            {f.show(msg('data.rows.edition'))}{' '}
            <Link href={href(f.locale, { page: 'data' }, rowsQuery({ ...asked, dataset: null }))}>
              {f.show(msg('edition.current'))}
            </Link>
          </p>
        </Notice>
      )}
      <LoadedPlace state={data} draw={(value) => <Found asked={asked} data={value} />} />
    </section>
  )
}

const chartHref = ({ locale }: Formatter, id: string, edition: string | null): string =>
  href(locale, { page: 'chart', id }, withEdition('', edition))

function Found({ asked, data }: { readonly asked: RowsAsked; readonly data: Dataset }) {
  const f = useFormatter()
  const { rows, holds } = useMemo(() => rowsBehind(data.tables, asked), [data, asked])
  const stating = rows.filter(({ states }) => states).length
  const source = data.sources.get(asked.source)
  const tables = [...new Set(rows.map(({ table }) => table))]
  const counts = { n: measured('count', rows.length), stating: measured('count', stating) }
  return (
    <>
      <p className={styles['text']}>
        {f.show(
          stating > 0
            ? msg('data.rows.stated', counts)
            : holds.has('name') || holds.has('span')
              ? msg('data.rows.computed', counts)
              : msg('data.rows.whole', counts),
        )}{' '}
        {stating > 0 || asked.chart === '' ? null : (
          <Link href={`${chartHref(f, asked.chart, asked.dataset)}#method`}>
            {f.show(msg('data.rows.method'))}
          </Link>
        )}
      </p>
      <ul className={styles['conditions']} aria-label={f.show(msg('data.rows.conditions'))}>
        {conditions
          .filter(({ condition }) => holds.has(condition))
          .map(({ condition, without }) => (
            <li key={condition}>
              {f.show(msg(`data.rows.${condition}`))} <span>{worded(condition, asked)}</span>{' '}
              <Link href={href(f.locale, { page: 'data' }, rowsQuery({ ...asked, ...without }))}>
                {f.show(msg('data.rows.without'))}
              </Link>
            </li>
          ))}
      </ul>
      {tables.map((table) => (
        <div key={table} className={styles['table']}>
          <h3 className={styles['name']}>
            <span translate="no">{table}</span> <Files table={table} edition={asked.dataset} />
          </h3>
          <RowsTable table={table} rows={rows.filter((row) => row.table === table)} />
        </div>
      ))}
      {source ? (
        <ul>
          <SourceItem source={source} />
        </ul>
      ) : null}
    </>
  )
}

/** Of an edition that is kept there is one form, packed. */
function Files({ table, edition }: { readonly table: TableName; readonly edition: string | null }) {
  return edition === null ? (
    <>
      <a href={hrefOfFile(`${table}.csv`)} download={`${table}.csv`}>
        CSV
      </a>{' '}
      <a href={hrefOfFile(`${table}.json`)} download={`${table}.json`}>
        JSON
      </a>
    </>
  ) : (
    <a href={hrefOfFile(`${edition}/${table}.json.gz`)} download={`${table}.${edition}.json.gz`}>
      JSON (gzip)
    </a>
  )
}

const conditions: readonly { readonly condition: Condition; readonly without: Partial<RowsAsked> }[] = [
  { condition: 'name', without: { find: '' } },
  { condition: 'source', without: { source: '' } },
  { condition: 'span', without: { from: null, to: null } },
]

function worded(condition: Condition, { find, source, from, to }: RowsAsked): string {
  switch (condition) {
    case 'name':
      return find
    case 'source':
      return source
    case 'span':
      return [...new Set([from, to].flatMap((end) => (end === null ? [] : isoOfDay(end))))].join(' – ')
  }
  return condition satisfies never
}
