import { lazy, Suspense } from 'react'
import { measured } from '../../../domain/figure/text.ts'
import type { Origin } from '../../../export/origin/readOrigin.ts'
import { msg } from '../../../i18n/msg.ts'
import type { TalkView } from '../../../state/talk.ts'
import { useManifest } from '../../../state/useManifest.ts'
import { ErrorBoundary } from '../../../ui/ErrorBoundary.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { useOwnFate } from './useOwnFate.ts'
import styles from '../page.module.css'

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
      <div className={styles['notice']}>
        <Notice kind="hint" dismiss={dismiss}>
          <p>{f.show(msg('dropped.foreign'))}</p>
        </Notice>
      </div>
    )
  return (
    <div className={styles['notice']}>
      <Notice kind="hint" title={f.show(msg('dropped.title'))} dismiss={dismiss}>
        <Found key={dropped.origin.view} origin={dropped.origin} view={dropped.view} />
      </Notice>
    </div>
  )
}

function Found({ origin, view }: { readonly origin: Origin; readonly view: TalkView | null }) {
  const f = useFormatter()
  const fate = useOwnFate(origin)
  // Other rows make other numbers: what has moved since is no longer to be told from that.
  const isComparable = fate === 'none' || fate === 'brought'
  return (
    <>
      <Since origin={origin} />
      {fate === 'kept' ? <p>{f.show(msg('dropped.own.kept'))}</p> : null}
      {fate === 'missing' ? (
        <p>{f.show(msg('dropped.own.missing', { name: { en: origin.own ?? '' } }))}</p>
      ) : null}
      {view === null || !isComparable ? null : (
        <ErrorBoundary fallback={() => null} resetKey={view.query}>
          <Suspense>
            <SinceNumbers origin={origin} view={view} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
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
