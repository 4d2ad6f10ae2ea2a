import type { ClaimCard } from '../../catalog/claims/ClaimCard.ts'
import { verdicts } from '../../domain/claims/Verdict.ts'
import { measured } from '../../domain/figure/text.ts'
import type { Day } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { VerdictBadge } from './VerdictBadge.tsx'
import styles from './claims.module.css'

type Props = { readonly cards: readonly ClaimCard[]; readonly day: Day }

/** How many claims got which verdict, and what each verdict means. */
export function Tally({ cards, day }: Props) {
  const f = useFormatter()
  return (
    <section
      className={styles['tally']}
      aria-label={f.show(msg('claims.asOf', { day: measured('day', day) }))}
    >
      <p className={styles['asOf']} aria-live="polite">
        {f.show(msg('claims.asOf', { day: measured('day', day) }))}
      </p>
      <ul className={styles['counts']}>
        {verdicts.map((verdict) => (
          <li key={verdict} className={styles['count']}>
            <span className={styles['number']}>
              {f.number('count', cards.filter((card) => card.verdict === verdict).length, 'full')}
            </span>
            <VerdictBadge verdict={verdict} />
            <span className={styles['meaning']}>{f.show(msg(`claims.meaning.${verdict}`))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
