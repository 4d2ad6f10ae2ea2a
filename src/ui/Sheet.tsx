import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import buttons from './Button.module.css'
import styles from './Dialog.module.css'

type Props = {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly title: string
  readonly closeLabel: string
  readonly children: ReactNode
}

/** A dialog that something else than a button of its own opens, such as a key. */
export function Sheet({ open, onOpenChange, title, closeLabel, children }: Props) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={styles['backdrop']} />
        <Base.Popup className={styles['popup']}>
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
