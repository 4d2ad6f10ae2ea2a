import { describe, expect, it } from 'vitest'
import { clipBands, clipRuns } from '../../../src/domain/layout/clipRuns.ts'
import { frame, at, edges } from '../../support/plotFrame.ts'

describe('at the sides of the plot', () => {
  it('a line is cut where it crosses, and what lies beyond is gone', () => {
    expect(clipRuns([[at(-10, 0), at(10, 4), at(30, 0)]], frame, false)).toEqual([
      [at(0, 2), at(10, 4), at(20, 2)],
    ])
    expect(clipRuns([[at(-10, 2), at(30, 6)]], frame, false)).toEqual([[at(0, 3), at(20, 5)]])
    expect(
      clipRuns(
        [
          [at(-10, 1), at(-1, 2)],
          [at(21, 3), at(22, 3)],
          [at(0, 1), at(20, 1)],
        ],
        frame,
        false,
      ),
    ).toEqual([[at(0, 1), at(20, 1)]])
  })
  it('a staircase is cut in its treads', () => {
    expect(clipRuns([[at(-10, 1), at(10, 4), at(30, 9)]], frame, true)).toEqual([
      [at(0, 1), at(10, 4), at(20, 4)],
    ])
  })
  it('an area is cut at both its edges', () => {
    const marked = clipBands(
      [[edges(-10, 0, 2), edges(10, 2, 6), edges(30, 0, 8)], [edges(40, 1, 2)]],
      frame,
      (cut) => cut,
    )
    expect(marked).toEqual([[edges(0, 1, 4), edges(10, 2, 6), edges(20, 1, 7)]])
  })
})
