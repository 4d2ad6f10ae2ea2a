type Point = readonly [x: number, y: number]

const runs = /M(-?[\d.]+),(-?[\d.]+)((?:L-?[\d.]+,-?[\d.]+){3,})/g

/**
 * Paths of a drawing with only those corners of their straight runs that lie further than `most` pixels from the line
 * without them: a straight trend is sampled as finely as one that bends. Curves and single marks stay as they are.
 *
 * Source: D. H. Douglas and T. K. Peucker (1973), "Algorithms for the reduction of the number of points required to
 * represent a digitized line or its caricature", Cartographica 10.
 */
export const fewerPoints = (path: string, most: number): string =>
  path.replaceAll(runs, (_, x: string, y: string, rest: string) => {
    const points: Point[] = [[Number(x), Number(y)]]
    for (const corner of rest.slice(1).split('L')) {
      const [cx, cy] = corner.split(',')
      points.push([Number(cx), Number(cy)])
    }
    const corners = reduced(points, most).map((point) => point.join())
    return `M${corners.join('L')}`
  })

function reduced(points: readonly Point[], most: number): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 3) return points
  let [farthest, distance] = [0, 0]
  for (const [i, point] of points.entries()) {
    const away = distanceFrom(point, first, last)
    if (away > distance) [farthest, distance] = [i, away]
  }
  if (distance <= most) return [first, last]
  return [
    ...reduced(points.slice(0, farthest + 1), most).slice(0, -1),
    ...reduced(points.slice(farthest), most),
  ]
}

/** From the stretch between two points, not from the line through them: a ring begins and ends in one place. */
function distanceFrom([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}
