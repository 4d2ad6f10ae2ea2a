import type { Panel } from '../figure/Figure.ts'
import type { TickContext } from './axisTicks.ts'
import type { LegendEntry, PanelLayout, PlacedLegend } from './FigureLayout.ts'
import { placeText, sizeOfText } from './placeText.ts'
import { dashOf, markerOf } from './toneStyle.ts'

/** Ids of the series that no label in their plot names. The only series of a panel needs no name. */
export function unnamed(panels: readonly Panel[], layouts: readonly PanelLayout[]): readonly string[] {
  return panels.flatMap((panel, i) => {
    if (panel.series.length < 2) return []
    const named = new Set(
      layouts[i]?.labels.flatMap((label) => (label.kind === 'series' ? [label.series] : [])),
    )
    return panel.series.map((series) => series.id).filter((id) => !named.has(id))
  })
}

/**
 * Legend entries of some series, in an order that every panel keeps where there is one: what a later panel has between two
 * that are known stands between them. Series of the same name and tone are listed once.
 */
export function legendEntries(
  panels: readonly Panel[],
  ids: ReadonlySet<string>,
  words: TickContext['words'],
): readonly LegendEntry[] {
  const entries = new Map<string, LegendEntry>()
  const order: string[] = []
  for (const { series } of panels) {
    const keys: string[] = []
    for (const { id, name: text, tone, mark, faded = false } of series) {
      if (!ids.has(id)) continue
      const name = words.show(text)
      const key = `${tone} ${name}`
      keys.push(key)
      const known = entries.get(key)
      if (known?.series.includes(id)) continue
      const look = known ?? { name, tone, faded, mark, shape: markerOf(tone), dash: dashOf(tone) }
      entries.set(key, { ...look, series: known ? [...known.series, id] : [id] })
    }
    let before = order.length
    for (const key of keys.toReversed()) {
      const at = order.indexOf(key)
      if (at < 0) order.splice(before, 0, key)
      else before = at
    }
  }
  return order.flatMap((key) => entries.get(key) ?? [])
}

/** Lays a legend out in rows from the top left. */
export function placeLegend(
  entries: readonly LegendEntry[],
  width: number,
  { sizes, measure }: Pick<TickContext, 'sizes' | 'measure'>,
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
  return { height: entries.length === 0 ? 0 : (row + 1) * rowHeight + sizes.gap, items }
}
