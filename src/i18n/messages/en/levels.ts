import type { Measured, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

/** Words of the charts that hold a level of capability fixed. */
export const levels = {
  'level.param.level': 'Level',
  'level.param.bench': 'Measured by',
  'level.eci': 'Epoch Capabilities Index',
  'level.gpt4': 'GPT-4 (Mar 2023)',
  'level.gpt4o': 'GPT-4o',
  'level.o1': 'o1',
  'level.gpt5': 'GPT-5',
  'level.unscored':
    'The model that sets this level has no score on this benchmark. Choose another level or benchmark.',
  'level.fact': (v: { score: Measured; benchmark: Text }, f: Formatter) =>
    `${f.show(v.score)} on ${f.show(v.benchmark)}`,
  'level.basis': (v: { level: Text; benchmark: Text; score: Measured; basis: Text }, f: Formatter) =>
    `At the level of ${f.show(v.level)}: a best score of ${f.show(v.score)} or more on ${f.show(v.benchmark)}. Scores: ${f.show(v.basis)}`,
} as const
