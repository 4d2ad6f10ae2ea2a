import type {
  Datum,
  FitSample,
  FitSeries,
  IntervalSeries,
  LineSeries,
  PointSeries,
  Series,
  StepSeries,
} from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import { spanPoints } from './contextSeries.ts'
import type { PlotPoint, ScatterSeries } from './plot.ts'
import type { PlotContext } from './plotOf.ts'
import { colourOf, lineStyle, markerStyle, mixed } from './styles.ts'

/** A series of a figure as one or more scatter series; the first of them bears its name in the legend. */
export function markSeries(series: Series, context: PlotContext): readonly ScatterSeries[] {
  const { f, palette } = context
  const base = { of: series.id, name: f.show(series.name), inLegend: true }
  switch (series.mark) {
    case 'points':
      return [
        ...whiskers(series, context),
        {
          ...base,
          line: null,
          marker: markerStyle(series, palette),
          points: series.data.map((datum) => observed(datum, series, context)),
        },
      ]
    case 'line':
      return [
        ...whiskers(series, context),
        {
          ...base,
          line: lineStyle(series, palette),
          marker: isDense(series, context) ? null : markerStyle(series, palette),
          points: series.data.map((datum) => observed(datum, series, context)),
        },
      ]
    case 'steps':
      return [
        ...whiskers(series, context),
        { ...base, line: lineStyle(series, palette), marker: null, points: steps(series, context) },
      ]
    case 'intervals':
      return [
        {
          ...base,
          line: { ...lineStyle(series, palette, { width: 4 }), dash: 'solid' },
          marker: null,
          points: spans(series, context),
        },
      ]
    case 'fit':
      return fit(series, context)
    case 'stack':
    case 'bars':
      // Drawn as categories, never here.
      return []
  }
  return series satisfies never
}

/** A mark where it was observed, with its name, its label and the intervals around it. */
function observed(
  datum: Datum,
  series: Pick<Series, 'id' | 'tone' | 'faded'>,
  context: PlotContext,
): PlotPoint {
  const { f, palette, y } = context
  const looksAlone = datum.hollow || (datum.faded && !series.faded)
  const place = context.atX(datum.x)
  return {
    datum: datum.id,
    name: f.show(datum.name),
    x: place,
    y: drawable(datum.y, y),
    ...(looksAlone && {
      marker: markerStyle(
        { tone: series.tone, hollow: datum.hollow, faded: datum.faded ?? series.faded },
        palette,
      ),
    }),
    ...(datum.range && datum.y !== null && { yError: reach(datum.y, datum.range, y.min, y.max) }),
  }
}

/**
 * Intervals along x as lines of their own. LibreOffice draws no error bars along x that differ from point to point; lines
 * look the same in every program and can be edited as well.
 */
function whiskers(
  series: PointSeries | LineSeries | StepSeries,
  context: PlotContext,
): readonly ScatterSeries[] {
  const { f, palette } = context
  const points = series.data.flatMap(({ xRange, y }): readonly PlotPoint[] => {
    const height = drawable(y, context.y)
    if (!xRange || height === null) return []
    const ends = spanPoints(xRange, height, context)
    return [...ends, ...ends.slice(-1).map((end) => ({ ...end, y: null }))]
  })
  if (points.length === 0) return []
  const colour = colourOf(series.tone, series.faded ?? false, palette)
  return [
    {
      of: series.id,
      name: f.show(msg('export.series.interval', { series: series.name })),
      inLegend: false,
      line: { colour, width: 1.25, dash: 'solid' },
      marker: null,
      points,
    },
  ]
}

/** Whether the layout shows a line without its observations, since these would cover it. */
function isDense({ id, data }: LineSeries, { layout }: PlotContext): boolean {
  const mark = layout.marks.find((each) => each.series === id)
  return mark?.kind === 'line' && data.length > 2 && mark.dots.length < mark.points.length / 2
}

/** A logarithmic axis has no place for what is not positive: a gap, as on the screen. */
const drawable = (value: number | null, axis: PlotContext['y']): number | null =>
  value === null || (axis.log && value <= 0) ? null : value

