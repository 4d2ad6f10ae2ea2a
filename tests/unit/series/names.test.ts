import { describe, expect, it } from 'vitest'
import { smallTables } from '../../../mocks/smallDataset.ts'
import { parseTable } from '../../../src/domain/dataset/parseTable.ts'
import type { ModelRow, ScoreRow } from '../../../src/domain/dataset/tables.ts'
import { labOf, labsOf, releasesByLab } from '../../../src/domain/series/labsOf.ts'
import { isVersionOf, libraryMatches, nameParts } from '../../../src/domain/series/libraryMatch.ts'
import { licenceClassOf } from '../../../src/domain/series/licenceClass.ts'
import { modelOrders, orderedModels, type ModelOrder } from '../../../src/domain/series/modelOrder.ts'
import { hasWords, plain, searchText } from '../../../src/domain/series/modelSearch.ts'
import { dayOf } from '../../../src/domain/time/day.ts'

const parsed = parseTable('models', smallTables.models)
const [firstModel] = parsed.kind === 'parsed' ? parsed.value : []
const scores = parseTable('scores', smallTables.scores)
const [firstScore] = scores.kind === 'parsed' ? scores.value : []
if (!firstModel || !firstScore) throw new Error('the small dataset has models and scores')
const model: ModelRow = firstModel
const score: ScoreRow = firstScore

describe('departments, former and foreign names of a lab', () => {
  it.each([
    ['Meta', 'Meta AI', 'Facebook AI Research', 'FAIR', 'fair'],
    ['Google', 'Google DeepMind', 'DeepMind', 'google research'],
    ['Zhipu AI', 'Zhipu', 'Beijing Zhipu Huazhang', 'Z.ai', 'Z.AI (Zhipu)', 'z.ai labs'],
    ['Moonshot AI', 'Moonshot'],
    ['Baichuan', 'Baichuan Intelligent'],
    ['Mistral AI', 'mistral'],
    ['Alibaba', 'Alibaba Cloud', 'Qwen Team'],
    ['Microsoft', 'Microsoft Research'],
    ['Salesforce', 'Salesforce Research'],
    ['Amazon', 'Amazon AGI'],
    ['Xiaomi', 'Xiaomi MiMo'],
    ['xAI', 'xAI Corp', 'SpaceXAI'],
    ['Allen Institute for AI', 'AI2', 'Allen AI', 'AllenAI', 'Allen Institute'],
    ['Technology Innovation Institute', 'TII', 'Technology Innovation Inst.'],
    ['Tsinghua University', 'Tsinghua'],
    ['Stanford University', 'Stanford CRFM'],
    ['Princeton University', 'Princeton NLP'],
    ['University of Washington', 'UW', 'University of Washington NLP'],
    ['University of California (UC) Berkeley', 'UC Berkeley', 'University of California (UC) Berkeley BAIR'],
    ['Beijing Academy of Artificial Intelligence / BAAI', 'BAAI', 'The BAAI lab'],
    ['Shanghai AI Lab', 'InternLM'],
    ['LMSYS', 'LMSYS Org', 'Large Model Systems Organization'],
    ['Together AI', 'Together'],
    ['Perplexity', 'Perplexity AI'],
    ['Meituan', 'Meituan Inc'],
    ['Cerebras', 'Cerebras Systems'],
    ['StepFun', 'Stepfun', 'Step-Fun'],
    ['Poolside', 'poolside'],
    ['Liquid AI', 'LiquidAI'],
    ['Nanbeige', 'Nanbeige LLM Lab'],
    ['OpenBMB', 'openbmb'],
    ['Xiaohongshu', 'RedNote', 'Xiaohongshu Hi Lab'],
  ])('are %s', (lab, ...names) => {
    for (const name of [lab, ...names]) expect(labOf(name), name).toBe(lab)
  })

  it.each([
    'Metaphor',
    'Not Meta',
    'Unfair',
    'Fairly',
    'Googleplex',
    'My Google',
    'xz.ai',
    'z-ai',
    'New Moonshot',
    'Old Baichuan',
    'Le Mistral',
    'The Alibaba',
    'Un-Qwen',
    'Ex-Microsoft',
    'A Salesforce',
    'An Amazon',
    'My Xiaomi',
    'Our xAI',
    'Our SpaceXAI',
    'AI21',
    'My AI2',
    'Tim Allen AI',
    'TIIs',
    'ATII',
    'A Technology Innovation Inst',
    'Old Tsinghua',
    'New Stanford',
    'My Princeton',
    'UWs',
    'AUW',
    'Not University of Washington',
    'UC Berkeleys',
    'Old UC Berkeley',
    'BAAIx',
    'xBAAI',
    'An InternLM',
    'My LMSYS',
    'Very Large Model Systems',
    'All Together',
    'My Perplexity',
    'Old Meituan',
    'Meituan Ltd',
    'Old Cerebras',
    'One StepFun',
    'Step Fun',
    'A Poolside',
    'My Liquid',
    'My Nanbeige',
    'My OpenBMB',
    'My RedNote',
    'OpenAI',
  ])('%s is a lab of its own', (name) => {
    expect(labOf(name)).toBe(name)
  })

  it('are one lab of a release, and a release of two labs counts for both', () => {
    const releases = [
      { organisations: ['FAIR', 'Meta AI', 'OpenAI'] },
      { organisations: ['Meta'] },
      { organisations: [] },
    ]
    expect(releases.map(labsOf)).toEqual([['Meta', 'OpenAI'], ['Meta'], []])
    const rows = releases.map(({ organisations }) => ({ ...model, organisations }))
    expect([...releasesByLab(rows)]).toEqual([
      ['Meta', 2],
      ['OpenAI', 1],
    ])
  })
})

