import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeTooltip } from '../../../src/charts/placeTooltip.ts'
import { overlaps } from '../../../src/domain/layout/geometry.ts'

const bounds = { x: 8, y: 8, width: 374, height: 828 }

describe('a tooltip', () => {
  test('stands right of its mark where there is room, else left', () => {
    const wide = { x: 8, y: 8, width: 1200, height: 800 }
    const size = { width: 280, height: 200 }
    expect(placeTooltip({ x: 300, y: 300, width: 10, height: 10 }, size, wide).left).toBe(322)
    expect(placeTooltip({ x: 1100, y: 300, width: 10, height: 10 }, size, wide).left).toBe(1100 - 12 - 280)
  })

  test('stands above or below its mark on a phone', () => {
    const size = { width: 300, height: 240 }
    const high = placeTooltip({ x: 180, y: 400, width: 10, height: 10 }, size, bounds)
    expect(high.top + size.height).toBeLessThanOrEqual(400)
    const low = placeTooltip({ x: 180, y: 60, width: 10, height: 10 }, size, bounds)
    expect(low.top).toBeGreaterThanOrEqual(70)
  })

  test('is wholly in the window and never over the mark, wherever that is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 370 }),
        fc.integer({ min: 10, max: 820 }),
        fc.integer({ min: 60, max: 374 }),
        fc.integer({ min: 30, max: 1200 }),
        (x, y, width, height) => {
          const mark = { x, y, width: 8, height: 8 }
          const place = placeTooltip(mark, { width, height }, bounds)
          const box = { x: place.left, y: place.top, width, height: Math.min(height, place.maxHeight) }
          expect(box.x).toBeGreaterThanOrEqual(bounds.x)
          expect(box.x + box.width).toBeLessThanOrEqual(bounds.x + bounds.width)
          expect(box.y).toBeGreaterThanOrEqual(bounds.y)
          expect(box.y + box.height).toBeLessThanOrEqual(bounds.y + bounds.height)
          expect(overlaps(box, mark)).toBe(false)
          // There is always enough to read: the roomier side is almost half the window.
          expect(box.height).toBeGreaterThanOrEqual(Math.min(height, 390))
        },
      ),
    )
  })
})
