import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { benchmarksQuery } from '../../data/queries.ts'
import type { Mapping } from '../../domain/intake/fields.ts'
import { intakeLimits } from '../../domain/intake/limits.ts'
import type { JoinMode, OwnData } from '../../domain/intake/OwnData.ts'
import { isOwnFragment, readOwnAddress, type OwnAddress } from './ownAddress.ts'
import type { OwnFailure, OwnInput, OwnSession, Reading } from './OwnSession.ts'
import { useOwnFragment } from './useOwnFragment.ts'

type Applied = {
  readonly own: OwnData
  readonly input: OwnInput
  readonly mapping: Mapping
  readonly text: string | null
}
type Read = Extract<Reading, { kind: 'read' }>

let readings = 0

const nothingRuns = () => undefined

/**
 * A reader's own data for as long as the page is open: nothing is kept beyond that and nothing is sent. What an address
 * brings along (`#own=`, `#data=`, `?data=`) is read at once; what a reader brings is shown before it is used.
 */
export function useOwnSession(): OwnSession {
  const client = useQueryClient()
  const [asked] = useState(() => readOwnAddress(location.search, location.hash))
  const [reading, setReading] = useState<Reading>({ kind: 'none' })
  const [applied, setApplied] = useState<Applied | null>(null)
  const [isOpen, setOpen] = useState(false)
  const stop = useRef<() => void>(nothingRuns)
  const { fragment, travel, isCurrent } = useOwnFragment(applied)

  const adopt = useCallback(({ input, intake, tables }: Read, mode: JoinMode) => {
    readings += 1
    const own = { id: String(readings), name: input.name, mode, count: intake.used, tables }
    setApplied({ own, input, mapping: intake.mapping, text: intake.text })
  }, [])

  /** Gets something to read, reads it, and uses it at once where `mode` says how. */
  const begin = useCallback(
    (
      name: string,
      get: (signal: AbortSignal) => Promise<OwnInput | OwnFailure>,
      { mapping, mode, before }: { mapping: Mapping | string | null; mode: JoinMode | null; before: Reading },
    ) => {
      stop.current()
      const controller = new AbortController()
      const { signal } = controller
      stop.current = () => controller.abort()
      setReading(before)
      const fail = (failure: OwnFailure) => {
        if (!signal.aborted) setReading({ kind: 'failed', name, failure })
      }
      const run = async () => {
        const input = await get(signal)
        if ('why' in input) return fail(input)
        const [benchmarks, { runIntake }, { tooManyScores }] = await Promise.all([
          client.fetchQuery(benchmarksQuery).catch(() => null),
          import('./runIntake.ts'),
          import('../../domain/intake/tooManyScores.ts'),
        ])
        if (!benchmarks) return fail({ why: 'no-benchmarks' })
        if (signal.aborted) return
        const end = runIntake(
          { blob: input.blob, mapping, benchmarks },
          {
            onProgress: (share) => {
              if (before.kind !== 'read') setReading({ kind: 'reading', name: input.name, share })
            },
            onDone: (intake, tables, issues) => {
              const read: Read = { kind: 'read', input, intake, tables, issues, benchmarks, isStale: false }
              setReading(read)
              if (mode !== null && intake.used > 0 && tooManyScores(tables) === null) adopt(read, mode)
            },
            onRefused: fail,
            onCrashed: () => fail({ why: 'crashed' }),
          },
        )
        signal.addEventListener('abort', end)
      }
      run().catch(() => fail({ why: 'crashed' }))
    },
    [client, adopt],
  )

  const readFile = useCallback(
    (blob: Blob, name: string) =>
      begin(
        name,
        async () => (blob.size > intakeLimits.bytes ? { why: 'too-large' } : { blob, name, url: null }),
        { mapping: null, mode: null, before: { kind: 'reading', name, share: 0 } },
      ),
    [begin],
  )
  const readFrom = useCallback(
    (url: string, name: string, mapping: string | null, mode: JoinMode | null) =>
      begin(
        name,
        async (signal) => {
          const { fetchOwn } = await import('../../data/own/fetchOwn.ts')
          const fetched = await fetchOwn(url, location.origin, signal)
          return fetched.kind === 'failed' ? fetched.fault : { blob: fetched.blob, name, url }
        },
        { mapping, mode, before: { kind: 'fetching', name } },
      ),
    [begin],
  )
  const follow = useCallback(
    ({ from, name, mode, as }: OwnAddress) => {
      if (from.kind === 'address') return readFrom(from.url, name ?? nameOfUrl(from.url), as, mode)
      const called = (name ?? 'data.csv').slice(0, 80)
      begin(
        called,
        async () => {
          const { unpackText } = await import('../../data/own/packText.ts')
          const text = await unpackText(from.letters)
          return text === null ? { why: 'broken-link' } : { blob: new Blob([text]), name: called, url: null }
        },
        { mapping: as, mode, before: { kind: 'reading', name: called, share: 0 } },
      )
    },
    [begin, readFrom],
  )

  useEffect(() => {
    if (asked) follow(asked)
    return () => stop.current()
  }, [asked, follow])
  useEffect(() => {
    const changed = () => {
      const next = readOwnAddress('', location.hash)
      if (next && !isCurrent(location.hash)) follow(next)
    }
    window.addEventListener('hashchange', changed)
    return () => window.removeEventListener('hashchange', changed)
  }, [follow, isCurrent])

  return {
    reading,
    own: applied?.own ?? null,
    travel,
    fragment,
    isAwaited: asked !== null && applied === null,
    isOpen,
    open: () => setOpen(true),
    close: () => setOpen(false),
    readFile,
    readAddress: (url) => readFrom(url, nameOfUrl(url), null, null),
    remap: (mapping) => {
      if (reading.kind !== 'read') return
      const { input, intake } = reading
      begin(input.name, async () => input, {
        mapping,
        mode: null,
        before: { ...reading, intake: { ...intake, mapping }, isStale: true },
      })
    },
    cancel: () => {
      stop.current()
      setReading({ kind: 'none' })
    },
    apply: (mode) => {
      if (reading.kind !== 'read') return
      adopt(reading, mode)
      setOpen(false)
    },
    remove: () => {
      stop.current()
      setApplied(null)
      setReading({ kind: 'none' })
      if (isOwnFragment(location.hash))
        history.replaceState(history.state, '', location.pathname + location.search)
    },
  }
}

/** The last part of an address, which is what its file is called. */
function nameOfUrl(url: string): string {
  const path = URL.canParse(url, location.origin) ? new URL(url, location.origin).pathname : url
  const last = path.split('/').findLast((part) => part !== '') ?? url
  return last.slice(0, 80)
}
