import { expect, test } from 'vitest'
import { adaptOllamaFamilies } from '../../../pipeline/adapters/downloads.ts'
import { spanOfDate } from '../../../pipeline/adapters/spanOfDate.ts'
import { newContext } from '../../../pipeline/Context.ts'
import { BrokenFile } from '../../../pipeline/read/BrokenFile.ts'

const noProvenance = new Map()
const header = 'family,developer,country,region,month,pulls_cumulative,n_models,first_obs,last_obs'
const good = (family: string, pulls: string) =>
  `${family},Lab,France,europe,2024-01,${pulls},2,2024-01-05,2024-01-05`
const file = (...rows: readonly string[]) => ({
  name: 'families.csv',
  bytes: Buffer.from([header, ...rows].join('\n')),
})

test('a broken row is dropped and names its file, physical line, column and reason', () => {
  const context = newContext()
  const rows = adaptOllamaFamilies(
    file(
      '"Two\nlines",Lab,France,europe,2024-01,5,1,2024-01-05,2024-01-05',
      ...'abcde'.split('').map((f) => good(f, '10')),
      good('Bad', 'many'),
    ),
    context,
    noProvenance,
  )
  expect(rows).toHaveLength(6)
  expect(context.reports[0]?.broken).toEqual([
    { file: 'families.csv', line: 9, column: 'pulls_cumulative', reason: '"many" is not a number' },
  ])
})

test('a file that lacks a column, or breaks in a fifth of its rows, is refused as a whole', () => {
  const lacking = { name: 'families.csv', bytes: Buffer.from('family,developer\nx,y') }
  expect(() => adaptOllamaFamilies(lacking, newContext(), noProvenance)).toThrow(BrokenFile)
  expect(() =>
    adaptOllamaFamilies(file(good('a', '1'), good('b', '-5'), good('c', '1')), newContext(), noProvenance),
  ).toThrow(/1 of 3 rows/)
})

test('closed families are told by their mark and lose it from their name', () => {
  const [row] = adaptOllamaFamilies(file(good('(closed) Gemini', '7')), newContext(), noProvenance)
  expect(row).toMatchObject({ family: 'Gemini', openness: 'closed', pulls: 7 })
})

test.each([
  ['2024-07-23', '2024-07-23', '2024-07-23'],
  ['2024-12', '2024-12-01', '2024-12-31'],
  ['2025-H2', '2025-07-01', '2025-12-31'],
  ['2026-04/05', '2026-04-01', '2026-05-31'],
  ['2026-01/2026-07', '2026-01-01', '2026-07-31'],
  ['2026 (mid)', '2026-01-01', '2026-12-31'],
  ['undated 2026', '2026-01-01', '2026-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
])('the date %s speaks of %s to %s', (raw, from, to) => {
  expect(spanOfDate(raw)).toEqual({ from, to })
})

test.each(['undated', '2025/2026 (past year)', ''])('"%s" has no first and last day', (raw) => {
  expect(spanOfDate(raw)).toBeNull()
})
