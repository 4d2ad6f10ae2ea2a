import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BrokenFile } from './BrokenFile.ts'
import type { InputFile } from './readRows.ts'

/** The files the pipeline reads, by pattern: the date in an export's name changes with every refresh. */
const inputPatterns = {
  models: /^models\.csv$/,
  benchmarks: /^benchmarks\.csv$/,
  mmluPoints: /^mmlu_points\.csv$/,
  arena: /^arena_history\.csv$/,
  prices: /^prices\.csv$/,
  ollamaFamilies: /^downloads_ollama_family_month\.csv$/,
  ollamaIncrements: /^downloads_ollama_model_increments\.csv$/,
  hfSnapshots: /^downloads_hf_family_snapshots\.csv$/,
  reported: /^downloads_reported\.csv$/,
  monthly: /^downloads_monthly\.csv$/,
  raw: /^downloads_hf_raw\.csv$/,
  modelMap: /^downloads_model_map\.csv$/,
  epochAll: /^upstream\/epoch_all_ai_models_[\d-]+\.csv$/,
  epochNotable: /^upstream\/epoch_notable_ai_models_[\d-]+\.csv$/,
  epochIndex: /^upstream\/epoch_capabilities_index_[\d-]+\.csv$/,
} as const

export type InputName = keyof typeof inputPatterns
export type Inputs = Readonly<Record<InputName, InputFile>> & {
  readonly hub: readonly InputFile[]
  /** What `npm run data:hub` made of the Hub's own snapshots; not every set of sources has it. */
  readonly hubSnapshots: InputFile | null
}

const hubSnapshotsName = 'downloads_hub_snapshots.csv'
const hubPattern = /^upstream\/epoch_benchmarks\/[^/]+\.csv$/

/** Finds and reads the source files under a directory; of several editions of one file the newest by name is taken. */
export function findInputs(from: string): Inputs {
  if (!statSync(from, { throwIfNoEntry: false })?.isDirectory())
    throw new BrokenFile(from, 'is not a directory')
  const paths = readdirSync(from, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
  const read = (path: string): InputFile => ({ name: path, bytes: readFileSync(join(from, path)) })
  const one = (name: InputName): InputFile => {
    const path = paths.findLast((candidate) => inputPatterns[name].test(candidate))
    if (path === undefined) throw new BrokenFile(name, `no file matches ${inputPatterns[name].source}`)
    return read(path)
  }
  return {
    models: one('models'),
    benchmarks: one('benchmarks'),
    mmluPoints: one('mmluPoints'),
    arena: one('arena'),
    prices: one('prices'),
    ollamaFamilies: one('ollamaFamilies'),
    ollamaIncrements: one('ollamaIncrements'),
    hfSnapshots: one('hfSnapshots'),
    reported: one('reported'),
    monthly: one('monthly'),
    raw: one('raw'),
    modelMap: one('modelMap'),
    epochAll: one('epochAll'),
    epochNotable: one('epochNotable'),
    epochIndex: one('epochIndex'),
    hub: paths.filter((path) => hubPattern.test(path)).map(read),
    hubSnapshots: paths.includes(hubSnapshotsName) ? read(hubSnapshotsName) : null,
  }
}
