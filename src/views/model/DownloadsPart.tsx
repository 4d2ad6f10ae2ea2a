import { useMemo } from 'react'
import type { Dataset } from '../../domain/dataset/Dataset.ts'
import type { ModelRow, Row } from '../../domain/dataset/tables.ts'
import { measured } from '../../domain/figure/text.ts'
import { downloadsOf, type ModelDownloads } from '../../domain/series/modelDownloads.ts'
import { msg } from '../../i18n/msg.ts'
import { useDataset } from '../../state/useLoaded.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { LoadedPlace } from '../shared/LoadedPlace.tsx'
import { numberColumn } from '../shared/model/dataColumns.ts'
import { RecordTable } from '../shared/model/RecordTable.tsx'
import { SourceNotes } from '../shared/model/SourceNotes.tsx'
import { Part } from './Part.tsx'
import styles from './ModelPage.module.css'

type DownloadTables = 'ollama_increments' | 'ollama_families' | 'hf_snapshots'

/** What is known of a model's downloads, each count with what it counts. Nothing where no list names it. */
export function DownloadsPart({ model }: { readonly model: ModelRow }) {
  const f = useFormatter()
  const state = useDataset(['ollama_increments', 'ollama_families', 'hf_snapshots'])
  const tables = state.kind === 'loaded' ? state.value.tables : null
  const downloads = useMemo(() => (tables ? downloadsOf(model, tables) : null), [model, tables])
  // As with prices: nothing is shown before there is something.
  if (state.kind === 'loading' || (downloads && !downloads.name && !downloads.family)) return null
  return (
    <Part id="downloads" title={f.show(msg('model.downloads'))} text={f.show(msg('model.downloads.text'))}>
      <LoadedPlace
        state={state}
        draw={(data) => (downloads ? <Counts downloads={downloads} data={data} /> : null)}
      />
    </Part>
  )
}

type CountsProps = { readonly downloads: ModelDownloads; readonly data: Dataset<DownloadTables> }

function Counts({ downloads: { name, family }, data }: CountsProps) {
  const f = useFormatter()
  const day = (value: number) => measured('day', value)
  const from = name?.spans[0]?.from
  const to = name?.spans.at(-1)?.to
  return (
    <>
      {name && from !== undefined && to !== undefined ? (
        <>
          <h3 className={styles['small']}>
            {f.show(msg('model.downloads.name', { name: { en: name.name } }))}
          </h3>
          <p className={styles['text']}>
            {f.show(
              msg('model.downloads.gained', {
                name: { en: name.name },
                n: measured('pulls', name.pulls),
                from: day(from),
                to: day(to),
                spans: measured('count', name.spans.length),
              }),
            )}
          </p>
          <RecordTable
            caption={f.show(msg('model.downloads.name', { name: { en: name.name } }))}
            columns={[
              numberColumn<Row<'ollama_increments'>>('from', msg('model.downloads.from'), f, {
                quantity: 'day',
                value: (row) => row.from,
              }),
              numberColumn<Row<'ollama_increments'>>('to', msg('model.downloads.to'), f, {
                quantity: 'day',
                value: (row) => row.to,
              }),
              numberColumn<Row<'ollama_increments'>>('pulls', msg('model.downloads.new'), f, {
                quantity: 'pulls',
                value: (row) => row.new_pulls,
              }),
            ]}
            rows={name.spans.toReversed()}
            keyOf={(row) => `${row.from}/${row.to}/${row.source}`}
          />
        </>
      ) : null}
      {family && family.pulls.length > 0 ? (
        <>
          <h3 className={styles['small']}>
            {f.show(msg('model.downloads.family.pulls', { family: { en: family.family } }))}
          </h3>
          <RecordTable
            caption={f.show(msg('model.downloads.family.pulls', { family: { en: family.family } }))}
            columns={[
              numberColumn<Row<'ollama_families'>>('month', msg('model.downloads.month'), f, {
                quantity: 'month',
                value: (row) => row.month,
              }),
              numberColumn<Row<'ollama_families'>>('pulls', msg('model.downloads.pulls'), f, {
                quantity: 'pulls',
                value: (row) => row.pulls,
              }),
              numberColumn<Row<'ollama_families'>>('models', msg('model.downloads.models'), f, {
                quantity: 'count',
                value: (row) => row.models,
              }),
            ]}
            rows={family.pulls.toReversed()}
            keyOf={(row) => String(row.month)}
          />
        </>
      ) : null}
      {family && family.snapshots.length > 0 ? (
        <>
          <h3 className={styles['small']}>
            {f.show(msg('model.downloads.family.hub', { family: { en: family.family } }))}
          </h3>
          <RecordTable
            caption={f.show(msg('model.downloads.family.hub', { family: { en: family.family } }))}
            columns={[
              numberColumn<Row<'hf_snapshots'>>('date', msg('table.date'), f, {
                quantity: 'day',
                value: (row) => row.date,
              }),
              numberColumn<Row<'hf_snapshots'>>('downloads', msg('model.downloads.thirty'), f, {
                quantity: 'downloads-30d',
                value: (row) => row.downloads_30d,
              }),
              numberColumn<Row<'hf_snapshots'>>('models', msg('model.downloads.models'), f, {
                quantity: 'count',
                value: (row) => row.models,
              }),
            ]}
            rows={family.snapshots.toReversed()}
            keyOf={(row) => `${row.date}/${row.source}`}
          />
        </>
      ) : null}
      <SourceNotes
        ids={[...(name?.spans ?? []), ...(family?.pulls ?? []), ...(family?.snapshots ?? [])].map(
          (row) => row.source,
        )}
        sources={data.sources}
      />
    </>
  )
}
