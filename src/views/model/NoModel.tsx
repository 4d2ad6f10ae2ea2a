import type { ModelRow } from '../../domain/dataset/tables.ts'
import { hasWords, plain, searchText } from '../../domain/series/modelSearch.ts'
import { msg } from '../../i18n/msg.ts'
import { modelNameOf } from '../../i18n/names.ts'
import { href, useAddress } from '../../state/useAddress.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import { modelHref } from '../shared/model/modelHref.ts'
import styles from './ModelPage.module.css'

/** As many as a reader looks through. */
const mostOffered = 12

/** Models like one that is not there: those with all words of its id, then with fewer and fewer from its start. */
function like(id: string, models: readonly ModelRow[]): readonly ModelRow[] {
  const parts = plain(id).split(' ')
  for (let length = parts.length; length > 0; length--) {
    const asked = parts.slice(0, length).join(' ')
    const found = asked === '' ? [] : models.filter((row) => hasWords(searchText(row), asked))
    if (found.length > 0) return found.slice(0, mostOffered)
  }
  return []
}

/** For an address of a model that the data do not have. */
export function NoModel({ id, models }: { readonly id: string; readonly models: readonly ModelRow[] }) {
  const f = useFormatter()
  const { locale } = useAddress()
  const similar = like(id.slice(0, 200), models)
  return (
    <>
      <h1 className={styles['title']} tabIndex={-1}>
        {f.show(msg('model.missing'))}
      </h1>
      <p>{f.show(msg('model.missing.text', { id: { en: id.slice(0, 200) } }))}</p>
      <ul className={styles['links']}>
        {similar.map((row) => (
          <li key={row.id}>
            <Link href={modelHref(locale, row.id)}>{f.show(modelNameOf(row.name))}</Link>
          </li>
        ))}
        <li>
          <Link href={href(locale, { page: 'models' })}>{f.show(msg('model.all'))}</Link>
        </li>
      </ul>
    </>
  )
}
