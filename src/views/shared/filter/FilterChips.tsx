import { filterIn } from '../../../catalog/filter/filterParams.ts'
import { filterParts } from '../../../catalog/filter/filterText.ts'
import { msg } from '../../../i18n/msg.ts'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import styles from './FilterChips.module.css'

type Props = {
  readonly filter: string
  readonly change: (key: string, raw: string) => void
  readonly clear: () => void
}

/** What a chart is restricted to, above it: each restriction can be taken off, or all at once. */
export function FilterChips({ filter, change, clear }: Props) {
  const f = useFormatter()
  const parts = filterParts(filterIn(filter))
  if (parts.length === 0) return null
  return (
    <div className={styles['chips']} role="group" aria-label={f.show(msg('filter.on'))} data-print="hide">
      <span className={styles['label']} aria-hidden="true">
        {f.show(msg('filter.on'))}
      </span>
      {parts.map(({ key, text }) => (
        <button
          key={key}
          type="button"
          className={styles['chip']}
          aria-label={f.show(msg('filter.remove', { filter: text }))}
          onClick={() => change(key, '')}
        >
          <span className={styles['words']}>{f.show(text)}</span>
          <svg width="10" height="10" viewBox="0 0 10 10" stroke="currentColor" aria-hidden="true">
            <path d="m1.5 1.5 7 7m0-7-7 7" strokeWidth="1.5" />
          </svg>
        </button>
      ))}
      <button type="button" className={styles['clear']} onClick={clear}>
        {f.show(msg('filter.clear'))}
      </button>
    </div>
  )
}
