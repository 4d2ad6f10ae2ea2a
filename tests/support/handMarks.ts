import { sizesOf } from '../../src/domain/layout/density.ts'
import type {
  AxisLayout,
  CloudLayout,
  FigureLayout,
  FitLayout,
  IntervalsLayout,
  LineLayout,
  MarkLayout,
  PanelLayout,
  PointMark,
  PointsLayout,
  Run,
  StackLayout,
  StepsLayout,
} from '../../src/domain/layout/FigureLayout.ts'
import type { Rect } from '../../src/domain/layout/geometry.ts'

/** Marks and layouts written down place by place, without a figure they come from. */
const base = { series: 's', index: 0, tone: 'open', faded: false } as const
const plain = { hollow: false, faded: false, atLeast: false } as const

export const place = (px: number, py: number, more: Partial<PointMark> = {}): PointMark => ({
  ...plain,
  datum: 0,
  px,
  py,
  record: false,
  ...more,
})

/** Places in pixels, as a stretch of a line; of its data nothing is asked. */
export const run = (...places: readonly (readonly [number, number])[]): Run =>
  places.map(([px, py]) => ({ x: px, y: py, px, py }))

export const pointsMark = (points: readonly PointMark[], more: Partial<PointsLayout> = {}): PointsLayout => ({
  ...base,
  kind: 'points',
  shape: 'circle',
  radius: 4,
  points,
  ...more,
})

export const lineMark = (runs: readonly Run[], more: Partial<LineLayout> = {}): LineLayout => ({
  ...base,
  kind: 'line',
  dash: [],
  runs,
  band: [],
  points: [],
  dots: [],
  shape: 'circle',
  radius: 4,
  ...more,
})

export const stepsMark = (runs: readonly Run[], more: Partial<StepsLayout> = {}): StepsLayout => ({
  ...base,
  kind: 'steps',
  dash: [],
  runs,
  band: [],
  points: [],
  shape: 'circle',
  radius: 4,
  ...more,
})

export const fitMark = (
  solid: readonly Run[],
  extrapolated: readonly Run[] = [],
  more: Partial<FitLayout> = {},
): FitLayout => ({ ...base, kind: 'fit', solid, extrapolated, band: [], dash: [], dashBeyond: [], ...more })

/** Spans as [datum, from, to, y]. */
export const intervalsMark = (
  spans: readonly (readonly [number, number, number, number])[],
  more: Partial<IntervalsLayout> = {},
): IntervalsLayout => ({
  ...base,
  kind: 'intervals',
  thickness: 6,
  bars: spans.map(([datum, px, pxEnd, py]) => ({ ...plain, datum, px, pxEnd, py })),
  ...more,
})

export const barsMark = (
  boxes: readonly Rect[],
  more: { readonly index?: number; readonly first?: number } = {},
): MarkLayout => ({
  ...base,
  index: more.index ?? 0,
  kind: 'bars',
  columns: boxes.map((box, i) => ({ ...plain, datum: (more.first ?? 0) + i, hatched: false, box })),
})

/** Layers as [datum, x, top, bottom]. */
export const stackMark = (
  runs: readonly (readonly (readonly [number, number, number, number])[])[],
  more: Partial<StackLayout> = {},
): StackLayout => ({
  ...base,
  kind: 'stack',
  runs: runs.map((layer) =>
    layer.map(([datum, px, pyHi, pyLo]) => ({ datum, x: px, lo: 0, hi: 1, px, pyHi, pyLo })),
  ),
  hatched: [],
  ...more,
})

/** Marks as [datum, x, y], on squares of four pixels from the top left. */
export function cloudMark(
  places: readonly (readonly [number, number, number])[],
  more: Partial<CloudLayout> = {},
): CloudLayout {
  const grid = { left: 0, top: 0, side: 4, columns: 25, rows: 25 }
  const counts = new Uint32Array(grid.columns * grid.rows)
  for (const [, x, y] of places) {
    const square = Math.floor(y / 4) * grid.columns + Math.floor(x / 4)
    counts[square] = (counts[square] ?? 0) + 1
  }
  return {
    ...base,
    kind: 'cloud',
    radius: 3,
    places: {
      datum: Int32Array.from(places, ([datum]) => datum),
      px: Float32Array.from(places, ([, x]) => x),
      py: Float32Array.from(places, ([, , y]) => y),
    },
    grid,
    counts,
    squares: [],
    ...more,
  }
}

const axis: AxisLayout = {
  scale: { kind: 'linear', domain: [0, 1], range: [0, 1] },
  ticks: [],
  title: null,
}

export const panelOf = (marks: readonly MarkLayout[], frame: Partial<Rect> = {}): PanelLayout => ({
  id: 'p',
  frame: { x: 0, y: 0, width: 400, height: 300, ...frame },
  plot: { x: 0, y: 0, width: 400, height: 300 },
  title: null,
  x: axis,
  y: axis,
  limits: [],
  marks,
  labels: [],
  events: [],
  pins: [],
})

export const layoutOf = (...panels: readonly PanelLayout[]): FigureLayout => ({
  width: 800,
  height: 600,
  density: 'page',
  sizes: sizesOf('page', 800),
  legend: { height: 0, items: [] },
  panels,
  omitted: { notPositive: 0, outside: 0 },
})
