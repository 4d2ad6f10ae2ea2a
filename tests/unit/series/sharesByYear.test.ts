import { expect, it } from 'vitest'
import type { ModelRow } from '../../../src/domain/dataset/tables.ts'
import { labOf, labsOf, releasesByLab } from '../../../src/domain/series/labsOf.ts'
import { shareOf, sharesByYear } from '../../../src/domain/series/sharesByYear.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const [template] = committedDataset().tables.models
const row = (year: number | null, openness: ModelRow['openness'], source = 'a'): ModelRow => {
  if (!template) throw new Error('no models')
  return { ...template, released: year === null ? null : dayOf(year, 3), openness, source }
}

it('shares are of releases with a known class; unknown ones and undated ones are in none', () => {
  const rows = [
    row(2024, 'open_weights'),
    row(2024, 'open_source'),
    row(2024, 'api_only', 'b'),
    row(2024, null),
    row(2023, null),
    row(null, 'open_weights'),
  ]
  const years = sharesByYear(rows, (model) => model.openness)
  expect(years.map(({ year, known, unknown, source }) => [year, known, unknown, source])).toEqual([
    [2024, 3, 1, 'a'],
  ])
  const [year] = years
  if (!year) throw new Error('no year')
  expect(shareOf(year, ['open_weights', 'open_source'])).toBeCloseTo(2 / 3, 12)
  expect(shareOf(year, ['unreleased'])).toBe(0)
})

it('departments and former names are one lab, counted once a release', () => {
  expect(['Facebook AI Research', 'Meta AI', 'FAIR'].map(labOf)).toEqual(['Meta', 'Meta', 'Meta'])
  expect(labsOf({ organisations: ['Google DeepMind', 'Google', 'OpenAI'] })).toEqual(['Google', 'OpenAI'])
  if (!template) throw new Error('no models')
  const two = { ...template, organisations: ['Google', 'DeepMind'] }
  expect(releasesByLab([two, two]).get('Google')).toBe(2)
})
