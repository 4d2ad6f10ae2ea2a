import { expect, test } from 'vitest'
import type { UpstreamModel } from '../../../pipeline/adapters/epochModels.ts'
import { mergeModels } from '../../../pipeline/merge/mergeModels.ts'
import type { WireRow } from '../../../src/domain/dataset/tables.ts'

const curated = (over: Partial<WireRow<'models'>>): WireRow<'models'> => ({
  id: 'm-1',
  name: 'Model One',
  organisations: ['Lab'],
  countries: ['France'],
  released: '2024-01-01',
  released_precision: 'day',
  parameters: null,
  parameters_status: null,
  active_parameters: null,
  openness: 'open_weights',
  licence: null,
  training_flop: null,
  sparse: false,
  notable: false,
  frontier: false,
  base_model: null,
  link: null,
  source: 'curated',
  source_parameters: null,
  source_openness: 'curated',
  source_licence: null,
  ...over,
})

const upstream = (over: Partial<UpstreamModel>): UpstreamModel => ({
  name: 'MODEL-one',
  organisations: ['Lab'],
  countries: ['France'],
  released: '2024-01-02',
  precision: 'day',
  parameters: 7e9,
  parametersStatus: 'listed',
  openness: 'open_weights',
  trainingFlop: null,
  baseModel: null,
  notable: false,
  frontier: false,
  link: null,
  source: 'epoch',
  notAdded: null,
  ...over,
})

test('a fact that the curated list lacks comes from upstream and keeps its source', () => {
  const { models, report } = mergeModels([curated({})], [[upstream({})]])
  expect(models).toHaveLength(1)
  expect(models[0]).toMatchObject({
    parameters: 7e9,
    parameters_status: 'listed',
    source_parameters: 'epoch',
    source: 'curated',
  })
  expect(report).toMatchObject({ matched: 1, added: [], filled: { parameters: 1 } })
})

test('a curated fact stands against upstream, and the conflict is listed', () => {
  const own = curated({ parameters: 9e9, parameters_status: 'stated', source_parameters: 'curated' })
  const { models, report } = mergeModels(
    [own],
    [[upstream({ openness: 'unreleased', released: '2024-06-01' })]],
  )
  expect(models[0]?.parameters).toBe(9e9)
  expect(report.conflicts).toHaveLength(3)
})

test('of two models of one name the makers decide; a third maker’s is another model', () => {
  const two = [curated({}), curated({ id: 'm-2', organisations: ['Other'] })]
  const { models, report } = mergeModels(two, [
    [upstream({ organisations: ['Other'] }), upstream({ organisations: ['Third'], parameters: 1e9 })],
  ])
  const sizes = Object.fromEntries(models.map((model) => [model.organisations.join(), model.parameters]))
  expect(sizes).toEqual({ Lab: null, Other: 7e9, Third: 1e9 })
  expect(report.namesakes).toEqual(['MODEL-one: Third (epoch)'])
})

test('an unknown language model is added; another record is counted with the reason why not', () => {
  const { models, report } = mergeModels(
    [],
    [[upstream({}), upstream({ name: 'Painter', notAdded: 'not of the language domain' })]],
  )
  expect(models.map((model) => model.name)).toEqual(['MODEL-one'])
  expect(report).toMatchObject({ added: ['model-one'], notAdded: { 'not of the language domain': 1 } })
})

test('a fine-tune of a sparse model is sparse, down the line', () => {
  const list = [curated({ sparse: true }), curated({ id: 'm-2', name: 'Tune', base_model: 'Model One' })]
  const { models } = mergeModels(list, [[upstream({ name: 'Tune of tune', baseModel: 'Tune' })]])
  expect(models.map((model) => model.sparse)).toEqual([true, true, true])
})

test('two curated rows of one model become one, and the report says which', () => {
  const { models, renamed, report } = mergeModels([curated({ id: 'm-1-twin' }), curated({})], [])
  expect(models.map((model) => model.id)).toEqual(['m-1'])
  expect(renamed.get('m-1-twin')).toBe('m-1')
  expect(report.duplicates).toEqual(['m-1-twin is m-1'])
})

test('the order of upstream rows makes no difference', () => {
  const rows = [upstream({}), upstream({ name: 'B' }), upstream({ name: 'A' })]
  const list = [curated({})]
  const ids = (order: readonly UpstreamModel[]) =>
    mergeModels(list, [order])
      .models.map((m) => m.id)
      .toSorted()
  expect(ids(rows)).toEqual(ids(rows.toReversed()))
})
