import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { readParams, type Shape, type Values } from '../domain/params/grammar.ts'
import { writeLists } from '../domain/params/writeLists.ts'
import { isForeign } from './foreignKeys.ts'
import { navigate, useAddress } from './useAddress.ts'

/** What an address asked a page for and did not get. */
export type RefusedParams = {
  readonly rejected: readonly { readonly key: string; readonly raw: string }[]
  readonly unknown: readonly string[]
}

export type PageParams<S> = {
  readonly values: Values<S>
  /** The canonical query of these values. */
  readonly query: string
  /** Told until the reader dismisses it, although the address itself has been put right. */
  readonly refused: RefusedParams | null
  readonly dismiss: () => void
  /**
   * Sets values. A new entry in the history, so that Back undoes it; changes of one `gesture` in quick succession
   * (letters of a word) are one step.
   */
  readonly change: (values: Partial<Values<S>>, gesture?: string) => void
  /** Sets values without a step of the history: the address is put right, and nothing was done. */
  readonly correct: (values: Partial<Values<S>>) => void
}

const sameGestureMs = 2000

/** The address as the parameters of a page that is no chart, and the ways to change them. `shape` is the same for ever. */
export function usePageParams<S extends Shape>(shape: S): PageParams<S> {
  const { query: asked } = useAddress()
  const reading = useMemo(() => readParams(shape, new URLSearchParams(asked)), [shape, asked])
  const query = useMemo(() => writeLists(shape, reading.values), [shape, reading])
  const [refused, setRefused] = useState<RefusedParams | null>(null)
  const last = useRef({ gesture: '', query: '', at: 0 })

  useEffect(() => {
    if (asked === query) return
    const rejected = Object.entries<{ kind: string; raw?: string }>(reading.outcomes).flatMap(
      ([key, { kind, raw }]) => (kind === 'rejected' && raw !== undefined ? [{ key, raw }] : []),
    )
    const unknown = reading.unknown.filter((key) => !isForeign(key))
    if (rejected.length > 0 || unknown.length > 0) setRefused({ rejected, unknown })
    go(query, true)
  }, [asked, query, reading])

  const change = useCallback(
    (values: Partial<Values<S>>, gesture = '') => {
      const next = writeLists(shape, { ...reading.values, ...values })
      if (next === query) return
      const at = performance.now()
      const { current } = last
      const isSame =
        gesture !== '' &&
        current.gesture === gesture &&
        current.query === query &&
        at - current.at < sameGestureMs
      last.current = { gesture, query: next, at }
      go(next, isSame)
    },
    [shape, reading, query],
  )
  const correct = useCallback(
    (values: Partial<Values<S>>) => go(writeLists(shape, { ...reading.values, ...values }), true),
    [shape, reading],
  )
  return { values: reading.values, query, refused, dismiss: () => setRefused(null), change, correct }
}

function go(query: string, replace: boolean): void {
  navigate(`${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`, { replace })
}
