import type { CloudGrid, CloudPlaces, CloudSquares } from './CloudGrid.ts'
import type { Rect } from './geometry.ts'

/** Side of a square, in pixels: small enough to keep a cloud's grain. */
const side = 4

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
  const counts = new Uint32Array(grid.columns * grid.rows)
  for (let i = 0; i < px.length; i++) {
    const square = squareAt(grid, px[i] ?? 0, py[i] ?? 0)
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
  const paths = all.map(() => shades.map(() => pathOfRuns(grid)))
  for (let square = 0; square < grid.columns * grid.rows; square++) {
    let total = 0
    for (const counts of all) total += counts[square] ?? 0
    if (total === 0) continue
    const turn = turnOf(square, grid) * total
    let chosen = 0
    let sum = all[0]?.[square] ?? 0
    while (sum <= turn && chosen < all.length - 1) {
      chosen += 1
      sum += all[chosen]?.[square] ?? 0
    }
    const shade = Math.min(Math.ceil(Math.log2(total)), shades.length - 1)
    paths[chosen]?.[shade]?.add(square)
  }
  return paths.map((own) =>
    shades.flatMap((opacity, shade) => {
      const d = own[shade]?.end() ?? ''
      return d === '' ? [] : [{ opacity, d }]
    }),
  )
}

/**
 * A number from 0 to 1 for a square, spread evenly over any area and without rows or stripes: the additive recurrence
 * R2, whose steps are powers of the plastic number’s inverse (Roberts 2018).
 */
const turnOf = (square: number, { columns }: CloudGrid): number =>
  (0.5 + (square % columns) * 0.754_877_666_2 + Math.floor(square / columns) * 0.569_840_290_998) % 1

/** Writes a path of rectangles, each as long as a run of neighbouring squares: short text, quickly filled. */
function pathOfRuns({ left, top, columns }: CloudGrid) {
  let d = ''
  let run: { first: number; last: number } | null = null
  const write = () => {
    if (!run) return
    const width = (run.last - run.first + 1) * side
    const [x, y] = [left + (run.first % columns) * side, top + Math.floor(run.first / columns) * side]
    d += `M${x},${y}h${width}v${side}h-${width}`
  }
  return {
    /** Squares come in rising order. */
    add: (square: number) => {
      if (run?.last === square - 1 && square % columns !== 0) {
        run.last = square
        return
      }
      write()
      run = { first: square, last: square }
    },
    end: () => {
      write()
      run = null
      return d
    },
  }
}
