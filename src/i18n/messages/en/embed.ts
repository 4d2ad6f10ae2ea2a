import type { Measured } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

/** Words of the embedded chart that the site itself has no use for. */
export const embed = {
  'embed.full': 'Open the full view in Crossover',
  'embed.missing': 'There is no such chart',
  'offline.saved': (v: { day: Measured }, f: Formatter) => `Crossover · saved page, data to ${f.show(v.day)}`,
  'offline.live': 'The live view, which may have newer data',
} as const
