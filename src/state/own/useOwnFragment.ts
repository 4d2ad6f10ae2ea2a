import { useCallback, useEffect, useState } from 'react'
import { navigate, usePathname, useSearch } from 'wouter/use-browser-location'
import type { Mapping } from '../../domain/intake/fields.ts'
import type { OwnData } from '../../domain/intake/OwnData.ts'
import { isOwnFragment, ownFragment, writeMapping } from './ownAddress.ts'
import type { OwnInput, Travel } from './OwnSession.ts'

type Applied = {
  readonly own: OwnData
  readonly input: OwnInput
  readonly mapping: Mapping
  readonly text: string | null
}

/**
 * Keeps the own data in use in the fragment of the address, on whatever page the reader is, so that the address alone
 * shows them again: the file itself where it is small, or where it is. Fragments stay in the browser.
 */
export function useOwnFragment(applied: Applied | null): {
  readonly fragment: string | null
  readonly travel: Travel
  /** Whether a fragment is the one that stands for the data in use. */
  readonly isCurrent: (hash: string) => boolean
} {
  const [packed, setPacked] = useState<{ readonly of: Applied; readonly letters: string | null } | null>(null)
  const pathname = usePathname()
  const search = useSearch()

  useEffect(() => {
    if (!applied || applied.input.url !== null || applied.text === null) return
    let isWanted = true
    const pack = async (text: string) => {
      const { packText } = await import('../../data/own/packText.ts')
      const letters = await packText(text)
      if (isWanted) setPacked({ of: applied, letters })
    }
    pack(applied.text).catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [applied])

  const letters = packed?.of === applied ? (packed?.letters ?? null) : null
  const fragment = fragmentOf(applied, letters)
  const isSettled = applied !== null && (applied.text === null || packed?.of === applied)
  useEffect(() => {
    if (fragment === null) {
      // Data too large for a link take the place of some that were in it.
      if (isSettled && isOwnFragment(location.hash))
        navigate(location.pathname + location.search, { replace: true })
      return
    }
    const query = new URLSearchParams(location.search)
    const hadAddress = query.has('data')
    query.delete('data')
    if (!hadAddress && location.hash === `#${fragment}`) return
    const kept = hadAddress ? query.toString() : location.search.slice(1)
    navigate(`${location.pathname}${kept === '' ? '' : `?${kept}`}#${fragment}`, { replace: true })
    // A page reached by a link of the site has no fragment yet.
  }, [fragment, isSettled, pathname, search])

  return {
    fragment,
    travel: fragment === null ? 'too-large' : applied?.input.url === null ? 'in-link' : 'by-address',
    isCurrent: useCallback((hash: string) => hash === `#${fragment}`, [fragment]),
  }
}

function fragmentOf(applied: Applied | null, letters: string | null): string | null {
  if (!applied) return null
  const { own, input, mapping } = applied
  const rest = { name: own.name, mode: own.mode, as: writeMapping(mapping) }
  if (input.url !== null) return ownFragment({ from: { kind: 'address', url: input.url }, ...rest })
  return letters === null ? null : ownFragment({ from: { kind: 'packed', letters }, ...rest })
}