describe('the name of a library', () => {
  it.each([
    ['llama3.1', ['llama', '3.1']],
    ['Llama 3.1', ['llama', '3.1']],
    ['Mixtral-8x7B', ['mixtral', '8x7b']],
    ['qwen2.5-coder', ['qwen', '2.5', 'coder']],
    ['Qwen3 30B A3B', ['qwen', '3', '30b', 'a3b']],
    ['gemma3n:e4b', ['gemma', '3n', 'e4b']],
    ['DeepSeek-V3', ['deepseek', 'v3']],
    ['--', []],
  ])('%s has the parts %j', (name, parts) => {
    expect(nameParts(name)).toEqual(parts)
  })

  it.each([
    '7B',
    '1.5B',
    '350m',
    '8x7B',
    'A3B',
    'A2.7B',
    'E4B',
    'Instruct',
    'Chat',
    'it',
    'Base',
    'Jan 2025',
    'feb',
    'Mar',
    'Apr',
    'May',
    'Jun',
    'Jul',
    'Aug',
    'Sep',
    'Oct',
    'Nov',
    'Dec',
    '2507',
    'v0324',
    '7B Instruct',
  ])('stands for a model that adds %s to it', (more) => {
    expect(isVersionOf(nameParts('Qwen'), nameParts(`Qwen ${more}`))).toBe(true)
  })

  it.each([
    'Coder',
    '7',
    '7BB',
    'x7B',
    'A3',
    '123',
    '12345',
    '8x7',
    'Instructor',
    'Exit',
    'Chatty',
    'x2B 7',
    'march',
    'Math 7B',
  ])('does not stand for one that adds %s', (more) => {
    expect(isVersionOf(nameParts('Qwen'), nameParts(`Qwen ${more}`))).toBe(false)
  })

  it('stands for the lowest and the highest open score of its versions', () => {
    const row = (name: string, value: number, openness: ScoreRow['openness'] = 'open_weights') => ({
      ...score,
      name,
      openness,
      score: value,
    })
    const rows = [
      row('Llama 3.1 8B', 40),
      row('Llama 3.1 405B Instruct', 80),
      row('Llama-3.1-70B', 60),
      row('Llama 3.1 Pro', 99),
      row('Llama 3', 10),
      row('Llama 3.1 1B', 5, 'api_only'),
      row('Llama 3.1 2B', 6, null),
    ]
    const matches = libraryMatches(['llama3.1', 'llama3.1', 'phi'], rows)
    expect([...matches].map(([name, { lowest, highest }]) => [name, lowest.score, highest.score])).toEqual([
      ['llama3.1', 40, 80],
    ])
  })
})

