import { Slider as Base } from '@base-ui/react/slider'
import control from './control.module.css'
import styles from './Slider.module.css'

type Props = {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** The value in words, seen and spoken. */
  readonly sayValue: (value: number) => string
  /** While the thumb moves. */
  readonly onPreview: (value: number) => void
  /** When it has been let go, and on every key. */
  readonly onCommit: (value: number) => void
}

/** A number between two ends. */
export function Slider({ label, value, min, max, step, sayValue, onPreview, onCommit }: Props) {
  return (
    <Base.Root
      className={styles['root']}
      value={value}
      min={min}
      max={max}
      step={step}
      onValueChange={(next) => onPreview(next)}
      onValueCommitted={(next) => onCommit(next)}
    >
      <div className={styles['head']}>
        <Base.Label className={control['label']}>{label}</Base.Label>
        <span className={styles['value']} aria-hidden="true">
          {sayValue(value)}
        </span>
      </div>
      <Base.Control className={styles['control']}>
        <Base.Track className={styles['track']}>
          <Base.Indicator className={styles['indicator']} />
          <Base.Thumb className={styles['thumb']} getAriaValueText={(_, raw) => sayValue(raw)} />
        </Base.Track>
      </Base.Control>
    </Base.Root>
  )
}
