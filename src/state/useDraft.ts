import { startTransition, useEffect, useMemo, useState } from 'react'
import type { Chart, FigureOutcome } from '../catalog/defineChart.ts'
import type { Dataset } from '../domain/dataset/Dataset.ts'
import { buildHere, keepDraft, keptDraft, type Asked } from './drafts.ts'
import { readyBuilder } from './readyBuilder.ts'

type Settled =
  | { readonly asked: Asked; readonly kind: 'built'; readonly outcome: FigureOutcome }
  | { readonly asked: Asked; readonly kind: 'failed'; readonly error: unknown }

/**
 * What a chart's `build` gives for a plain query; null while it is being built. It comes from the page's worker, if that
 * runs, and is built here in slices otherwise, so that the page answers meanwhile; what a worker fails to build is built here.
 */
export function useDraft(chart: Chart, data: Dataset | undefined, query: string): FigureOutcome | null {
  const [settled, setSettled] = useState<Settled | null>(null)
  const asked = useMemo(() => (data ? { chart, data, query } : null), [chart, data, query])
  const own = settled?.asked === asked ? settled : null
  const known = useMemo(() => asked && keptDraft(asked), [asked])
  const isNeeded = !own && !known

  useEffect(() => {
    if (!asked || !isNeeded) return
    const settle = (next: Settled) => startTransition(() => setSettled(next))
    const here = () =>
      buildHere(asked, {
        onDone: (outcome) => settle({ asked, kind: 'built', outcome }),
        onFailed: (error) => settle({ asked, kind: 'failed', error }),
      })
    const builder = readyBuilder()
    if (!builder) return here()
    let stop = builder.build(
      { chart: asked.chart.id, query: asked.query, data: asked.data, isFull: false },
      {
        onDone: (outcome) => {
          keepDraft(asked, outcome)
          settle({ asked, kind: 'built', outcome })
        },
        onFailed: () => {
          stop = here()
        },
      },
    )
    return () => stop()
  }, [asked, isNeeded])

  // A mistake of ours, for the error boundary.
  if (own?.kind === 'failed') throw own.error
  return own?.outcome ?? known
}
