import type { Note } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import {
  leastEarlier,
  lockstepFloor,
  lockstepModels,
  lockstepWidth,
  surgeFloor,
  surgeTimes,
} from '../../domain/series/adjustedPulls.ts'
import { msg } from '../../i18n/msg.ts'
import type { Pulls } from '../adoption.ts'

/** What every view of adoption says of its counts and of what was taken out of them. */
export function adjustmentNotes({ raw, adjusted: { adjustments } }: Pulls): readonly Note[] {
  const count = (value: number) => measured('count', value)
  const by = (rule: 'surge' | 'lockstep' | 'reset') =>
    count(adjustments.filter((adjustment) => adjustment.rule === rule).length)
  return [
    { kind: 'basis', text: msg('adoption.basis') },
    {
      kind: 'n',
      text: msg('adoption.note.n', {
        rows: count(raw.length),
        models: count(new Set(raw.map((row) => row.model)).size),
      }),
    },
    {
      kind: 'adjustment',
      text: msg('adoption.note.surge', {
        n: by('surge'),
        times: measured('ratio', surgeTimes),
        floor: measured('pulls', surgeFloor),
        earlier: count(leastEarlier),
      }),
    },
    {
      kind: 'adjustment',
      text: msg('adoption.note.lockstep', {
        n: by('lockstep'),
        models: count(lockstepModels),
        floor: measured('pulls', lockstepFloor),
        width: measured('share', lockstepWidth),
      }),
    },
    { kind: 'adjustment', text: msg('adoption.note.reset', { n: by('reset') }) },
    { kind: 'caution', text: msg('adoption.note.people') },
    { kind: 'coverage', text: msg('downloads.note.spread') },
  ]
}
