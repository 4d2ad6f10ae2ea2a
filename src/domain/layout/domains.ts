import { allSeries } from '../display/allSeries.ts'
import { isInSight } from '../display/zoom.ts'
import type { Axis, Datum, Panel, Series } from '../figure/Figure.ts'
import type { Quantity } from '../figure/Quantity.ts'
import { stackBars } from './bars.ts'
import type { Sizes } from './density.ts'
import { niceDomain } from './numberTicks.ts'
import { inScale, type Scale } from './scale.ts'
import { stackBands } from './stackBands.ts'

type Extent = readonly [number, number]

/** Amounts and differences, whose zero means something: a linear axis of these shows it. */
const zeroBased: ReadonlySet<Quantity> = new Set<Quantity>([
  'share',
  'count',
  'pulls',
  'pulls-per-month',
  'downloads-30d',
  'downloads',
  'parameters',
  'months',
  'points',
  'eci-points',
  'ratio',
  'usd-per-mtok',
])

/** How far a fit and its band may stretch an axis beyond the data, as parts of the data's own range. */
const fitReach = 0.35
const bandReach = 0.12

/** Room for marks at either end of the x axis, as a part of its stretch. */
export const xAir = (sizes: Sizes, width: number): number => (sizes.record + 3) / Math.max(width * 0.85, 1)

/** The ends of the x axis that the panels of a figure share, from marks, fits and the events that carry meaning. */
export function xDomainOf(panels: readonly Panel[], air: number): Extent {
  const axis = panels[0]?.x
  if (axis?.zoom) return axis.zoom
  if (axis?.domain) return axis.domain
  const kind = axis?.scale ?? 'linear'
  const values: number[] = []
  let touches = false
  for (const panel of panels) {
    for (const series of allSeries(panel)) {
      if (series.mark === 'fit') values.push(...series.curve.map((sample) => sample.x))
      else values.push(...xEndsOf(series.data, kind))
      if (series.mark === 'points' || series.mark === 'steps' || series.mark === 'line') touches = true
    }
    for (const event of panel.events)
      if (event.kind === 'as-of' || event.kind === 'crossing') values.push(event.x)
  }
  const [lo, hi] = extentOf(values, kind) ?? fallback(kind)
  const by = touches ? air : 0
  return padded(kind, lo, hi, by)
}

/**
 * The ends of a panel's y axis, for what lies in the stretch that the reader looks at, and for series switched off as
 * well. `count` is about how many ticks it will have.
 */
export function yDomainOf(whole: Panel, count: number): Extent {
  const axis = whole.y
  const all = allSeries(whole)
  const panel = { ...whole, series: all.map((series) => inSight(whole.x, series)) }
  if (axis.domain) return axis.domain
  if (axis.quantity === 'lane') return laneDomain(all)
  const observed = [...panel.series.flatMap(observedOf), ...stackedOf(panel)]
  const fixed = [
    ...(axis.limits ?? []).map((limit) => limit.at),
    ...panel.events.flatMap((event) =>
      event.y === undefined || event.kind === 'reader' || !isInSight(panel.x, event) ? [] : [event.y],
    ),
    ...(zeroBased.has(axis.quantity) && axis.scale === 'linear' ? [0] : []),
  ]
  const fits = panel.series.flatMap((series) => (series.mark === 'fit' ? series.curve : []))
  const data =
    extentOf(observed, axis.scale) ??
    extentOf(
      fits.map((sample) => sample.y),
      axis.scale,
    )
  if (!data) return extentOf(fixed, axis.scale) ? grown(axis, fixed, count) : fallback(axis.scale)
  const curves = within(
    axis.scale,
    data,
    fitReach,
    fits.map((sample) => sample.y),
  )
  const bands = within(
    axis.scale,
    data,
    bandReach,
    fits.flatMap((sample) => [sample.lo, sample.hi]),
  )
  return grown(axis, [...data, ...fixed, ...curves, ...bands], count)
}

/** What of a series is drawn in the stretch in sight, and where its lines come from and lead to. */
function inSight(axis: Axis, series: Series): Series {
  const { zoom } = axis
  if (!zoom) return series
  if (series.mark === 'fit')
    return { ...series, curve: series.curve.filter(({ x }) => x >= zoom[0] && x <= zoom[1]) }
  // All layers of a stack keep the same x values.
  const isJoined = series.mark === 'steps' || series.mark === 'line' || series.mark === 'stack'
  const inOrder = series.data.toSorted((a, b) => a.x - b.x)
  return {
    ...series,
    data: inOrder.filter((datum, index) => {
      if (isInSight(axis, datum)) return true
      const after = inOrder[index + 1]
      return isJoined && datum.x < zoom[0] && after !== undefined && after.x > zoom[0]
    }),
  }
}

