import { tableNames } from '../../domain/dataset/tables.ts'
import { measured } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import { useManifest } from '../../state/useManifest.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import styles from './DataSection.module.css'

const sourcesNamed = 8

/** What the site is made from: how much of what, how new, and from whom. */
export function DataSection() {
  const f = useFormatter()
  const manifest = useManifest()
  const tables = tableNames.flatMap((name) => {
    const resource = manifest?.resources.find((candidate) => candidate.name === name)
    return resource ? [{ name, rows: resource.rows }] : []
  })
  const sources = (manifest?.sources ?? []).toSorted((a, b) => b.facts - a.facts)
  const others = sources.length - sourcesNamed
  return (
    <section className={styles['data']} aria-labelledby="data">
      <h2 className={styles['title']} id="data">
        {f.show(msg('overview.data'))}
      </h2>
      <p className={styles['text']}>{f.show(msg('overview.data.text'))}</p>
      {manifest ? (
        <>
          <dl className={styles['counts']}>
            {tables.map(({ name, rows }) => (
              <div key={name} className={styles['count']}>
                <dt>{f.show(msg(`table.of.${name}`))}</dt>
                <dd>{f.number('count', rows, 'full')}</dd>
              </div>
            ))}
            <div className={styles['count']}>
              <dt>{f.show(msg('overview.data.date'))}</dt>
              <dd>{f.show({ ...measured('day', manifest.dataDate), precision: 'full' })}</dd>
            </div>
          </dl>
          <p className={styles['label']}>{f.show(msg('overview.data.sources'))}</p>
          <ul className={styles['sources']}>
            {sources.slice(0, sourcesNamed).map((source) => (
              <li key={source.id}>
                {source.path === null ? source.title : <a href={source.path}>{source.title}</a>}{' '}
                <span className={styles['licence']}>{source.licence}</span>
              </li>
            ))}
            {others > 0 ? (
              <li>{f.show(msg('overview.data.more', { n: measured('count', others) }))}</li>
            ) : null}
          </ul>
        </>
      ) : null}
    </section>
  )
}
