import { lazy, Suspense, use, useEffect, useEffectEvent, useState } from 'react'
import { measured } from '../../../domain/figure/text.ts'
import type { Origin } from '../../../export/origin/readOrigin.ts'
import { msg } from '../../../i18n/msg.ts'
import { OwnSessionContext } from '../../../state/own/OwnSession.ts'
import { talkQuery, type TalkView } from '../../../state/talk.ts'
import { href, navigate } from '../../../state/useAddress.ts'
import { useManifest } from '../../../state/useManifest.ts'
import { viewOfUrl } from '../../../state/viewOfUrl.ts'
import { ErrorBoundary } from '../../../ui/ErrorBoundary.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { Notice } from '../../../ui/Notice.tsx'

const SinceNumbers = lazy(async () => ({ default: (await import('./SinceNumbers.tsx')).SinceNumbers }))

/** Larger files are none of ours. */
const largest = 50e6
/** What can hold a reader's own rows, by its name or, where that says nothing, its type. */
const isTable = ({ name, type }: File): boolean =>
  /\.(csv|tsv|txt|json|jsonl|ndjson)$/i.test(name) ||
  /^text\/(csv|plain|tab-separated-values)$|json$/.test(type)

type Dropped =
  /** `view` is null where a file holds more than one. */
  | { readonly kind: 'origin'; readonly origin: Origin; readonly view: TalkView | null }
  | { readonly kind: 'foreign' }

/**
 * A file that was exported here and is dropped on the page brings its view back, alive, and the page says how the data
 * have moved on since. A file of rows is the reader's own data.
 */
export function DroppedView() {
  const f = useFormatter()
  const [dropped, setDropped] = useState<Dropped | null>(null)
  const session = use(OwnSessionContext)
  const takeRows = useEffectEvent((file: File): boolean => {
    if (!session || !isTable(file)) return false
    setDropped(null)
    session.readFile(file, file.name)
    session.open()
    return true
  })

  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const allow = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (!file || event.defaultPrevented) return
      // Otherwise the browser would leave the page to show the file.
      event.preventDefault()
      open(file).then(
        (found) => {
          if (found.kind === 'origin' || !takeRows(file)) setDropped(found)
        },
        () => setDropped({ kind: 'foreign' }),
      )
    }
    const open = async (file: File): Promise<Dropped> => {
      const foreign = { kind: 'foreign' } as const
      if (file.size > largest) return foreign
      const { readOrigin } = await import('../../../export/origin/readOrigin.ts')
      const origins = readOrigin(new Uint8Array(await file.arrayBuffer()))
      const views = origins.flatMap((origin) => viewOfUrl(origin.view) ?? [])
      const [view, ...others] = views
      const [origin] = origins
      if (!view || !origin) return foreign
      if (others.length > 0) navigate(href(f.locale, { page: 'present' }, talkQuery(views)))
      else navigate(href(f.locale, { page: 'chart', id: view.chart }, view.query))
      return { kind: 'origin', origin, view: others.length > 0 ? null : view }
    }
    window.addEventListener('dragover', allow)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', allow)
      window.removeEventListener('drop', drop)
    }
  }, [f])

  if (!dropped) return null
  const dismiss = { label: f.show(msg('action.dismiss')), act: () => setDropped(null) }
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
