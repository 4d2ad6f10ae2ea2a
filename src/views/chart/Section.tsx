import type { ReactNode } from 'react'
import styles from './Section.module.css'

type Props = { readonly id: string; readonly title: string; readonly children: ReactNode }

/** A named part of the page, with an address of its own. */
export function Section({ id, title, children }: Props) {
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 className={styles['title']} id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}
