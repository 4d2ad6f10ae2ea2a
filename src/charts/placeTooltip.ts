import { bottom, clamp, overlaps, right, type Rect } from '../domain/layout/geometry.ts'

export type TooltipPlace = { readonly left: number; readonly top: number; readonly maxHeight: number }

/** Room between the mark and its tooltip. */
const distance = 12
/** And between two of them. */
const gap = 6

/**
 * Where a tooltip of a size stands: beside the mark, wholly within bounds and never over the mark. To the right where
 * there is room, else left, below, above, and beside `card`, that of another mark which stays open; where it must lie on
 * that card, on as little of it as can be. Where nothing fits, on the roomiest of above and below with what height there
 * is, so that it scrolls inside rather than covers. All in one coordinate system, such as the window's.
 */
export function placeTooltip(
  mark: Rect,
  size: { readonly width: number; readonly height: number },
  bounds: Rect,
  card: Rect | null = null,
): TooltipPlace {
  const { width, height } = size
  const middleX = mark.x + mark.width / 2 - width / 2
  const middleY = mark.y + mark.height / 2 - height / 2
  const within = (left: number, top: number) => ({
    left: clamp(left, bounds.x, Math.max(bounds.x, right(bounds) - width)),
    top: clamp(top, bounds.y, Math.max(bounds.y, bottom(bounds) - height)),
  })
  const toRight = right(mark) + distance
  const toLeft = mark.x - distance - width
  const above = mark.y - distance - height
  const below = bottom(mark) + distance
  const rows = card ? [card.y - gap - height, bottom(card) + gap] : []
  const columns = card ? [card.x - gap - width, right(card) + gap] : []
  const sides = [
    within(toRight, middleY),
    within(toLeft, middleY),
    within(middleX, above),
    within(middleX, below),
    ...rows.flatMap((top) => [within(toRight, top), within(toLeft, top)]),
    ...columns.flatMap((left) => [within(left, above), within(left, below)]),
  ]
  const fits = height <= bounds.height && width <= bounds.width
  const free = sides.filter((at) => fits && !overlaps({ x: at.left, y: at.top, width, height }, mark))
  const covered = free.map((at) =>
    card === null ? 0 : commonArea({ x: at.left, y: at.top, width, height }, card),
  )
  const best = free[covered.indexOf(Math.min(...covered))]
  if (best) return { ...best, maxHeight: bounds.height }
  const roomAbove = mark.y - distance - bounds.y
  const roomBelow = bottom(bounds) - bottom(mark) - distance
  const left = clamp(middleX, bounds.x, Math.max(bounds.x, right(bounds) - width))
  if (roomBelow >= roomAbove) return { left, top: below, maxHeight: Math.max(roomBelow, 0) }
  const used = Math.min(height, Math.max(roomAbove, 0))
  return { left, top: mark.y - distance - used, maxHeight: Math.max(roomAbove, 0) }
}

function commonArea(a: Rect, b: Rect): number {
  const width = Math.min(right(a), right(b)) - Math.max(a.x, b.x)
  const height = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y)
  return Math.max(width, 0) * Math.max(height, 0)
}
