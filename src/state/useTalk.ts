import { useState } from 'react'
import { remember, remembered } from './storage.ts'
import { talkQuery, readTalk, type TalkView } from './talk.ts'

/** The views a reader has put together in this browser, to present them. */
export type Talk = {
  /** The query of the presentation; empty while there is none. */
  readonly query: string
  readonly has: (view: TalkView) => boolean
  readonly add: (view: TalkView) => void
}

const key = 'talk'

export function useTalk(): Talk {
  const [query, setQuery] = useState(() => remembered(key) ?? '')
  const views = readTalk(query)
  const same = (view: TalkView) => (other: TalkView) =>
    other.chart === view.chart && other.query === view.query
  return {
    query,
    has: (view) => views.some(same(view)),
    add: (view) => {
      const next = talkQuery([...views, view])
      remember(key, next)
      setQuery(next)
    },
  }
}
