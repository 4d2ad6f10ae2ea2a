import type { ReactNode } from 'react'
import type { Dataset } from '../../domain/dataset/Dataset.ts'
import type { ModelRow } from '../../domain/dataset/tables.ts'
import { groupOf } from '../../domain/series/groupOf.ts'
import { standingsOf } from '../../domain/series/standings.ts'
import type { Formatter } from '../../i18n/Formatter.ts'
import { msg } from '../../i18n/msg.ts'
import { useAddress } from '../../state/useAddress.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import { factsOf } from '../shared/model/facts.ts'
import { modelHref } from '../shared/model/modelHref.ts'
import { SideMark } from '../shared/model/OpennessMark.tsx'
import { scoreText } from '../shared/model/scoreText.ts'
import { SourceNotes } from '../shared/model/SourceNotes.tsx'
import { CompareRow, type CompareCells } from './CompareRow.tsx'
import { UseRows } from './UseRows.tsx'
import styles from './ComparePage.module.css'

type Props = {
  readonly models: readonly ModelRow[]
  readonly data: Dataset<'models' | 'scores' | 'benchmarks'>
  readonly onRemove: (id: string) => void
}

/** Models as columns; what is known of them as rows. */
export function CompareTable({ models, data, onRemove }: Props) {
  const f = useFormatter()
  const { locale } = useAddress()
  const facts = factRows(models, f)
  const { rows: scores, sources } = scoreRows(models, data, f)
  return (
    <>
      <ScrollBox label={f.show(msg('data.tableOf', { title: msg('compare.title') }))}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{f.show(msg('compare.what'))}</th>
              {models.map(({ id, name, openness }) => (
                <th key={id} scope="col">
                  <span className={styles['model']}>
                    <SideMark side={groupOf(openness) ?? 'unknown'} />
                    <Link href={modelHref(locale, id)} translate="no">
                      {name}
                    </Link>
                  </span>
                  <button
                    type="button"
                    className={styles['remove']}
                    data-print="hide"
                    aria-label={f.show(msg('compare.remove', { name: { en: name } }))}
                    onClick={() => onRemove(id)}
                  >
                    <svg aria-hidden="true" viewBox="0 0 10 10" width={10} height={10}>
                      <path d="M1.5 1.5l7 7m0-7l-7 7" stroke="currentColor" strokeWidth={1.5} />
                    </svg>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <Group title={f.show(msg('compare.facts'))} columns={models.length}>
            {facts.map((row) => (
              <CompareRow key={row.id} row={row} models={models} />
            ))}
          </Group>
          <Group title={f.show(msg('compare.use'))} columns={models.length}>
            <UseRows models={models} />
          </Group>
          {scores.length > 0 ? (
            <Group title={f.show(msg('compare.scores'))} columns={models.length}>
              {scores.map((row) => (
                <CompareRow key={row.id} row={row} models={models} />
              ))}
            </Group>
          ) : null}
        </table>
      </ScrollBox>
      {scores.length > 0 ? <p className={styles['text']}>{f.show(msg('compare.scores.text'))}</p> : null}
      <SourceNotes ids={sources} sources={data.sources} />
    </>
  )
}

type GroupProps = { readonly title: string; readonly columns: number; readonly children: ReactNode }

function Group({ title, columns, children }: GroupProps) {
  return (
    <tbody>
      <tr className={styles['group']}>
        <th scope="rowgroup" colSpan={columns + 1}>
          <span>{title}</span>
        </th>
      </tr>
      {children}
    </tbody>
  )
}

/** The facts that any of the models has, in the order of a record. */
function factRows(models: readonly ModelRow[], f: Formatter): readonly CompareCells[] {
  const rows = new Map<
    string,
    { readonly id: string; readonly name: string; readonly cells: Map<string, string> }
  >()
  for (const model of models)
    for (const { id, term, text } of factsOf(model, f)) {
      const row = rows.get(id) ?? { id, name: f.show(term), cells: new Map<string, string>() }
      rows.set(id, row)
      if (text !== null) row.cells.set(model.id, text)
    }
  const inOrder = [...rows.values()].filter(({ cells }) => cells.size > 0)
  return inOrder.map((row) => ({ ...row, best: new Set() }))
}

/** The benchmarks on which any of the models has a score, those that most of them share first. */
function scoreRows(
  models: readonly ModelRow[],
  { tables }: Props['data'],
  f: Formatter,
): { readonly rows: readonly CompareCells[]; readonly sources: readonly string[] } {
  const all = models.flatMap((model) =>
    standingsOf(model.id, tables.scores, tables.benchmarks).map((standing) => ({ model, standing })),
  )
  const rows = tables.benchmarks.flatMap((benchmark): readonly CompareCells[] => {
    const scored = all.filter(({ standing }) => standing.benchmark === benchmark)
    if (scored.length === 0) return []
    const highest = Math.max(...scored.map(({ standing }) => standing.score.score))
    const isBest = ({ standing }: (typeof scored)[number]) => standing.score.score === highest
    return [
      {
        id: benchmark.id,
        name: benchmark.name,
        cells: new Map(
          scored.map(({ model, standing }) => [model.id, scoreText(benchmark.unit, standing.score.score, f)]),
        ),
        // One score alone is the highest of nothing.
        best: new Set(scored.length > 1 ? scored.filter(isBest).map(({ model }) => model.id) : []),
      },
    ]
  })
  const sources = [
    ...models.flatMap((model) => factsOf(model, f).map(({ source }) => source)),
    ...all.map(({ standing }) => standing.score.source),
  ]
  return {
    rows: rows.toSorted((a, b) => b.cells.size - a.cells.size),
    sources: sources.filter((source) => source !== null),
  }
}
