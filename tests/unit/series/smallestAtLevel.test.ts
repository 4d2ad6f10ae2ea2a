import { expect, it } from 'vitest'
import type { ModelRow, ScoreRow } from '../../../src/domain/dataset/tables.ts'
import { bestScores } from '../../../src/domain/series/bestScores.ts'
import { smallestAtLevel } from '../../../src/domain/series/smallestAtLevel.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const [modelTemplate] = committedDataset().tables.models
const [scoreTemplate] = committedDataset().tables.scores

function model(id: string, parameters: number | null, more: Partial<ModelRow> = {}): ModelRow {
  if (!modelTemplate) throw new Error('no models')
  return {
    ...modelTemplate,
    id,
    parameters,
    parameters_status: 'stated',
    ...more,
  }
}

function score(id: string | null, month: number, value: number, more: Partial<ScoreRow> = {}): ScoreRow {
  if (!scoreTemplate) throw new Error('no scores')
  return {
    ...scoreTemplate,
    benchmark: 'b',
    model: id,
    name: id ?? 'unmatched',
    score: value,
    released: dayOf(2024, month),
    openness: 'open_weights',
    ...more,
  }
}

const records = (scores: readonly ScoreRow[], models: readonly ModelRow[]) =>
  smallestAtLevel(bestScores(scores, 'b'), models, 50).records.map(({ id }) => id)

it('holds the smallest model at the level; smaller ones below it never count', () => {
  const scores = [score('big', 1, 60), score('tiny', 2, 49), score('mid', 3, 50), score('late', 4, 90)]
  const models = [model('big', 400), model('tiny', 1), model('mid', 70), model('late', 80)]
  expect(records(scores, models)).toEqual(['big', 'mid'])
})

it('a model counts with its best score; scores without a model count for none', () => {
  const scores = [score('a', 1, 40), score('a', 2, 55), score(null, 1, 99), score('a', 3, 51)]
  const best = bestScores(scores, 'b')
  expect([...best].map(([id, row]) => [id, row.score])).toEqual([['a', 55]])
  expect(bestScores(scores, 'other').size).toBe(0)
})

it('estimated and unstated sizes are counted as unsized, and closed models not at all', () => {
  const scores = [
    score('guess', 1, 60),
    score('silent', 1, 60),
    score('closed', 1, 60, { openness: 'api_only' }),
    score('below', 1, 10),
  ]
  const models = [
    model('guess', 9, { parameters_status: 'estimated' }),
    model('silent', null),
    model('closed', 5),
    model('below', null),
  ]
  const found = smallestAtLevel(bestScores(scores, 'b'), models, 50)
  expect(found).toEqual({ models: [], records: [], unsized: 2 })
})
