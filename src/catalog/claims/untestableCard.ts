import type { Text } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import type { ClaimCard } from './ClaimCard.ts'

/** A claim about something that no table holds. */
export function untestableCard({
  id,
  claim,
  why,
}: {
  readonly id: string
  readonly claim: Text
  readonly why: Text
}): ClaimCard {
  return {
    id,
    claim,
    rule: msg('claims.rule.untestable'),
    verdict: 'untestable',
    why,
    data: [],
    figure: null,
    view: null,
  }
}
