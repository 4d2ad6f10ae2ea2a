import type { Verdict } from '../../domain/claims/Verdict.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import styles from './claims.module.css'

/** Told apart by shape as well as by colour. */
const shapes: Readonly<Record<Verdict, string>> = {
  held: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  failed: 'M4 4 12 12M12 4 4 12',
  open: 'M8 3.5V8L11 10',
  untestable: 'M4 8H12',
}

/** A verdict as a sign and a word. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const f = useFormatter()
  return (
    <span className={styles['verdict']} data-verdict={verdict}>
      <svg aria-hidden="true" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.75">
        <circle cx="8" cy="8" r="7.1" strokeWidth="1.25" />
        <path d={shapes[verdict]} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {f.show(msg(`claims.verdict.${verdict}`))}
    </span>
  )
}
