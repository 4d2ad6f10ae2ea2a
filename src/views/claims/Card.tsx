import { useRef } from 'react'
import type { ClaimCard } from '../../catalog/claims/ClaimCard.ts'
import type { Figure } from '../../domain/figure/Figure.ts'
import { msg } from '../../i18n/msg.ts'
import { href, useAddress } from '../../state/useAddress.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import { useNear } from '../../ui/useNear.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { FigurePlace } from '../shared/FigurePlace.tsx'
import { SourceLine } from '../shared/SourceLine.tsx'
import { VerdictBadge } from './VerdictBadge.tsx'
import styles from './claims.module.css'

/** One claim: what was said, the verdict with its reason, numbers and rule, and the figure that shows it. */
export function Card({ card }: { readonly card: ClaimCard }) {
  const f = useFormatter()
  const id = `claim-${card.id}`
  return (
    <article className={styles['card']} aria-labelledby={id}>
      <div className={styles['words']}>
        <VerdictBadge verdict={card.verdict} />
        <h2 className={styles['claim']} id={id}>
          {f.show(card.claim)}
        </h2>
        <p className={styles['attribution']}>{f.show(msg('claims.attribution'))}</p>
        <p className={styles['why']}>{f.show(card.why)}</p>
        {card.data.length === 0 ? null : (
          <dl className={styles['data']}>
            {card.data.map(({ id: key, label, value }) => (
              <div key={key} className={styles['datum']}>
                <dt>{f.show(label)}</dt>
                <dd>{f.show(value)}</dd>
              </div>
            ))}
          </dl>
        )}
        <p className={styles['rule']}>
          <strong>{f.show(msg('claims.rule'))}</strong> {f.show(card.rule)}
        </p>
      </div>
      <div className={styles['shown']}>
        {card.figure ? (
          <Drawn figure={card.figure} />
        ) : (
          <p className={styles['none']}>{f.show(msg('claims.noFigure'))}</p>
        )}
        <ChartLink card={card} />
      </div>
    </article>
  )
}

function ChartLink({ card }: { readonly card: ClaimCard }) {
  const f = useFormatter()
  const { locale } = useAddress()
  if (!card.view) return null
  const { chart, query } = card.view
  return (
    <p className={styles['link']}>
      <Link href={href(locale, { page: 'chart', id: chart }, query)}>
        {f.show(msg('claims.view'))}
        <VisuallyHidden>: {f.show(card.claim)}</VisuallyHidden>
      </Link>
    </p>
  )
}

/** A dozen figures on one page: each is drawn when it comes near. */
function Drawn({ figure }: { readonly figure: Figure }) {
  const place = useRef<HTMLDivElement>(null)
  const near = useNear(place)
  return (
    <div ref={place} className={styles['figure']}>
      {near ? (
        <>
          <FigurePlace
            state={{ kind: 'figure', figure, pending: false, work: null }}
            density="card"
            resetKey={String(figure.dataDate)}
          />
          <SourceLine figure={figure} />
        </>
      ) : null}
    </div>
  )
}
