import { describe, expect, it } from 'vitest'
import { filterIn } from '../../../../src/catalog/filter/filterParams.ts'
import { factsOf } from '../../../../src/domain/dataset/filter/factsOf.ts'
import { filterDataset } from '../../../../src/domain/dataset/filter/filterDataset.ts'
import { modelIndex } from '../../../../src/domain/dataset/filter/modelIndex.ts'
import { tallyOf } from '../../../../src/domain/dataset/filter/tallyOf.ts'
import type { ModelRow, Row, TableName } from '../../../../src/domain/dataset/tables.ts'
import { dayOf } from '../../../../src/domain/time/day.ts'
import { committedDataset } from '../../../support/committedDataset.ts'

const whole = committedDataset()
function row<T extends TableName>(table: T, more: Partial<Row<T>>): Row<T> {
  const [first] = whole.tables[table]
  if (first === undefined) throw new Error(`${table} is empty`)
  return { ...first, ...more }
}
const day = dayOf(2024, 3)
const model = (id: string, more: Partial<ModelRow> = {}): ModelRow =>
  row('models', {
    id,
    name: id,
    organisations: ['Meta AI'],
    countries: ['United States'],
    released: day,
    openness: 'open_weights',
    licence: 'MIT',
    parameters: 7e9,
    ...more,
  })
const models = [
  model('llama-3-8b', { name: 'Llama 3 8B' }),
  model('llama-3-70b', { name: 'Llama 3 70B', parameters: 70e9, openness: 'open_source', licence: null }),
  model('gpt-x', {
    name: 'GPT-X',
    organisations: ['OpenAI'],
    openness: 'api_only',
    parameters: null,
    released: null,
  }),
  model('joint', { organisations: ['OpenAI', 'Mistral AI'], countries: ['France', 'United States'] }),
  model('le-model', { organisations: ['Mistral AI'], countries: ['France'] }),
  model('le-model-2', { organisations: ['Mistral AI'], countries: ['Belgium', 'France'] }),
  model('le-model-3', { organisations: ['Mistral AI'], countries: ['France', 'Belgium'] }),
]
const index = modelIndex(models)
const llama = {
  labs: ['Meta'],
  countries: ['United States'],
  openness: ['open_weights'],
  licences: ['permissive'],
  sizes: [7e9],
  released: [day],
}
const nothing = { labs: [], countries: [], openness: [], licences: [], sizes: [], released: [] }

