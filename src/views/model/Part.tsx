import type { ReactNode } from 'react'
import styles from './ModelPage.module.css'

type Props = {
  readonly id: string
  readonly title: string
  /** What to know before reading the numbers. */
  readonly text?: string | undefined
  readonly children: ReactNode
}

/** A named part of a model's page. */
export function Part({ id, title, text, children }: Props) {
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h2 className={styles['heading']} id={id}>
        {title}
      </h2>
      {text === undefined ? null : <p className={styles['text']}>{text}</p>}
      {children}
    </section>
  )
}
