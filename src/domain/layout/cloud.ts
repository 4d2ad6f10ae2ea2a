import type { Datum, Figure, PointSeries } from '../figure/Figure.ts'
import type { CloudPlaces, CloudSquares } from './FigureLayout.ts'
import { inScale } from './scale.ts'
import type { Frame } from './vertices.ts'

/** From here on marks of one series lie on one another anyway: how many there are at a place says more than each of them. */
export const cloudFrom = 5_000

/** Side of a square, in pixels: small enough to keep a cloud's grain. */
export const side = 4

/** Squares of one, two, up to four, eight, sixteen, and more marks: opacity grows with the logarithm of their number. */
const shades = [0.3, 0.45, 0.6, 0.74, 0.87, 1] as const

/** Whether a figure has a series of so many marks that squares stand for them, which a reader must be told. */
export const hasCloud = (figure: Figure): boolean =>
  figure.panels.some(({ series }) => series.some((one) => one.mark === 'points' && isCloud(one)))

const isCloud = ({ data, faded }: PointSeries): boolean => data.length >= cloudFrom && !faded

/** Whether a mark looks like all others of its series, so that it may vanish among them. */
const isPlain = (datum: Datum): boolean =>
  datum.labelRank === undefined &&
  datum.pin === undefined &&
  datum.bound === undefined &&
  datum.range === undefined &&
  datum.xRange === undefined &&
  !datum.hollow &&
  !datum.hatched &&
  !datum.faded

/**
 * Places the plain marks of a large series: a cloud, beside the marks that are special and stay single.
 * Null where the series is small enough to draw each mark. The work is linear in the number of marks.
 */
export function cloudOf(
  series: PointSeries,
  frame: Frame,
): {
  readonly places: CloudPlaces
  readonly single: ReadonlySet<number>
  readonly missed: number
} | null {
  if (!isCloud(series)) return null
  const x = placer(frame.x)
  const y = placer(frame.y)
  const { plot } = frame
  const edge = 0.5
  const [left, right] = [plot.x - edge, plot.x + plot.width + edge]
  const [top, foot] = [plot.y - edge, plot.y + plot.height + edge]
  const datum = new Int32Array(series.data.length)
  const px = new Float32Array(series.data.length)
  const py = new Float32Array(series.data.length)
  const single = new Set<number>()
  let length = 0
  let missed = 0
  series.data.forEach((one, index) => {
    if (!isPlain(one)) {
      single.add(index)
      return
    }
    const atX = x(one.x)
    const atY = one.y === null ? NaN : y(one.y)
    if (Number.isNaN(atX) || Number.isNaN(atY)) return
    if (atX < left || atX > right || atY < top || atY > foot) {
      missed += 1
      return
    }
    datum[length] = index
    px[length] = atX
    py[length] = atY
    length += 1
  })
  const places = {
    datum: datum.subarray(0, length),
    px: px.subarray(0, length),
    py: py.subarray(0, length),
  }
  return { places, single, missed }
}

/** A scale with its constants worked out once; NaN where a value has no place. */
function placer({ kind, domain, range: [start, end] }: Frame['x']): (value: number) => number {
  const from = inScale(kind, domain[0])
  const to = inScale(kind, domain[1])
  if (from === null || to === null || from === to) return () => NaN
  const factor = (end - start) / (to - from)
  return (value) => {
    const at = inScale(kind, value)
    return at === null ? NaN : start + (at - from) * factor
  }
}

/** Counts marks in squares of the plot, and gives the squares by shade, palest first. */
export function squaresOf({ px, py }: CloudPlaces, { plot }: Frame): readonly CloudSquares[] {
  const columns = Math.floor(plot.width / side) + 2
  const rows = Math.floor(plot.height / side) + 2
  const counts = new Uint32Array(columns * rows)
  for (let i = 0; i < px.length; i++) {
    const column = Math.floor(((px[i] ?? 0) - plot.x + side / 2) / side)
    const row = Math.floor(((py[i] ?? 0) - plot.y + side / 2) / side)
    const cell = Math.min(Math.max(row, 0), rows - 1) * columns + Math.min(Math.max(column, 0), columns - 1)
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  const at: number[][] = shades.map(() => [])
  counts.forEach((count, cell) => {
    if (count === 0) return
    const shade = Math.min(Math.ceil(Math.log2(count)), shades.length - 1)
    at[shade]?.push(cell)
  })
  return shades.flatMap((opacity, shade) => {
    const cells = at[shade] ?? []
    return cells.length === 0 ? [] : [{ opacity, d: pathOfCells(cells, columns, plot.x, plot.y) }]
  })
}

/** Strokes as long as a run of neighbouring squares, as wide as one: short text, quickly drawn. */
function pathOfCells(cells: readonly number[], columns: number, left: number, top: number): string {
  const parts: string[] = []
  for (let i = 0; i < cells.length;) {
    const first = cells[i] ?? 0
    let length = 1
    while (cells[i + length] === first + length && (first + length) % columns !== 0) length += 1
    const x = round(left + ((first % columns) - 0.5) * side)
    const y = round(top + Math.floor(first / columns) * side)
    parts.push(`M${x},${y}h${length * side}`)
    i += length
  }
  return parts.join('')
}

const round = (value: number): number => Math.round(value * 10) / 10
