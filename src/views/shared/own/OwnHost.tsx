import { lazy, Suspense, use } from 'react'
import { msg } from '../../../i18n/msg.ts'
import { withWords } from '../../../i18n/openFormatter.ts'
import { OwnSessionContext } from '../../../state/own/OwnSession.ts'
import { Crash } from '../../../ui/Crash.tsx'
import { ErrorBoundary } from '../../../ui/ErrorBoundary.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { Skeleton } from '../../../ui/Skeleton.tsx'

const OpenDialog = lazy(async () => ({ default: (await import('../../../ui/OpenDialog.tsx')).OpenDialog }))
const OwnFields = lazy(async () => ({
  default: (await withWords(['own'], () => import('./dialog/OwnFields.tsx'))).OwnFields,
}))
const OwnNotice = lazy(async () => ({
  default: (await withWords(['own'], () => import('./OwnNotice.tsx'))).OwnNotice,
}))

/** The notice and the dialog of the reader's own data, on every page. Their code is fetched when there is a use for it. */
export function OwnHost() {
  const f = useFormatter()
  const session = use(OwnSessionContext)
  if (!session) return null
  const isQuiet = session.own === null && (session.reading.kind === 'none' || session.isOpen)
  return (
    <ErrorBoundary fallback={(error, reset) => <Crash error={error} reset={reset} />}>
      {isQuiet ? null : (
        <Suspense>
          <OwnNotice session={session} />
        </Suspense>
      )}
      {session.isOpen ? (
        <Suspense>
          <OpenDialog
            isOpen
            isWide
            onClose={session.close}
            title={f.show(msg('own.title'))}
            closeLabel={f.show(msg('action.close'))}
          >
            <Suspense fallback={<Skeleton height="24rem" />}>
              <OwnFields session={session} />
            </Suspense>
          </OpenDialog>
        </Suspense>
      ) : null}
    </ErrorBoundary>
  )
}
