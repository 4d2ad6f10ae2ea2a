import { useEffect, useState } from 'react'
import type { Chart, FigureOutcome } from '../catalog/defineChart.ts'
import type { Dataset } from '../domain/dataset/Dataset.ts'
import { buildInWorker } from './buildInWorker.ts'
import type { SlowWork } from './FigureState.ts'

type Run = { readonly key: string; readonly share: number; readonly outcome: FigureOutcome | null }

/** Full figures by data and address: a view seen before is there at once. */
const finished = new WeakMap<Dataset, Map<string, FigureOutcome>>()

function finishedOf(data: Dataset): Map<string, FigureOutcome> {
  const known = finished.get(data) ?? new Map<string, FigureOutcome>()
  finished.set(data, known)
  return known
}

/**
 * The full figure of a chart whose `build` is a draft, from a worker, and how far that is. Neither where the chart has no
 * such thing, or nobody wants it.
 */
export function useSlowFigure(
  chart: Chart,
  data: Dataset | undefined,
  query: string,
  isWanted: boolean,
): { readonly outcome: FigureOutcome | null; readonly work: SlowWork | null } {
  const key = `${chart.id}?${query}`
  const [run, setRun] = useState<Run | null>(null)
  const [stopped, setStopped] = useState<{
    readonly key: string
    readonly kind: 'stopped' | 'failed'
  } | null>(null)
  const isStopped = stopped?.key === key
  const isNeeded = isWanted && chart.buildFully !== null && data !== undefined

  useEffect(() => {
    if (!isNeeded || isStopped) return
    const known = finishedOf(data).get(key)
    if (known) {
      setRun({ key, share: 1, outcome: known })
      return
    }
    return buildInWorker(
      { chart: chart.id, query, data },
      {
        onProgress: (share) => setRun({ key, share, outcome: null }),
        onDone: (outcome) => {
          finishedOf(data).set(key, outcome)
          setRun({ key, share: 1, outcome })
        },
        onFailed: () => setStopped({ key, kind: 'failed' }),
      },
    )
  }, [chart, data, query, key, isNeeded, isStopped])

  if (!isNeeded) return { outcome: null, work: null }
  const own = run?.key === key ? run : null
  if (own?.outcome) return { outcome: own.outcome, work: { kind: 'finished' } }
  if (isStopped) return { outcome: null, work: { kind: stopped.kind, resume: () => setStopped(null) } }
  return {
    outcome: null,
    work: { kind: 'running', share: own?.share ?? 0, stop: () => setStopped({ key, kind: 'stopped' }) },
  }
}
