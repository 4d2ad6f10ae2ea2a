import { useMemo, type ReactNode } from 'react'
import { msg } from '../i18n/msg.ts'
import { OwnContext } from '../state/own/OwnContext.ts'
import { OwnSessionContext } from '../state/own/OwnSession.ts'
import { ownSource } from '../state/own/ownSource.ts'
import { useOwnSession } from '../state/own/useOwnSession.ts'
import { useFormatter } from '../ui/FormatterContext.ts'
import { Notice } from '../ui/Notice.tsx'

/**
 * Gives an embedded chart the own data that its address brings along. The chart waits for them: with the published data
 * alone it would show what nobody has put there.
 */
export function OwnEmbed({ children }: { readonly children: ReactNode }) {
  const f = useFormatter()
  const session = useOwnSession()
  const { own, reading, isAwaited } = session
  const view = useMemo(() => (own ? { data: own, source: ownSource(own, f) } : null), [own, f])
  if (!isAwaited)
    return (
      <OwnSessionContext value={session}>
        <OwnContext value={view}>{children}</OwnContext>
      </OwnSessionContext>
    )
  return reading.kind === 'failed' || reading.kind === 'read' ? (
    <Notice kind="problem">
      <p>{f.show(msg('own.notice.failed'))}</p>
    </Notice>
  ) : (
    <p role="status">{f.show(msg('state.loading'))}</p>
  )
}
