import { CSPProvider } from '@base-ui/react/csp-provider'
import { Select as Base } from '@base-ui/react/select'
import type { Option } from './Option.ts'
import control from './control.module.css'
import styles from './Select.module.css'
import hidden from './VisuallyHidden.module.css'

type Props = {
  readonly label: string
  /** For a table, whose row says it to the eye. */
  readonly isLabelHidden?: boolean
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange: (value: string) => void
}

/** One of many options, in a list that opens. */
export function Select({ label, isLabelHidden = false, value, options, onChange }: Props) {
  return (
    <div className={control['field']}>
      <Base.Root
        items={[...options]}
        value={value}
        onValueChange={(next) => {
          if (next !== null) onChange(next)
        }}
        modal={false}
      >
        <Base.Label className={isLabelHidden ? hidden['hidden'] : control['label']}>{label}</Base.Label>
        <Base.Trigger className={styles['trigger']}>
          <Base.Value className={styles['value']} />
          <Base.Icon className={styles['icon']}>
            <Chevron />
          </Base.Icon>
        </Base.Trigger>
        {/* Its own style element, for bars of lists that lie over their trigger, would be refused by the site's policy. */}
        <CSPProvider disableStyleElements>
          <Base.Portal>
            <Base.Positioner className={styles['positioner']} sideOffset={4} alignItemWithTrigger={false}>
              <Base.Popup className={styles['popup']}>
                <Base.List>
                  {options.map((option) => (
                    <Base.Item key={option.value} value={option.value} className={styles['item']}>
                      <Base.ItemIndicator className={styles['indicator']}>
                        <Check />
                      </Base.ItemIndicator>
                      <Base.ItemText className={styles['text']}>{option.label}</Base.ItemText>
                    </Base.Item>
                  ))}
                </Base.List>
              </Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        </CSPProvider>
      </Base.Root>
    </div>
  )
}

function Chevron() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M2.5 4.5 6 8l3.5-3.5" strokeWidth="1.5" />
    </svg>
  )
}

function Check() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="m2 6.5 3 3 5-7" strokeWidth="1.5" />
    </svg>
  )
}
