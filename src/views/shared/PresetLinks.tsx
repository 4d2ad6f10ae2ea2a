import { useId } from 'react'
import type { Chart } from '../../catalog/defineChart.ts'
import { withFilter } from '../../catalog/filter/filterKeys.ts'
import type { Text } from '../../domain/figure/text.ts'
import { href } from '../../state/useAddress.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { Link } from '../../ui/Link.tsx'
import styles from './PresetLinks.module.css'

type Props = {
  readonly chart: Chart
  readonly label: Text
  readonly presets: readonly { readonly id: string; readonly label: Text; readonly query: string }[]
  /** The canonical query in sight, where one is. */
  readonly current?: string
  /** The filter in sight, which stays on. */
  readonly filter?: string
}

/** Named views of a chart, one link each. */
export function PresetLinks({ chart, label, presets, current, filter = '' }: Props) {
  const f = useFormatter()
  const id = useId()
  if (presets.length === 0) return null
  return (
    <div className={styles['presets']} role="group" aria-labelledby={id}>
      <span className={styles['label']} id={id}>
        {f.show(label)}
      </span>
      <ul className={styles['list']}>
        {presets
          .map((preset) => ({ ...preset, query: withFilter(preset.query, filter) }))
          .map((preset) => (
            <li key={preset.id}>
              <Link
                className={styles['link']}
                href={href(f.locale, { page: 'chart', id: chart.id }, preset.query)}
                aria-current={preset.query === current ? 'page' : undefined}
              >
                {f.show(preset.label)}
              </Link>
            </li>
          ))}
      </ul>
    </div>
  )
}
