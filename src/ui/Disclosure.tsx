import { useState, type ReactNode } from 'react'
import styles from './Disclosure.module.css'

type Props = {
  readonly summary: string
  readonly open?: boolean
  /** Made when it is first opened: what is folded away need not cost anything. */
  readonly children: () => ReactNode
}

/** Something folded away under its name. The browser's own element, so that find-in-page and keys work everywhere. */
export function Disclosure({ summary, open = false, children }: Props) {
  const [opened, setOpened] = useState(open)
  return (
    <details
      className={styles['details']}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true)
      }}
    >
      <summary className={styles['summary']}>{summary}</summary>
      <div className={styles['content']}>{opened ? children() : null}</div>
    </details>
  )
}
