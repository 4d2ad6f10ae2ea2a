import { benchCloud, gestures, type CloudCosts, type Gesture } from './benchCloud.ts'
import { middle, ms, runs, type Ratio, type Section } from './Section.ts'

const names: Readonly<Record<string, string>> = {
  ours: 'ours',
  uplot: 'uPlot, squares drawn by the caller',
  'uplot-circles': 'uPlot, its own circles',
  scatter: 'Recharts `Scatter`',
}

/** The peers that something was asked against: at a count, how many times as fast ours shall be. */
const asked = [
  { tool: 'uplot-circles', count: 10_000, least: 1 },
  { tool: 'uplot', count: 10_000, least: 1 },
  { tool: 'uplot-circles', count: 100_000, least: 2 },
  { tool: 'uplot', count: 100_000, least: 2 },
  { tool: 'scatter', count: 50_000, least: 40 },
] as const

type Kind = 'main' | 'frame'
type Middle = { readonly value: number; readonly isLimit: boolean }

/** The middle of the runs; null where none has the number. */
function middleOf(costs: CloudCosts, gesture: Gesture, kind: Kind): Middle | null {
  const known = costs[gesture].flatMap((cost) => {
    const value = cost[kind]
    return value === null ? [] : [{ value, isLimit: cost.isLimit && kind === 'frame' }]
  })
  if (known.length === 0) return null
  return { value: middle(known.map(({ value }) => value)), isLimit: known.some(({ isLimit }) => isLimit) }
}

const written = (found: Middle | null): string =>
  found === null ? '–' : found.isLimit ? `> ${(found.value / 1000).toFixed(0)} s` : ms(found.value)

export const clouds: Section = {
  id: 'clouds',
  title: 'Clouds of models',
  run: async (say) => {
    say(
      'Mount, filter to every second model, resize, and a move of the pointer: milliseconds of the processor that the main thread took / milliseconds until the frame was painted, both less those of doing nothing. ' +
        'Tools of one count take turns, a page a run, after the garbage of preparing the data is collected. Ours is the whole figure of the site with its axes, legend, tooltip and keys. uPlot is drawn twice: with its own marks, and with squares that the caller draws, ' +
        'because its circles are one path that a browser without a graphics card fills slowly. What lasted longer than a minute was left alone.',
    )
    say('')
    say('| tool | models | mount | filter | resize | hover |')
    say('|---|--:|--:|--:|--:|--:|')
    const results = await benchCloud([
      ['ours', 'uplot', 'uplot-circles'].map((tool) => ({ tool, count: 10_000, runs })),
      [
        { tool: 'ours', count: 50_000, runs },
        { tool: 'scatter', count: 50_000, runs: 1 },
      ],
      [
        ...['ours', 'uplot'].map((tool) => ({ tool, count: 100_000, runs })),
        { tool: 'uplot-circles', count: 100_000, runs: 1 },
      ],
    ])
    for (const { tool, count, costs } of results) {
      const cell = (gesture: Gesture) =>
        `${written(middleOf(costs, gesture, 'main'))} / ${written(middleOf(costs, gesture, 'frame'))}`
      say(`| ${names[tool]} | ${count} | ${gestures.map(cell).join(' | ')} |`)
    }
    const of = (tool: string, count: number) =>
      results.find((result) => result.tool === tool && result.count === count)?.costs
    return asked.flatMap(({ tool, count, least }): readonly Ratio[] => {
      const [ours, theirs] = [of('ours', count), of(tool, count)]
      if (!ours || !theirs) return []
      return gestures.flatMap((gesture) =>
        (['main', 'frame'] as const).flatMap((kind): readonly Ratio[] => {
          const [own, other] = [middleOf(ours, gesture, kind), middleOf(theirs, gesture, kind)]
          if (!own || !other) return []
          const ratio = other.value / Math.max(0.1, own.value)
          return [
            {
              what: `${gesture} of ${count}, ${kind === 'main' ? 'main thread' : 'to the frame'}, ${names[tool]} against ours`,
              found: `${other.isLimit ? '> ' : ''}${ratio.toFixed(ratio < 10 ? 1 : 0)} ×`,
              asked: `≥ ${least} ×`,
              holds: ratio >= least,
            },
          ]
        }),
      )
    })
  },
}
