import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { clouds } from './bench/clouds.ts'
import { derivation } from './bench/derivation.ts'
import { gesturesSection } from './bench/gestures.ts'
import { growth } from './bench/growth.ts'
import { heap } from './bench/heap.ts'
import { lighthouseSection } from './bench/lighthouse.ts'
import { runs, type Section } from './bench/Section.ts'
import { transport } from './bench/transport.ts'

const sections: readonly Section[] = [
  derivation,
  growth,
  transport,
  clouds,
  gesturesSection,
  lighthouseSection,
  heap,
]
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true, default: [] } } })
const unknown = values.only.filter((id) => !sections.some((section) => section.id === id))
if (unknown.length > 0)
  throw new Error(`No section ${unknown.join()}; there are ${sections.map(({ id }) => id).join(', ')}.`)

/** What the last run of each section found: a run of one leaves the others as they are. */
const kept = v.record(
  v.string(),
  v.object({
    machine: v.string(),
    lines: v.array(v.string()),
    ratios: v.array(v.object({ what: v.string(), found: v.string(), asked: v.string(), holds: v.boolean() })),
  }),
)
const store = resolve(import.meta.dirname, '../docs/benchmarks.json')
const page = resolve(import.meta.dirname, '../docs/benchmarks.md')
let results: v.InferOutput<typeof kept> = {}
try {
  results = v.parse(kept, JSON.parse(readFileSync(store, 'utf8')))
} catch {
  console.log('No earlier results: starting anew.')
}
const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`

for (const { id, title, run } of sections) {
  if (values.only.length > 0 && !values.only.includes(id)) continue
  console.log(`\n## ${title}\n`)
  const start = performance.now()
  const lines: string[] = []
  const ratios = await run((line) => {
    console.log(line)
    lines.push(line)
  })
  console.log(`(${((performance.now() - start) / 1000).toFixed(0)} s)`)
  results[id] = { machine, lines, ratios: [...ratios] }
  // Kept at once: a section that fails takes no other with it.
  mkdirSync(resolve(store, '..'), { recursive: true })
  writeFileSync(store, `${JSON.stringify(results, null, 2)}\n`)
  writeFileSync(page, pageOf())
}

/** The section that `npm run bench:hub` writes stands last and stays. */
function hubSection(): readonly string[] {
  if (!existsSync(page)) return []
  const text = readFileSync(page, 'utf8')
  const at = text.indexOf('## Snapshots of the Hub')
  return at === -1 ? [] : [text.slice(at).trimEnd(), '']
}

function pageOf(): string {
  const there = sections.flatMap((section) => {
    const result = results[section.id]
    return result ? [{ ...section, ...result }] : []
  })
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench` (one section: `npm run bench -- --only heap`), on the built site where pages are measured.',
    `Medians of ${runs} runs where nothing else is said, in milliseconds; read the ratios, not the times.`,
    '',
    '## What was asked, and what was found',
    '',
    '| measure | found | asked | |',
    '|---|--:|--:|---|',
    ...there.flatMap(({ ratios }) =>
      ratios.map(
        ({ what, found, asked, holds }) =>
          `| ${what} | ${found} | ${asked} | ${holds ? 'holds' : '**misses**'} |`,
      ),
    ),
    ...there.flatMap(({ title, machine: on, lines }) => ['', `## ${title}`, '', `On ${on}.`, '', ...lines]),
    '',
    ...hubSection(),
  ].join('\n')
}
