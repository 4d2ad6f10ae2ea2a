import type { Datum } from '../figure/Figure.ts'
import type { StackLayout } from './FigureLayout.ts'
import type { Point, Rect } from './geometry.ts'
import { px } from './paths.ts'

/** Parts of a layer between an observation that is hatched and the one before it, as four-cornered areas. */
export function hatchedParts(runs: StackLayout['runs'], data: readonly Datum[]): StackLayout['hatched'] {
  return runs.flatMap((run) =>
    run.flatMap((to, index): StackLayout['hatched'] => {
      const from = run[index - 1]
      if (!from || !data[to.datum]?.hatched) return []
      return [
        [
          { x: from.px, y: from.pyHi },
          { x: to.px, y: to.pyHi },
          { x: to.px, y: to.pyLo },
          { x: from.px, y: from.pyLo },
        ],
      ]
    }),
  )
}

export const cornersOf = ({ x, y, width, height }: Rect): readonly Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
]

/**
 * Rising lines within convex areas, as strokes. They lie on one raster for the whole plot, so that neighbouring areas
 * join; a path rather than a pattern fill, since every program that reads SVG draws paths.
 */
export function pathOfHatch(areas: readonly (readonly Point[])[], spacing: number): string {
  return areas.map((corners) => linesIn(corners, spacing)).join('')
}

/** Far more than the widest and highest plot has. */
const mostLines = 10_000

function linesIn(corners: readonly Point[], spacing: number): string {
  const sums = corners.map(({ x, y }) => x + y)
  const first = Math.ceil(Math.min(...sums) / spacing)
  const count = Math.floor(Math.max(...sums) / spacing) - first
  // An area of a value beyond all proportion: its strokes would not be told apart, nor ever end.
  if (!(count <= mostLines)) return ''
  const lines: string[] = []
  for (let line = 0; line <= count; line++) {
    const sum = (first + line) * spacing
    const hits = corners.flatMap((a, index): readonly Point[] => {
      const b = corners[(index + 1) % corners.length]
      if (!b || a.x + a.y === b.x + b.y) return []
      const part = (sum - a.x - a.y) / (b.x + b.y - a.x - a.y)
      return part < 0 || part > 1 ? [] : [{ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }]
    })
    const [from, ...others] = hits.toSorted((a, b) => a.x - b.x)
    const to = others.at(-1)
    if (from && to && to.x - from.x > 0.5) lines.push(`M${px(from.x)},${px(from.y)}L${px(to.x)},${px(to.y)}`)
  }
  return lines.join('')
}
