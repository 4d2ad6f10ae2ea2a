import type { Series } from '../figure/Figure.ts'
import type { ColumnMark } from './FigureLayout.ts'
import { bottom, overlaps, right } from './geometry.ts'
import { bandVertex, type Frame } from './vertices.ts'

export type BarEdges = { readonly datum: number; readonly lo: number; readonly hi: number }

/**
 * Lower and upper edges of the bars of a panel, each on the one below it over the same span, in the order of the series.
 * A bar without a value is missing, and so is every bar that would stand on it.
 */
export function stackBars(series: readonly Series[]): ReadonlyMap<string, readonly BarEdges[]> {
  const tops = new Map<string, number | null>()
  const bars = new Map<string, readonly BarEdges[]>()
  for (const each of series) {
    if (each.mark !== 'bars') continue
    const edges = each.data.flatMap(({ x, xEnd = x, y }, datum): readonly BarEdges[] => {
      const key = `${x}/${xEnd}`
      const lo = tops.get(key) === undefined ? 0 : (tops.get(key) ?? null)
      const hi = lo === null || y === null ? null : lo + y
      tops.set(key, hi)
      return lo === null || hi === null ? [] : [{ datum, lo, hi }]
    })
    bars.set(each.id, edges)
  }
  return bars
}

/** Boxes of all bars of a panel, cut off at the plot, and how many of each series lie wholly beyond it. */
export function barsOf(
  series: readonly Series[],
  frame: Frame,
): ReadonlyMap<string, { readonly boxes: readonly ColumnMark[]; readonly missed: number }> {
  const stacked = stackBars(series)
  const { plot } = frame
  return new Map(
    series.flatMap((each) => {
      if (each.mark !== 'bars') return []
      let missed = 0
      const boxes = (stacked.get(each.id) ?? []).flatMap(
        ({ datum: index, lo, hi }): readonly ColumnMark[] => {
          const datum = each.data[index]
          const from = datum && bandVertex({ x: datum.x, lo, hi }, frame)
          const to = datum && bandVertex({ x: datum.xEnd ?? datum.x, lo, hi }, frame)
          if (!datum || !from || !to) return []
          const air = Math.min(2, (to.px - from.px) * 0.1)
          const left = Math.max(from.px + air, plot.x)
          const top = Math.max(from.pyHi, plot.y)
          const box = {
            x: left,
            y: top,
            width: Math.min(Math.max(to.px - air, from.px + 1), right(plot)) - left,
            height: Math.min(from.pyLo, bottom(plot)) - top,
          }
          const isSeen = overlaps({ ...box, y: box.y - 0.5, height: box.height + 1 }, plot)
          if (!isSeen || box.height < 0) {
            missed += 1
            return []
          }
          return [
            {
              datum: index,
              box,
              hollow: datum.hollow ?? false,
              faded: (datum.faded ?? false) || (each.faded ?? false),
              hatched: datum.hatched ?? false,
              atLeast: datum.bound === 'at-least',
            },
          ]
        },
      )
      return [[each.id, { boxes, missed }] as const]
    }),
  )
}
