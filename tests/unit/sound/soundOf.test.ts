import { describe, expect, test } from 'vitest'
import { applyDisplay } from '../../../src/domain/display/applyDisplay.ts'
import { noDisplay } from '../../../src/domain/display/Display.ts'
import { soundOf } from '../../../src/domain/sound/soundOf.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { datum, figureOf, fit, panel, scoreAxis, series } from '../../support/sampleFigures.ts'

const open = series('steps', [datum('a', dayOf(2023), 20), datum('b', dayOf(2024), 60)], {
  id: 'open',
  tone: 'open',
})
const closed = series('steps', [datum('c', dayOf(2023, 7), 100)], { id: 'closed', tone: 'closed' })
const cloud = series('points', [datum('d', dayOf(2022), 1)], { id: 'cloud', tone: 'rest' })

describe('a chart as sound', () => {
  const notes = soundOf(figureOf(panel([open, closed, cloud])))
  test('is its records in time, higher ones higher by octaves', () => {
    expect(notes.map(({ hertz }) => Math.round(hertz))).toEqual([220, 880, 440])
    expect(notes[0]?.at).toBe(0)
    expect(notes[1]?.at).toBeCloseTo(((notes[2]?.at ?? 0) * 181) / 365)
    expect(notes.every(({ at, seconds }) => at + seconds <= 8)).toBe(true)
  })
  test('has open models left and closed ones right', () => {
    expect(notes.map(({ pan }) => pan)).toEqual([-0.85, 0.85, -0.85])
  })
  test('sounds what is in sight, and nothing of what is switched off', () => {
    const figure = figureOf(panel([open, closed]))
    const zoom = { unit: 'day' as const, from: dayOf(2023, 2), to: dayOf(2025) }
    expect(soundOf(applyDisplay(figure, { ...noDisplay, zoom }))).toHaveLength(2)
    expect(soundOf(applyDisplay(figure, { ...noDisplay, hide: ['open'] }))).toHaveLength(1)
  })
  test('of very many marks is every n-th, in order', () => {
    const many = series(
      'points',
      Array.from({ length: 1000 }, (_, i) => datum(`${i}`, i, i)),
    )
    const thin = soundOf(figureOf(panel([many])))
    expect(thin.length).toBeLessThanOrEqual(160)
    expect(thin.length).toBeGreaterThan(100)
    expect(thin.map(({ at }) => at)).toEqual(thin.map(({ at }) => at).toSorted((a, b) => a - b))
  })
  test('is silent where rows have no heights or nothing was observed', () => {
    const rows = { ...scoreAxis, quantity: 'lane' as const }
    expect(soundOf(figureOf(panel([open], { y: rows })))).toEqual([])
    expect(soundOf(figureOf(panel([series('points', [datum('a', 0, null)])])))).toEqual([])
  })
  test('of a single height is one pitch', () => {
    expect(soundOf(figureOf(panel([series('points', [datum('a', 5, 7)])])))).toMatchObject([
      { at: 0, hertz: 440 },
    ])
  })
  test('is laid out from the first day to the last, whose note ends with the sound', () => {
    const late = series('points', [datum('a', 100, 1), datum('b', 150, 2), datum('c', 300, 3)], {
      tone: 'rest',
    })
    const notes = soundOf(figureOf(panel([late])))
    expect(notes.map(({ at }) => at)).toEqual([0, expect.closeTo(7.86 / 4), expect.closeTo(7.86)])
    expect(notes.map(({ seconds, pan }) => [seconds, pan])).toEqual([
      [0.14, 0],
      [0.14, 0],
      [0.14, 0],
    ])
  })
  test('is of what was observed: a fit beside it is not played', () => {
    const line = fit([0, 50, 100], (x) => x, 100)
    const seen = series('points', [datum('a', 10, 1), datum('b', 20, 2)])
    expect(soundOf(figureOf(panel([line, seen])))).toHaveLength(2)
    expect(soundOf(figureOf(panel([line])))).toEqual([])
  })
})
