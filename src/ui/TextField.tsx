import { useId, useState, type KeyboardEvent } from 'react'
import control from './control.module.css'

type Props = {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  /** What is wrong with a typed value, in words; null where it will do. */
  readonly check: (raw: string) => string | null
  /** Called with a value that passed `check`, on Enter or when the field is left. */
  readonly onCommit: (raw: string) => void
  readonly size?: number
}

/** A typed value that counts once it is complete and right. Escape takes back what was typed. */
export function TextField({ label, value, placeholder, check, onCommit, size }: Props) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)

  const reset = () => {
    setTyped(null)
    setError(null)
  }
  const commit = () => {
    if (typed === null) return
    const raw = typed.trim()
    const wrong = check(raw)
    setError(wrong)
    if (wrong !== null) return
    setTyped(null)
    if (raw !== value) onCommit(raw)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit()
    if (event.key === 'Escape') reset()
  }

  return (
    <div className={control['field']}>
      <label className={control['label']} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={control['input']}
        value={typed ?? value}
        placeholder={placeholder}
        size={size}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => {
          setTyped(event.target.value)
          setError(null)
        }}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {error === null ? null : (
        <span className={control['error']} id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </div>
  )
}
