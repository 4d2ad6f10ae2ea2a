import type { Figure } from '../domain/figure/Figure.ts'
import type { Text } from '../domain/figure/text.ts'
import { msg } from '../i18n/msg.ts'
import { findingOf, leaderOf } from './crossoverReading.ts'

/** What a newcomer is told first: the verdict, the finding, and how sure it is. Null where one side has no models. */
export type Answer = { readonly verdict: Text; readonly finding: Text; readonly sure: Text }

/** The answer to the site's question in a crossover figure of today, in plain words with its numbers. */
export function answerOf(figure: Figure): Answer | null {
  const open = leaderOf(figure, 'open')
  const closed = leaderOf(figure, 'closed')
  if (!open || !closed) return null
  const isAhead = open.y >= closed.y
  const verdict = isAhead ? msg('answer.ahead') : msg('answer.behind')
  return { verdict, finding: figure.headline, sure: sureOf(figure) }
}

function sureOf(figure: Figure): Text {
  const none = findingOf(figure, 'none')?.value
  const crossing = findingOf(figure, 'crossing')
  if (!none || !('quantity' in none)) return msg('answer.noTrend')
  if (!crossing || !('quantity' in crossing.value)) return msg('answer.noDate', { none })
  const date = crossing.value
  if (!crossing.interval) return msg('answer.openDate', { date, none })
  const [lo, hi] = crossing.interval
  return msg('answer.dated', { date, lo, hi })
}
