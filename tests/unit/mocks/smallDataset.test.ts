import { expect, it } from 'vitest'
import { manifestOf } from '../../../mocks/manifestOf.ts'
import { scenarioNames, scenarios } from '../../../mocks/scenarios.ts'
import { smallTables } from '../../../mocks/smallDataset.ts'
import { parseManifest } from '../../../src/domain/dataset/manifest.ts'
import { parseTable } from '../../../src/domain/dataset/parseTable.ts'
import { tableNames } from '../../../src/domain/dataset/tables.ts'

it.each(tableNames)('made-up %s pass the published contract and are not empty', (name) => {
  const parsed = parseTable(name, smallTables[name])
  expect(parsed.kind === 'parsed' ? parsed.value.length : parsed).toBeGreaterThan(1)
})

it('the made-up data package passes the published contract', async () => {
  expect(parseManifest(await manifestOf(smallTables))).toMatchObject({ kind: 'parsed' })
})

it.each([
  ['ok', 'parsed'],
  ['empty', 'parsed'],
  ['one-row', 'parsed'],
  ['wrong-types', 'invalid'],
  ['newer', 'newer'],
] as const)('scores of the scenario "%s" are %s', (name, kind) => {
  const { answer } = scenarios[name]
  expect(parseTable('scores', answer.tables.scores).kind).toBe(kind)
})

it('every scenario has a title of its own', () => {
  expect(new Set(scenarioNames.map((name) => scenarios[name].title)).size).toBe(scenarioNames.length)
})