function grown(axis: Axis, values: readonly number[], count: number): Extent {
  const [lo, hi] = extentOf(values, axis.scale) ?? fallback(axis.scale)
  if (lo === hi || axis.scale !== 'linear') return padded(axis.scale, lo, hi, 0.05)
  const most = Math.max(...(axis.limits ?? []).map((limit) => limit.at))
  const [low, high] = niceDomain(lo, hi, count)
  return [low, hi === most ? hi + (hi - lo) * 0.03 : high]
}

function laneDomain(all: readonly Series[]): Extent {
  const lanes = all.flatMap((series) =>
    series.mark === 'fit' ? [] : series.data.flatMap(({ y }) => (y === null ? [] : [y])),
  )
  const [lo, hi] = extentOf(lanes, 'linear') ?? [0, 0]
  return [lo - 0.5, hi + 0.5]
}

function observedOf(series: Series): number[] {
  switch (series.mark) {
    case 'fit':
    case 'stack':
    case 'bars':
      return []
    case 'points':
    case 'line':
    case 'steps':
    case 'intervals':
      return valuesOf(series.data)
  }
  series satisfies never
}

/** In one array and not one for each datum: a cloud has a hundred thousand. */
function valuesOf(data: readonly Datum[]): number[] {
  const values: number[] = []
  for (const { y, range } of data) {
    if (y === null) continue
    values.push(y)
    if (range) values.push(...known(range))
  }
  return values
}

/** The limited ends of an interval. */
const known = (range: Datum['range']): readonly number[] =>
  (range ?? []).flatMap((end) => (end === null ? [] : [end]))

/** Edges of all stack layers and bars of a panel. */
function stackedOf(panel: Panel): number[] {
  const layers = [...stackBands(panel.series).values()].flat(2)
  const bars = [...stackBars(panel.series).values()].flat()
  return [...layers, ...bars].flatMap((edge) => [edge.lo, edge.hi])
}

/** Those values that lie no further beyond the data than `reach` times its range; further ones are cut off there. */
function within(
  kind: Scale['kind'],
  data: Extent,
  reach: number,
  values: readonly (number | null)[],
): number[] {
  const lo = inScale(kind, data[0])
  const hi = inScale(kind, data[1])
  if (lo === null || hi === null) return []
  const room = (hi - lo) * reach
  const back = (value: number) => (kind === 'log' ? Math.exp(value) : value)
  return values.flatMap((value) => {
    const at = value === null ? null : inScale(kind, value)
    return at === null ? [] : [back(Math.min(Math.max(at, lo - room), hi + room))]
  })
}

function extentOf(values: readonly number[], kind: Scale['kind']): Extent | null {
  let lo = Infinity
  let hi = -Infinity
  for (const value of values) {
    if (inScale(kind, value) === null) continue
    if (value < lo) lo = value
    if (value > hi) hi = value
  }
  return lo <= hi ? [lo, hi] : null
}

/** The least and the greatest x that have a place on a scale, of a hundred thousand, and the ends of all that stretch along it. */
function xEndsOf(data: readonly Datum[], kind: Scale['kind']): readonly number[] {
  const beyond = kind === 'log' ? 0 : -Infinity
  const stretches: number[] = []
  let lo = Infinity
  let hi = -Infinity
  for (const { x, xEnd, xRange } of data) {
    if (xEnd !== undefined) stretches.push(xEnd)
    if (xRange) stretches.push(...known(xRange))
    if (!(x > beyond && x < Infinity)) continue
    if (x < lo) lo = x
    if (x > hi) hi = x
  }
  return lo <= hi ? [lo, hi, ...stretches] : stretches
}

function padded(kind: Scale['kind'], lo: number, hi: number, by: number): Extent {
  if (kind === 'log') {
    const room = lo === hi ? Math.LN2 : Math.log(hi / lo) * by
    return [lo * Math.exp(-room), hi * Math.exp(room)]
  }
  const room = lo === hi ? (kind === 'time' ? 182 : Math.abs(lo) * 0.1 || 1) : (hi - lo) * by
  return [lo - room, hi + room]
}

const fallback = (kind: Scale['kind']): Extent =>
  kind === 'log' ? [1, 10] : kind === 'time' ? [0, 365] : [0, 1]
