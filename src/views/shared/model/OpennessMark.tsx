import type { Openness } from '../../../domain/dataset/columns.ts'
import { pathOfMarkers } from '../../../domain/layout/paths.ts'
import { markerOf } from '../../../domain/layout/toneStyle.ts'
import { groupOf } from '../../../domain/series/groupOf.ts'
import { msg } from '../../../i18n/msg.ts'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import styles from './OpennessMark.module.css'

const centre = [{ px: 6, py: 6 }]

/** How open a model is, in words and with the mark that its side has on every chart. */
export function OpennessMark({ openness }: { readonly openness: Openness | null }) {
  const f = useFormatter()
  return (
    <span className={styles['openness']}>
      <SideMark side={groupOf(openness) ?? 'unknown'} />
      <span className={styles['words']}>{f.show(msg(`data.openness.${openness ?? 'unknown'}`))}</span>
    </span>
  )
}

/** The mark of a side, as it stands on charts. */
export function SideMark({ side }: { readonly side: 'open' | 'closed' | 'unknown' }) {
  return (
    <svg className={styles['mark']} viewBox="0 0 12 12" width={12} height={12} aria-hidden="true">
      <path d={pathOfMarkers(centre, markerOf(side), 4.4)} fill={`var(--tone-${side})`} />
    </svg>
  )
}
