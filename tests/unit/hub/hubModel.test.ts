import { describe, expect, it } from 'vitest'
import { hubRepositories } from '../../../mocks/hubHandlers.ts'
import { hubAddress } from '../../../src/data/hub/loadHubModel.ts'
import { familyOfRepo } from '../../../src/domain/hub/familyOfRepo.ts'
import { parseHubModel } from '../../../src/domain/hub/hubModel.ts'
import { listedModel } from '../../../src/domain/hub/listedModel.ts'
import { readRepoId } from '../../../src/domain/hub/readRepoId.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const answer = async (id: keyof typeof hubRepositories) =>
  parseHubModel(await (await hubRepositories[id]()).json())

describe('an answer of the Hub', () => {
  it('is read in full where it is full', async () => {
    expect(await answer('aster-lab/Aster-1-7B')).toEqual({
      kind: 'parsed',
      value: {
        id: 'aster-lab/Aster-1-7B',
        downloads30d: 48_213,
        downloadsAllTime: 1_730_442,
        likes: 912,
        licence: 'apache-2.0',
        parameters: 7_000_001_024,
        precisions: ['BF16', 'F32'],
        bytes: 15_200_000_000,
        gate: 'none',
        isDisabled: false,
        created: dayOf(2024, 3, 2),
        changed: dayOf(2025, 11, 30),
        task: 'text-generation',
      },
    })
  })

  it('says null of what it leaves out, and names a licence that is on no list', async () => {
    expect(await answer('someone/empty')).toMatchObject({
      value: {
        downloads30d: 0,
        downloadsAllTime: null,
        licence: null,
        parameters: null,
        bytes: null,
        created: null,
      },
    })
    expect(await answer('cedar-lab/Cedar-Gated')).toMatchObject({
      value: { licence: 'cedar-community', parameters: 3e9, gate: 'manual' },
    })
  })

  it('of another form is refused, with the places that are wrong', async () => {
    const parsed = await answer('nobody/odd')
    expect(parsed.kind === 'invalid' ? parsed.issues.map(({ path }) => path) : []).toEqual([
      'model.downloads',
      'model.likes',
      'model.gated',
    ])
    for (const wire of [null, [], 'text', 7, { id: '../../x' }])
      expect(parseHubModel(wire).kind).toBe('invalid')
  })
})

describe('the id of a repository', () => {
  it.each([
    ['Qwen/Qwen3-8B', 'Qwen/Qwen3-8B'],
    [' gpt2 ', 'gpt2'],
    ['https://huggingface.co/Qwen/Qwen3-8B', 'Qwen/Qwen3-8B'],
    ['huggingface.co/Qwen/Qwen3-8B/tree/main?x=1', 'Qwen/Qwen3-8B'],
    ['https://huggingface.co/Qwen/Qwen3-8B/', 'Qwen/Qwen3-8B'],
    ['https://huggingface.co/datasets/a/b', null],
    ['https://example.com/a/b', null],
    ['a/b/c', null],
    ['../../etc/passwd', null],
    ['a/..', null],
    ['a b/c', null],
    ['模型/七', null],
    ['a/b?x=y', null],
    [`a/${'b'.repeat(100)}`, null],
    ['', null],
  ])('in %j is %s', (raw, id) => {
    expect(readRepoId(raw)).toBe(id)
  })

  it('is asked for by the documented names', () => {
    const url = new URL(hubAddress('Qwen/Qwen3-8B'))
    expect(url.pathname).toBe('/api/models/Qwen/Qwen3-8B')
    expect(url.searchParams.getAll('expand[]')).toEqual(
      expect.arrayContaining(['downloads', 'downloadsAllTime', 'likes', 'cardData', 'safetensors', 'gated']),
    )
  })
})

describe('what the dataset has of a repository', () => {
  const { hf_snapshots, models } = committedDataset().tables
  const families = hf_snapshots.map(({ family }) => family)

  it.each([
    ['Qwen/Qwen2.5-7B-Instruct', 'Qwen2.5'],
    ['Qwen/Qwen3-8B', 'Qwen3'],
    ['codellama/CodeLlama-7b-hf', 'Code Llama'],
    ['meta-llama/Llama-3.1-8B-Instruct', 'Llama 3.1'],
    ['meta-llama/Meta-Llama-3-8B', 'Llama 3'],
    ['deepseek-ai/DeepSeek-R1', 'DeepSeek-R1'],
    ['deepseek-ai/DeepSeek-R1-Distill-Qwen-7B', 'DeepSeek-R1-Distill'],
    ['openai-community/gpt2', 'GPT-2'],
    ['openai/gpt-oss-20b', 'gpt-oss'],
    ['mistralai/Mixtral-8x7B-v0.1', 'Mixtral'],
    ['google-bert/bert-base-uncased', null],
    ['someone/x', null],
  ])('%s is of the family %s by its name', (id, family) => {
    expect(familyOfRepo(id, families)).toBe(family)
  })

  it('is the entry whose link leads to it, or the one of its name', () => {
    expect(listedModel('CalderaAI/30B-Lazarus', models)?.name).toBe('30B-Lazarus')
    expect(listedModel('someone-else/360Zhinao-7B', models)?.name).toBe('360Zhinao-7B')
    expect(listedModel('nobody/nothing-of-this-name', models)).toBeNull()
  })
})
