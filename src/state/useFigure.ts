import { use, useDeferredValue, useMemo, useState } from 'react'
import type { Chart, FigureOutcome } from '../catalog/defineChart.ts'
import { DataError } from '../data/DataError.ts'
import { EditionContext } from './EditionContext.ts'
import type { FigureState } from './FigureState.ts'
import { useJoinedDataset } from './own/useJoinedDataset.ts'
import { useDraft } from './useDraft.ts'
import { useSlowFigure } from './useSlowFigure.ts'
import { useWarmBuilder } from './useWarmBuilder.ts'

/**
 * The figure of a chart for a canonical query. A control answers at once, and the figure follows in a deferred render,
 * from the page's worker where that runs: with `isSettable` it is made ready. Of a slow chart a draft is drawn first; with `isFull` the full
 * figure takes its place. An error that is no `DataError` is a mistake of ours and goes to the error boundary.
 */
export function useFigure(
  chart: Chart,
  query: string,
  { isFull = false, isSettable = false }: { readonly isFull?: boolean; readonly isSettable?: boolean } = {},
): FigureState {
  const deferred = useDeferredValue(query)
  const edition = use(EditionContext)
  const { data, error, refetch } = useJoinedDataset(chart.tablesOf(deferred))
  // What the reader sets on the drawing needs no new figure, only another dress for it.
  const plain = chart.plain(deferred)
  const draft = useDraft(chart, data, plain)
  const slow = useSlowFigure(chart, data, plain, isFull)
  const built = slow.outcome ?? draft
  useWarmBuilder(isSettable ? data : undefined)
  // The next view is built beside the page, and a filter may need a table more: until it is there, the last one stays in sight.
  const [held, setHeld] = useState<{ readonly chart: Chart; readonly outcome: FigureOutcome } | null>(null)
  if (built && built !== held?.outcome) setHeld({ chart, outcome: built })
  const shown = built ?? (held?.chart === chart ? held.outcome : null)
  const outcome = useMemo(
    () => shown && ofEdition(chart.dress(shown, deferred), edition),
    [chart, shown, deferred, edition],
  )
  const pending = deferred !== query || built !== shown

  if (error) {
    if (!(error instanceof DataError)) throw error
    const { problem, file } = error
    if (problem.kind === 'newer') return problem
    const lastGood = outcome?.kind === 'figure' ? outcome.figure : null
    return { kind: 'failed', problem, file, lastGood, retry: () => void refetch() }
  }
  if (!outcome) return { kind: 'loading' }
  if (outcome.kind === 'empty') return { ...outcome, pending }
  return { ...outcome, pending, work: slow.work }
}

/** A figure knows which data it is of, so that what it leads to are the same. */
function ofEdition(outcome: FigureOutcome, edition: string | null): FigureOutcome {
  return edition === null || outcome.kind !== 'figure'
    ? outcome
    : { ...outcome, figure: { ...outcome.figure, edition } }
}
