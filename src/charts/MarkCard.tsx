import type { Figure } from '../domain/figure/Figure.ts'
import { modelOf } from '../domain/figure/modelOf.ts'
import { sizesOf } from '../domain/layout/density.ts'
import { dashOf, markerOf } from '../domain/layout/toneStyle.ts'
import { rowsAskedOf } from '../domain/provenance/rowsAskedOf.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { msg } from '../i18n/msg.ts'
import type { Card, FitLine } from './cardOf.ts'
import type { Line } from './describe.ts'
import { Key } from './Key.tsx'
import { LateLink } from './LateLink.tsx'
import { modelHref, rowsHref, viewHref } from './viewHref.ts'
import styles from './figure.module.css'

type Props = {
  readonly card: Card
  readonly figure: Figure
  readonly f: Formatter
  /** Details that stay open can be closed and lead to their source. */
  readonly onClose: (() => void) | null
}

const sizes = sizesOf('page', 800)

/** What is known of one mark. */
export function MarkCard({ card, figure, f, onClose }: Props) {
  const { marked, name, group, lines, fits } = card
  const { series, datum } = marked
  const { tone, faded = false, mark } = series
  const entry = { tone, faded, mark, shape: markerOf(tone), dash: dashOf(tone) }
  const model = modelOf(datum.facts)
  const behind = rowsAskedOf(figure, marked.panel, datum)
  return (
    <>
      <div className={styles.head}>
        <div className={styles.name} data-words>
          {name}
        </div>
        {onClose && (
          <button
            aria-label={f.show(msg('chart.close'))}
            className={styles.close}
            onClick={onClose}
            type="button"
          >
            <svg aria-hidden="true" height={12} viewBox="0 0 12 12" width={12}>
              <path d="M1.5 1.5l9 9m0-9l-9 9" fill="none" stroke="currentColor" strokeWidth={1.75} />
            </svg>
          </button>
        )}
      </div>
      {group !== null && (
        <div className={styles.group}>
          <Key entry={entry} sizes={sizes} /> {group}
        </div>
      )}
      <Facts lines={lines} />
      {fits.length > 0 && <FitFacts fits={fits} />}
      {onClose && datum.facts.view && (
        <a
          className={styles.link}
          href={viewHref(f.locale, datum.facts.view)}
          target={window.parent === window ? undefined : '_blank'}
        >
          {f.show(msg('chart.view'))}
        </a>
      )}
      {/* A page that was saved has no others beside it. */}
      {onClose && model !== null && location.protocol !== 'file:' && (
        <a
          className={styles.link}
          href={modelHref(f.locale, model)}
          target={window.parent === window ? undefined : '_blank'}
        >
          {f.show(msg(figure.edition === undefined ? 'chart.model' : 'chart.model.now'))}
        </a>
      )}
      {onClose && behind !== null && location.protocol !== 'file:' && (
        <a
          className={styles.link}
          href={rowsHref(f.locale, behind)}
          target={window.parent === window ? undefined : '_blank'}
        >
          {f.show(msg('chart.rows'))}
        </a>
      )}
      {onClose && <LateLink facts={datum.facts} label={f.show(msg('chart.link'))} />}
    </>
  )
}

/** Terms and what is known of each. */
export function Facts({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <dl className={styles.facts}>
      {lines.map(({ term, detail }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd data-words>{detail}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Readings of fitted trends at one x. */
export function FitFacts({ fits }: { readonly fits: readonly FitLine[] }) {
  return (
    <dl className={styles.facts}>
      {fits.map(({ series, term, detail }) => (
        <div key={series.id}>
          <dt>
            <Key
              entry={{
                tone: series.tone,
                faded: false,
                mark: 'fit',
                shape: markerOf(series.tone),
                dash: dashOf(series.tone),
              }}
              sizes={sizes}
            />{' '}
            {term}
          </dt>
          <dd data-words>{detail}</dd>
        </div>
      ))}
    </dl>
  )
}
