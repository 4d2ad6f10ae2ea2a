import type { Manifest } from '../../domain/dataset/manifest.ts'
import { tableNames } from '../../domain/dataset/tables.ts'
import { measured } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import { hrefOfFile } from '../../state/hrefOfFile.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import styles from './DataPage.module.css'

type Resource = Manifest['resources'][number]

/** The published tables, what is in each, and each in two formats. */
export function TableFiles({ manifest }: { readonly manifest: Manifest }) {
  const f = useFormatter()
  const find = (name: string) => manifest.resources.find((resource) => resource.name === name)
  return (
    <>
      <ScrollBox label={f.show(msg('data.tableOf', { title: msg('data.files') }))}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{f.show(msg('data.column.table'))}</th>
              <th scope="col" data-align="end">
                {f.show(msg('data.column.rows'))}
              </th>
              <th scope="col">{f.show(msg('data.column.files'))}</th>
              <th scope="col">{f.show(msg('data.column.content'))}</th>
            </tr>
          </thead>
          <tbody>
            {tableNames.map((name) => {
              const json = find(name)
              const csv = find(`${name}-csv`)
              return (
                <tr key={name}>
                  <th scope="row" translate="no">
                    {name}
                  </th>
                  <td data-align="end">{json ? f.number('count', json.rows, 'full') : ''}</td>
                  <td className={styles['links']}>
                    {csv ? <FileLink resource={csv} format="CSV" /> : null}
                    {json ? <FileLink resource={json} format="JSON" /> : null}
                  </td>
                  <td className={styles['wide']}>{f.show(msg(`data.table.${name}`))}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollBox>
      <ul className={styles['more']}>
        <li>
          <a href={hrefOfFile('datapackage.json')}>datapackage.json</a> – {f.show(msg('data.package'))}
        </li>
        <li>
          <a href={hrefOfFile('report.json')}>report.json</a> – {f.show(msg('data.report'))}
        </li>
      </ul>
    </>
  )
}

function FileLink({ resource, format }: { readonly resource: Resource; readonly format: string }) {
  const f = useFormatter()
  const kilobytes = measured('count', Math.max(1, Math.round(resource.bytes / 1000)))
  return (
    <a href={hrefOfFile(resource.path)} download={resource.path} title={resource.hash}>
      {format} <span className={styles['size']}>{f.show(msg('data.kilobytes', { n: kilobytes }))}</span>
    </a>
  )
}
