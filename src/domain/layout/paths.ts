import type { Band, PointMark, Run } from './FigureLayout.ts'
import type { Rect } from './geometry.ts'
import type { Marker } from './toneStyle.ts'

/** Pixels with at most two decimals: short paths, and the same text wherever they are computed. */
export const px = (value: number): string => String(Math.round(value * 100) / 100)

/** The SVG path of straight stretches. */
export function pathOfLine(runs: readonly Run[]): string {
  return runs
    .map((run) => run.map((at, i) => `${i === 0 ? 'M' : 'L'}${px(at.px)},${px(at.py)}`).join(''))
    .join('')
}

/** The SVG path of a staircase: each value holds until the next. */
export function pathOfSteps(runs: readonly Run[]): string {
  return runs
    .map((run) =>
      run.map((at, i) => (i === 0 ? `M${px(at.px)},${px(at.py)}` : `H${px(at.px)}V${px(at.py)}`)).join(''),
    )
    .join('')
}

/** The SVG path of areas between two edges. */
export function pathOfBands(bands: readonly Band[]): string {
  return bands
    .filter((band) => band.length > 0)
    .map((band) => {
      const upper = band.map((at) => `${px(at.px)},${px(at.pyHi)}`)
      const lower = [...band].reverse().map((at) => `${px(at.px)},${px(at.pyLo)}`)
      return `M${[...upper, ...lower].join('L')}Z`
    })
    .join('')
}

/** One SVG path for many marks of one shape, filled or stroked as the surface likes. */
export function pathOfMarkers(
  points: readonly Pick<PointMark, 'px' | 'py'>[],
  shape: Marker,
  radius: number,
): string {
  return points.map((point) => markerAt(shape, point.px, point.py, radius)).join('')
}

/** Shapes of about equal area, so that none looks more important. */
function markerAt(shape: Marker, x: number, y: number, radius: number): string {
  const d = (value: number) => px(value * radius)
  const from = (dx: number, dy: number) => `M${px(x + dx * radius)},${px(y + dy * radius)}`
  switch (shape) {
    case 'circle':
      return `${from(-1, 0)}a${d(1)},${d(1)} 0 1,0 ${d(2)},0a${d(1)},${d(1)} 0 1,0 ${d(-2)},0Z`
    case 'diamond':
      return `${from(0, -1.28)}l${d(1.28)},${d(1.28)}l${d(-1.28)},${d(1.28)}l${d(-1.28)},${d(-1.28)}Z`
    case 'square':
      return `${from(-0.89, -0.89)}h${d(1.78)}v${d(1.78)}h${d(-1.78)}Z`
    case 'triangle':
      return `${from(0, -1.3)}l${d(1.25)},${d(2.15)}h${d(-2.5)}Z`
    case 'triangle-down':
      return `${from(0, 1.3)}l${d(-1.25)},${d(-2.15)}h${d(2.5)}Z`
    case 'cross':
      return (
        `${from(-0.4, -1.15)}h${d(0.8)}v${d(0.75)}h${d(0.75)}v${d(0.8)}h${d(-0.75)}v${d(0.75)}h${d(-0.8)}` +
        `v${d(-0.75)}h${d(-0.75)}v${d(-0.8)}h${d(0.75)}Z`
      )
    case 'star':
    case 'spark':
      return `${rays[shape].map(([dx, dy], i) => `${i === 0 ? 'M' : 'L'}${px(x + dx * radius)},${px(y + dy * radius)}`).join('')}Z`
  }
  shape satisfies never
}

/** Corners by turns outside and inside, the first one up. */
const corners = (count: number, outside: number, inside: number) =>
  Array.from({ length: count * 2 }, (_, corner) => {
    const reach = corner % 2 === 0 ? outside : inside
    const turn = (corner * Math.PI) / count
    return [reach * Math.sin(turn), -reach * Math.cos(turn)] as const
  })

const rays = { star: corners(5, 1.62, 0.72), spark: corners(4, 1.85, 0.6) } as const

/** Arrows above marks whose value is only a lower bound: the true value lies that way. */
export function pathOfOpenEnds(points: readonly { px: number; py: number }[], radius: number): string {
  const length = px(-radius * 3)
  const head = radius * 0.9
  return points
    .map(
      (point) =>
        `M${px(point.px)},${px(point.py - radius * 1.2)}v${length}` +
        `m${px(-head)},${px(head)}l${px(head)},${px(-head)}l${px(head)},${px(head)}`,
    )
    .join('')
}

/** Upright bars, as areas. */
export function pathOfColumns(columns: readonly { readonly box: Rect }[]): string {
  return columns
    .map(({ box }) => `M${px(box.x)},${px(box.y)}h${px(box.width)}v${px(box.height)}h${px(-box.width)}Z`)
    .join('')
}

/** Bars over spans, as strokes. */
export function pathOfBars(bars: readonly { px: number; pxEnd: number; py: number }[]): string {
  return bars.map((bar) => `M${px(bar.px)},${px(bar.py)}H${px(Math.max(bar.pxEnd, bar.px + 1))}`).join('')
}
