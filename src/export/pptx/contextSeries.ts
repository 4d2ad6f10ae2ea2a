import type { FigureEvent } from '../../domain/figure/Figure.ts'
import { msg } from '../../i18n/msg.ts'
import type { PlotPoint, ScatterSeries } from './plot.ts'
import type { PlotContext } from './plotOf.ts'

/** Levels and dates that help to read a chart, as thin labelled series: they move with the axes when these are edited. */
export function contextSeries(context: PlotContext): readonly ScatterSeries[] {
  return [...limits(context), ...context.panel.events.flatMap((event) => eventSeries(event, context))]
}

function limits({ panel, f, palette, x }: PlotContext): readonly ScatterSeries[] {
  return (panel.y.limits ?? []).map(({ at, label }) => ({
    of: `limit:${at}`,
    name: f.show(label),
    inLegend: false,
    line: { colour: palette.axis, width: 1, dash: 'sysDash' },
    marker: null,
    points: [bare(x.min, at), bare(x.max, at)],
  }))
}

function eventSeries(event: FigureEvent, context: PlotContext): readonly ScatterSeries[] {
  const { f, palette, atX, x, y } = context
  const name = f.show(event.label)
  const at = atX(event.x)
  if (at < x.min || at > x.max) return []
  const base = { of: `event:${event.id}`, name, inLegend: false }
  if (event.y !== undefined) {
    const whisker: ScatterSeries = {
      ...base,
      name: f.show(msg('export.series.interval', { series: event.label })),
      line: { colour: palette.ink, width: 1.5, dash: 'solid' },
      marker: null,
      points: event.interval ? spanPoints(event.interval, event.y, context) : [],
    }
    return [
      ...(event.interval ? [whisker] : []),
      {
        ...base,
        line: null,
        marker: { symbol: 'circle', size: 11, fill: palette.surface, stroke: palette.ink },
        points: [bare(at, event.y)],
      },
    ]
  }
  const line = { colour: palette.ink3, width: 1, dash: 'sysDash' } as const
  const upright = (place: number): readonly PlotPoint[] => [bare(place, y.min), bare(place, y.max)]
  const end = event.xEnd === undefined ? null : Math.min(atX(event.xEnd), x.max)
  return [
    {
      ...base,
      line,
      marker: null,
      points:
        end === null ? upright(at) : [...upright(at), { ...bare(end, y.max), y: null }, ...upright(end)],
    },
  ]
}

/** From end to end of an interval along x, as far as the axis goes. */
export function spanPoints(
  [lo, hi]: readonly [number | null, number | null],
  y: number,
  { atX, x }: Pick<PlotContext, 'atX' | 'x'>,
): readonly PlotPoint[] {
  const place = (end: number | null, open: number) =>
    Math.min(Math.max(end === null ? open : atX(end), x.min), x.max)
  return [bare(place(lo, x.min), y), bare(place(hi, x.max), y)]
}

const bare = (x: number, y: number): PlotPoint => ({ datum: null, name: '', x, y })
