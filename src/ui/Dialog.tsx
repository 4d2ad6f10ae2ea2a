import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import { DialogBox } from './DialogBox.tsx'
import buttons from './Button.module.css'

type Props = {
  readonly trigger: string
  readonly title: string
  readonly closeLabel: string
  readonly children: ReactNode
}

/** Something to be done before going back to the page, opened by its own button. */
export function Dialog({ trigger, ...box }: Props) {
  return (
    <Base.Root>
      <Base.Trigger className={`${buttons['button']} ${buttons['quiet']}`}>{trigger}</Base.Trigger>
      <DialogBox {...box} />
    </Base.Root>
  )
}
