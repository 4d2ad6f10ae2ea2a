import type { ModelRow } from '../../../domain/dataset/tables.ts'
import { measured, type Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../../i18n/Formatter.ts'
import { msg } from '../../../i18n/msg.ts'
import { joinedNames } from '../../../i18n/names.ts'

/** Names of labs or countries in the reader's language; empty where none is known. */
export function namesText(names: readonly string[], f: Formatter): string {
  const joined = joinedNames(names)
  return joined ? f.show(joined) : ''
}

/** When a model came out, as exactly as the source says; null where it does not. */
export function releasedText({ released, released_precision: precision }: ModelRow): Text | null {
  if (released === null) return null
  if (precision === 'day') return msg('chart.exact', { value: measured('day', released) })
  if (precision === 'month') return msg('chart.exact', { value: measured('month', released) })
  return msg('name.literal', { text: { en: String(new Date(released * 86_400_000).getUTCFullYear()) } })
}

/** How many parameters, an estimate marked as one; null where nobody says. */
export function sizeText({ parameters, parameters_status: status }: ModelRow): Text | null {
  if (parameters === null) return null
  const size = measured('parameters', parameters)
  return status === 'estimated' ? msg('models.size.estimate', { size }) : msg('chart.exact', { value: size })
}
