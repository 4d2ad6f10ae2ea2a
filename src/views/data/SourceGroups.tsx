import type { Source } from '../../domain/dataset/manifest.ts'
import type { Text } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { SourceItem } from './SourceItem.tsx'
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
          <SourceItem key={source.id} source={source} id={source.id} />
        ))}
      </ul>
    </section>
  ))
}
