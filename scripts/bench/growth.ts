import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { layoutFigure } from '../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../src/domain/layout/measureText.ts'
import { loadFormatter } from '../../src/i18n/loadFormatter.ts'
import { deriveFromColumns } from '../../tests/bench/derivation/columns.ts'
import { makeModels } from '../../tests/bench/made.ts'
import type { Timing } from '../../tests/bench/measure.ts'
import { datum, figureOf, panel, series } from '../../tests/support/sampleFigures.ts'
import { middle, ms, runs, slopeOf, type Ratio, type Section } from './Section.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

async function heldBytes(): Promise<number> {
  // Buffers are given back a moment after their owners are gone.
  for (let pass = 0; pass < 3; pass++) {
    collect()
    await new Promise((done) => {
      setTimeout(done, 20)
    })
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** One thing that grows: how large it is, and what it takes to make and to work on it. */
type Step = { readonly size: number; readonly make: () => { readonly work: () => unknown } }

const f = await loadFormatter('en')

const derived = (models: number, months: number, size: number): Step => ({
  size,
  make: () => {
    const made = makeModels(models, months)
    return { work: () => deriveFromColumns(made) }
  },
})

const drawnCharts = (count: number): Step => ({
  size: count,
  make: () => {
    const figures = Array.from({ length: count }, (_, chart) =>
      figureOf(
        panel([
          series(
            'points',
            Array.from({ length: 2000 }, (_unused, i) =>
              datum(`m${chart}-${i}`, 18_000 + i, 5 + ((i * 37) % 90)),
            ),
          ),
        ]),
      ),
    )
    return {
      work: () =>
        figures.map((figure) =>
          layoutFigure(figure, { width: 900, density: 'page', measure: tableMeasure, f }),
        ),
    }
  },
})

/**
 * What the work takes of the processor, in milliseconds: other programs do not count, and the garbage of the run before is
 * gone. Its own garbage does count.
 */
async function processorMs(work: () => unknown): Promise<Timing> {
  for (let warm = 0; warm < 3; warm++) work()
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    collect()
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    times.push((user + system) / 1000)
    // What the work left to other threads is not charged to the next run.
    await new Promise((done) => {
      setTimeout(done, 20)
    })
  }
  return { median: middle(times), least: Math.min(...times), most: Math.max(...times) }
}

/** Alone in a function, so that nothing of one step is still held when the next begins. */
async function measure({ size, make }: Step) {
  const before = await heldBytes()
  const { work } = make()
  const result = work()
  const memory = (await heldBytes()) - before
  const { median, least, most } = await processorMs(work)
  if (!result) throw new Error('nothing was made')
  return { size, time: median, spread: `${ms(least)} to ${ms(most)}`, memory }
}

export const growth: Section = {
  id: 'growth',
  title: 'Growth with models, months and charts',
  run: async (say) => {
    say(
      'Derivation of a made-up dataset as models or months grow, and layout of charts of 2,000 marks each. Milliseconds of the processor, after the garbage of the run before is collected.',
    )
    say('')
    say('| what grows | size | median | spread | memory held, MB |')
    say('|---|--:|--:|--:|--:|')
    const ratios: Ratio[] = []
    for (const [what, steps] of [
      ['models, of 48 months', [5_000, 20_000, 80_000].map((models) => derived(models, 48, models))],
      ['months, of 10,000 models', [24, 96, 384].map((months) => derived(10_000, months, months))],
      ['charts, of 2,000 marks', [4, 16, 64].map(drawnCharts)],
    ] as const) {
      const found = []
      for (const step of steps) {
        const one = await measure(step)
        found.push(one)
        say(`| ${what} | ${one.size} | ${ms(one.time)} | ${one.spread} | ${ms(one.memory / 1e6)} |`)
      }
      for (const cost of ['time', 'memory'] as const) {
        const slope = slopeOf(found.map((one) => ({ size: one.size, cost: one[cost] })))
        ratios.push({
          what: `${cost} with ${what}: slope of logs`,
          found: slope.toFixed(2),
          asked: '≤ 1.1',
          holds: slope <= 1.1,
        })
      }
    }
    return ratios
  },
}
