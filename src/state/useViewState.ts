import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Chart, View } from '../catalog/defineChart.ts'
import type { Display } from '../domain/display/Display.ts'
import { editionOf, withEdition, withoutEdition } from './EditionContext.ts'
import { isForeign } from './foreignKeys.ts'
import { navigate, useAddress } from './useAddress.ts'
import { withoutFilter } from './withoutFilter.ts'

/** What an address asked for and did not get. */
export type Refused = Pick<View, 'rejected' | 'unknown'>

export type ViewState = {
  readonly view: View
  /** Told until the reader dismisses it, although the address itself has been put right. */
  readonly refused: Refused | null
  readonly dismiss: () => void
  /** Sets one parameter. A new entry in the history, so that Back undoes it. */
  readonly change: (key: string, raw: string) => void
  /** Shows a value that is still being chosen (a slider under the finger) without touching the address. */
  readonly preview: (key: string, raw: string) => void
  /** Sets parts of the display, likewise. Moves of a zoom's ends in quick succession are one step. */
  readonly setDisplay: (change: Partial<Display>) => void
  /** Whether a value still being chosen is shown. */
  readonly isPreview: boolean
  /** Puts the chart's own settings back; the filter, which is all charts', stays. */
  readonly reset: () => void
  readonly clearFilter: () => void
}

/** Steps of one control in quick succession (arrow keys on a slider) are one step of the history. */
const sameGestureMs = 2000

/** The address as a point in the chart's parameter space, and the ways to move it. */
export function useViewState(chart: Pick<Chart, 'view' | 'change' | 'display'>): ViewState {
  const { query: whole } = useAddress()
  const asked = withoutEdition(whole)
  const edition = editionOf(whole)
  const [draft, setDraft] = useState<string | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const last = useRef({ key: '', query: '', at: 0 })

  const address = useMemo(() => chart.view(asked), [chart, asked])
  const view = useMemo(() => (draft === null ? address : chart.view(draft)), [chart, address, draft])

  useEffect(() => {
    if (asked === address.query) return
    const unknown = address.unknown.filter((key) => !isForeign(key))
    if (address.rejected.length > 0 || unknown.length > 0) setRefused({ rejected: address.rejected, unknown })
    go(withEdition(address.query, edition), true)
  }, [asked, address, edition])

  // Handlers read the address when they are called: they stay the same, and what has only them is not rendered anew.
  const now = useRef({ address, edition })
  useLayoutEffect(() => {
    now.current = { address, edition }
  }, [address, edition])

  const goTo = useCallback((next: string, key: string, isGradual: boolean) => {
    setDraft(null)
    const { address: from, edition: kept } = now.current
    if (next === from.query) return
    const at = performance.now()
    const { current } = last
    const sameGesture =
      isGradual && current.key === key && current.query === from.query && at - current.at < sameGestureMs
    last.current = { key, query: next, at }
    go(withEdition(next, kept), sameGesture)
  }, [])
  const change = useCallback(
    (key: string, raw: string) => {
      const { address: from } = now.current
      goTo(chart.change(from.query, key, raw), key, isGradual(from, key))
    },
    [chart, goTo],
  )
  const setDisplay = useCallback(
    (parts: Partial<Display>) =>
      goTo(
        chart.display(now.current.address.query, parts),
        Object.keys(parts).join(),
        'zoom' in parts && parts.zoom !== null,
      ),
    [chart, goTo],
  )
  const preview = useCallback(
    (key: string, raw: string) => setDraft(chart.change(now.current.address.query, key, raw)),
    [chart],
  )
  const reset = useCallback(() => {
    setDraft(null)
    const { address: from, edition: kept } = now.current
    if (from.query !== from.filter) go(withEdition(from.filter, kept), false)
  }, [])
  const clearFilter = useCallback(() => {
    setDraft(null)
    const { address: from, edition: kept } = now.current
    go(withEdition(withoutFilter(from.query), kept), false)
  }, [])

  return {
    view,
    refused,
    dismiss: () => setRefused(null),
    change,
    setDisplay,
    preview,
    isPreview: draft !== null,
    reset,
    clearFilter,
  }
}

function isGradual(view: View, key: string): boolean {
  // A note's place is moved on the drawing, and written as the whole list of notes.
  if (key === 'note') return true
  const kind = view.controls.find((control) => control.key === key)?.kind.kind
  return kind === 'day' || kind === 'number'
}

function go(query: string, replace: boolean): void {
  navigate(`${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`, { replace })
}
