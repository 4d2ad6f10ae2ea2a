import { describe, expect, it } from 'vitest'
import type { ModelRow } from '../../../src/domain/dataset/tables.ts'
import { modelOrders, orderedModels } from '../../../src/domain/series/modelOrder.ts'
import { hasWords, searchText } from '../../../src/domain/series/modelSearch.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const { models } = committedDataset().tables
const [template] = models
if (!template) throw new Error('The dataset has no model.')
const model = (name: string, more: Partial<ModelRow> = {}): ModelRow => ({
  ...template,
  id: name,
  name,
  ...more,
})
const { compare } = new Intl.Collator('en', { numeric: true })
const namesBy = (rows: readonly ModelRow[], order: (typeof modelOrders)[number], descending: boolean) =>
  orderedModels(rows, { order, descending }, compare).map(({ name }) => name)

describe('a list of models in an order', () => {
  const rows = [
    model('B 10', { parameters: null, released: dayOf(2024), openness: null }),
    model('B 2', { parameters: 7e9, released: null, openness: 'api_only' }),
    model('A', { parameters: 70e9, released: dayOf(2023), openness: 'open_source' }),
  ]

  it('has what is not known last, whichever way it is read', () => {
    expect(namesBy(rows, 'parameters', true)).toEqual(['A', 'B 2', 'B 10'])
    expect(namesBy(rows, 'parameters', false)).toEqual(['B 2', 'A', 'B 10'])
    expect(namesBy(rows, 'released', false)).toEqual(['A', 'B 10', 'B 2'])
    expect(namesBy(rows, 'openness', false)).toEqual(['A', 'B 2', 'B 10'])
  })

  it('reads the numbers in names as numbers', () => {
    expect(namesBy(rows, 'name', false)).toEqual(['A', 'B 2', 'B 10'])
  })

  it('holds every model once, in every order', () => {
    for (const order of modelOrders)
      expect(new Set(orderedModels(models, { order, descending: true }, compare))).toEqual(new Set(models))
  })
})

describe('a search', () => {
  const found = (q: string) => {
    const row = model('Llama-3.1 (405B)', {
      organisations: ['Méta AI'],
      countries: ['China'],
      licence: 'MIT',
    })
    return hasWords(
      searchText(row, (name) => (name === 'China' ? ['中国'] : [])),
      q,
    )
  }

  it.each(['llama 3.1', 'LLAMA-3.1', '405b meta', 'mit llama', '中国', ''])('finds by %j', (q) => {
    expect(found(q)).toBe(true)
  })

  it.each(['llama 2', 'mistral', 'llama apache'])('does not find by %j', (q) => {
    expect(found(q)).toBe(false)
  })
})
