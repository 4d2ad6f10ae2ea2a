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

  test('stands beside the card of another mark that stays open, wherever that is', () => {
    const wide = { x: 8, y: 8, width: 1200, height: 800 }
    const at = fc.record({ x: fc.integer({ min: 10, max: 1190 }), y: fc.integer({ min: 10, max: 790 }) })
    const size = fc.record({
      width: fc.integer({ min: 120, max: 320 }),
      height: fc.integer({ min: 40, max: 240 }),
    })
    fc.assert(
      fc.property(at, size, at, size, (kept, cardSize, next, tipSize) => {
        const keptMark = { ...kept, width: 10, height: 10 }
        const { left, top } = placeTooltip(keptMark, cardSize, wide)
        const card = { x: left, y: top, ...cardSize }
        const mark = { ...next, width: 10, height: 10 }
        const place = placeTooltip(mark, tipSize, wide, card)
        const tip = { x: place.left, y: place.top, ...tipSize }
        expect(overlaps(tip, card)).toBe(false)
        expect(overlaps(tip, mark)).toBe(false)
      }),
    )
  })

  test('lies on that card as little as can be where there is no room beside it', () => {
    const size = { width: 300, height: 240 }
    const mark = { x: 180, y: 400, width: 10, height: 10 }
    const card = { x: 40, y: 100, width: 300, height: 288 }
    // Above would be on the card, below is free.
    expect(placeTooltip(mark, size, bounds).top).toBe(148)
    expect(placeTooltip(mark, size, bounds, card).top).toBe(422)
    // Here it is free below the card only.
    const taller = { x: 40, y: 20, width: 300, height: 500 }
    expect(placeTooltip(mark, size, bounds, taller).top).toBe(526)
    // Nowhere: below, it covers 238 of its lines, above all of them.
    const tallest = { x: 40, y: 20, width: 300, height: 640 }
    expect(placeTooltip(mark, size, bounds, tallest).top).toBe(596)
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
