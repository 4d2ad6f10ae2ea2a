import { Switch as Base } from '@base-ui/react/switch'
import styles from './Switch.module.css'

type Props = {
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** On or off, at once. */
export function Switch({ label, on, onChange }: Props) {
  return (
    <label className={styles['label']}>
      <Base.Root checked={on} onCheckedChange={(next) => onChange(next)} className={styles['track']}>
        <Base.Thumb className={styles['thumb']} />
      </Base.Root>
      {label}
    </label>
  )
}
