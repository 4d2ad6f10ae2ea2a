import { measured } from '../../../domain/figure/text.ts'
import { mostCompared } from '../../../domain/series/comparedModels.ts'
import { msg } from '../../../i18n/msg.ts'
import { useAddress } from '../../../state/useAddress.ts'
import { Button } from '../../../ui/Button.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { Link } from '../../../ui/Link.tsx'
import { compareHref } from './modelHref.ts'
import styles from './CompareBar.module.css'

type Props = {
  readonly chosen: readonly { readonly id: string; readonly name: string }[]
  readonly onChange: (ids: readonly string[]) => void
}

/** The models chosen so far, at the foot of the screen, and the way to see them side by side. */
export function CompareBar({ chosen, onChange }: Props) {
  const f = useFormatter()
  const { locale } = useAddress()
  if (chosen.length === 0) return null
  const ids = chosen.map(({ id }) => id)
  return (
    <section className={styles['bar']} aria-label={f.show(msg('compare.chosen'))} data-print="hide">
      <ul className={styles['chosen']}>
        {chosen.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['one']}
              title={f.show(msg('compare.remove', { name: { en: name } }))}
              onClick={() => onChange(ids.filter((other) => other !== id))}
            >
              <span className={styles['name']}>{name}</span>
              <Cross />
            </button>
          </li>
        ))}
      </ul>
      {ids.length >= mostCompared ? (
        <p className={styles['full']}>
          {f.show(msg('compare.full', { n: measured('count', mostCompared) }))}
        </p>
      ) : null}
      <div className={styles['acts']}>
        <Link className={styles['go']} href={compareHref(locale, ids)}>
          {f.show(msg('compare.go', { n: measured('count', ids.length) }))}
        </Link>
        <Button onClick={() => onChange([])}>{f.show(msg('compare.clear'))}</Button>
      </div>
    </section>
  )
}

function Cross() {
  return (
    <svg aria-hidden="true" viewBox="0 0 10 10" width={10} height={10}>
      <path d="M1.5 1.5l7 7m0-7l-7 7" stroke="currentColor" strokeWidth={1.5} />
    </svg>
  )
}
