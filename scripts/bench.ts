import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { gzipSync } from 'node:zlib'
import { prepareArquero } from '../tests/bench/derivation/arquero.ts'
import { agree } from '../tests/bench/derivation/checksum.ts'
import { deriveFromColumns } from '../tests/bench/derivation/columns.ts'
import { prepareDuckDb } from '../tests/bench/derivation/duckdb.ts'
import { prepareRollup } from '../tests/bench/derivation/rollup.ts'
import { makeModels } from '../tests/bench/made.ts'
import { timed, type Timing } from '../tests/bench/measure.ts'
import { transportsOf } from '../tests/bench/transport.ts'
import { benchCloud } from './benchCloud.ts'

const runs = 5
const months = 48
const lines: string[] = []
const say = (line: string) => {
  console.log(line)
  lines.push(line)
}
const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0)
const times = ({ median, least, most }: Timing): string => `${ms(median)} | ${ms(least)} to ${ms(most)}`

say('# Benchmarks')
say('')
say(
  `Written by \`npm run bench\`: ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}.`,
)
say(`Medians of ${runs} runs after two to warm up, in milliseconds; read the ratios, not the times.`)

say('')
say(`## Derivation: 50,000 models × ${months} months`)
say('')
say(
  'Totals by openness, organisation and country, shares, growth, records and fits; every tool finds the same numbers. Loading is not counted.',
)
say('')
say('| tool | median | spread | times ours |')
say('|---|--:|--:|--:|')
const made = makeModels(50_000, months)
const ours = deriveFromColumns(made)
const base = await timed(runs, () => deriveFromColumns(made))
say(`| columns (ours) | ${times(base)} | 1 |`)
for (const [name, work] of [
  ['DuckDB-Wasm', await prepareDuckDb(made)],
  ['Arquero 7', prepareArquero(made)],
  ['d3 rollup', prepareRollup(made)],
] as const) {
  if (!agree(ours, work())) throw new Error(`${name} finds other numbers`)
  const timing = await timed(runs, work)
  say(`| ${name} | ${times(timing)} | ${(timing.median / base.median).toFixed(1)} |`)
}

say('')
say('## Growth of the derivation')
say('')
say('| models | months | median | ms a thousand observations |')
say('|--:|--:|--:|--:|')
const points: { readonly size: number; readonly time: number }[] = []
for (const models of [5_000, 20_000, 80_000]) {
  const grown = makeModels(models, months)
  const timing = await timed(runs, () => deriveFromColumns(grown))
  const observations = grown.runs.value.length
  points.push({ size: Math.log(observations), time: Math.log(timing.median) })
  say(
    `| ${models} | ${months} | ${ms(timing.median)} | ${((timing.median / observations) * 1000).toFixed(4)} |`,
  )
}
const mean = (of: (point: (typeof points)[number]) => number) =>
  points.reduce((sum, point) => sum + of(point), 0) / points.length
const [meanSize, meanTime] = [mean((point) => point.size), mean((point) => point.time)]
const slope =
  points.reduce((sum, { size, time }) => sum + (size - meanSize) * (time - meanTime), 0) /
  points.reduce((sum, { size }) => sum + (size - meanSize) ** 2, 0)
say('')
say(`Slope of log time on log observations: ${slope.toFixed(2)} (1 is linear).`)

say('')
say(`## Transport: 2,000 models × ${months} months`)
say('')
say('| form | kB | kB gzip | parse, median | spread |')
say('|---|--:|--:|--:|--:|')
for (const { name, bytes, read } of transportsOf(makeModels(2_000, months))) {
  const timing = await timed(runs, read)
  say(`| ${name} | ${ms(bytes.length / 1000)} | ${ms(gzipSync(bytes).length / 1000)} | ${times(timing)} |`)
}

say('')
say('## Clouds of models')
say('')
say(
  'Mount, filter to every second model, resize, and a move of the pointer: milliseconds the main thread was busy / until the frame was painted, less those of doing nothing.',
)
say('')
say('| tool | models | mount | filter | resize | hover |')
say('|---|--:|--:|--:|--:|--:|')
const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
for (const { tool, count, costs } of await benchCloud([
  { tool: 'ours', count: 10_000, runs },
  { tool: 'uplot', count: 10_000, runs },
  { tool: 'ours', count: 50_000, runs },
  { tool: 'scatter', count: 50_000, runs: 1 },
  { tool: 'ours', count: 100_000, runs },
  { tool: 'uplot', count: 100_000, runs },
])) {
  const cell = (gesture: keyof typeof costs): string =>
    `${ms(middle(costs[gesture].map((cost) => cost.main)))} / ${ms(middle(costs[gesture].map((cost) => cost.frame)))}`
  say(`| ${tool} | ${count} | ${cell('mount')} | ${cell('filter')} | ${cell('resize')} | ${cell('hover')} |`)
}

mkdirSync('docs', { recursive: true })
writeFileSync('docs/benchmarks.md', `${lines.join('\n')}\n`)
