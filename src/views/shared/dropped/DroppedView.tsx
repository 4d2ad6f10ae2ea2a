import { lazy, Suspense, use, useEffect, useEffectEvent, useState } from 'react'
import { withWords } from '../../../i18n/openFormatter.ts'
import { OwnSessionContext } from '../../../state/own/OwnSession.ts'
import { talkQuery } from '../../../state/talk.ts'
import { href, navigate } from '../../../state/useAddress.ts'
import { viewOfUrl } from '../../../state/viewOfUrl.ts'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import type { Dropped } from './DroppedNotice.tsx'

const DroppedNotice = lazy(async () => ({
  default: (await withWords(['share'], () => import('./DroppedNotice.tsx'))).DroppedNotice,
}))

/** Larger files are none of ours. */
const largest = 50e6
/** What can hold a reader's own rows, by its name or, where that says nothing, its type. */
const isTable = ({ name, type }: File): boolean =>
  /\.(csv|tsv|txt|json|jsonl|ndjson)$/i.test(name) ||
  /^text\/(csv|plain|tab-separated-values)$|json$/.test(type)

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
  return (
    <Suspense>
      <DroppedNotice dropped={dropped} dismiss={() => setDropped(null)} />
    </Suspense>
  )
}
