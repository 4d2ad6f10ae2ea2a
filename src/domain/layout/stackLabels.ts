import type { TickContext } from './axisTicks.ts'
import { nameSpec } from './endLabels.ts'
import type { PlacedLabel, StackLayout } from './FigureLayout.ts'
import { placeText, sizeOfText } from './placeText.ts'

/** More than the widest plot has; a layer that reaches far beyond its plot is not looked at more closely. */
const mostPlaces = 2_000

/** The name of a stack layer inside it, where it is thickest; null where it is nowhere thick enough. */
export function labelInLayer(layer: StackLayout, name: string, context: TickContext): PlacedLabel | null {
  const spec = { ...nameSpec(name, Infinity, context), weight: 600 }
  const { width, height } = sizeOfText(spec, context.measure)
  const half = width / 2 + context.sizes.gap / 2
  let best: { x: number; top: number; room: number } | null = null
  for (const run of layer.runs) {
    const first = run[0]
    const last = run.at(-1)
    if (!first || !last || last.px - first.px < half * 2) continue
    const room = last.px - first.px - half * 2
    const step = Math.max(context.sizes.gap, room / mostPlaces)
    for (let place = 0; place * step <= room + 0.01; place++) {
      const x = first.px + half + place * step
      const near = run.filter((at, i) => {
        const from = run[i - 1]?.px ?? at.px
        const to = run[i + 1]?.px ?? at.px
        return to >= x - half && from <= x + half
      })
      const top = Math.max(...near.map((at) => at.pyHi))
      const foot = Math.min(...near.map((at) => at.pyLo))
      if (foot - top > (best?.room ?? height)) best = { x, top, room: foot - top }
    }
  }
  if (best === null) return null
  const top = best.top + (best.room - height) / 2
  return {
    kind: 'series',
    id: `series:${layer.series}`,
    series: layer.series,
    tone: layer.tone,
    faded: layer.faded,
    text: placeText(spec, context.measure, best.x - width / 2, top, 'middle'),
    leader: null,
  }
}
