import { benchCloud } from './benchCloud.ts'
import { middle, ms, runs, type Ratio, type Section } from './Section.ts'

const gestures = ['mount', 'filter', 'resize', 'hover'] as const

export const clouds: Section = {
  id: 'clouds',
  title: 'Clouds of models',
  run: async (say) => {
    say(
      'Mount, filter to every second model, resize, and a move of the pointer: milliseconds the main thread was busy / until the frame was painted, less those of doing nothing.',
    )
    say('')
    say('| tool | models | mount | filter | resize | hover |')
    say('|---|--:|--:|--:|--:|--:|')
    const results = await benchCloud([
      { tool: 'ours', count: 10_000, runs },
      { tool: 'uplot', count: 10_000, runs },
      { tool: 'ours', count: 50_000, runs },
      { tool: 'scatter', count: 50_000, runs: 1 },
      { tool: 'ours', count: 100_000, runs },
      { tool: 'uplot', count: 100_000, runs },
    ])
    type Costs = (typeof results)[number]['costs']
    const mid = (costs: Costs, gesture: keyof Costs, kind: 'main' | 'frame') =>
      middle(costs[gesture].map((cost) => cost[kind]))
    for (const { tool, count, costs } of results) {
      const cell = (gesture: keyof Costs) =>
        `${ms(mid(costs, gesture, 'main'))} / ${ms(mid(costs, gesture, 'frame'))}`
      say(`| ${tool} | ${count} | ${gestures.map(cell).join(' | ')} |`)
    }
    const of = (tool: string, count: number) =>
      results.find((result) => result.tool === tool && result.count === count)?.costs
    return (
      [
        ['uplot', 10_000, 1],
        ['uplot', 100_000, 2],
        ['scatter', 50_000, 40],
      ] as const
    ).flatMap(([tool, count, least]): readonly Ratio[] => {
      const [ours, theirs] = [of('ours', count), of(tool, count)]
      if (!ours || !theirs) return []
      return gestures.flatMap((gesture) =>
        (['main', 'frame'] as const).map((kind) => {
          const ratio = mid(theirs, gesture, kind) / Math.max(0.1, mid(ours, gesture, kind))
          return {
            what: `${gesture} of ${count}, ${kind === 'main' ? 'main thread' : 'to the frame'}, ${tool} against ours`,
            found: `${ratio.toFixed(1)} ×`,
            asked: `≥ ${least} ×`,
            holds: ratio >= least,
          }
        }),
      )
    })
  },
}
