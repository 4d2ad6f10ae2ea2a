import type { Row } from '../../../domain/dataset/tables.ts'
import type { Quantity } from '../../../domain/figure/Quantity.ts'
import type { Formatter } from '../../../i18n/Formatter.ts'
import { msg } from '../../../i18n/msg.ts'

type Unit = Row<'benchmarks'>['unit']

const quantities = {
  percent: { score: 'percent-score', difference: 'points' },
  eci: { score: 'eci', difference: 'eci-points' },
  elo: { score: 'elo', difference: 'elo' },
  ten: { score: 'points', difference: 'points' },
  minutes: { score: 'points', difference: 'points' },
} as const satisfies Record<Unit, { score: Quantity; difference: Quantity }>

/** A score in the unit of its benchmark. */
export function scoreText(unit: Unit, score: number, f: Formatter): string {
  const text = f.number(quantities[unit].score, score, 'full')
  return unit === 'minutes' ? f.show(msg('model.minutes', { n: { en: text } })) : text
}

/** How far a score is from another, with its sign. */
export function differenceText(unit: Unit, difference: number, f: Formatter): string {
  const text = f.number(quantities[unit].difference, difference, 'full')
  return /[1-9]/.test(text) && difference > 0 ? `+${text}` : text
}
