import { bottom, clamp, overlaps, right, type Rect } from '../domain/layout/geometry.ts'

export type TooltipPlace = { readonly left: number; readonly top: number; readonly maxHeight: number }

/** Room between the mark and its tooltip. */
const distance = 12

/**
 * Where a tooltip of a size stands: beside the mark, wholly within bounds and never over the mark. To the right where
 * there is room, else left, below, above; where nothing fits, on the roomiest of above and below with what height there
 * is, so that it scrolls inside rather than covers. All in one coordinate system, such as the window's.
 */
export function placeTooltip(
  mark: Rect,
  size: { readonly width: number; readonly height: number },
  bounds: Rect,
): TooltipPlace {
  const { width, height } = size
  const middleX = mark.x + mark.width / 2 - width / 2
  const middleY = mark.y + mark.height / 2 - height / 2
  const within = (left: number, top: number) => ({
    left: clamp(left, bounds.x, Math.max(bounds.x, right(bounds) - width)),
    top: clamp(top, bounds.y, Math.max(bounds.y, bottom(bounds) - height)),
  })
  const sides = [
    within(right(mark) + distance, middleY),
    within(mark.x - distance - width, middleY),
    within(middleX, mark.y - distance - height),
    within(middleX, bottom(mark) + distance),
  ]
  const fits = height <= bounds.height && width <= bounds.width
  const free = sides.find((at) => fits && !overlaps({ x: at.left, y: at.top, width, height }, mark))
  if (free) return { ...free, maxHeight: bounds.height }
  const above = mark.y - distance - bounds.y
  const below = bottom(bounds) - bottom(mark) - distance
  const left = clamp(middleX, bounds.x, Math.max(bounds.x, right(bounds) - width))
  if (below >= above) return { left, top: bottom(mark) + distance, maxHeight: Math.max(below, 0) }
  const used = Math.min(height, Math.max(above, 0))
  return { left, top: mark.y - distance - used, maxHeight: Math.max(above, 0) }
}
