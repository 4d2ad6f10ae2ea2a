import { pathOfMarkers } from '../../domain/layout/paths.ts'
import { markerOf } from '../../domain/layout/toneStyle.ts'
import type { Standing } from '../../domain/series/standings.ts'
import { placesOf } from './standingWords.ts'
import styles from './Standings.module.css'

const centre = [{ px: 7, py: 7 }]

/** Where a score lies between the ends of its benchmark, and where the best of its day lay. The numbers stand beside it. */
export function ScoreScale({ standing }: { readonly standing: Standing }) {
  const { own, open, closed } = placesOf(standing)
  return (
    <span className={styles['line']} aria-hidden="true">
      {closed ? <Mark side="closed" left={`${closed}%`} /> : null}
      {open ? <Mark side="open" left={`${open}%`} /> : null}
      <span className={styles['own']} style={{ left: `${own}%` }} />
    </span>
  )
}

function Mark({ side, left }: { readonly side: 'open' | 'closed'; readonly left: string }) {
  return (
    <svg className={styles['mark']} style={{ left }} viewBox="0 0 14 14" width={14} height={14}>
      <path d={pathOfMarkers(centre, markerOf(side), 4.6)} fill={`var(--tone-${side})`} />
    </svg>
  )
}
