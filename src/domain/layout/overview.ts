import { allSeries } from '../display/allSeries.ts'
import type { Figure, Panel, Tone } from '../figure/Figure.ts'
import { xAir, xDomainOf } from './domains.ts'
import type { FigureLayout } from './FigureLayout.ts'
import { inScale, scaleAt } from './scale.ts'

/** A figure as a strip: the whole x axis, and each shown series' marks as parts of the strip's width and height. */
export type Overview = {
  readonly domain: readonly [number, number]
  readonly series: readonly {
    readonly id: string
    readonly tone: Tone
    readonly places: readonly { readonly x: number; readonly y: number }[]
  }[]
}

/** More places than the pixels of a strip show nothing more. */
const mostPlaces = 400

const unzoomed = (panels: Figure['panels']): readonly Panel[] =>
  panels.map((panel) => ({ ...panel, x: { ...panel.x, zoom: undefined } }))

/**
 * How far a strip keeps from the left and right end of a drawing, in pixels, so that a day of the strip stands under the
 * same day of the drawing while that shows the whole.
 */
export function overviewInsets(
  { panels }: Figure,
  { width, sizes, panels: [first] }: FigureLayout,
): { readonly start: number; readonly end: number } | null {
  if (!first) return null
  const whole = unzoomed(panels)
  const scale = { ...first.x.scale, domain: xDomainOf(whole, xAir(sizes, width)) }
  const [from, to] = xDomainOf(whole, 0).map((value) => scaleAt(scale, value))
  if (from == null || to == null) return null
  return { start: first.frame.x + from, end: width - first.frame.x - to }
}

/** The first panel of a figure at a glance, whatever stretch of it is zoomed to. */
export function overviewOf({ panels }: Figure): Overview {
  const domain = xDomainOf(unzoomed(panels), 0)
  const [first] = panels
  const heights = allSeries(first).flatMap((series) => placesOf(first, series).map(({ y }) => y))
  const low = Math.min(...heights)
  const high = Math.max(...heights)
  const [from, to] = domain
  return {
    domain,
    series: first.series.map((series) => {
      const all = placesOf(first, series)
      const every = Math.ceil(all.length / mostPlaces)
      const places = all
        .filter((_, index) => index % every === 0)
        .map(({ x, y }) => ({
          x: to === from ? 0.5 : (x - from) / (to - from),
          y: high === low ? 0.5 : 1 - (y - low) / (high - low),
        }))
      return { id: series.id, tone: series.tone, places }
    }),
  }
}

/** Where marks stand, on the scale of the y axis; rows and layers stand as they are counted. */
function placesOf({ y: axis }: Panel, series: Panel['series'][number]) {
  if (series.mark === 'fit') return []
  return series.data.flatMap(({ x, xEnd = x, y }) => {
    const height = y === null ? null : inScale(axis.scale, y)
    return height === null ? [] : [{ x: (x + xEnd) / 2, y: height }]
  })
}
