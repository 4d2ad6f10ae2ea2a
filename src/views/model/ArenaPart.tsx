import { useMemo } from 'react'
import type { Dataset } from '../../domain/dataset/Dataset.ts'
import { measured } from '../../domain/figure/text.ts'
import { arenaStandings, type ArenaStanding } from '../../domain/series/arenaStandings.ts'
import { msg } from '../../i18n/msg.ts'
import { useDataset } from '../../state/useLoaded.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { LoadedPlace } from '../shared/LoadedPlace.tsx'
import { numberColumn, wordColumn } from '../shared/model/dataColumns.ts'
import { RecordTable } from '../shared/model/RecordTable.tsx'
import { SourceNotes } from '../shared/model/SourceNotes.tsx'
import { Part } from './Part.tsx'
import styles from './Standings.module.css'

type Props = { readonly id: string; readonly names: ReadonlyMap<string, string> }

/** Where readers of the Arena put a model, board by board. The boards are a large file: only models on them fetch it. */
export function ArenaPart({ id, names }: Props) {
  const f = useFormatter()
  const state = useDataset(['arena'])
  return (
    <Part id="arena" title={f.show(msg('model.arena'))} text={f.show(msg('model.arena.text'))}>
      <LoadedPlace state={state} draw={(data) => <Boards id={id} names={names} data={data} />} />
    </Part>
  )
}

function Boards({ id, names, data }: Props & { readonly data: Dataset<'arena'> }) {
  const f = useFormatter()
  const standings = useMemo(
    () => arenaStandings(id, data.tables.arena, names).toReversed(),
    [id, names, data],
  )
  const newest = standings[0]
  const first = standings.at(-1)
  if (!newest || !first) return <p className={styles['none']}>{f.show(msg('model.arena.none'))}</p>
  const columns = [
    numberColumn<ArenaStanding>('date', msg('table.date'), f, {
      quantity: 'day',
      value: ({ row }) => row.date,
    }),
    numberColumn<ArenaStanding>('elo', msg('model.arena.rating'), f, {
      quantity: 'elo',
      value: ({ row }) => row.elo,
    }),
    numberColumn<ArenaStanding>('place', msg('model.arena.place'), f, {
      quantity: 'count',
      value: ({ place }) => place,
    }),
    numberColumn<ArenaStanding>('of', msg('model.arena.of'), f, { quantity: 'count', value: ({ of }) => of }),
    numberColumn<ArenaStanding>('open', msg('model.arena.open'), f, {
      quantity: 'elo',
      value: ({ row, open }) => (open ? row.elo - open.elo : null),
      signed: true,
    }),
    numberColumn<ArenaStanding>('closed', msg('model.arena.closed'), f, {
      quantity: 'elo',
      value: ({ row, closed }) => (closed ? row.elo - closed.elo : null),
      signed: true,
    }),
    wordColumn<ArenaStanding>('name', msg('model.arena.name'), f, ({ row }) => row.name),
    wordColumn<ArenaStanding>('board', msg('model.arena.board'), f, ({ row }) => row.board),
  ]
  return (
    <>
      <ul className={styles['told']}>
        {[...new Set([newest, first])].map((standing) => (
          <li key={standing.row.date}>
            {f.show(
              msg('model.arena.stood', {
                day: measured('day', standing.row.date),
                elo: measured('elo', standing.row.elo),
                place: measured('count', standing.place),
                of: measured('count', standing.of),
              }),
            )}
          </li>
        ))}
      </ul>
      <RecordTable
        caption={f.show(msg('data.tableOf', { title: msg('model.arena') }))}
        columns={columns}
        rows={standings}
        keyOf={({ row }) => String(row.date)}
      />
      <SourceNotes ids={standings.map(({ row }) => row.source)} sources={data.sources} />
    </>
  )
}
