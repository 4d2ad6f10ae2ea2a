import type { CloudGrid, CloudPlaces, CloudSquares } from './CloudGrid.ts'
import type { Rect } from './geometry.ts'

/** Side of a square, in pixels: small enough to keep a cloud's grain. */
const side = 4

/**
 * How many rows of squares a path holds at most. A browser paints tile by tile, and each tile costs it all of a path that
 * touches it.
 */
const bandRows = 34

/** Squares of one, two, up to four, eight, sixteen, and more marks: opacity grows with the logarithm of their number. */
const shades = [0.3, 0.45, 0.6, 0.74, 0.87, 1] as const

/** Squares over a plot, on whole pixels; those at its edge reach half a side beyond, as marks there do. */
export const gridOf = (plot: Rect): CloudGrid => ({
  left: Math.round(plot.x) - side / 2,
  top: Math.round(plot.y) - side / 2,
  side,
  columns: Math.floor(plot.width / side) + 2,
  rows: Math.floor(plot.height / side) + 2,
})

/** The square that a place lies in. */
export function squareAt({ left, top, side: width, columns, rows }: CloudGrid, x: number, y: number): number {
  const column = Math.floor((x - left) / width)
  const row = Math.floor((y - top) / width)
  return Math.min(Math.max(row, 0), rows - 1) * columns + Math.min(Math.max(column, 0), columns - 1)
}

/** How many marks lie in each square. */
export function countIn(grid: CloudGrid, { px, py }: CloudPlaces): Uint32Array {
  const { left, top, side: width, columns, rows } = grid
  const counts = new Uint32Array(columns * rows)
  // As `squareAt` finds it, written out: a loop that calls nothing is quick from its first round on.
  for (let i = 0; i < px.length; i++) {
    const column = Math.floor(((px[i] ?? 0) - left) / width)
    const row = Math.floor(((py[i] ?? 0) - top) / width)
    const square =
      (row < 0 ? 0 : row < rows ? row : rows - 1) * columns +
      (column < 0 ? 0 : column < columns ? column : columns - 1)
    counts[square] = (counts[square] ?? 0) + 1
  }
  return counts
}

/**
 * The squares of each series by shade, palest first. A square has the shade of all marks in it and the colour of one
 * series. Where several have marks in squares they colour them in turn, each as many as its part of the marks. So no
 * series hides another, areas are true to numbers, and a square changes its colour with its own marks only.
 */
export function turnSquares(
  grid: CloudGrid,
  all: readonly Uint32Array[],
): readonly (readonly CloudSquares[])[] {
  const count = all.length * shades.length
  const bands = pathsOfRuns(grid, looksOf(grid, all), count)
  return all.map((_, chosen) =>
    shades.flatMap((opacity, shade) =>
      bands.flatMap((paths, band) => {
        const d = paths[chosen * shades.length + shade] ?? ''
        return d === '' ? [] : [{ opacity, band, d }]
      }),
    ),
  )
}

/** What each square is filled with: 0 for nothing, else 1 and the series by number of shades and the shade. */
function looksOf(grid: CloudGrid, all: readonly Uint32Array[]): Uint16Array {
  const size = grid.columns * grid.rows
  const looks = new Uint16Array(size)
  const [first] = all
  const totals = first ? first.slice() : new Uint32Array(size)
  for (const counts of all.slice(1))
    for (let square = 0; square < size; square++)
      totals[square] = (totals[square] ?? 0) + (counts[square] ?? 0)
  for (let square = 0; square < size; square++) {
    const total = totals[square] ?? 0
    if (total === 0) continue
    let chosen = 0
    let sum = first?.[square] ?? 0
    if (sum < total) {
      const turn = turnOf(square, grid) * total
      while (sum <= turn && chosen < all.length - 1) {
        chosen += 1
        sum += all[chosen]?.[square] ?? 0
      }
    }
    // The logarithm to base two, rounded up, from the number of leading zeros.
    const shade = Math.min(32 - Math.clz32(total - 1), shades.length - 1)
    looks[square] = 1 + chosen * shades.length + shade
  }
  return looks
}

/**
 * A number from 0 to 1 for a square, spread evenly over any area and without rows or stripes: the additive recurrence
 * R2, whose steps are powers of the plastic number’s inverse (Roberts 2018).
 */
const turnOf = (square: number, { columns }: CloudGrid): number =>
  (0.5 + (square % columns) * 0.754_877_666_2 + Math.floor(square / columns) * 0.569_840_290_998) % 1

/**
 * Writes a path for each look in each band of rows: rectangles, each as long as a run of neighbouring squares that look the same, from left to
 * right and row by row: short text, quickly filled.
 */
function pathsOfRuns(
  { left, top, columns, rows }: CloudGrid,
  looks: Uint16Array,
  count: number,
): readonly (readonly string[])[] {
  const bands = Array.from({ length: Math.ceil(rows / bandRows) }, () =>
    Array.from({ length: count }, () => ''),
  )
  // What rectangles begin and end with, by column and by length: numbers become text once.
  const starts = Array.from({ length: columns }, (_, column) => `M${left + column * side},`)
  const ends = Array.from({ length: columns + 1 }, (_, run) => `h${run * side}v${side}h-${run * side}`)
  for (let row = 0; row < rows; row++) {
    const paths = bands[Math.floor(row / bandRows)] ?? []
    const y = String(top + row * side)
    const from = row * columns
    for (let column = 0; column < columns;) {
      const look = looks[from + column] ?? 0
      let end = column + 1
      while (end < columns && looks[from + end] === look) end += 1
      if (look > 0) paths[look - 1] += (starts[column] ?? '') + y + (ends[end - column] ?? '')
      column = end
    }
  }
  return bands
}
