import type { Measured, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

/** Words of the shell: navigation, states, controls that every chart shares. */
export const app = {
  'app.name': 'Crossover',
  'app.tagline': 'How open language models are adopted, and how they close in on closed ones',
  'nav.overview': 'Overview',
  'nav.skip': 'Skip to the content',
  'state.loading': 'Loading the data …',
  'count.models': (v: { n: Measured }, f: Formatter) => f.count(v.n, { one: 'model', other: 'models' }),
  'undetermined.too-few-points': 'too few points',
  'undetermined.no-spread-in-x': 'all points have the same date',
  'undetermined.out-of-bounds': 'nearly all scores stand at a bound of the scale',
  'undetermined.no-bounds': 'this scale has no ceiling, so a logit trend is not defined',
  'undetermined.not-positive': 'some values are zero or less',
  'undetermined.parallel': 'the trends run parallel',
  'undetermined.different-scales': 'the trends are straight on different scales',
  'undetermined.not-growing': 'no growth',
  'undetermined.outside-window': 'not within ten years',
  'undetermined.beyond-precision': 'the numbers are beyond double precision',
  'openness.open': 'Open',
  'openness.closed': 'Closed',
  'sentence.pair': (v: { first: Text; second: Text }, f: Formatter) =>
    `${f.show(v.first)} ${f.show(v.second)}`,
} as const
