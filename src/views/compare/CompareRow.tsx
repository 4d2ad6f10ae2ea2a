import type { ModelRow } from '../../domain/dataset/tables.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import styles from './ComparePage.module.css'

/** One row of a comparison: texts by model id; models without one have an empty cell. */
export type CompareCells = {
  readonly id: string
  readonly name: string
  readonly cells: ReadonlyMap<string, string>
  /** The models that are highest, where that means something. */
  readonly best: ReadonlySet<string>
}

export function CompareRow({
  row,
  models,
}: {
  readonly row: CompareCells
  readonly models: readonly ModelRow[]
}) {
  const f = useFormatter()
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {models.map(({ id }) => (
        <td key={id}>
          {row.best.has(id) ? (
            <strong className={styles['best']}>
              {row.cells.get(id)}
              <VisuallyHidden>, {f.show(msg('compare.best'))}</VisuallyHidden>
            </strong>
          ) : (
            (row.cells.get(id) ?? '')
          )}
        </td>
      ))}
    </tr>
  )
}
