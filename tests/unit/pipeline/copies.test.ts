import { expect, it } from 'vitest'
import { copiesKey, snapshotCopies } from '../../../pipeline/adapters/snapshotCopies.ts'
import { copiesIn, modelOfRepository } from '../../../pipeline/normalise/copies.ts'
import { committedDataset } from '../../support/committedDataset.ts'

it.each([
  ['Qwen/Qwen3-8B-AWQ', 'qwen3-8b'],
  ['Qwen/Qwen2.5-Coder-7B-Instruct-GPTQ-Int4', 'qwen2-5-coder-7b-instruct'],
  ['openbmb/MiniCPM-V-2_6-gguf', 'minicpm-v-2-6'],
  ['codellama/CodeLlama-7b-hf', 'codellama-7b'],
  ['nvidia/Llama-3_3-Nemotron-Super-49B-v1_5-NVFP4', 'llama-3-3-nemotron-super-49b-v1-5'],
  ['gpt2', 'gpt2'],
  ['openai/gpt-oss-120b', 'gpt-oss-120b'],
])('%s holds %s', (repository, model) => {
  expect(modelOfRepository(repository)).toBe(model)
})

const of = (repository: string, downloads: number, developer = 'Lab') => ({
  repository,
  developer,
  downloads,
})

it('another format and another publisher are copies; another size, tuning or developer is a model of its own', () => {
  const all = [
    of('lab/M-7B', 10),
    of('lab/M-7B-GGUF', 90),
    of('mirror/m-7b', 5),
    of('lab/M-7B-Instruct', 7),
    of('lab/M-13B', 3),
    of('other/M-7B-FP8', 2, 'Other'),
  ]
  expect([...copiesIn(all)].map(({ repository }) => repository)).toEqual(['mirror/m-7b', 'lab/M-7B-GGUF'])
  expect([...copiesIn(all.toReversed())].map(({ downloads }) => downloads)).toEqual([5, 90])
})

it('adds copies up by day, family and source, a model of two names once', () => {
  const observation = (model: string, value: number, date = '2026-01-01') => ({
    model,
    date,
    metric: 'downloads_30d',
    value,
    repository: 'hub',
  })
  const mapped = (model: string, canonical = model) => ({ model, canonical, family: 'M', developer: 'Lab' })
  const found = snapshotCopies(
    [
      observation('old/M-7B', 10),
      observation('lab/M-7B', 12),
      observation('lab/M-7B-FP8', 4),
      observation('lab/M-7B-FP8', 9, '2026-02-01'),
      { ...observation('lab/M-7B-FP8', 99), metric: 'downloads_all_time' },
      observation('lab/unknown', 50),
    ],
    [mapped('old/M-7B', 'lab/M-7B'), mapped('lab/M-7B'), mapped('lab/M-7B-FP8')],
  )
  expect(found.get(copiesKey('2026-01-01', 'M', 'hub'))).toEqual({ copies: 1, copies_30d: 4, downloads: 16 })
  expect(found.get(copiesKey('2026-02-01', 'M', 'hub'))).toEqual({ copies: 0, copies_30d: 0, downloads: 9 })
})

it('copies are a part of what they are contained in', () => {
  for (const { copies, copies_30d, downloads_30d, models } of committedDataset().tables.hf_snapshots) {
    expect(copies ?? 0).toBeLessThanOrEqual(models)
    expect(copies_30d ?? 0).toBeLessThanOrEqual(downloads_30d)
  }
})
