import { isInSight } from '../display/zoom.ts'
import type { Datum, Figure, Panel, PointSeries, Series } from '../figure/Figure.ts'
import type { CloudPlaces } from './CloudGrid.ts'
import { countIn, gridOf, turnSquares } from './cloudSquares.ts'
import type { CloudLayout } from './FigureLayout.ts'
import { inScale } from './scale.ts'
import type { Frame } from './vertices.ts'

/** From here on marks of a panel lie on one another anyway: how many there are at a place says more than each of them. */
export const cloudFrom = 5_000

/** A series of fewer marks than this part of the limit hides little where it is drawn mark by mark. */
const leastPart = 0.1

/** Whether a figure has so many marks in sight that squares stand for them, which a reader must be told. */
export const hasCloud = (figure: Figure): boolean =>
  figure.panels.some((panel) => denseSeries(panel).size > 0)

/** The series of a panel that are drawn as clouds: they share its squares, so they are clouds together. */
function denseSeries(panel: Panel): ReadonlySet<string> {
  const sizes = panel.series.flatMap((series) =>
    series.mark === 'points' && !series.faded ? [{ id: series.id, size: inSightOf(panel, series) }] : [],
  )
  if (sizes.reduce((sum, { size }) => sum + size, 0) < cloudFrom) return new Set()
  return new Set(sizes.flatMap(({ id, size }) => (size >= cloudFrom * leastPart ? [id] : [])))
}

const inSightOf = ({ x }: Panel, { data }: PointSeries): number =>
  x.zoom ? data.reduce((sum, datum) => sum + (isInSight(x, datum) ? 1 : 0), 0) : data.length

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

type Cloud = Pick<CloudLayout, 'places' | 'grid' | 'counts' | 'squares'> & {
  /** Marks that are special and stay single, by their position in the series. */
  readonly single: ReadonlySet<number>
  /** How many plain marks lie beyond the plot. */
  readonly missed: number
}

/**
 * Places the plain marks of the dense series of a panel and counts them in squares that the series share. Without an
 * entry for a series that is drawn mark by mark. The work is linear in the number of marks.
 */
export function cloudsOf(panel: Panel, shown: readonly Series[], frame: Frame): ReadonlyMap<string, Cloud> {
  const dense = denseSeries(panel)
  if (dense.size === 0) return new Map()
  const grid = gridOf(frame.plot)
  const placed = shown.flatMap((series) => {
    if (series.mark !== 'points' || !dense.has(series.id)) return []
    const cloud = placesOf(series, frame)
    return [{ id: series.id, ...cloud, counts: countIn(grid, cloud.places) }]
  })
  const squares = turnSquares(
    grid,
    placed.map(({ counts }) => counts),
  )
  return new Map(placed.map(({ id, ...cloud }, i) => [id, { ...cloud, grid, squares: squares[i] ?? [] }]))
}

function placesOf(
  series: PointSeries,
  frame: Frame,
): { readonly places: CloudPlaces; readonly single: ReadonlySet<number>; readonly missed: number } {
  const x = placerOf(frame.x)
  const y = placerOf(frame.y)
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
  let index = -1
  for (const one of series.data) {
    index += 1
    if (!isPlain(one)) {
      single.add(index)
      continue
    }
    if (one.y === null) continue
    const atX = x.start + ((x.isLog ? Math.log(one.x) : one.x) - x.from) * x.factor
    const atY = y.start + ((y.isLog ? Math.log(one.y) : one.y) - y.from) * y.factor
    if (!Number.isFinite(atX) || !Number.isFinite(atY)) continue
    if (atX < left || atX > right || atY < top || atY > foot) {
      missed += 1
      continue
    }
    datum[length] = index
    px[length] = atX
    py[length] = atY
    length += 1
  }
  const places = {
    datum: datum.subarray(0, length),
    px: px.subarray(0, length),
    py: py.subarray(0, length),
  }
  return { places, single, missed }
}

/** The constants of a scale; no place is finite where it has none, or where a value has none. */
function placerOf({ kind, domain, range: [start, end] }: Frame['x']) {
  const from = inScale(kind, domain[0])
  const to = inScale(kind, domain[1])
  const isLog = kind === 'log'
  if (from === null || to === null || from === to) return { start: NaN, from: 0, factor: 0, isLog }
  return { start, from, factor: (end - start) / (to - from), isLog }
}
