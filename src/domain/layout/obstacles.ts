import type { CloudLayout, MarkLayout, Run } from './FigureLayout.ts'
import { clamp, overlaps, segmentHits, type Point, type Rect } from './geometry.ts'

type Segment = readonly [Point, Point]

/** What lies in a plot and should not lie under words: marks and lines, found by place. */
export type Obstacles = {
  /** Number of single marks in a box, heavier for records. */
  readonly marksIn: (box: Rect) => number
  /** Number of line pieces in a box, each counted once a cell: the more of the words a line strikes through, the worse. */
  readonly linesIn: (box: Rect) => number
  /** Number of line pieces that cross a hairline, each counted once for every cell around the hairline it runs through. */
  readonly linesAcross: (a: Point, b: Point) => number
  /** Number of single marks that a hairline would strike through. */
  readonly marksAlong: (a: Point, b: Point) => number
}

const cell = 24

/** Cells to either side of the origin, far more than any plot has: nothing is sought, and no name placed, further out. */
const reach = 2048
const cellAt = (px: number): number => clamp(Math.floor(px / cell), -reach, reach - 1)

/** One number for a cell. */
const cellKey = (column: number, row: number): number => (column + reach) * 2 * reach + row + reach

/** Sorts the marks of a panel into a grid, so that asking about one box costs little however many marks there are. */
export function obstaclesOf(marks: readonly MarkLayout[], lines: readonly Segment[] = []): Obstacles {
  const points = new Map<number, { at: Point; radius: number; weight: number }[]>()
  const segments = new Map<number, Segment[]>()
  const clouds = marks.filter((mark) => mark.kind === 'cloud')
  let crowds: ReadonlyMap<number, number> | null = null

  const addPoint = (at: Point, radius: number, weight: number) => {
    const key = cellKey(cellAt(at.x), cellAt(at.y))
    const list = points.get(key)
    if (list) list.push({ at, radius, weight })
    else points.set(key, [{ at, radius, weight }])
  }
  const addSegment = (a: Point, b: Point) => {
    const segment: Segment = [a, b]
    cellsAlong(a, b, 0, (key, area) => {
      if (!segmentHits(area, a, b) || !isAround(a, b, area)) return
      const list = segments.get(key)
      if (list) list.push(segment)
      else segments.set(key, [segment])
    })
  }
  const addRuns = (runs: readonly Run[], stepped: boolean) => {
    for (const run of runs)
      run.forEach((to, i) => {
        const from = run[i - 1]
        if (!from) return
        const corner = { x: to.px, y: stepped ? from.py : to.py }
        addSegment({ x: from.px, y: from.py }, corner)
        if (stepped) addSegment(corner, { x: to.px, y: to.py })
      })
  }

  for (const [a, b] of lines) addSegment(a, b)
  for (const mark of marks) {
    switch (mark.kind) {
      case 'points':
        for (const { px, py, record, across, upright } of mark.points) {
          addPoint({ x: px, y: py }, mark.radius, (record ? 3 : 1) * (mark.faded ? 0.4 : 1))
          if (across) addSegment({ x: across.from, y: py }, { x: across.to, y: py })
          if (upright) addSegment({ x: px, y: upright.from }, { x: px, y: upright.to })
        }
        break
      case 'cloud':
        break
      case 'line':
      case 'steps':
        addRuns(mark.runs, mark.kind === 'steps')
        for (const { px, py } of mark.kind === 'line' ? mark.dots : mark.points)
          addPoint({ x: px, y: py }, mark.radius, mark.kind === 'line' ? 1 : 3)
        break
      case 'fit':
        addRuns([...mark.solid, ...mark.extrapolated], false)
        break
      case 'intervals':
        for (const bar of mark.bars) addSegment({ x: bar.px, y: bar.py }, { x: bar.pxEnd, y: bar.py })
        break
      case 'bars':
        for (const { box } of mark.columns)
          for (const y of [box.y, box.y + box.height / 2])
            addSegment({ x: box.x, y }, { x: box.x + box.width, y })
        break
      case 'stack':
        break
      default:
        mark satisfies never
    }
  }

  return {
    marksIn: (box) => {
      let sum = 0
      const near = {
        x: box.x - cell,
        y: box.y - cell,
        width: box.width + 2 * cell,
        height: box.height + 2 * cell,
      }
      eachCell(near, (key) => {
        for (const { at, radius, weight } of points.get(key) ?? []) {
          const around = { x: at.x - radius, y: at.y - radius, width: radius * 2, height: radius * 2 }
          if (overlaps(box, around)) sum += weight
        }
      })
      if (clouds.length === 0) return sum
      // Counted when the first name seeks a place, which in most clouds none does.
      const crowd = (crowds ??= crowdsOf(clouds))
      eachCell(box, (key, area) => {
        sum += ((crowd.get(key) ?? 0) * shared(box, area)) / (cell * cell)
      })
      return sum
    },
    linesIn: (box) => {
      let sum = 0
      eachCell(box, (key) => {
        for (const segment of segments.get(key) ?? []) if (segmentHits(box, ...segment)) sum += 1
      })
      return sum
    },
    marksAlong: (a, b) => {
      let sum = 0
      cellsAlong(a, b, 1, (key) => {
        for (const { at, radius } of points.get(key) ?? []) {
          const around = { x: at.x - radius, y: at.y - radius, width: radius * 2, height: radius * 2 }
          if (segmentHits(around, a, b)) sum += 1
        }
      })
      return sum
    },
    linesAcross: (a, b) => {
      let sum = 0
      eachCell(boxOf(a, b), (key) => {
        for (const segment of segments.get(key) ?? []) if (segmentsMeet(a, b, segment)) sum += 1
      })
      return sum
    },
  }
}

