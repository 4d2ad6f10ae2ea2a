import { delay, http, HttpResponse, type HttpHandler } from 'msw'
import { changelogPath, manifestPath, tablePath } from '../src/data/files.ts'
import { schemaVersion, tableNames, type TableName } from '../src/domain/dataset/tables.ts'
import { manifestOf } from './manifestOf.ts'
import { partFilesOf } from './partFiles.ts'
import { scenarios, type Answer, type Scenario, type ScenarioName } from './scenarios.ts'
import { smallTables } from './smallDataset.ts'

/** A table, a part of one by its name, or the data package. */
type FileName = string

const startPage = '<!doctype html><html lang="en"><title>Start page</title><body>Welcome</body></html>'

async function answerOf(file: FileName, answer: Answer): Promise<Response> {
  switch (answer.kind) {
    case 'tables':
      return jsonOf(await textOf(file, answer.tables))
    case 'slow':
      await delay(answer.seconds * 1000)
      return jsonOf(await textOf(file, answer.tables))
    case 'no-network':
      return HttpResponse.error()
    case 'status':
      return new HttpResponse(null, {
        status: answer.status,
        headers: answer.retryAfter === undefined ? {} : { 'retry-after': String(answer.retryAfter) },
      })
    case 'html':
      return new HttpResponse(startPage, { headers: { 'content-type': 'text/html' } })
    case 'truncated':
      return jsonOf(firstHalf(await textOf(file, answer.tables)))
    case 'stalled': {
      const half = new TextEncoder().encode(firstHalf(await textOf(file, answer.tables)))
      // Begins and never ends: nobody closes it.
      return jsonOf(new ReadableStream({ start: (controller) => controller.enqueue(half) }))
    }
    case 'other-content':
      // As sound as the described one, and another.
      return jsonOf(`${await textOf(file, answer.tables)}\n`)
  }
  return answer satisfies never
}

async function textOf(file: FileName, tables: typeof smallTables): Promise<string> {
  if (file === 'datapackage') return JSON.stringify(await manifestOf(tables))
  const table = tableNames.find((name) => name === file)
  const content = table ? tables[table] : partFilesOf(tables).find(({ name }) => name === file)?.content
  return JSON.stringify(content)
}
const firstHalf = (text: string): string => text.slice(0, Math.floor(text.length / 2))
const jsonOf = (body: string | ReadableStream<Uint8Array>): Response =>
  new HttpResponse(body, { headers: { 'content-type': 'application/json' } })

const wellAnswer: Answer = { kind: 'tables', tables: smallTables }

/** Handlers for every address of the data room, answering by one scenario. */
export function handlersOf(name: ScenarioName): readonly HttpHandler[] {
  const { answer, only }: Scenario = scenarios[name]
  const handler = (file: FileName, path: string, of: TableName | 'datapackage') =>
    http.get(`*/${path}`, () => answerOf(file, only && !only.includes(of) ? wellAnswer : answer))
  return [
    handler('datapackage', manifestPath, 'datapackage'),
    http.get(`*/${changelogPath}`, () => HttpResponse.json({ schemaVersion, editions: [] })),
    ...tableNames.map((table) => handler(table, tablePath(table), table)),
    ...partFilesOf(smallTables).map(({ name, table }) => handler(name, `data/${name}.json`, table)),
  ]
}
