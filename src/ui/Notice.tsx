import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './Notice.module.css'

type Props = {
  /** `problem` interrupts a screen reader, `hint` waits its turn. */
  readonly kind: 'hint' | 'problem'
  readonly title?: string
  readonly lang?: string
  readonly children: ReactNode
  readonly dismiss?: { readonly label: string; readonly act: () => void } | undefined
}

/** Something the reader should know before trusting what stands below. */
export function Notice({ kind, title, lang, children, dismiss }: Props) {
  return (
    <div
      className={`${styles['notice']} ${styles[kind]}`}
      role={kind === 'problem' ? 'alert' : 'status'}
      lang={lang}
    >
      <div className={styles['words']}>
        {title === undefined ? null : <p className={styles['title']}>{title}</p>}
        {children}
      </div>
      {dismiss ? (
        <Button className={styles['dismiss'] ?? ''} onClick={dismiss.act}>
          {dismiss.label}
        </Button>
      ) : null}
    </div>
  )
}
