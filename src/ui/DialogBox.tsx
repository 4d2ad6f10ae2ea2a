import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import buttons from './Button.module.css'
import styles from './Dialog.module.css'

type Props = {
  readonly title: string
  readonly closeLabel: string
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** What a dialog is before the page, however it was opened. */
export function DialogBox({ title, closeLabel, isWide = false, children }: Props) {
  return (
    <Base.Portal>
      <Base.Backdrop className={styles['backdrop']} />
      <Base.Popup className={isWide ? `${styles['popup']} ${styles['wide']}` : styles['popup']}>
        <div className={styles['head']}>
          <Base.Title className={styles['title']}>{title}</Base.Title>
          <Base.Close className={`${buttons['button']} ${buttons['quiet']}`}>{closeLabel}</Base.Close>
        </div>
        {children}
      </Base.Popup>
    </Base.Portal>
  )
}
