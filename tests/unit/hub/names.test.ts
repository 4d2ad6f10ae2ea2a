import { expect, it } from 'vitest'
import { smallTables } from '../../../mocks/smallDataset.ts'
import { parseTable } from '../../../src/domain/dataset/parseTable.ts'
import { familyOfRepo } from '../../../src/domain/hub/familyOfRepo.ts'
import { parseHubModel } from '../../../src/domain/hub/hubModel.ts'
import { listedModel } from '../../../src/domain/hub/listedModel.ts'
import { readRepoId } from '../../../src/domain/hub/readRepoId.ts'

it.each([
  ['the owner says nothing', 'qwen2/other', ['Qwen2'], null],
  ['not even the last letter of the owner', 'qwen2/x-base', ['2x'], null],
  ['without an owner the whole name counts', 'gpt2', ['GPT-2'], 'GPT-2'],
  ['a remark in brackets is no part of a family', 'a/alpha-base', ['Alpha (old name)'], 'Alpha (old name)'],
  ['either of two names will do', 'databricks/dbrx-instruct', ['Dolly/DBRX'], 'Dolly/DBRX'],
  ['the longest name wins', 'a/alpha-beta-7b', ['Beta', 'Alpha Beta', 'Alpha'], 'Alpha Beta'],
  ['a name may stand behind other parts', 'a/new-alpha', ['Alpha'], 'Alpha'],
  ['a part of a word is no name', 'a/alphabet', ['Alpha'], null],
  ['parts that are apart are no name', 'a/alpha-x-beta', ['Alpha Beta'], null],
  ['a single letter is no name', 'a/x', ['X'], null],
])('of the family of a repository, %s', (_, id, families, family) => {
  expect(familyOfRepo(id, families)).toBe(family)
})

const parsed = parseTable('models', smallTables.models)
const [model, other] = parsed.kind === 'parsed' ? parsed.value : []
if (!model || !other) throw new Error('the small dataset has models')

it.each([
  ['https://huggingface.co/Lab/Model', 'Lab/Model', true],
  ['http://www.huggingface.co/lab/model', 'Lab/Model', true],
  ['https://huggingface.co/Lab/Model/', 'lab/model', true],
  ['https://huggingface.co/Lab/Model/?#', 'lab/model', true],
  ['https://huggingface.co/Lab/Model/tree', 'lab/model', false],
  ['https://huggingface.co/Lab/Model?x', 'lab/model', false],
  ['https://example.org/https://huggingface.co/Lab/Model', 'lab/model', false],
  ['https://example.org/', 'Lab/Model', false],
  [null, 'Lab/Model', false],
])('the link %s leads to %s: %s', (link, id, leads) => {
  const linked = { ...model, name: 'Linked', link }
  expect(listedModel(id, [{ ...other, link: null }, linked]) === linked).toBe(leads)
})

it('a link counts more than a name, and a name is its letters and figures alone', () => {
  const named = { ...model, name: 'Größe-7B 模型!', link: null }
  const linked = { ...other, name: 'X', link: 'https://huggingface.co/lab/größe7b模型' }
  expect(listedModel('lab/GRÖSSE7B', [named])).toBeNull()
  expect(listedModel('lab/größe_7b.模型', [named])).toBe(named)
  expect(listedModel('größe_7b.模型', [named])).toBe(named)
  expect(listedModel('lab/größe7b模型', [named, linked])).toBe(linked)
})

it.each([
  ['www.huggingface.co/a/b', 'a/b'],
  ['http://huggingface.co/a/b', 'a/b'],
  ['HTTPS://HuggingFace.co/a/b', 'a/b'],
  ['huggingface.co/a/b#files\nand more', 'a/b'],
  ['huggingface.co/a?x=/y', 'a'],
  ['huggingface.co/spaces/a', null],
  ['huggingface.co/datasets/a', null],
  ['a/b//', 'a/b'],
  ['see https://huggingface.co/a/b', null],
  ['a--b/c', null],
  ['-a/b', null],
  ['a/b.', null],
  [`a/${'b'.repeat(94)}`, `a/${'b'.repeat(94)}`],
  [`a/${'b'.repeat(95)}`, null],
  [`${' '.repeat(997)}a/b`, 'a/b'],
  [`${' '.repeat(998)}a/b`, null],
])('the id in %j is %s', (raw, id) => {
  expect(readRepoId(raw)).toBe(id)
})

const read = (wire: object) => {
  const answer = parseHubModel({ id: 'a/b', ...wire })
  if (answer.kind !== 'parsed') throw new Error(JSON.stringify(answer))
  return answer.value
}

it('an answer of little is one of a model that is there, open to all and without a licence', () => {
  expect(read({})).toEqual({
    id: 'a/b',
    downloads30d: null,
    downloadsAllTime: null,
    likes: null,
    licence: null,
    parameters: null,
    precisions: [],
    bytes: null,
    gate: 'none',
    isDisabled: false,
    created: null,
    changed: null,
    task: null,
  })
  expect(read({ id: 'gpt2', gated: 'auto', disabled: true })).toMatchObject({
    id: 'gpt2',
    gate: 'automatic',
    isDisabled: true,
  })
})

it('precisions stand by how much of the weights they hold, not as they came', () => {
  const safetensors = { parameters: { F32: 1, BF16: 900, I8: 20 } }
  expect(read({ safetensors }).precisions).toEqual(['BF16', 'I8', 'F32'])
})

it.each([
  [{ cardData: { license: 'mit', license_name: 'my-own' } }, 'mit'],
  [{ cardData: { license: 'other', license_name: 'my-own' } }, 'my-own'],
  [{ cardData: { license: 'other' } }, 'other'],
  [{ cardData: { license: ['mit', 'apache-2.0'] } }, 'mit, apache-2.0'],
  [{ tags: ['en', 'not-license:x', 'license:gemma'] }, 'gemma'],
  [{ cardData: { license: 'mit' }, tags: ['license:gemma'] }, 'mit'],
  [{ tags: ['en'] }, null],
])('the licence in %j is %s', (wire, licence) => {
  expect(read(wire).licence).toBe(licence)
})

it('an answer that is wrong throughout is refused with the first fifty places', () => {
  const answer = parseHubModel({ id: 'no id', tags: Array.from({ length: 80 }, () => 7) })
  const issues = answer.kind === 'invalid' ? answer.issues : []
  expect(issues).toHaveLength(50)
  expect(issues[0]).toEqual({ path: 'model.id', message: 'is not the id of a repository' })
  expect(issues[1]?.path).toBe('model.tags.0')
  const whole = parseHubModel(null)
  expect(whole.kind === 'invalid' ? whole.issues[0]?.path : null).toBe('model')
})
