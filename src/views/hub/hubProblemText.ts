import type { Text } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import type { Problem } from '../../state/FigureState.ts'
import { problemText } from '../../state/problemText.ts'

/** Why the Hub has no answer. To strangers it says of a private repository what it says of none: 401 or 404. */
export function hubProblemText(problem: Problem): Text {
  if (problem.kind === 'network' && !problem.offline) return msg('hub.problem.network')
  if (problem.kind === 'invalid') return msg('hub.problem.invalid')
  if (problem.kind !== 'http') return problemText(problem)
  if (problem.status === 401 || problem.status === 404) return msg('hub.problem.missing')
  if (problem.status === 403) return msg('hub.problem.forbidden')
  return problemText(problem)
}
