import { lazy, Suspense } from 'react'
import { measured } from '../../../domain/figure/text.ts'
import type { Origin } from '../../../export/origin/readOrigin.ts'
import { msg } from '../../../i18n/msg.ts'
import type { TalkView } from '../../../state/talk.ts'
import { useManifest } from '../../../state/useManifest.ts'
import { ErrorBoundary } from '../../../ui/ErrorBoundary.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { Notice } from '../../../ui/Notice.tsx'

const SinceNumbers = lazy(async () => ({ default: (await import('./SinceNumbers.tsx')).SinceNumbers }))

export type Dropped =
  /** `view` is null where a file holds more than one. */
  | { readonly kind: 'origin'; readonly origin: Origin; readonly view: TalkView | null }
  | { readonly kind: 'foreign' }

type Props = { readonly dropped: Dropped; readonly dismiss: () => void }

/** What became of a file dropped on the page. */
export function DroppedNotice({ dropped, dismiss: act }: Props) {
  const f = useFormatter()
  const dismiss = { label: f.show(msg('action.dismiss')), act }

  if (dropped.kind === 'foreign')
    return (
      <Notice kind="hint" dismiss={dismiss}>
        <p>{f.show(msg('dropped.foreign'))}</p>
      </Notice>
    )
  return (
    <Notice kind="hint" title={f.show(msg('dropped.title'))} dismiss={dismiss}>
      <Since origin={dropped.origin} />
      {dropped.view === null ? null : (
        <ErrorBoundary fallback={() => null} resetKey={dropped.view.query}>
          <Suspense>
            <SinceNumbers origin={dropped.origin} view={dropped.view} />
          </Suspense>
        </ErrorBoundary>
      )}
    </Notice>
  )
}

function Since({ origin }: { readonly origin: Origin }) {
  const f = useFormatter()
  const manifest = useManifest()
  const file = measured('day', origin.dataDate)
  const isSame = manifest?.dataDate === origin.dataDate
  return (
    <>
      <p>
        {f.show(
          manifest && !isSame
            ? msg('dropped.moved', { file, now: measured('day', manifest.dataDate) })
            : msg('dropped.same', { file }),
        )}
      </p>
      {origin.headline === null || isSame ? null : (
        <p>{f.show(msg('dropped.headline', { headline: { en: origin.headline } }))}</p>
      )}
    </>
  )
}
