import { use, useEffect, useState } from 'react'
import type { Origin } from '../../../export/origin/readOrigin.ts'
import { isOwnFragment } from '../../../state/own/ownAddress.ts'
import { OwnSessionContext } from '../../../state/own/OwnSession.ts'

/**
 * What becomes of readers' own data when a file is dropped: `kept`, those on the page stay although the file is drawn from
 * others; `brought`, the file carries its own along and the page takes them up; `missing`, the file was drawn with some
 * that it does not carry.
 */
type OwnFate = 'none' | 'kept' | 'brought' | 'missing'

/** Decided once for a file, as the page was when it was dropped. */
export function useOwnFate(origin: Origin): OwnFate {
  const session = use(OwnSessionContext)
  const hash = fragmentOf(origin.view)
  const [fate] = useState((): OwnFate => {
    if (session?.own) return hash === session.fragment ? 'none' : 'kept'
    if (session && hash !== null) return 'brought'
    return origin.own === null ? 'none' : 'missing'
  })
  useEffect(() => {
    // As a link with these data would, which the session listens for.
    if (fate === 'brought' && hash !== null) location.replace(`#${hash}`)
  }, [fate, hash])
  return fate
}

/** The part of an address that brings own data along, without `#`. */
function fragmentOf(view: string): string | null {
  const hash = URL.canParse(view) ? new URL(view).hash : ''
  return isOwnFragment(hash) ? hash.slice(1) : null
}
