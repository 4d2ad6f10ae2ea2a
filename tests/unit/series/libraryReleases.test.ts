import { expect, it } from 'vitest'
import type { ModelRow } from '../../../src/domain/dataset/tables.ts'
import { libraryReleases } from '../../../src/domain/series/libraryReleases.ts'
import { dayOf, type Day } from '../../../src/domain/time/day.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const some = committedDataset().tables.models.find((row) => row.openness === 'open_weights')
const model = (name: string, released: Day, more: Partial<ModelRow> = {}): ModelRow => {
  if (!some) throw new Error('no model')
  return { ...some, id: name, name, released, openness: 'open_weights', ...more }
}
const gain = (family: string, name: string, pulls: number, from = dayOf(2025)) => ({
  family,
  model: name,
  from,
  new_pulls: pulls,
})
const daysOf = (...args: Parameters<typeof libraryReleases>) =>
  Object.fromEntries(
    [...libraryReleases(...args)].map(
      ([
        family,
        {
          model: { name },
        },
      ]) => [family, name],
    ),
  )

it('takes the first release under the library name, of any size, and of no other model', () => {
  const models = [
    model('Llama 3.1-405B', dayOf(2024, 7, 23)),
    model('Llama 3.1 8B Instruct', dayOf(2024, 7, 30)),
    model('Llama 3.1 Tulu', dayOf(2024, 7, 1)),
    model('Llama 3-70B', dayOf(2024, 4, 18)),
  ]
  expect(daysOf([gain('Llama 3.1', 'llama3.1', 5)], models)).toEqual({ 'Llama 3.1': 'Llama 3.1-405B' })
})

it('goes by the library name with the most pulls that has a release', () => {
  const models = [model('Qwen3-Coder 30B', dayOf(2024, 4, 1)), model('Qwen3 8B', dayOf(2024, 4, 28))]
  const names = [gain('Qwen3', 'qwen3-coder', 5), gain('Qwen3', 'qwen3', 50)]
  expect(daysOf(names, models)).toEqual({ Qwen3: 'Qwen3 8B' })
  expect(daysOf([...names, gain('Qwen3', 'qwen3-next', 99)], models)).toEqual({ Qwen3: 'Qwen3 8B' })
})

it('knows no release that is closed, undated, or later than the first observation', () => {
  const late = model('M 7B', dayOf(2025, 2))
  const models = [late, model('M 8B', dayOf(2024), { openness: 'api_only' }), { ...late, released: null }]
  expect(daysOf([gain('M', 'm', 5)], models)).toEqual({})
  expect(daysOf([gain('M', 'm', 5, dayOf(2025, 3))], models)).toEqual({ M: 'M 7B' })
})
