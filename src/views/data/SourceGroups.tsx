import type { Source } from '../../domain/dataset/manifest.ts'
import { measured, type Text } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import styles from './DataPage.module.css'

/** The pipeline names what a source is in its id: a repository's snapshot, a publication, or a dataset. */
const groups: readonly { readonly name: Text; readonly holds: (source: Source) => boolean }[] = [
  { name: msg('data.sources.datasets'), holds: ({ id }) => !/^(?:repo|pub)-/.test(id) },
  { name: msg('data.sources.snapshots'), holds: ({ id }) => id.startsWith('repo-') },
  { name: msg('data.sources.publications'), holds: ({ id }) => id.startsWith('pub-') },
]

/** Every source behind a published fact, as it asks to be cited; those with most facts first. */
export function SourceGroups({ sources }: { readonly sources: readonly Source[] }) {
  const f = useFormatter()
  const ordered = sources.toSorted((a, b) => b.facts - a.facts)
  return groups.map(({ name, holds }) => (
    <section key={name.key} className={styles['group']} aria-labelledby={name.key}>
      <h3 id={name.key}>{f.show(name)}</h3>
      <ul className={styles['sources']}>
        {ordered.filter(holds).map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
    </section>
  ))
}

function SourceItem({ source }: { readonly source: Source }) {
  const f = useFormatter()
  const { id, title, path, licence, licenceUrl, citation, retrieved, facts } = source
  const licenceText = f.show(msg('source.licence', { licence: licenceName(licence) }))
  return (
    <li className={styles['source']} id={id}>
      <p className={styles['name']}>{path === null ? title : <a href={path}>{title}</a>}</p>
      {/* Without the address, which the title leads to, a publication's citation is its title. */}
      {citation.startsWith(title) ? null : <p>{citation}</p>}
      <p className={styles['terms']}>
        {f.show(msg('data.source.facts', { n: measured('count', facts) }))}
        {' · '}
        {licenceUrl === null ? licenceText : <a href={licenceUrl}>{licenceText}</a>}
        {retrieved === null
          ? null
          : ` · ${f.show(msg('source.retrieved', { day: measured('day', retrieved) }))}`}
      </p>
    </li>
  )
}

const inChinese: ReadonlyMap<string, string> = new Map([
  ['not stated', '未声明'],
  ['quoted figure', '引用数字'],
  ['quoted figures', '引用数字'],
  ['cited as asked by LMArena', '按 LMArena 的要求引用'],
])

/** Licences keep their names; what is said where there is none is words. */
const licenceName = (licence: string) => ({ en: licence, zh: inChinese.get(licence) })
