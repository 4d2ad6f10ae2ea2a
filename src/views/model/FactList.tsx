import type { Source } from '../../domain/dataset/manifest.ts'
import type { ModelRow } from '../../domain/dataset/tables.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { factsOf } from '../shared/model/facts.ts'
import { SourceNotes } from '../shared/model/SourceNotes.tsx'
import styles from './ModelPage.module.css'

type Props = { readonly model: ModelRow; readonly sources: ReadonlyMap<string, Source> }

/** The facts of a model, each with the work that says so; what nobody says is said to be unsaid. */
export function FactList({ model, sources }: Props) {
  const f = useFormatter()
  const facts = factsOf(model, f)
  return (
    <>
      <dl className={styles['facts']}>
        {facts.map(({ id, term, text, source }) => (
          <div key={id} className={styles['fact']}>
            <dt>{f.show(term)}</dt>
            <dd className={text === null ? styles['silent'] : undefined}>
              {text ?? f.show(msg('model.unstated'))}
            </dd>
            <dd className={styles['from']}>
              <SourceName source={source === null ? undefined : sources.get(source)} />
            </dd>
          </div>
        ))}
      </dl>
      <SourceNotes ids={facts.map(({ source }) => source)} sources={sources} />
    </>
  )
}

function SourceName({ source }: { readonly source: Source | undefined }) {
  const f = useFormatter()
  if (!source) return null
  const name = f.show(msg('model.source', { title: { en: source.title } }))
  return source.path === null ? name : <a href={source.path}>{name}</a>
}
