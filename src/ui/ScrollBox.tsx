import type { ReactNode } from 'react'
import styles from './ScrollBox.module.css'

type Props = { readonly label: string; readonly children: ReactNode }

/** A box for what is wider than a small screen, so that the page never scrolls sideways. Reachable by keyboard. */
export function ScrollBox({ label, children }: Props) {
  return (
    <div className={styles['box']} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  )
}
