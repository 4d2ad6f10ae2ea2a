import type { Measured } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

/** Words of the presentation. */
export const present = {
  'present.empty':
    'There is no view here yet. Open a chart, choose “Share and export”, and add its view; or begin with every chart as it is.',
  'present.all': 'Present all charts',
  'present.unknown': 'There is no such chart.',
  'present.back': 'Back',
  'present.next': 'Next',
  'present.place': (v: { at: Measured; of: Measured }, f: Formatter) => `${f.show(v.at)} of ${f.show(v.of)}`,
  'present.steps': 'Step by step',
  'present.notes': 'Notes',
  'present.fullScreen': 'Full screen',
  'present.print': 'Print',
  'present.remove': 'Remove this view',
  'present.leave': 'Leave',
} as const
