import { Combobox } from '@base-ui/react/combobox'
import { useState } from 'react'
import control from './control.module.css'
import styles from './PickBox.module.css'

export type Pick = {
  readonly value: string
  readonly label: string
  /** Said beside the label, to tell namesakes apart. */
  readonly hint: string
}

type Props = {
  readonly label: string
  readonly placeholder: string
  /** Said where nothing is found. */
  readonly none: string
  readonly options: readonly Pick[]
  readonly matches: (option: Pick, typed: string) => boolean
  readonly onPick: (value: string) => void
}

/** More than this nobody reads: the reader types on. */
const mostShown = 40

/** One of very many, found by typing; the field is empty again once it is picked. */
export function PickBox({ label, placeholder, none, options, matches, onPick }: Props) {
  const [typed, setTyped] = useState('')
  return (
    <Combobox.Root
      items={[...options]}
      value={null}
      inputValue={typed}
      onInputValueChange={setTyped}
      onValueChange={(option: Pick | null) => {
        if (!option) return
        setTyped('')
        onPick(option.value)
      }}
      filter={(option: Pick, query) => matches(option, query)}
      limit={mostShown}
      autoHighlight
      modal={false}
    >
      <label className={control['field']}>
        <span className={control['label']}>{label}</span>
        <Combobox.Input className={`${control['input']} ${styles['input']}`} placeholder={placeholder} />
      </label>
      <Combobox.Portal>
        <Combobox.Positioner className={styles['positioner']} sideOffset={4} align="start">
          <Combobox.Popup className={styles['popup']}>
            <Combobox.Empty>
              <div className={styles['none']}>{none}</div>
            </Combobox.Empty>
            <Combobox.List aria-label={label}>
              {(option: Pick) => (
                <Combobox.Item key={option.value} value={option} className={styles['item']}>
                  <span translate="no">{option.label}</span>
                  <span className={styles['hint']}>{option.hint}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}
