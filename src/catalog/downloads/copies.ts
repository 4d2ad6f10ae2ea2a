import type { Row } from '../../domain/dataset/tables.ts'
import type { DatumFacts, Finding, Note } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import type { Day } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'

type Snapshot = Row<'hf_snapshots'>

/** Each model counted once: without the downloads of its further copies, where those are known. */
export const withoutCopies = (row: Snapshot): Snapshot => ({
  ...row,
  downloads_30d: row.downloads_30d - (row.copies_30d ?? 0),
})

/** Copies among the rows whose repositories are known. */
function copiesOf(rows: readonly Snapshot[]) {
  const known = rows.filter(({ copies }) => copies !== null)
  const sum = (valueOf: (row: Snapshot) => number) => known.reduce((total, row) => total + valueOf(row), 0)
  return {
    known: known.length,
    repositories: sum(({ copies }) => copies ?? 0),
    downloads: sum((row) => row.copies_30d ?? 0),
    all: sum((row) => row.downloads_30d),
  }
}

export function copiesFinding(rows: readonly Snapshot[], day: Day): readonly Finding[] {
  const { repositories, downloads, all } = copiesOf(rows)
  if (repositories === 0 || all === 0) return []
  return [
    {
      id: 'copies',
      label: msg('downloads.finding.copies', {
        n: measured('count', repositories),
        day: measured('day', day),
      }),
      value: measured('share', downloads / all),
    },
  ]
}

/** How much of one mark goes to copies; nothing where there are none. */
export function copiesFact(rows: readonly Snapshot[]): Pick<DatumFacts, 'status'> {
  const { repositories, downloads } = copiesOf(rows)
  if (repositories === 0) return {}
  return {
    status: msg('downloads.fact.copies', {
      n: measured('count', repositories),
      downloads: measured('downloads-30d', downloads),
    }),
  }
}

export function copiesNotes(rows: readonly Snapshot[], copies: 'counted' | 'once'): readonly Note[] {
  const { known, repositories } = copiesOf(rows)
  if (known === 0) return []
  return [
    { kind: 'method', text: msg('downloads.note.copies') },
    {
      kind: 'adjustment',
      text: msg(copies === 'once' ? 'downloads.note.copies.once' : 'downloads.note.copies.counted', {
        n: measured('count', repositories),
      }),
    },
  ]
}
