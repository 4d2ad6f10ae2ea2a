import { describe, expect, it } from 'vitest'
import { pathOfHatch } from '../../../src/domain/layout/hatch.ts'
import { lyingEnd, pathOfWhiskers } from '../../../src/domain/layout/whiskers.ts'

describe('strokes', () => {
  it('of a hatched box lie on one raster', () => {
    const corners = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 0, y: 10 },
    ]
    expect(pathOfHatch([corners], 10)).toBe('M0,10L10,0')
    expect(pathOfHatch([corners], 5)).toBe('M0,5L5,0M0,10L10,0M5,10L10,5')
    expect(pathOfHatch([corners, corners.map(({ x, y }) => ({ x: x + 20, y }))], 10)).toBe(
      'M0,10L10,0M20,10L30,0',
    )
    expect(pathOfHatch([corners.map(({ x, y }) => ({ x: x * 1e9, y }))], 5)).toBe('')
    expect(pathOfHatch([], 5)).toBe('')
  })
  it('lie along an edge that runs as they do', () => {
    const corners = [
      { x: 0, y: 10 },
      { x: 10, y: 0 },
      { x: 20, y: 10 },
      { x: 10, y: 20 },
    ]
    expect(pathOfHatch([corners], 10)).toBe('M0,10L10,0M5,15L15,5M10,20L20,10')
    expect(pathOfHatch([corners.slice(0, 2)], 10)).toBe('')
  })
  it('of intervals end in a bar, or an arrow head where they run on', () => {
    expect(lyingEnd(10, 20, 4, 0)).toBe('M10,16V24')
    expect(lyingEnd(10, 20, 4, 1)).toBe('M6,16L10,20L6,24')
    expect(lyingEnd(10, 20, 4, -1)).toBe('M14,16L10,20L14,24')
    const mark = { datum: 0, px: 10, py: 20, hollow: false, faded: false, atLeast: false, record: false }
    const ends = { from: 5, to: 25, openFrom: false, openTo: true }
    expect(pathOfWhiskers([{ ...mark, across: ends }], 5)).toBe('M5,20H25M5,16V24M21,16L25,20L21,24')
    expect(pathOfWhiskers([{ ...mark, across: { ...ends, openFrom: true, openTo: false } }], 5)).toBe(
      'M5,20H25M9,16L5,20L9,24M25,16V24',
    )
    expect(pathOfWhiskers([{ ...mark, upright: ends }], 5)).toBe('M10,5V25M6,5H14M6,21L10,25L14,21')
    expect(pathOfWhiskers([{ ...mark, upright: { ...ends, openFrom: true, openTo: false } }, mark], 5)).toBe(
      'M10,5V25M6,9L10,5L14,9M6,25H14',
    )
  })
})
