import { getResponse } from 'msw'
import { handlersOf } from '../../mocks/handlers.ts'
import { type ScenarioName } from '../../mocks/scenarios.ts'
import type { Chart, FigureOutcome } from '../../src/catalog/defineChart.ts'
import { DataError, type DataProblem } from '../../src/data/DataError.ts'
import { loadManifest } from '../../src/data/loadManifest.ts'
import { loadPart, loadTable } from '../../src/data/loadTable.ts'
import { partRefs, type Asked } from '../../src/domain/dataset/parts.ts'
import { tableNames, type Tables } from '../../src/domain/dataset/tables.ts'
import { wholeOf } from '../../src/domain/dataset/wholeOf.ts'

type Loaded<T> = { readonly value: T } | { readonly problem: DataProblem }

async function attempt<T>(promise: Promise<T>): Promise<Loaded<T>> {
  try {
    return { value: await promise }
  } catch (error) {
    if (error instanceof DataError) return { problem: error.problem }
    throw error
  }
}

/** A network as a scenario has it, for loaders that run without a browser. */
export const fetchOf =
  (scenario: ScenarioName) =>
  async (path: string, init: RequestInit): Promise<Response> => {
    const request = new Request(new URL(path, 'http://site.test'), { headers: init.headers ?? {} })
    const response = await getResponse([...handlersOf(scenario)], request)
    if (!response || response.type === 'error') throw new TypeError('Failed to fetch')
    const aborted = new Promise<never>((_, reject) => {
      init.signal?.addEventListener('abort', () => reject(new Error('aborted')), { once: true })
    })
    aborted.catch(() => undefined)
    const whole = response.arrayBuffer.bind(response)
    return Object.assign(response, { arrayBuffer: () => Promise.race([whole(), aborted]) })
  }

export type Cell = { readonly outcome: FigureOutcome } | { readonly problem: DataProblem }

/** The data room as one scenario leaves it, and what it makes of any chart. Needs `fetch` to be that of the scenario. */
export async function dataRoom(): Promise<(chart: Chart, query: string) => Cell> {
  const { signal } = new AbortController()
  const manifest = loadManifest(signal)
  const files = new Map<string, Loaded<unknown>>()
  const keyOf = (asked: Asked) => JSON.stringify(asked)
  const load = (asked: Asked): Promise<unknown> =>
    typeof asked === 'string' ? loadTable(asked, signal, null, manifest) : loadPart(asked, signal, manifest)
  const package_ = await attempt(manifest)
  await Promise.all(
    [...tableNames, ...partRefs].map(async (asked) => files.set(keyOf(asked), await attempt(load(asked)))),
  )
  return (chart, query) => {
    if ('problem' in package_) return package_
    const parts: [string, unknown][] = []
    for (const asked of chart.tablesOf(query)) {
      const table = files.get(keyOf(asked))
      if (!table || 'problem' in table) return table ?? { problem: { kind: 'other-content' } }
      parts.push([wholeOf(asked), table.value])
    }
    const { dataDate, sources } = package_.value
    const data = {
      dataDate,
      sources: new Map(sources.map((source) => [source.id, source])),
      tables: Object.fromEntries(parts) as unknown as Tables,
    }
    return { outcome: chart.build(data, query) }
  }
}
