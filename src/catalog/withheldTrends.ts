import type { Note } from '../domain/figure/Figure.ts'
import { measured, type Measured, type Text } from '../domain/figure/text.ts'
import type { Estimate } from '../domain/stats/Estimate.ts'
import { undeterminedText } from './undeterminedText.ts'

type Group = { readonly name: Text; readonly fitted: number; readonly trend: Estimate<unknown> }
type Counted = { readonly group: Text; readonly n: Measured }

/** Why a group that has marks has no trend, for each that has none. */
export function withheldTrends(
  groups: readonly Group[],
  words: {
    readonly tooUncertain: (values: Counted) => Text
    readonly noTrend: (values: Counted & { readonly why: Text }) => Text
  },
): readonly Note[] {
  return groups.flatMap(({ name, fitted, trend }): readonly Note[] => {
    if (trend.kind === 'fitted' || fitted === 0) return []
    const values = { group: name, n: measured('count', fitted) }
    const text =
      trend.why === 'too-uncertain'
        ? words.tooUncertain(values)
        : words.noTrend({ ...values, why: undeterminedText(trend.why) })
    return [{ kind: 'method', text }]
  })
}
