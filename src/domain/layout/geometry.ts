/** A place in pixels, y downwards. */
export type Point = { readonly x: number; readonly y: number }

/** A box in pixels; x and y are its top left corner. */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export const right = (rect: Rect): number => rect.x + rect.width
export const bottom = (rect: Rect): number => rect.y + rect.height

/** Grows a box by `by` pixels on every side; a negative number shrinks it. */
export function grow(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by }
}

/** Whether two boxes share an area; touching edges do not. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a)
}

/** Whether `inner` lies in `outer`, edges included, with half a pixel of tolerance for rounding. */
export function contains(outer: Rect, inner: Rect): boolean {
  const slack = 0.5
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    right(inner) <= right(outer) + slack &&
    bottom(inner) <= bottom(outer) + slack
  )
}

export function holds(rect: Rect, point: Point, slack = 0): boolean {
  return (
    point.x >= rect.x - slack &&
    point.x <= right(rect) + slack &&
    point.y >= rect.y - slack &&
    point.y <= bottom(rect) + slack
  )
}

/** The point of a box nearest to a place: the place itself when it is inside. */
export function nearestIn(rect: Rect, to: Point): Point {
  return { x: clamp(to.x, rect.x, right(rect)), y: clamp(to.y, rect.y, bottom(rect)) }
}

/**
 * Whether the segment a–b has any part inside the box (Liang and Barsky's clipping test). Asked some ten thousand times
 * a layout: it makes no objects.
 */
export function segmentHits(rect: Rect, a: Point, b: Point): boolean {
  const dx = b.x - a.x
  const dy = b.y - a.y
  let enter = 0
  let leave = 1
  for (let side = 0; side < 4; side++) {
    const slope = side === 0 ? -dx : side === 1 ? dx : side === 2 ? -dy : dy
    const room =
      side === 0
        ? a.x - rect.x
        : side === 1
          ? right(rect) - a.x
          : side === 2
            ? a.y - rect.y
            : bottom(rect) - a.y
    if (slope === 0) {
      if (room < 0) return false
      continue
    }
    const at = room / slope
    if (slope < 0) enter = Math.max(enter, at)
    else leave = Math.min(leave, at)
    if (enter > leave) return false
  }
  return true
}

/** Whether two segments cross or touch. */
export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0
}

export const clamp = (value: number, lo: number, hi: number): number => Math.min(Math.max(value, lo), hi)
