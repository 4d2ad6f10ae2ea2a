import type { Axis } from '../figure/Figure.ts'
import type { TickContext } from './axisTicks.ts'
import type { LimitLayout, PlacedLabel } from './FigureLayout.ts'
import { contains, overlaps, right, type Rect } from './geometry.ts'
import type { Obstacles } from './obstacles.ts'
import { placeText, sizeOfText } from './placeText.ts'
import { scaleAt, type Scale } from './scale.ts'

/** Lines at levels that mean something, named at the quietest of their four corners. */
export function placeLimits(
  axis: Axis,
  scale: Scale,
  plot: Rect,
  obstacles: Obstacles,
  { sizes, words, measure }: TickContext,
): { readonly limits: readonly LimitLayout[]; readonly labels: readonly PlacedLabel[] } {
  const limits: LimitLayout[] = []
  const labels: PlacedLabel[] = []
  for (const { at, label } of axis.limits ?? []) {
    const y = scaleAt(scale, at)
    if (y === null || y < plot.y - 0.5 || y > plot.y + plot.height + 0.5) continue
    limits.push({ at, y })
    const spec = { lines: [words.show(label)], fontSize: sizes.label, weight: 400, leading: sizes.leading }
    const { width, height } = sizeOfText(spec, measure)
    const corners = [
      { x: plot.x + 2, y: y - height },
      { x: right(plot) - width - 2, y: y - height },
      { x: plot.x + 2, y: y + 2 },
      { x: right(plot) - width - 2, y: y + 2 },
    ].map((corner, rank) => {
      const box = { ...corner, width, height }
      const isFree = contains(plot, box) && !labels.some((other) => overlaps(box, other.text.box))
      return { box, isFree, cost: obstacles.marksIn(box) * 2 + obstacles.linesIn(box) * 3 + rank }
    })
    const best = corners.filter((corner) => corner.isFree).sort((a, b) => a.cost - b.cost)[0]
    if (!best) continue
    labels.push({
      kind: 'limit',
      id: `limit:${at}`,
      series: null,
      tone: null,
      faded: false,
      leader: null,
      text: placeText(spec, measure, best.box.x, best.box.y),
    })
  }
  return { limits, labels }
}
