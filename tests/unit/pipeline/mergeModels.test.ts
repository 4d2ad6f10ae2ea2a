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
  parameters: 7e9,
  openness: 'open_weights',
  trainingFlop: null,
  baseModel: null,
  notable: false,
  frontier: false,
  link: null,
  source: 'epoch',
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
  expect(report).toMatchObject({ matched: 1, added: 0, filled: { parameters: 1 } })
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

test('of two models of one name the organisation decides; where it cannot, nothing is merged', () => {
  const two = [curated({}), curated({ id: 'm-2', organisations: ['Other'] })]
  const merged = mergeModels(two, [
    [upstream({ organisations: ['Other'] }), upstream({ organisations: ['Third'], parameters: 1e9 })],
  ])
  expect(merged.models.map((m) => m.parameters)).toEqual([null, 7e9])
  expect(merged.report.ambiguous).toEqual(['MODEL-one (Third)'])
})

test('an unknown model is added, and a fine-tune of a sparse model is sparse down the line', () => {
  const list = [curated({ sparse: true }), curated({ id: 'm-2', name: 'Tune', base_model: 'Model One' })]
  const { models, report } = mergeModels(list, [[upstream({ name: 'Tune of tune', baseModel: 'Tune' })]])
  expect(report.added).toBe(1)
  expect(models.map((m) => m.sparse)).toEqual([true, true, true])
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
