import type { Source } from '../../domain/dataset/manifest.ts'
import { measured } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import styles from './DataPage.module.css'

type Props = { readonly source: Source; /** Where it can be linked to. */ readonly id?: string }

/** One source, as it asks to be cited. */
export function SourceItem({ source, id }: Props) {
  const f = useFormatter()
  const { title, path, licence, licenceUrl, citation, retrieved, facts } = source
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
