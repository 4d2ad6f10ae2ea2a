import { useId, useState } from 'react'
import styles from './CheckList.module.css'
import control from './control.module.css'

export type CheckOption = {
  readonly value: string
  readonly label: string
  readonly count: string
  /** Other names to find it by. */
  readonly alias?: string | undefined
}

type Props = {
  readonly label: string
  readonly options: readonly CheckOption[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  /** As many can be chosen. */
  readonly most: number
  /** A long list can be searched; its words. */
  readonly search: {
    readonly label: string
    readonly none: string
    readonly more: (count: number) => string
  } | null
}

/** More rows than anyone scrolls: the search finds the others. */
const mostRows = 60

/** Any of several options, each with how often it occurs. */
export function CheckList({ label, options, chosen, onChange, most, search }: Props) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const wanted = typed.trim().toLowerCase()
  const found = options.filter((option) =>
    [option.label, option.value, option.alias ?? ''].some((name) => name.toLowerCase().includes(wanted)),
  )
  const shown = found.slice(0, mostRows)
  const toggle = (value: string, isOn: boolean) =>
    onChange(isOn ? [...chosen, value] : chosen.filter((one) => one !== value))

  return (
    <div className={styles['list']} role="group" aria-label={label}>
      {search ? (
        <input
          className={control['input']}
          type="search"
          aria-label={search.label}
          placeholder={search.label}
          aria-controls={id}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
        />
      ) : null}
      <ul className={styles['options']} id={id}>
        {shown.map((option) => {
          const isOn = chosen.includes(option.value)
          return (
            <li key={option.value}>
              <label className={styles['option']}>
                <input
                  className={styles['box']}
                  type="checkbox"
                  checked={isOn}
                  disabled={!isOn && chosen.length >= most}
                  onChange={(event) => toggle(option.value, event.target.checked)}
                />
                <span className={styles['name']}>{option.label}</span>
                <span className={styles['count']}>{option.count}</span>
              </label>
            </li>
          )
        })}
      </ul>
      {search && found.length !== options.length && found.length === 0 ? (
        <p className={styles['hint']} role="status">
          {search.none}
        </p>
      ) : null}
      {search && found.length > shown.length ? (
        <p className={styles['hint']}>{search.more(found.length - shown.length)}</p>
      ) : null}
    </div>
  )
}
