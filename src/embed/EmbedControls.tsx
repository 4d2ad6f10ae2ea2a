import { isoOfDay } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import { useFormatter } from '../ui/FormatterContext.ts'
import type { EmbeddedControl } from './EmbeddedChart.ts'
import styles from './embed.module.css'

type Props = {
  readonly controls: readonly EmbeddedControl[]
  readonly change: (key: string, raw: string) => void
}

/** The settings of the view as native form controls: their lists open over the frame's edge and weigh nothing. */
export function EmbedControls({ controls, change }: Props) {
  const f = useFormatter()
  return (
    <details className={styles['settings']}>
      <summary>{f.show(msg('view.controls'))}</summary>
      <div className={styles['fields']}>
        {controls.map((control) => (
          <label key={control.key} className={styles['field']}>
            <span>{f.show(control.label)}</span>
            <Field control={control} change={change} />
          </label>
        ))}
      </div>
    </details>
  )
}

function Field({ control, change }: { readonly control: EmbeddedControl; readonly change: Props['change'] }) {
  const f = useFormatter()
  const { key, kind, raw, fallbackRaw } = control
  switch (kind.kind) {
    case 'choice':
      return (
        <select value={raw} onChange={(event) => change(key, event.target.value)}>
          {kind.options.map((option) => (
            <option key={option.raw} value={option.raw}>
              {f.show(option.label)}
            </option>
          ))}
        </select>
      )
    case 'flag':
      return (
        <input
          type="checkbox"
          checked={raw === '1'}
          onChange={(event) => change(key, event.target.checked ? '1' : '0')}
        />
      )
    case 'day':
      return (
        <input
          type="date"
          min={isoOfDay(kind.from)}
          max={kind.to === null ? undefined : isoOfDay(kind.to)}
          value={raw === fallbackRaw ? '' : raw}
          onChange={(event) => change(key, event.target.value === '' ? fallbackRaw : event.target.value)}
        />
      )
    case 'number':
      return (
        <input
          type="number"
          min={kind.min}
          max={kind.max}
          step={kind.step}
          value={raw}
          onChange={(event) => change(key, event.target.value)}
        />
      )
  }
  return kind satisfies never
}
