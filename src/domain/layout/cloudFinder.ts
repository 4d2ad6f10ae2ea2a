import type { CloudPlaces } from './CloudGrid.ts'
import type { Point } from './geometry.ts'

/** Side of a cell, in pixels: about as wide as a pointer's reach. */
const cell = 16

/**
 * Makes the search for the mark of a cloud nearest to a place: marks sorted into a uniform grid by counting, in typed arrays,
 * so that a hundred thousand cost a few milliseconds once. Gives the position of the mark among the places, the last
 * where several are equally near; null where none lies within `reach` pixels.
 */
export function cloudFinder({
  px,
  py,
}: CloudPlaces): (at: Point, reach: number) => { readonly at: number; readonly distance: number } | null {
  let columns = 1
  let rows = 1
  for (let i = 0; i < px.length; i++) {
    columns = Math.max(columns, Math.floor((px[i] ?? 0) / cell) + 1)
    rows = Math.max(rows, Math.floor((py[i] ?? 0) / cell) + 1)
  }
  const cellOf = (i: number): number =>
    Math.max(Math.floor((py[i] ?? 0) / cell), 0) * columns + Math.max(Math.floor((px[i] ?? 0) / cell), 0)
  // start[c] to start[c + 1] are the marks of cell c in `order`.
  const start = new Uint32Array(columns * rows + 1)
  for (let i = 0; i < px.length; i++) start[cellOf(i) + 1] = (start[cellOf(i) + 1] ?? 0) + 1
  for (let c = 0; c < columns * rows; c++) start[c + 1] = (start[c + 1] ?? 0) + (start[c] ?? 0)
  const next = start.slice()
  const order = new Uint32Array(px.length)
  for (let i = 0; i < px.length; i++) {
    const c = cellOf(i)
    const place = next[c] ?? 0
    order[place] = i
    next[c] = place + 1
  }

  return (at, reach) => {
    let best: { at: number; distance: number } | null = null
    const within = (value: number, most: number) => Math.min(Math.max(Math.floor(value / cell), 0), most - 1)
    for (let row = within(at.y - reach, rows); row <= within(at.y + reach, rows); row++)
      for (let column = within(at.x - reach, columns); column <= within(at.x + reach, columns); column++) {
        const c = row * columns + column
        for (let place = start[c] ?? 0; place < (start[c + 1] ?? 0); place++) {
          const i = order[place] ?? 0
          const distance = Math.hypot((px[i] ?? 0) - at.x, (py[i] ?? 0) - at.y)
          if (distance > reach) continue
          if (best === null || distance < best.distance || (distance === best.distance && i > best.at))
            best = { at: i, distance }
        }
      }
    return best
  }
}
