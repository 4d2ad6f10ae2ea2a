import type { Text } from '../domain/figure/text.ts'
import type { Undetermined } from '../domain/stats/Estimate.ts'
import { msg } from '../i18n/msg.ts'

/** The reason why a statistic has no answer, in words. */
export function undeterminedText(why: Undetermined['why']): Text {
  return msg(`undetermined.${why}`)
}
