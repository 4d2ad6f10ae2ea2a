import type { Datum, FitSample, Panel, Series } from '../figure/Figure.ts'
import type { Quantity } from '../figure/Quantity.ts'

/** Amounts that grow by factors; scores, differences and shares are relative already or have no zero. */
const growing: ReadonlySet<Quantity> = new Set<Quantity>([
  'pulls',
  'pulls-per-month',
  'downloads-30d',
  'downloads',
  'count',
  'usd-per-mtok',
])

const isStacked = ({ mark }: Series): boolean => mark === 'stack' || mark === 'bars'
const isPath = ({ mark }: Series): boolean => mark === 'line' || mark === 'steps' || mark === 'intervals'

/** Whether a panel reads as multiples of a start (series through time), or as shares of a whole (stacks). */
export function canBeRelative({ y, series }: Panel): boolean {
  const own = series.filter(({ mark }) => mark !== 'fit')
  return growing.has(y.quantity) && own.length > 0 && (own.every(isPath) || own.every(isStacked))
}

/** The panel in relative terms: stacks as shares of the whole at each x, others as multiples of each series' first value. */
export function relativePanel(panel: Panel): Panel {
  if (!canBeRelative(panel)) return panel
  const events = panel.events.filter(({ y }) => y === undefined)
  if (panel.series.some(isStacked))
    return {
      ...panel,
      y: {
        quantity: 'share',
        scale: 'linear',
        label: { key: 'display.axis.share', values: { of: panel.y.label } },
        domain: [0, 1],
      },
      series: asShares(panel.series),
      events,
    }
  const starts = new Map(panel.series.map((series) => [series.id, startOf(series)]))
  return {
    ...panel,
    y: {
      quantity: 'ratio',
      scale: panel.y.scale,
      label: { key: 'display.axis.multiple', values: { of: panel.y.label } },
    },
    series: panel.series.map((series) => {
      const start = starts.get(series.mark === 'fit' ? series.of : series.id) ?? null
      return dividedBy(series, start)
    }),
    events,
  }
}

/** The first value that is more than zero: nothing is a multiple of zero. */
function startOf(series: Series): number | null {
  if (series.mark === 'fit') return null
  const inOrder = series.data.toSorted((a, b) => a.x - b.x)
  return inOrder.find(({ y }) => y !== null && y > 0)?.y ?? null
}

const scaled = (value: number | null, by: number | null): number | null =>
  value === null || by === null ? null : value / by

function dividedBy(series: Series, start: number | null): Series {
  if (series.mark === 'fit')
    return {
      ...series,
      curve:
        start === null
          ? []
          : series.curve.map((at): FitSample => ({
              ...at,
              y: at.y / start,
              lo: scaled(at.lo, start),
              hi: scaled(at.hi, start),
            })),
    }
  return {
    ...series,
    data: series.data.map((datum): Datum => {
      const { range } = datum
      return {
        ...datum,
        y: scaled(datum.y, start),
        ...(range && { range: [scaled(range[0], start), scaled(range[1], start)] as const }),
      }
    }),
  }
}

function asShares(all: readonly Series[]): readonly Series[] {
  const totals = new Map<number, number>()
  for (const series of all)
    if (series.mark !== 'fit')
      for (const { x, y } of series.data) totals.set(x, (totals.get(x) ?? 0) + (y ?? 0))
  return all.map((series): Series => {
    if (series.mark === 'fit') return { ...series, curve: [] }
    return {
      ...series,
      data: series.data.map((datum): Datum => {
        const total = totals.get(datum.x) ?? 0
        return { ...datum, y: total > 0 ? scaled(datum.y, total) : null, range: undefined }
      }),
    }
  })
}
