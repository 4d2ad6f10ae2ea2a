import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import { DialogBox } from './DialogBox.tsx'

type Props = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly closeLabel: string
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** A dialog that something else than a button of its own opens, such as a key, or many places; whoever opens it says so. */
export function OpenDialog({ isOpen, onClose, ...box }: Props) {
  return (
    <Base.Root
      open={isOpen}
      onOpenChange={(next) => {
        if (!next) onClose()
      }}
    >
      <DialogBox {...box} />
    </Base.Root>
  )
}
