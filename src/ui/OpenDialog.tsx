import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import buttons from './Button.module.css'
import styles from './Dialog.module.css'

type Props = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly closeLabel: string
  readonly children: ReactNode
}

/** A wide dialog that is opened from many places; whoever opens it says so. */
export function OpenDialog({ isOpen, onClose, title, closeLabel, children }: Props) {
  return (
    <Base.Root
      open={isOpen}
      onOpenChange={(next) => {
        if (!next) onClose()
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={styles['backdrop']} />
        <Base.Popup className={`${styles['popup']} ${styles['wide']}`}>
          <div className={styles['head']}>
            <Base.Title className={styles['title']}>{title}</Base.Title>
            <Base.Close className={`${buttons['button']} ${buttons['quiet']}`}>{closeLabel}</Base.Close>
          </div>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
