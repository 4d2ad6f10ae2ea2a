import type { Datum } from '../figure/Figure.ts'
import type { Band, BandVertex, PointMark, Whisker } from './FigureLayout.ts'
import { clamp } from './geometry.ts'
import { px } from './paths.ts'
import { scaleAt, type Scale } from './scale.ts'
import { bandVertex, split, type Frame } from './vertices.ts'

/** An end this far beyond the plot, in pixels, is not drawn in it. */
const slack = 0.5

/** An interval along an axis. Where nothing limits it, or its end lies beyond the plot, it is open there. */
export function whiskerOf(range: NonNullable<Datum['range']>, scale: Scale): Whisker {
  const [low, high] = scale.range
  const least = Math.min(low, high)
  const most = Math.max(low, high)
  const ends = ([0, 1] as const).map((side) => {
    const value = range[side]
    const at = value === null ? null : scaleAt(scale, value)
    if (at === null) return { at: scale.range[side], isOpen: true }
    return { at: clamp(at, least, most), isOpen: at < least - slack || at > most + slack }
  })
  const [from, to] = ends.toSorted((a, b) => a.at - b.at)
  return {
    from: from?.at ?? least,
    to: to?.at ?? most,
    openFrom: from?.isOpen ?? true,
    openTo: to?.isOpen ?? true,
  }
}

/**
 * The intervals of neighbouring observations as areas, broken where one has no value or no interval. Beside a staircase
 * each interval holds until the next. An interval without a limit reaches the end of the axis.
 */
export function rangeBands(data: readonly Datum[], frame: Frame, isStepped: boolean): readonly Band[] {
  const [least, most] = frame.y.domain
  const places = data
    .toSorted((a, b) => a.x - b.x)
    .map(({ x, y, range }): BandVertex | null => {
      if (y === null || !range) return null
      return bandVertex(
        { x, lo: clamp(range[0] ?? least, least, most), hi: clamp(range[1] ?? most, least, most) },
        frame,
      )
    })
  const bands = split(places).filter((band) => band.length > 1)
  return isStepped ? bands.map(stepped) : bands
}

const stepped = (band: Band): Band =>
  band.flatMap((at, index) => {
    const before = band[index - 1]
    return before ? [{ ...before, x: at.x, px: at.px }, at] : [at]
  })

/** Intervals around single marks as strokes: a bar across each end, an arrow head where it is open. */
export function pathOfWhiskers(points: readonly PointMark[], radius: number): string {
  const size = radius * 0.8
  return points
    .map(({ px: x, py: y, across, upright }) =>
      [
        across &&
          `M${px(across.from)},${px(y)}H${px(across.to)}` +
            lyingEnd(across.from, y, size, across.openFrom ? -1 : 0) +
            lyingEnd(across.to, y, size, across.openTo ? 1 : 0),
        upright &&
          `M${px(x)},${px(upright.from)}V${px(upright.to)}` +
            standingEnd(x, upright.from, size, upright.openFrom ? -1 : 0) +
            standingEnd(x, upright.to, size, upright.openTo ? 1 : 0),
      ].join(''),
    )
    .join('')
}

/** The end of a lying interval: a bar across it, or an arrow head to the left (-1) or right (1) where it runs on. */
export function lyingEnd(x: number, y: number, size: number, towards: -1 | 0 | 1): string {
  if (towards === 0) return `M${px(x)},${px(y - size)}V${px(y + size)}`
  const back = px(x - towards * size)
  return `M${back},${px(y - size)}L${px(x)},${px(y)}L${back},${px(y + size)}`
}

function standingEnd(x: number, y: number, size: number, towards: -1 | 0 | 1): string {
  if (towards === 0) return `M${px(x - size)},${px(y)}H${px(x + size)}`
  const back = px(y - towards * size)
  return `M${px(x - size)},${back}L${px(x)},${px(y)}L${px(x + size)},${back}`
}
