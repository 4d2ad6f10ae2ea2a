import { expect, it } from 'vitest'
import { adjustedAmong, adjustedPulls } from '../../../src/domain/series/adjustedPulls.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const all = committedDataset().tables.ollama_increments

it('what is taken out of a model does not depend on which others are looked at', () => {
  const kept = all.filter(({ country }) => country === 'China')
  const found = adjustedAmong(all, kept)
  const whole = adjustedPulls(all)
  expect(found.rows).toEqual(whole.rows.filter(({ country }) => country === 'China'))
  expect(found.adjustments).toEqual(whole.adjustments.filter(({ row }) => row.country === 'China'))
  // Among the Chinese models alone the lockstep of May 2026 would be another.
  expect(adjustedPulls(kept).rows).not.toEqual(found.rows)
})
