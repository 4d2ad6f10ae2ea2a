import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rowWindow } from '../../../src/ui/useRowWindow.ts'

it('the window holds every row in sight, and with its margins as much height as all rows', () => {
  const numbers = fc.tuple(
    fc.double({ min: 0, max: 60_000, noNaN: true }),
    fc.integer({ min: 1, max: 2000 }),
    fc.integer({ min: 20, max: 60 }),
    fc.integer({ min: 0, max: 2000 }),
  )
  fc.assert(
    fc.property(numbers, ([top, height, row, count]) => {
      const { start, end, above, below } = rowWindow(top, height, row, count)
      expect(start).toBeLessThanOrEqual(end)
      expect(above + (end - start) * row + below).toBe(count * row)
      const firstInSight = Math.min(count, Math.floor(top / row))
      const afterLastInSight = Math.min(count, Math.ceil((top + height) / row))
      expect(start).toBeLessThanOrEqual(firstInSight)
      expect(end).toBeGreaterThanOrEqual(afterLastInSight)
    }),
  )
})
