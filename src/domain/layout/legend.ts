import type { Panel } from '../figure/Figure.ts'
import type { TickContext } from './axisTicks.ts'
import type { LegendEntry, PanelLayout, PlacedLegend } from './FigureLayout.ts'
import { placeText, sizeOfText } from './placeText.ts'
import { dashOf, markerOf } from './toneStyle.ts'

/**
 * Series that no label in their plot names, in the figure's order. A series that several panels show is listed once; the
 * only series of a panel needs no name, and rows of a lane axis have theirs on the axis.
 */
export function legendEntries(
  panels: readonly Panel[],
  layouts: readonly PanelLayout[],
  words: TickContext['words'],
): readonly LegendEntry[] {
  const entries = new Map<string, LegendEntry>()
  panels.forEach((panel, i) => {
    if (panel.series.length < 2) return
    const named = new Set(
      layouts[i]?.labels.flatMap((label) => (label.kind === 'series' ? [label.series] : [])),
    )
    for (const { id, name, tone, faded = false, mark } of panel.series) {
      if (named.has(id) || entries.has(id)) continue
      const key = { series: id, name: words.show(name), tone, faded, mark }
      entries.set(id, { ...key, shape: markerOf(tone), dash: dashOf(tone) })
    }
  })
  return [...entries.values()]
}

/**
 * Lays a legend out in rows from the top left. `tail` are words that need room behind the last entry, such as those of a
 * button that shows everything again.
 */
export function placeLegend(
  entries: readonly LegendEntry[],
  width: number,
  { sizes, measure }: Pick<TickContext, 'sizes' | 'measure'>,
  tail = '',
): PlacedLegend {
  const keyWidth = sizes.label * 1.5
  const inner = sizes.gap * 0.75
  // Tall enough to be pressed with a finger.
  const rowHeight = Math.max(24, sizes.label * 1.8)
  const items: PlacedLegend['items'][number][] = []
  let x = 0
  let row = 0
  for (const entry of entries) {
    const spec = { lines: [entry.name], fontSize: sizes.label, weight: 400, leading: sizes.leading }
    const size = sizeOfText(spec, measure)
    const full = keyWidth + inner + size.width
    if (x > 0 && x + full > width) {
      x = 0
      row += 1
    }
    const top = row * rowHeight
    items.push({
      entry,
      box: { x, y: top, width: Math.min(full, width - x), height: rowHeight },
      key: { x, y: top + rowHeight / 2, width: keyWidth },
      text: placeText(spec, measure, x + keyWidth + inner, top + (rowHeight - size.height) / 2),
    })
    x += full + sizes.gap * 2
  }
  if (entries.length === 0) return { height: 0, items, tail: null }
  const tailWidth = tail === '' ? 0 : measure(tail, sizes.label, 400) + sizes.gap * 2
  if (x > 0 && x + tailWidth > width) {
    x = 0
    row += 1
  }
  return {
    height: (row + 1) * rowHeight + sizes.gap,
    items,
    tail:
      tail === '' ? null : { x, y: row * rowHeight, width: Math.min(tailWidth, width), height: rowHeight },
  }
}