it.each([
  ['apache-2.0', 'permissive'],
  ['Apache License', 'permissive'],
  ['Modified MIT', 'permissive'],
  ['BSD-3', 'permissive'],
  ['CC-BY', 'permissive'],
  ['CC-BY-4.0', 'permissive'],
  ['creative_commons_attribution', 'permissive'],
  ['OpenMDW', 'permissive'],
  ['CC0', 'permissive'],
  ['ISC', 'permissive'],
  ['MIT-0', 'conditional'],
  ['Not MIT', 'conditional'],
  ['ISCC', 'conditional'],
  ['CC-BY-SA-4.0', 'conditional'],
  ['CC-BY-ND', 'conditional'],
  ['My Apache', 'conditional'],
  ['NC', 'noncommercial'],
  ['CC-BY-NC-SA', 'noncommercial'],
  ['noncommercial use', 'noncommercial'],
  ['Non-Commercial', 'noncommercial'],
  ['Research only', 'noncommercial'],
  ['MNPL-0.1', 'noncommercial'],
  ['Apache research', 'noncommercial'],
  ['Researchers', 'conditional'],
  ['Once', 'conditional'],
  ['Inc', 'conditional'],
  ['Proprietary (research)', 'proprietary'],
] as const)('the licence %s is %s', (licence, expected) => {
  expect(licenceClassOf(licence)).toBe(expected)
})

describe('what is looked for in a model', () => {
  it('is without case, accents and what separates words', () => {
    expect(plain('  Llama-3.1_(Größe)/É  ')).toBe('llama 3.1 große e')
    expect(hasWords('llama 3.1 8b', 'LLAMA 8B')).toBe(true)
    expect(hasWords('llama 3.1 8b', 'llama 70b')).toBe(false)
    expect(hasWords('llama', '')).toBe(true)
  })

  it('is its name, id, makers, places, licence and base, and other names of these', () => {
    const row: ModelRow = {
      ...model,
      name: 'Qwen-X',
      id: 'the-id',
      organisations: ['Lab A'],
      countries: ['Land'],
      licence: 'MIT',
      base_model: 'Root',
    }
    const text = searchText(row, (name) => (name === 'Land' ? ['国'] : []))
    expect(text).toBe('qwen x 通义千问 the id lab a land 国 mit root')
    expect(searchText({ ...row, licence: null, base_model: null })).toBe('qwen x 通义千问 the id lab a land')
  })
})

describe('models in an order', () => {
  const row = (name: string, more: Partial<ModelRow> = {}): ModelRow => ({
    ...model,
    name,
    released: dayOf(2024),
    organisations: [],
    countries: [],
    parameters: null,
    openness: null,
    licence: null,
    ...more,
  })
  const by = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  const names = (rows: readonly ModelRow[], order: ModelOrder, descending = false) =>
    orderedModels(rows, { order, descending }, by)
      .map(({ name }) => name)
      .join('')

  it.each<readonly [ModelOrder, Partial<ModelRow>, Partial<ModelRow>]>([
    ['organisation', { organisations: ['A', 'Z'] }, { organisations: ['B'] }],
    ['country', { countries: ['A', 'Z'] }, { countries: ['B'] }],
    ['released', { released: dayOf(2020) }, { released: dayOf(2021) }],
    ['parameters', { parameters: 9 }, { parameters: 10 }],
    ['openness', { openness: 'open_source' }, { openness: 'open_weights' }],
    ['openness', { openness: 'open_weights' }, { openness: 'api_only' }],
    ['openness', { openness: 'api_only' }, { openness: 'unreleased' }],
    ['licence', { licence: 'A' }, { licence: 'B' }],
  ] as const)(
    'of %s have the lesser first, or last, and those without it at the end',
    (order, less, more) => {
      const none = row('n', { released: null })
      const rows = [none, row('b', more), row('a', less)]
      expect(names(rows, order)).toBe('abn')
      expect(names(rows, order, true)).toBe('ban')
    },
  )

  it('by name, and equals by newest release, then by name', () => {
    expect(modelOrders).toContain('name')
    expect(names([row('b'), row('c'), row('a')], 'name')).toBe('abc')
    expect(names([row('b'), row('c'), row('a')], 'name', true)).toBe('cba')
    const equal = [row('b'), row('x', { released: null }), row('d', { released: dayOf(2025) }), row('a')]
    expect(names(equal, 'licence')).toBe('dabx')
    expect(names(equal, 'licence', true)).toBe('dabx')
  })
})
