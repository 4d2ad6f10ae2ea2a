import type { FigureEvent } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import type { Adjustment } from '../../domain/series/adjustedPulls.ts'
import { jumpEpisodes } from '../../domain/series/jumpEpisodes.ts'
import { msg } from '../../i18n/msg.ts'
import type { PullRows } from '../adoption.ts'

/** Shades the times in which many of the pulls are jumps by the rules, the same for all models. */
export function jumpEvents(rows: PullRows, adjustments: readonly Adjustment[]): readonly FigureEvent[] {
  return jumpEpisodes(rows, adjustments).map(({ from, to, share }) => ({
    id: `jump@${from}`,
    kind: 'caution',
    label: msg('adoption.event.jump', { share: measured('share', share) }),
    x: from,
    xEnd: to,
  }))
}
