import { Suspense, useRef } from 'react'
import { chartGroups, type ChartGroup } from '../../catalog/chartGroups.ts'
import type { ChartEntry } from '../../catalog/chartList.ts'
import { msg } from '../../i18n/msg.ts'
import { href, useAddress } from '../../state/useAddress.ts'
import { useChart } from '../../state/useChart.ts'
import { useFigure } from '../../state/useFigure.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import { useNear } from '../../ui/useNear.ts'
import { stories } from './stories.ts'
import styles from './Gallery.module.css'

/** The charts that are not told as stories: what each asks and what it found, in words. */
export function Gallery() {
  const f = useFormatter()
  const place = useRef<HTMLElement>(null)
  const near = useNear(place)
  const groups = chartGroups
    .map((group) => ({ ...group, charts: group.charts.filter((chart) => !stories.includes(chart.id)) }))
    .filter((group) => group.charts.length > 0)
  if (groups.length === 0) return null
  return (
    <section ref={place} className={styles['gallery']} aria-labelledby="gallery">
      <h2 className={styles['title']} id="gallery">
        {f.show(msg('overview.more'))}
      </h2>
      {groups.map((group) => (
        <Group key={group.id} group={group} near={near} />
      ))}
    </section>
  )
}

function Group({ group, near }: { readonly group: ChartGroup; readonly near: boolean }) {
  const f = useFormatter()
  return (
    <div className={styles['group']}>
      <h3 className={styles['name']}>{f.show(group.name)}</h3>
      <div className={styles['cards']}>
        {group.charts.map((chart) => (
          <Card key={chart.id} chart={chart} near={near} />
        ))}
      </div>
    </div>
  )
}

function Card({ chart, near }: { readonly chart: ChartEntry; readonly near: boolean }) {
  const f = useFormatter()
  const { locale } = useAddress()
  const name = f.show(chart.name)
  return (
    <article className={styles['card']} aria-labelledby={`card-${chart.id}`}>
      <p className={styles['kicker']}>{name}</p>
      <h4 className={styles['question']} id={`card-${chart.id}`}>
        <Link href={href(locale, { page: 'chart', id: chart.id })}>{f.show(chart.question)}</Link>
      </h4>
      <p className={styles['headline']}>
        {near ? (
          // A card without its sentence still leads to its chart, which says what is wrong.
          <ErrorBoundary fallback={() => null}>
            <Suspense fallback={null}>
              <Headline id={chart.id} />
            </Suspense>
          </ErrorBoundary>
        ) : null}
      </p>
    </article>
  )
}

function Headline({ id }: { readonly id: string }) {
  const chart = useChart(id)
  return chart ? <Found chart={chart} /> : null
}

function Found({ chart }: { readonly chart: NonNullable<ReturnType<typeof useChart>> }) {
  const f = useFormatter()
  const state = useFigure(chart, '')
  return state.kind === 'figure' ? f.show(state.figure.headline) : null
}
