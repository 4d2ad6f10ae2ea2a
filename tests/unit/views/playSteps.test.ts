import { describe, expect, test } from 'vitest'
import { playSteps } from '../../../src/views/shared/playSteps.ts'

describe('a play through time', () => {
  test('that begins at the end goes through the last three years by months, the end last', () => {
    const steps = playSteps({ from: 0, at: 100, end: 100, isReduced: false })
    expect(steps).toHaveLength(37)
    expect([steps[0], steps[1], steps.at(-1)]).toEqual([64, 65, 100])
  })
  test('goes on from where the reader is', () => {
    expect(playSteps({ from: 0, at: 96, end: 100, isReduced: false })).toEqual([97, 98, 99, 100])
  })
  test('goes by quarters over many years and with reduced motion', () => {
    expect(playSteps({ from: 0, at: 10, end: 100, isReduced: false }).slice(0, 3)).toEqual([11, 14, 17])
    expect(playSteps({ from: 0, at: 90, end: 100, isReduced: true })).toEqual([91, 94, 97, 100])
  })
  test('never begins before the first month', () => {
    expect(playSteps({ from: 98, at: 100, end: 100, isReduced: false })).toEqual([98, 99, 100])
  })
})
