import { isInSight } from '../display/zoom.ts'
import type { Datum, FitSeries, Panel, Series } from '../figure/Figure.ts'
import { barsOf as columnsOf } from './bars.ts'
import { clipBands, clipRuns, cutHere } from './clipRuns.ts'
import { cloudsOf } from './cloud.ts'
import type {
  Band,
  BarMark,
  FitLayout,
  MarkLayout,
  Omitted,
  PointMark,
  Run,
  StackLayout,
} from './FigureLayout.ts'
import { clamp, holds } from './geometry.ts'
import { hatchedParts } from './hatch.ts'
import { inScale } from './scale.ts'
import { stackBands, type StackEdge } from './stackBands.ts'
import { dashOf, markerOf } from './toneStyle.ts'
import { bandVertex, split, vertexOf, type Frame } from './vertices.ts'
import { rangeBands, whiskerOf } from './whiskers.ts'

/** Half a pixel: a mark on the edge of a fixed domain is inside it. */
const edge = 0.5

/** Pixels of all marks of the shown series, areas first and single marks last, and what could not be placed. */
export function marksOf(
  panel: Panel,
  frame: Frame,
  hidden: ReadonlySet<string>,
): { readonly marks: readonly MarkLayout[]; readonly omitted: Omitted } {
  const shown = panel.series.filter((series) => !hidden.has(series.id))
  const bands = stackBands(shown)
  const columns = columnsOf(shown, frame)
  const clouds = cloudsOf(panel, shown, frame)
  const radius = cloudRadius(panel, frame)
  const isAiry = panel.series.every(
    (series) => series.mark !== 'line' || series.data.length * frame.sizes.radius * 5 < frame.plot.width,
  )
  const isZoomed = panel.x.zoom !== undefined
  const runsIn = (runs: readonly Run[], isStepped = false) =>
    isZoomed ? clipRuns(runs, frame, isStepped) : runs
  const bandsIn = (areas: readonly Band[]) => (isZoomed ? clipBands(areas, frame, (at) => at) : areas)
  const marks: MarkLayout[] = []
  let notPositive = 0
  let outside = 0

  for (const series of shown) {
    const base = {
      series: series.id,
      index: panel.series.indexOf(series),
      tone: series.tone,
      faded: series.faded ?? false,
    }
    if (series.mark === 'fit') {
      const fit = fitOf(series, frame)
      marks.push({
        ...base,
        ...fit,
        solid: runsIn(fit.solid),
        extrapolated: runsIn(fit.extrapolated),
        band: bandsIn(fit.band),
      })
      continue
    }
    if (series.mark !== 'stack') notPositive += notPositiveIn(series.data, panel.x, frame)
    if (series.mark === 'stack') {
      const whole = (bands.get(series.id) ?? []).map((run) => layerOf(run, frame))
      const runs = isZoomed ? clipBands(whole, frame, (at) => ({ ...at, datum: cutHere })) : whole
      marks.push({ ...base, kind: 'stack', runs, hatched: hatchedParts(runs, series.data) })
      continue
    }
    if (series.mark === 'bars') {
      const { boxes = [], missed = 0 } = columns.get(series.id) ?? {}
      if (!isZoomed) outside += missed
      marks.push({ ...base, kind: 'bars', columns: boxes })
      continue
    }
    if (series.mark === 'intervals') {
      const { bars, missed } = barsOf(series.data, frame)
      if (!isZoomed) outside += missed
      marks.push({ ...base, kind: 'intervals', bars, thickness: frame.sizes.bar })
      continue
    }
    const cloud = clouds.get(series.id)
    if (cloud) {
      const { places, grid, counts, squares } = cloud
      if (!isZoomed) outside += cloud.missed
      marks.push({ ...base, kind: 'cloud', radius, places, grid, counts, squares })
    }
    const area = series.mark === 'points' ? [] : rangeBands(series.data, frame, series.mark === 'steps')
    const band = bandsIn(area)
    const banded = new Set(area.flat().map((at) => at.x))
    const { points, missed } = pointsOf(series, frame, banded, cloud?.single ?? null)
    if (!isZoomed) outside += missed
    const shape = markerOf(series.tone)
    if (series.mark === 'points') {
      marks.push({ ...base, kind: 'points', shape, radius, points })
      continue
    }
    const runs = runsIn(runsOf(series.data, frame), series.mark === 'steps')
    const dash = dashOf(series.tone)
    if (series.mark === 'steps')
      marks.push({ ...base, kind: 'steps', dash, runs, band, points, shape, radius: frame.sizes.record })
    else {
      const dots = isAiry ? points : points.filter((point) => isAlone(point, runs))
      marks.push({
        ...base,
        kind: 'line',
        dash,
        runs,
        band,
        points,
        dots,
        shape,
        radius: frame.sizes.radius * 0.75,
      })
    }
  }
  return { marks: marks.sort((a, b) => depth(a) - depth(b)), omitted: { notPositive, outside } }
}

/** How many values in sight have no place on their axis, which on a linear one every number has. */
function notPositiveIn(data: readonly Datum[], axis: Panel['x'], { x, y }: Frame): number {
  if (x.kind !== 'log' && y.kind !== 'log') return 0
  let count = 0
  for (const datum of data) {
    if (datum.y === null || !isInSight(axis, datum)) continue
    if (inScale(y.kind, datum.y) === null || inScale(x.kind, datum.x) === null) count += 1
  }
  return count
}

