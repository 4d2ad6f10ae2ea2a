import { useState } from 'react'
import { msg } from '../../../i18n/msg.ts'
import { Button } from '../../../ui/Button.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import styles from './share.module.css'

type Props = {
  readonly label: string
  readonly value: string
  /** Keeps its line breaks. */
  readonly code?: boolean
}

/** A text to take along, with a button that copies it. */
export function CopyField({ label, value, code = false }: Props) {
  const f = useFormatter()
  const [outcome, setOutcome] = useState<{ readonly value: string; readonly copied: boolean } | null>(null)
  const current = outcome?.value === value ? outcome : null
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value)
      setOutcome({ value, copied: true })
    } catch {
      setOutcome({ value, copied: false })
    }
  }
  return (
    <div className={styles['copy']}>
      <p className={styles['label']}>{label}</p>
      <p className={code ? styles['code'] : styles['value']}>{value}</p>
      <Button aria-label={`${f.show(msg('action.copy'))}: ${label}`} onClick={() => void copy()}>
        {f.show(current?.copied ? msg('action.copied') : msg('action.copy'))}
      </Button>
      <p role="status">{current && !current.copied ? f.show(msg('cite.copy.failed')) : null}</p>
    </div>
  )
}
