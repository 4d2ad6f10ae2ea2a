import type { ChangelogEntry } from '../../domain/dataset/changelog.ts'
import { measured } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import { hrefOfFile } from '../../state/hrefOfFile.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import styles from './DataPage.module.css'

/** Every edition of the dataset, newest first, with what it changed and its own files. */
export function Changes({ editions }: { readonly editions: readonly ChangelogEntry[] }) {
  const f = useFormatter()
  return (
    <ScrollBox label={f.show(msg('data.tableOf', { title: msg('data.changes') }))}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{f.show(msg('data.column.edition'))}</th>
            <th scope="col">{f.show(msg('data.column.published'))}</th>
            <th scope="col">{f.show(msg('data.column.changed'))}</th>
          </tr>
        </thead>
        <tbody>
          {editions.map((entry) => (
            <tr key={entry.edition}>
              <th scope="row" translate="no">
                <a href={hrefOfFile(`${entry.edition}/datapackage.json`)}>{entry.edition}</a>
              </th>
              <td>{f.number('day', entry.published, 'full')}</td>
              <td className={styles['wide']}>
                <What entry={entry} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function What({ entry: { edition, tables, newModels } }: { readonly entry: ChangelogEntry }) {
  const f = useFormatter()
  const changes = tables.flatMap(({ table, added, changed, removed }) =>
    added === null || changed === null || removed === null
      ? []
      : [{ table, added, changed, removed, all: added + changed + removed }],
  )
  if (changes.length === 0) return f.show(msg('data.changes.first'))
  const moved = changes.filter(({ all }) => all > 0)
  return (
    <>
      {moved.length === 0 ? f.show(msg('data.changes.none')) : null}
      <ul className={styles['changes']}>
        {moved.map(({ table, added, changed, removed }) => (
          <li key={table}>
            {f.show(
              msg('data.changes.rows', {
                table: { en: table },
                added: measured('count', added),
                changed: measured('count', changed),
                removed: measured('count', removed),
              }),
            )}
          </li>
        ))}
        {newModels.length === 0 ? null : (
          <li>{f.show(msg('data.changes.models', { names: { en: newModels.join(', ') } }))}</li>
        )}
      </ul>
      <a href={hrefOfFile(`${edition}/changes.json`)}>{f.show(msg('data.changes.detail'))}</a>
    </>
  )
}
