import { expect, it } from 'vitest'
import type { Row, ScoreRow } from '../../../src/domain/dataset/tables.ts'
import { libraryMatches, nameParts } from '../../../src/domain/series/libraryMatch.ts'
import { usedScores } from '../../../src/domain/series/usedScore.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const [template] = committedDataset().tables.scores

function score(name: string, value: number, openness: ScoreRow['openness'] = 'open_weights'): ScoreRow {
  if (!template) throw new Error('no scores')
  return { ...template, name, score: value, openness }
}
const gain = (model: string, pulls: number, month = 1): Row<'ollama_increments'> => ({
  model,
  family: model,
  developer: 'd',
  country: 'c',
  from: dayOf(2025, month),
  to: dayOf(2025, month + 1),
  new_pulls: pulls,
  source: 's',
})
const found = (name: string, scores: readonly ScoreRow[]) => {
  const match = libraryMatches([name], scores).get(name)
  return match && [match.lowest.name, match.highest.name]
}

it('names are the same however they are joined', () => {
  expect(nameParts('llama3.1')).toEqual(nameParts('Llama 3.1'))
  expect(nameParts('deepseek-r1')).toEqual(nameParts('DeepSeek R1'))
  expect(nameParts('Mixtral 8x7B')).toEqual(['mixtral', '8x7b'])
})

it('a library name stands for its sizes, tunings and dates, and for no other model', () => {
  const scores = [score('Qwen3-8B', 100), score('Qwen3-235B-A22B (Jul 2025)', 140), score('Qwen3-Coder', 150)]
  expect(found('qwen3', scores)).toEqual(['Qwen3-8B', 'Qwen3-235B-A22B (Jul 2025)'])
  expect(found('qwen3-coder', scores)).toEqual(['Qwen3-Coder', 'Qwen3-Coder'])
  expect(found('qwen', scores)).toBeUndefined()
  expect(found('qwen3', [score('Qwen3.5 27B', 150)])).toBeUndefined()
  expect(found('gemma', [score('Gemma 2 27B', 119), score('Gemma 7B', 111)])).toEqual([
    'Gemma 7B',
    'Gemma 7B',
  ])
})

it('closed models are no match', () => {
  expect(found('qwen2.5', [score('Qwen2.5 Instruct', 120, 'api_only')])).toBeUndefined()
})

it('scores are weighted by pulls; unmatched pulls weigh nothing and are what is missing from one', () => {
  const matches = libraryMatches(
    ['alpha', 'beta', 'gamma'],
    [score('Alpha 7B', 10), score('Alpha 70B', 30), score('Beta', 50), score('Other', 99)],
  )
  const rows = [gain('alpha', 300), gain('beta', 100), gain('gamma', 600)]
  const [used, ...others] = usedScores(rows, matches, 10)
  expect(others).toEqual([])
  expect(used?.highest).toBeCloseTo(35, 9)
  expect(used?.lowest).toBeCloseTo(20, 9)
  expect(used?.matched).toBeCloseTo(0.4, 9)
})

it('a span without a matched pull has no score', () => {
  expect(usedScores([gain('gamma', 5)], new Map(), 10)).toEqual([])
  const matches = libraryMatches(['alpha'], [score('Alpha', 1)])
  expect(usedScores([gain('alpha', -5)], matches, 10)).toEqual([])
  expect(usedScores([gain('alpha', 5)], matches, 40)).toEqual([])
})
