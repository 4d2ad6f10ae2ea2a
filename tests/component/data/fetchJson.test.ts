import { expect, it } from 'vitest'
import { DataError } from '../../../src/data/DataError.ts'
import { loadManifest } from '../../../src/data/loadManifest.ts'
import { loadTable } from '../../../src/data/loadTable.ts'
import { useScenario } from '../../support/network.ts'

const problemOf = async (promise: Promise<unknown>) => {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  return error instanceof DataError ? error.problem : error
}
const load = () => loadTable('scores', new AbortController().signal)

it('a table that arrives whole is parsed', async () => {
  const rows = await load()
  expect(rows.map((row) => row.name)).toContain('Aster 1')
})

it('the manifest names the newest fact', async () => {
  expect(await loadManifest(new AbortController().signal)).toMatchObject({ name: 'made-up' })
})

it.each([
  ['not-found', { kind: 'http', status: 404 }],
  ['server-error', { kind: 'http', status: 500 }],
  ['busy', { kind: 'http', status: 429, retryAfter: 2 }],
  ['html', { kind: 'not-json', html: true }],
  ['truncated', { kind: 'not-json', html: false }],
  ['no-network', { kind: 'network', offline: false }],
  ['wrong-types', { kind: 'invalid' }],
  ['newer', { kind: 'newer', found: 2, supported: 1 }],
] as const)('the scenario "%s" is told apart from every other', async (scenario, problem) => {
  useScenario(scenario)
  expect(await problemOf(load())).toMatchObject(problem)
})

it('a request that is aborted stays an abort', async () => {
  const controller = new AbortController()
  useScenario('slow')
  const loading = problemOf(loadTable('scores', controller.signal))
  controller.abort()
  expect(await loading).toMatchObject({ name: 'AbortError' })
})
