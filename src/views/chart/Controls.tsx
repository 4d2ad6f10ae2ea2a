import type { View } from '../../catalog/defineChart.ts'
import type { Day } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import { Button } from '../../ui/Button.tsx'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { ControlField } from './ControlField.tsx'
import styles from './Controls.module.css'

type Props = {
  readonly view: View
  /** Where the data end, and with them some controls; null until it is known. */
  readonly dataDate: Day | null
  readonly change: (key: string, raw: string) => void
  readonly preview: (key: string, raw: string) => void
  readonly reset: () => void
}

/** The parameters of a view, each as its control. */
export function Controls({ view, dataDate, change, preview, reset }: Props) {
  const f = useFormatter()
  if (view.controls.length === 0) return null
  return (
    <section className={styles['controls']} aria-label={f.show(msg('view.controls'))}>
      {view.controls.map((control) => (
        <ControlField
          key={control.key}
          control={control}
          dataDate={dataDate}
          change={change}
          preview={preview}
        />
      ))}
      <Button className={styles['reset'] ?? ''} onClick={reset} disabled={view.query === view.filter}>
        {f.show(msg('action.reset'))}
      </Button>
    </section>
  )
}