/** How far an interval reaches below and above; where nothing limits it, to the end of the axis. */
function reach(
  at: number,
  [lo, hi]: readonly [number | null, number | null],
  min: number,
  max: number,
): readonly [number, number] {
  return [Math.max(0, at - (lo ?? min)), Math.max(0, (hi ?? max) - at)]
}

/** Each record holds until the next: a corner below every step but the first. Only records bear a marker. */
function steps(series: StepSeries, context: PlotContext): readonly PlotPoint[] {
  const { palette } = context
  const last = series.data.length - 1
  return series.data.flatMap((datum, index) => {
    const before = series.data[index - 1]
    const point = observed(datum, series, context)
    const isRepeat = index === last && before !== undefined && before.y === datum.y
    const corner: readonly PlotPoint[] =
      before && before.y !== null && datum.y !== null && before.y !== datum.y
        ? [{ datum: null, name: '', x: point.x, y: drawable(before.y, context.y), marker: null }]
        : []
    const marker = isRepeat
      ? null
      : markerStyle({ tone: series.tone, faded: datum.faded ?? series.faded, record: true }, palette)
    return [...corner, { ...point, marker }]
  })
}

/** A value that holds over a span is two points and a gap. */
function spans(series: IntervalSeries, context: PlotContext): readonly PlotPoint[] {
  return series.data.flatMap((datum, index) => {
    const point = { name: context.f.show(datum.name), y: drawable(datum.y, context.y) }
    const from = context.atX(datum.x)
    const to = context.atX(datum.xEnd ?? datum.x)
    const gap = { datum: null, name: '', x: to, y: null }
    return [
      { ...point, datum: datum.id, x: from },
      { ...point, datum: null, x: to },
      ...(index < series.data.length - 1 ? [gap] : []),
    ]
  })
}

/** The fitted values themselves, not a trend line of Office's: that would be fitted anew, and to other marks. */
function fit(series: FitSeries, context: PlotContext): readonly ScatterSeries[] {
  const { f, palette } = context
  const name = f.show(series.name)
  const inPlot = series.curve.filter((sample) => within(sample.y, context))
  const known = inPlot.filter((sample) => !sample.extrapolated)
  const lastKnown = known.at(-1)
  const beyond = inPlot.filter((sample) => sample.extrapolated)
  const continued = lastKnown ? [lastKnown, ...beyond] : beyond
  const base = { of: series.id, marker: null }
  const colour = mixed(colourOf(series.tone, series.faded ?? false, palette), palette.surface, 0.45)
  const all: readonly ScatterSeries[] = [
    {
      ...base,
      name: f.show(
        msg('export.series.band', {
          series: series.name,
          level: measured('share', series.level ?? 0),
        }),
      ),
      inLegend: false,
      line: { colour, width: 1, dash: 'solid' },
      points: series.level === null ? [] : edges(series.curve, context),
    },
    {
      ...base,
      name,
      inLegend: known.length > 1,
      line: lineStyle(series, palette),
      points: known.map((sample) => curvePoint(sample.x, sample.y, context)),
    },
    {
      ...base,
      name: f.show(msg('export.series.continued', { series: series.name })),
      inLegend: known.length <= 1,
      line: lineStyle(series, palette, { extrapolated: true }),
      points: beyond.length === 0 ? [] : continued.map((sample) => curvePoint(sample.x, sample.y, context)),
    },
  ]
  return all.filter((each) => each.points.length > 1)
}

/** The lower edge, a gap, the upper edge: one series. What leaves the plot is cut off. */
function edges(curve: readonly FitSample[], context: PlotContext): readonly PlotPoint[] {
  const edge = (side: 'lo' | 'hi') =>
    curve.flatMap((sample) => {
      const y = sample[side]
      return y === null || !within(y, context) ? [] : [curvePoint(sample.x, y, context)]
    })
  const lower = edge('lo')
  const upper = edge('hi')
  const end = lower.at(-1)
  return end && upper.length > 0 ? [...lower, { ...end, y: null }, ...upper] : [...lower, ...upper]
}

const within = (value: number, { y }: PlotContext): boolean => value >= y.min && value <= y.max

const curvePoint = (x: number, y: number, { atX }: PlotContext): PlotPoint => ({
  datum: null,
  name: '',
  x: atX(x),
  y,
})
