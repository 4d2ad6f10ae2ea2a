import { use } from 'react'
import { msg } from '../../../i18n/msg.ts'
import { OwnSessionContext } from '../../../state/own/OwnSession.ts'
import { Button } from '../../../ui/Button.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'

/** Opens the dialog for the reader's own data. With a class of its own it has no other look. */
export function OwnButton({ className }: { readonly className?: string | undefined }) {
  const f = useFormatter()
  const session = use(OwnSessionContext)
  if (!session) return null
  const words = f.show(msg('own.open'))
  return className === undefined ? (
    <Button aria-haspopup="dialog" onClick={session.open}>
      {words}
    </Button>
  ) : (
    <button type="button" className={className} aria-haspopup="dialog" onClick={session.open}>
      {words}
    </button>
  )
}
