import type { Panel } from '../figure/Figure.ts'
import type { TickContext } from './axisTicks.ts'
import type { MarkLayout } from './FigureLayout.ts'
import type { Rect } from './geometry.ts'
import { aroundMark, type LabelRequest } from './placeLabels.ts'
import { wrapText } from './wrapText.ts'

/** One label a so many square pixels (in units of the squared font size): more would be a wall of words. */
const areaPerLabel = 75

/** How many marks a plot of this size can name. */
export const mostNamedIn = (plot: Rect, fontSize: number): number =>
  Math.max(3, Math.floor((plot.width * plot.height) / (areaPerLabel * fontSize ** 2)))

/** Marks worth a label, most important first and no model twice, pins excepted: twice what fits, as some find no place. */
export function datumRequests(
  panel: Panel,
  marks: readonly MarkLayout[],
  plot: Rect,
  { sizes, words, measure }: TickContext,
): readonly LabelRequest[] {
  if (panel.y.quantity === 'lane') return []
  const held = pinnedIn(panel)
  const wishes = new Map<string, { request: LabelRequest; rank: number; index: number }>()
  for (const mark of marks) {
    const series = panel.series[mark.index]
    if (
      !series ||
      series.mark === 'fit' ||
      mark.kind === 'fit' ||
      mark.kind === 'stack' ||
      mark.kind === 'cloud'
    )
      continue
    const places =
      mark.kind === 'bars'
        ? mark.columns.map(({ box, ...column }) => ({
            ...column,
            px: box.x + box.width / 2,
            py: box.y,
            radius: 1,
            record: false,
          }))
        : mark.kind === 'intervals'
          ? mark.bars.map((bar) => ({ ...bar, px: (bar.px + bar.pxEnd) / 2, radius: mark.thickness / 2 }))
          : mark.points.map((point) => ({ ...point, radius: mark.radius * (point.record ? 1.15 : 1) }))
    for (const place of places) {
      const datum = series.data[place.datum]
      if (datum?.labelRank === undefined || held.has(datum.id)) continue
      const key = `${datum.id}@${datum.x}`
      const known = wishes.get(key)
      if (known && known.request.radius >= place.radius) continue
      const widthOf = (line: string) => measure(line, sizes.label, 400)
      wishes.set(key, {
        rank: datum.labelRank,
        index: mark.index,
        request: {
          id: `datum:${series.id}:${datum.id}`,
          kind: 'datum',
          series: series.id,
          tone: series.tone,
          faded: place.faded,
          spec: {
            lines: wrapText(words.show(datum.name), sizes.label * 13, widthOf),
            fontSize: sizes.label,
            weight: 400,
            leading: sizes.leading * 0.92,
          },
          mark: { x: place.px, y: place.py },
          radius: place.radius,
          prefer: aroundMark,
        },
      })
    }
  }
  return [...wishes.values()]
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .slice(0, 2 * mostNamedIn(plot, sizes.label))
    .map(({ request }) => request)
}

function pinnedIn({ series: all }: Panel): ReadonlySet<string> {
  const pinned = new Set<string>()
  for (const series of all) {
    if (series.mark === 'fit') continue
    for (const { id, pin } of series.data) if (pin !== undefined) pinned.add(id)
  }
  return pinned
}