/** Of clouds only how many marks lie in a cell is known, and taken as spread evenly over it. */
function crowdsOf(clouds: readonly CloudLayout[]): ReadonlyMap<number, number> {
  const crowds = new Map<number, number>()
  for (const { places } of clouds)
    places.px.forEach((px, i) => {
      const key = cellKey(cellAt(px), cellAt(places.py[i] ?? 0))
      crowds.set(key, (crowds.get(key) ?? 0) + 1)
    })
  return crowds
}

/** The area that two boxes share. */
function shared(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(width, 0) * Math.max(height, 0)
}

function segmentsMeet(a: Point, b: Point, [c, d]: Segment): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

const boxOf = (a: Point, b: Point): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})

/** Whether a cell is one of those that the box around a segment lies in. */
const isAround = (a: Point, b: Point, { x, y }: Rect): boolean =>
  x >= cellAt(Math.min(a.x, b.x)) * cell &&
  x <= cellAt(Math.max(a.x, b.x)) * cell &&
  y >= cellAt(Math.min(a.y, b.y)) * cell &&
  y <= cellAt(Math.max(a.y, b.y)) * cell

function eachCell(box: Rect, visit: (key: number, area: Rect) => void): void {
  const lastColumn = cellAt(box.x + box.width)
  const lastRow = cellAt(box.y + box.height)
  for (let column = cellAt(box.x); column <= lastColumn; column++)
    for (let row = cellAt(box.y); row <= lastRow; row++)
      visit(cellKey(column, row), { x: column * cell, y: row * cell, width: cell, height: cell })
}

/** Rounding may put a place on the wrong side of an edge between cells. */
const hair = 1e-6

/**
 * The cells that a segment goes through, and `around` more to each side, column by column: a line that leaves the plot
 * for a value of 10³⁰ has no more of them than the grid has columns and rows.
 */
function cellsAlong(a: Point, b: Point, around: number, visit: (key: number, area: Rect) => void): void {
  const [from, to] = a.x <= b.x ? [a, b] : [b, a]
  const [start, end] = [
    { x: from.x, y: from.y },
    { x: to.x, y: to.y },
  ]
  // Reckoned from the end that lies nearer: beside 10³⁰ pixels the few of a plot are lost to rounding.
  const near = Math.abs(start.x) + Math.abs(start.y) < Math.abs(end.x) + Math.abs(end.y) ? start : end
  const slope = (end.y - start.y) / (end.x - start.x)
  const [top, foot] = start.y < end.y ? [start.y, end.y] : [end.y, start.y]
  const yAt = (x: number): number => clamp(near.y + (x - near.x) * slope, top, foot)
  const first = cellAt(start.x - hair)
  const last = cellAt(end.x + hair)
  for (let column = first - around; column <= last + around; column++) {
    // Cells beside a column have its neighbours’ rows as well.
    const left = Math.max(start.x, Math.min((column - around) * cell, end.x))
    const right = Math.min(end.x, Math.max((column + 1 + around) * cell, start.x))
    const [y1, y2] = start.x === end.x ? [start.y, end.y] : [yAt(left), yAt(right)]
    const lastRow = cellAt(Math.max(y1, y2) + hair) + around
    for (let row = cellAt(Math.min(y1, y2) - hair) - around; row <= lastRow; row++)
      visit(cellKey(column, row), { x: column * cell, y: row * cell, width: cell, height: cell })
  }
}
