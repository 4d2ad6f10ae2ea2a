import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import buttons from './Button.module.css'
import styles from './Dialog.module.css'

type Props = {
  readonly trigger: string
  readonly title: string
  readonly closeLabel: string
  readonly children: ReactNode
}

/** Something to be done before going back to the page, opened by its own button. */
export function Dialog({ trigger, title, closeLabel, children }: Props) {
  return (
    <Base.Root>
      <Base.Trigger className={`${buttons['button']} ${buttons['quiet']}`}>{trigger}</Base.Trigger>
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
