import type { Openness } from '../domain/dataset/columns.ts'
import type { Text } from '../domain/figure/text.ts'
import { msg } from '../i18n/msg.ts'

/** The openness class of a model in words; unknown is said, not left out. */
export function opennessText(openness: Openness | null): Text {
  return msg(`openness.${openness ?? 'unknown'}`)
}
