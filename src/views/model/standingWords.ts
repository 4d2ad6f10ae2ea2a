import type { ModelRow } from '../../domain/dataset/tables.ts'
import { measured, type Text } from '../../domain/figure/text.ts'
import type { Standing } from '../../domain/series/standings.ts'
import type { Formatter } from '../../i18n/Formatter.ts'
import { msg } from '../../i18n/msg.ts'

/** The benchmarks with the most scores first: those that readers know. */
export const orderedStandings = (standings: readonly Standing[]): readonly Standing[] =>
  standings.toSorted((a, b) => b.benchmark.scores - a.benchmark.scores)

/** On how many benchmarks a model was above the best of its day, of each side that had one. */
export function standingsTold(standings: readonly Standing[]): readonly Text[] {
  return (['open', 'closed'] as const).flatMap((side) => {
    const met = standings.flatMap(({ score, [side]: best }) => (best ? [score.score - best.score] : []))
    if (met.length === 0) return []
    const above = met.filter((difference) => difference > 0).length
    return [
      msg(`model.scores.${side}`, { of: measured('count', met.length), above: measured('count', above) }),
    ]
  })
}

/** What to know of a score: under which name, how it was measured, and for which version. */
export function standingDetails(
  { score, settings }: Standing,
  model: ModelRow,
  f: Formatter,
): readonly string[] {
  return [
    ...(score.name === model.name ? [] : [score.name]),
    ...(score.conditions === null ? [] : [score.conditions]),
    ...(settings > 1 ? [f.show(msg('model.score.settings', { n: measured('count', settings) }))] : []),
    ...(score.released === null || score.released === model.released
      ? []
      : [f.show(msg('model.score.version', { day: measured('day', score.released) }))]),
  ]
}

/** Places on the line from the lowest to the highest score, in hundredths. */
export function placesOf({ score, open, closed, ends: [lowest, highest] }: Standing) {
  const at = (value: number): string =>
    highest > lowest ? (((value - lowest) / (highest - lowest)) * 100).toFixed(2) : '50'
  return { own: at(score.score), open: open && at(open.score), closed: closed && at(closed.score) }
}

/** Why there is nothing to compare with. */
export const noneText = ({ score }: Standing, side: 'open' | 'closed'): Text =>
  msg(score.released === null ? 'model.best.undated' : `model.best.none.${side}`)

/** The sources of a part, each as often as it is used. */
export const sourcesOfStandings = (standings: readonly Standing[]): readonly string[] =>
  standings.flatMap(({ score, open, closed }) =>
    [score, open, closed].flatMap((row) => (row ? [row.source] : [])),
  )