describe('what a row says', () => {
  it('of a model: its own columns', () => {
    expect(
      factsOf.models(
        model('joint', { organisations: ['OpenAI', 'Mistral AI'], countries: ['France'] }),
        index,
      ),
    ).toEqual({
      ...llama,
      name: 'joint',
      text: 'joint openai mistral ai',
      labs: ['OpenAI', 'Mistral AI'],
      countries: ['France'],
    })
    expect(factsOf.models(model('dark', { openness: null, licence: null }), index)).toMatchObject({
      openness: ['unknown'],
      licences: ['unstated'],
    })
  })

  const score = (more: Partial<Row<'scores'>>) =>
    factsOf.scores(
      row('scores', {
        model: null,
        name: 'Nobody',
        organisation: null,
        country: null,
        released: null,
        openness: null,
        ...more,
      }),
      index,
    )
  it('of a score: its own columns, else those of the model', () => {
    expect(score({})).toEqual({ ...nothing, name: 'Nobody', text: 'nobody ', openness: ['unknown'] })
    expect(score({ model: 'llama-3-8b', name: 'Llama 3 (8B)' })).toEqual({
      ...llama,
      name: 'Llama 3 (8B)',
      text: 'llama 3 (8b) meta ',
      openness: ['unknown'],
    })
    const own = {
      organisation: 'OpenAI, Mistral AI,OpenAI',
      country: 'France/Germany',
      openness: 'api_only',
    } as const
    expect(score({ ...own, name: 'llama 3 8b instruct', released: dayOf(2025) })).toEqual({
      ...llama,
      name: 'llama 3 8b instruct',
      text: 'llama 3 8b instruct openai mistral ai openai, mistral ai,openai',
      labs: ['OpenAI', 'Mistral AI'],
      countries: ['France', 'Germany'],
      openness: ['api_only'],
      released: [dayOf(2025)],
    })
    expect(score({ name: 'Qwen' }).text).toBe('qwen 通义千问 ')
    expect(score({ organisation: 'Mistral AI' }).countries).toEqual(['France'])
    expect(score({ organisation: 'OpenAI' }).countries).toEqual(['United States'])
  })

  it('of a price: those of the model under the name behind the last stroke', () => {
    const price = (more: Partial<Row<'prices'>>) =>
      factsOf.prices(row('prices', { model: null, openness: null, released: null, ...more }), index)
    expect(price({ name: 'meta/x/llama-3-8b' })).toEqual({
      ...llama,
      name: 'meta/x/llama-3-8b',
      text: 'meta/x/llama-3-8b meta',
      openness: ['unknown'],
    })
    expect(price({ name: 'gpt-x', openness: 'api_only', released: day })).toMatchObject({
      openness: ['api_only'],
      released: [day],
      sizes: [null],
      labs: ['OpenAI'],
    })
    expect(price({ name: 'gpt-x' }).released).toEqual([null])
  })

  it('of a board: a side, and the classes of the model on that side', () => {
    const arena = (more: Partial<Row<'arena'>>) =>
      factsOf.arena(
        row('arena', { model: 'm', name: 'M', organisation: null, openness: null, licence: null, ...more }),
        index,
      )
    expect(arena({})).toEqual({
      ...nothing,
      name: 'M',
      text: 'm m ',
      openness: ['unknown'],
      licences: ['unstated'],
    })
    expect(
      arena({ model: 'llama-3-70b', openness: 'open', licence: 'MIT', organisation: 'Meta AI' }),
    ).toMatchObject({
      labs: ['Meta'],
      openness: ['open_source'],
      licences: ['permissive'],
      sizes: [70e9],
      text: 'm llama-3-70b meta meta ai',
    })
    expect(arena({ model: 'llama-3-70b', openness: 'closed' }).openness).toEqual(['api_only', 'unreleased'])
    expect(arena({ openness: 'open' }).openness).toEqual(['open_weights', 'open_source'])
  })

  it('of downloads: all that may stand under the name, or the family alone', () => {
    const made = { developer: 'Meta AI', country: 'United States' }
    const increment = row('ollama_increments', { ...made, model: 'llama3', family: 'Llama 3' })
    expect(factsOf.ollama_increments(increment, index)).toEqual({
      ...llama,
      name: 'llama3',
      text: 'llama3 llama 3 meta ai',
      openness: ['open_weights', 'open_source'],
      licences: ['permissive', 'unstated'],
      sizes: [7e9, 70e9],
      released: [day, day],
    })
    const family = {
      ...nothing,
      labs: ['Meta'],
      countries: ['United States'],
      name: 'Fam',
      text: 'fam meta ai',
    }
    const open = ['open_weights', 'open_source']
    expect(factsOf.hf_snapshots(row('hf_snapshots', { ...made, family: 'Fam' }), index)).toEqual({
      ...family,
      openness: open,
    })
    const pulls = (openness: 'open' | 'closed' | null) =>
      factsOf.ollama_families(row('ollama_families', { ...made, family: 'Fam', openness }), index)
    expect(pulls('open')).toEqual({ ...family, openness: open })
    expect(pulls('closed').openness).toEqual(['api_only', 'unreleased'])
    expect(pulls(null).openness).toEqual(['unknown'])
    const said = row('reported', { entity: 'Hub', title: 'A report', developer: null, country: null })
    expect(factsOf.reported(said, index)).toEqual({
      ...nothing,
      name: 'Hub',
      text: 'hub  a report',
      openness: open,
    })
    expect(factsOf.reported({ ...said, developer: 'Mistral AI', country: 'France' }, index)).toMatchObject({
      labs: ['Mistral AI'],
      countries: ['France'],
      text: 'hub mistral ai a report',
    })
  })
})

