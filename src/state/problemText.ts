import { measured, type Text } from '../domain/figure/text.ts'
import { msg } from '../i18n/msg.ts'
import type { Problem } from './FigureState.ts'

/** Words for why data could not be had. */
export function problemText(problem: Problem): Text {
  switch (problem.kind) {
    case 'network':
      return problem.offline ? msg('problem.offline') : msg('problem.network')
    case 'timeout':
      return msg('problem.timeout', { seconds: measured('count', problem.seconds) })
    case 'http':
      return httpText(problem.status, problem.retryAfter)
    case 'not-json':
      return problem.html ? msg('problem.html') : msg('problem.notJson')
    case 'other-content':
      return msg('problem.otherContent')
    case 'invalid':
      return msg('problem.invalid', { n: measured('count', problem.issues.length) })
    case 'no-edition':
      return msg('problem.noEdition', { edition: { en: problem.edition.slice(0, 40) } })
  }
  return problem satisfies never
}

function httpText(status: number, retryAfter: number | null): Text {
  if (status === 404 || status === 410) return msg('problem.http.missing')
  if (status === 429)
    return retryAfter === null
      ? msg('problem.http.busy')
      : msg('problem.http.busyFor', { seconds: measured('count', retryAfter) })
  const name = { en: String(status) }
  return status >= 500 ? msg('problem.http.broken', { status: name }) : msg('problem.http', { status: name })
}