/** A stretch of one observation has no line: only its dot shows it. */
const isAlone = ({ px, py }: PointMark, runs: readonly Run[]): boolean =>
  runs.some((run) => run.length === 1 && run[0]?.px === px && run[0].py === py)

/** Smaller marks where there are many for the room, so that a cloud keeps its grain. */
function cloudRadius(panel: Panel, { plot, sizes }: Frame): number {
  const count = panel.series.reduce((sum, one) => sum + (one.mark === 'points' ? one.data.length : 0), 0)
  const room = Math.sqrt((plot.width * plot.height) / Math.max(count, 1))
  return clamp(room * 0.27, sizes.radius * 0.5, sizes.radius)
}

function depth(mark: MarkLayout): number {
  const order = { stack: 0, bars: 1, cloud: 2, points: 3, intervals: 4, line: 5, fit: 6, steps: 7 } as const
  return order[mark.kind] - (mark.faded ? 0.5 : 0)
}

/** Splits observations at values that are missing or have no place on the axis: a gap stays a gap. */
function runsOf(data: readonly Datum[], frame: Frame): readonly Run[] {
  return split([...data].sort((a, b) => a.x - b.x).map((datum) => vertexOf(datum.x, datum.y, frame)))
}

function pointsOf(
  series: Exclude<Series, FitSeries>,
  frame: Frame,
  banded: ReadonlySet<number>,
  /** Positions of the data to place; all where it is null. */
  only: ReadonlySet<number> | null,
): { readonly points: readonly PointMark[]; readonly missed: number } {
  const points: PointMark[] = []
  let missed = 0
  const place = (datum: Datum, index: number) => {
    const at = vertexOf(datum.x, datum.y, frame)
    if (at === null) return
    const before = series.data[index - 1]
    const repeats = series.mark === 'steps' && index === series.data.length - 1 && before?.y === datum.y
    if (repeats) return
    if (!holds(frame.plot, { x: at.px, y: at.py }, edge)) {
      missed += 1
      return
    }
    points.push({
      datum: index,
      px: at.px,
      py: at.py,
      hollow: (datum.hollow ?? false) || (datum.hatched ?? false),
      faded: (datum.faded ?? false) || (series.faded ?? false),
      atLeast: datum.bound === 'at-least',
      record: series.mark === 'steps' || (series.mark === 'points' && datum.labelRank !== undefined),
      ...(datum.xRange && { across: whiskerOf(datum.xRange, frame.x) }),
      ...(datum.range && !banded.has(datum.x) && { upright: whiskerOf(datum.range, frame.y) }),
    })
  }
  if (only === null) series.data.forEach(place)
  else
    for (const index of only) {
      const datum = series.data[index]
      if (datum) place(datum, index)
    }
  return { points, missed }
}

function barsOf(data: readonly Datum[], frame: Frame): { bars: readonly BarMark[]; missed: number } {
  const bars: BarMark[] = []
  let missed = 0
  const { plot } = frame
  data.forEach((datum, index) => {
    const from = vertexOf(datum.x, datum.y, frame)
    const to = vertexOf(datum.xEnd ?? datum.x, datum.y, frame)
    if (from === null || to === null) return
    const px = Math.max(from.px, plot.x)
    const pxEnd = Math.min(to.px, plot.x + plot.width)
    if (px > pxEnd || !holds(plot, { x: px, y: from.py }, edge)) {
      missed += 1
      return
    }
    bars.push({
      datum: index,
      px,
      pxEnd,
      py: from.py,
      hollow: (datum.hollow ?? false) || (datum.hatched ?? false),
      faded: datum.faded ?? false,
      atLeast: datum.bound === 'at-least',
    })
  })
  return { bars, missed }
}

function fitOf(series: FitSeries, frame: Frame): Omit<FitLayout, 'series' | 'index' | 'tone' | 'faded'> {
  const curve = [...series.curve].sort((a, b) => a.x - b.x)
  const places = curve.map((sample) => ({
    beyond: sample.extrapolated,
    at: vertexOf(sample.x, sample.y, frame),
  }))
  // The dotted part begins where the solid one ends, so that no hole opens between two samples.
  const joined = (index: number) =>
    places[index]?.beyond || places[index - 1]?.beyond || places[index + 1]?.beyond
  const bandPlaces = curve.map(({ x, lo, hi }) =>
    lo === null || hi === null ? null : bandVertex({ x, lo, hi }, frame),
  )
  return {
    kind: 'fit',
    solid: split(places.map(({ beyond, at }) => (beyond ? null : at))),
    extrapolated: split(places.map(({ at }, index) => (joined(index) ? at : null))).filter(
      (run) => run.length > 1,
    ),
    band: split(bandPlaces).filter((run) => run.length > 1),
    dash: dashOf(series.tone),
    dashBeyond: dashOf(series.tone, true),
  }
}

const layerOf = (run: readonly StackEdge[], frame: Frame): StackLayout['runs'][number] =>
  run.flatMap(({ datum, ...edgeAt }) => {
    const at = bandVertex(edgeAt, frame)
    return at ? [{ ...at, datum }] : []
  })
