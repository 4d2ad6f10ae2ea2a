import { startTransition, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Chart, FigureOutcome } from '../catalog/defineChart.ts'
import type { Dataset } from '../domain/dataset/Dataset.ts'
import { onReadyBuilder, readyBuilder } from './readyBuilder.ts'

type Asked = { readonly chart: Chart; readonly data: Dataset | undefined; readonly query: string }
type Built = Asked & { readonly outcome: FigureOutcome }

const isSame = (a: Asked | null, b: Asked): boolean =>
  a?.chart === b.chart && a.data === b.data && a.query === b.query

/**
 * What a chart's `build` gives for a plain query; null while it is being built. The first figure of a place is built at
 * once, for there is nothing to look at before it. Later ones come from the page's worker, if it runs, so that the page
 * answers meanwhile; what a worker fails to build is built here.
 */
export function useDraft(chart: Chart, data: Dataset | undefined, query: string): FigureOutcome | null {
  const [built, setBuilt] = useState<Built | null>(null)
  const [failed, setFailed] = useState<Asked | null>(null)
  const builder = useSyncExternalStore(onReadyBuilder, readyBuilder)
  const asked: Asked = useMemo(() => ({ chart, data, query }), [chart, data, query])
  const isBuilt = isSame(built, asked)
  const isWorkers =
    builder !== null && data !== undefined && !isBuilt && built?.chart === chart && !isSame(failed, asked)

  const own = useMemo(
    () => (data && !isBuilt && !isWorkers ? chart.build(data, query) : null),
    [chart, data, query, isBuilt, isWorkers],
  )
  if (own) setBuilt({ ...asked, outcome: own })

  useEffect(() => {
    if (!isWorkers || !builder || !asked.data) return
    return builder.build(
      { chart: asked.chart.id, query: asked.query, data: asked.data, isFull: false },
      {
        onDone: (outcome) => startTransition(() => setBuilt({ ...asked, outcome })),
        onFailed: () => startTransition(() => setFailed(asked)),
      },
    )
  }, [asked, isWorkers, builder])

  return isBuilt && built ? built.outcome : own
}
