import { delay, http, HttpResponse, type HttpHandler } from 'msw'
import { changelogPath, manifestPath, tablePath } from '../src/data/files.ts'
import { schemaVersion, tableNames, type TableName } from '../src/domain/dataset/tables.ts'
import { manifestOf } from './manifestOf.ts'
import { scenarios, type Answer, type Scenario, type ScenarioName } from './scenarios.ts'
import { smallTables } from './smallDataset.ts'

type FileName = TableName | 'datapackage'

const startPage = '<!doctype html><html lang="en"><title>Start page</title><body>Welcome</body></html>'

async function answerOf(file: FileName, answer: Answer): Promise<Response> {
  switch (answer.kind) {
    case 'tables':
      return HttpResponse.json(bodyOf(file, answer.tables))
    case 'slow':
      await delay(answer.seconds * 1000)
      return HttpResponse.json(bodyOf(file, answer.tables))
    case 'no-network':
      return HttpResponse.error()
    case 'status':
      return new HttpResponse(null, {
        status: answer.status,
        headers: answer.retryAfter === undefined ? {} : { 'retry-after': String(answer.retryAfter) },
      })
    case 'html':
      return new HttpResponse(startPage, { headers: { 'content-type': 'text/html' } })
    case 'truncated': {
      const whole = JSON.stringify(bodyOf(file, answer.tables))
      return new HttpResponse(whole.slice(0, Math.floor(whole.length / 2)), {
        headers: { 'content-type': 'application/json' },
      })
    }
  }
  return answer satisfies never
}

const bodyOf = (file: FileName, tables: typeof smallTables): object =>
  file === 'datapackage' ? manifestOf(tables) : tables[file]

const wellAnswer: Answer = { kind: 'tables', tables: smallTables }

/** Handlers for every address of the data room, answering by one scenario. */
export function handlersOf(name: ScenarioName): readonly HttpHandler[] {
  const { answer, only }: Scenario = scenarios[name]
  const handler = (file: FileName, path: string) =>
    http.get(`*/${path}`, () => answerOf(file, only && !only.includes(file) ? wellAnswer : answer))
  return [
    handler('datapackage', manifestPath),
    http.get(`*/${changelogPath}`, () => HttpResponse.json({ schemaVersion, editions: [] })),
    ...tableNames.map((table) => handler(table, tablePath(table))),
  ]
}
