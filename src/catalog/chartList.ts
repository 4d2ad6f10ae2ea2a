import type { Text } from '../domain/figure/text.ts'
import { msg } from '../i18n/msg.ts'
import { withWords } from '../i18n/openFormatter.ts'
import type { Chart } from './defineChart.ts'

/** What menus and links need of a chart; the chart itself, with its statistics, is a chunk of its own. */
export type ChartEntry = {
  readonly id: string
  /** Short name for navigation. */
  readonly name: Text
  /** The question the chart answers. */
  readonly question: Text
  readonly load: () => Promise<Chart>
}

/** Every chart of the dashboard, in the order of its story. */
export const chartList: readonly ChartEntry[] = [
  {
    id: 'crossover',
    name: msg('crossover.name'),
    question: msg('crossover.question'),
    load: async () => (await withWords(['crossover'], () => import('./crossover.ts'))).crossover,
  },
  {
    id: 'lag',
    name: msg('lag.name'),
    question: msg('lag.question'),
    load: async () => (await withWords(['lag', 'crossover'], () => import('./lag.ts'))).lag,
  },
  {
    id: 'timemachine',
    name: msg('timemachine.name'),
    question: msg('timemachine.question'),
    load: async () =>
      (await withWords(['timemachine', 'crossover'], () => import('./timemachine.ts'))).timemachine,
  },
  {
    id: 'stress',
    name: msg('stress.name'),
    question: msg('stress.question'),
    load: async () => (await withWords(['stress', 'crossover'], () => import('./stress.ts'))).stress,
  },
  {
    id: 'downloads',
    name: msg('downloads.name'),
    question: msg('downloads.question'),
    load: async () => (await withWords(['downloads', 'adoption'], () => import('./downloads.ts'))).downloads,
  },
  {
    id: 'parameters',
    name: msg('parameters.name'),
    question: msg('parameters.question'),
    load: async () =>
      (await withWords(['parameters', 'crossover'], () => import('./parameters.ts'))).parameters,
  },
  {
    id: 'openness',
    name: msg('openness.name'),
    question: msg('openness.question'),
    load: async () => (await withWords(['openness'], () => import('./openness.ts'))).openness,
  },
  {
    id: 'arena',
    name: msg('arena.name'),
    question: msg('arena.question'),
    load: async () => (await withWords(['arena'], () => import('./arena.ts'))).arena,
  },
  {
    id: 'prices',
    name: msg('prices.name'),
    question: msg('prices.question'),
    load: async () => (await withWords(['prices'], () => import('./prices.ts'))).prices,
  },
  {
    id: 'capability',
    name: msg('capability.name'),
    question: msg('capability.question'),
    load: async () => (await withWords(['capability'], () => import('./capability.ts'))).capability,
  },
  {
    id: 'labs',
    name: msg('labs.name'),
    question: msg('labs.question'),
    load: async () => (await withWords(['labs', 'openness', 'parameters'], () => import('./labs.ts'))).labs,
  },
  {
    id: 'adoption',
    name: msg('adoption.name'),
    question: msg('adoption.question'),
    load: async () => (await withWords(['adoption', 'downloads'], () => import('./adoption.ts'))).adoption,
  },
  {
    id: 'usage',
    name: msg('usage.name'),
    question: msg('usage.question'),
    load: async () => (await withWords(['usage', 'adoption', 'downloads'], () => import('./usage.ts'))).usage,
  },
]
