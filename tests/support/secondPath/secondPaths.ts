import { lags } from './lags.ts'
import { levels } from './levels.ts'
import { pulls } from './pulls.ts'
import { releases } from './releases.ts'
import { stress } from './stress.ts'
import type { SecondPath } from './Told.ts'
import { trends } from './trends.ts'

/** The second path of every headline: by chart, by query. */
export const secondPaths: Readonly<Record<string, SecondPath>> = {
  ...trends,
  ...releases,
  ...levels,
  ...pulls,
  lag: lags,
  stress,
}

const tooDear = 'each takes seconds, and differs from the default view in its rows alone'

/** Presets whose headline has no second path, and why. */
export const notRecomputed: Readonly<Record<string, string>> = {
  'stress?bench=mmlu': tooDear,
  'stress?bench=gpqa': tooDear,
  'stress?bench=math': tooDear,
}
