import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import { useId } from 'react'
import type { Option } from './Option.ts'
import control from './control.module.css'
import styles from './Segmented.module.css'

type Props = {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange: (value: string) => void
}

/** One of a few short options, all in sight. Pressing the chosen one again changes nothing. */
export function Segmented({ label, value, options, onChange }: Props) {
  const id = useId()
  return (
    <div className={control['field']}>
      <span className={control['label']} id={id}>
        {label}
      </span>
      <ToggleGroup
        className={styles['group']}
        aria-labelledby={id}
        value={[value]}
        onValueChange={([next]) => {
          if (next !== undefined) onChange(next)
        }}
      >
        {options.map((option) => (
          <Toggle key={option.value} value={option.value} className={styles['option']}>
            {option.label}
          </Toggle>
        ))}
      </ToggleGroup>
    </div>
  )
}
