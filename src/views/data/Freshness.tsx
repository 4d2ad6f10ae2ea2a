import { ageOf } from '../../domain/dataset/ageOf.ts'
import type { Manifest } from '../../domain/dataset/manifest.ts'
import { measured } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import { useToday } from '../../state/useToday.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './DataPage.module.css'

/** How old the data are, in days, with a warning where that is too much. */
export function Freshness({ manifest }: { readonly manifest: Manifest }) {
  const f = useFormatter()
  const { days, stale } = ageOf(manifest.dataDate, useToday())
  const values = { day: measured('day', manifest.dataDate), days: measured('count', days) }
  if (!stale) return <p className={styles['fresh']}>{f.show(msg('data.age', values))}</p>
  return (
    <Notice kind="hint" title={f.show(msg('data.stale.title'))}>
      <p>
        {f.show(msg('data.age', values))} {f.show(msg('data.stale.text'))}
      </p>
    </Notice>
  )
}