describe('the index of models', () => {
  it('knows ids, names with what stands behind them, and names of a library in any size', () => {
    const ids = (rows: readonly ModelRow[]) => rows.map(({ id }) => id)
    expect(ids(index.byId('gpt-x'))).toEqual(['gpt-x'])
    expect(index.byId('nobody')).toEqual([])
    for (const tail of [
      'instruct',
      'chat',
      'it',
      'base',
      'preview',
      'latest',
      'Jan 2024',
      '20240301',
      '0324',
      'v0324',
    ])
      expect(ids(index.byName(`GPT-X ${tail}`)), tail).toEqual(['gpt-x'])
    for (const tail of ['mini', 'its', 'abase', '24', '202403011', 'v2', 'x2024'])
      expect(index.byName(`GPT-X ${tail}`), tail).toEqual([])
    expect(index.byName('instruct')).toEqual([])
    expect(ids(index.byLibraryName('llama3'))).toEqual(['llama-3-8b', 'llama-3-70b'])
    for (const tail of ['8b', '1.5b', '350m', 'a3b', 'a3.5b', '8x7b', 'e4b', '128x17b', 'a22b'])
      expect(ids(index.byLibraryName(`gpt-x ${tail}`)), tail).toEqual(['gpt-x'])
    for (const tail of ['8bit', 'x8b', 'b', 'ab', '8x', 'e4', '8xb'])
      expect(index.byLibraryName(`gpt-x ${tail}`), tail).toEqual([])
  })
  it('knows where a lab is at home, by the releases of it alone', () => {
    expect(index.homeOf('Mistral AI')).toEqual(['France'])
    expect(index.homeOf('OpenAI')).toEqual(['United States'])
    expect(index.homeOf('Nobody')).toEqual([])
    const even = modelIndex([model('a', { countries: ['B', 'A'] }), model('b', { countries: ['A'] })])
    expect(even.homeOf('Meta')).toEqual(['A'])
  })
})

describe('what a choice would let through', () => {
  const data = { tables: { models } }
  const entries = (...given: Parameters<typeof tallyOf>) => [...tallyOf(...given)]
  const none = filterIn('')
  it('is counted by name, most first, then by value', () => {
    expect(entries(data, ['models'], none, 'countries')).toEqual([
      ['France', 4],
      ['United States', 4],
      ['Belgium', 2],
    ])
    expect(entries(data, ['models'], none, 'orgs')).toEqual([
      ['Mistral AI', 4],
      ['Meta', 2],
      ['OpenAI', 2],
    ])
    expect(entries(data, ['models'], none, 'openness')).toEqual([
      ['open_weights', 5],
      ['api_only', 1],
      ['open_source', 1],
    ])
    expect(entries(data, ['models'], none, 'licences')).toEqual([
      ['permissive', 6],
      ['unstated', 1],
    ])
  })
  it('keeps the other restrictions and leaves its own', () => {
    const french = { ...none, countries: ['France'], orgs: ['OpenAI'] }
    expect(entries(data, ['models'], french, 'orgs')).toEqual([
      ['Mistral AI', 4],
      ['OpenAI', 1],
    ])
    expect(entries(data, ['scores'], none, 'orgs')).toEqual([])
    expect(entries({ tables: {} }, ['models'], none, 'orgs')).toEqual([])
  })
  it('counts neither of two classes that a row may have', () => {
    const twice = { tables: { models, ollama_increments: [row('ollama_increments', { model: 'llama3' })] } }
    expect(entries(twice, ['ollama_increments'], none, 'openness')).toEqual([])
    expect(entries(twice, ['ollama_increments'], none, 'licences')).toEqual([])
    const named = {
      tables: {
        models,
        scores: [1, 2].map((score) =>
          row('scores', { model: 'gpt-x', name: 'GPT-X', organisation: null, score }),
        ),
      },
    }
    expect(entries(named, ['scores'], none, 'orgs')).toEqual([['OpenAI', 1]])
  })
})

it('rows that nobody can place are left out and counted, or kept where the reader wants them', () => {
  const data = { ...whole, tables: { models } }
  const sized = { ...filterIn(''), size: { from: 8e9, to: null } }
  const left = filterDataset(data, sized)
  expect(left.data.tables.models.map(({ id }) => id)).toEqual(['llama-3-70b'])
  expect(left.leftOut[0]).toEqual({ table: 'models', rows: 7, leftOut: 6, undecided: 1 })
  const kept = filterDataset(data, { ...sized, undecided: true })
  expect(kept.data.tables.models.map(({ id }) => id)).toEqual(['llama-3-70b', 'gpt-x'])
  expect(kept.leftOut[0]).toEqual({ table: 'models', rows: 7, leftOut: 5, undecided: 1 })
})
