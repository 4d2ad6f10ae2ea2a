import type { Panel, Series } from '../figure/Figure.ts'
import type { TickContext } from './axisTicks.ts'
import type { MarkLayout, PlacedLabel, Tick } from './FigureLayout.ts'
import { bottom, clamp, right, type Point, type Rect } from './geometry.ts'
import { placeText, sizeOfText, type TextSpec } from './placeText.ts'
import { scaleAt, type Scale } from './scale.ts'
import { wrapText } from './wrapText.ts'

/** A series that ends in the last part of the x axis is named beside the plot, where there is a margin for it. */
const nearEnd = 0.9

/** The end of a series that can carry its name: the last drawn place within the plot. */
export type SeriesEnd = { readonly mark: MarkLayout; readonly at: Point; readonly isAtEdge: boolean }

export const nameSpec = (name: string, width: number, { sizes, measure }: TickContext): TextSpec => ({
  lines: wrapText(name, width, (line) => measure(line, sizes.label, 600)).slice(0, 3),
  fontSize: sizes.label,
  weight: 600,
  leading: sizes.leading,
})

/**
 * Width of the margin right of the plot that the names of series ending there need; 0 where there is none. On a narrow
 * figure a margin is worth its width only for lines and layers that all have short names.
 */
export function endMargin(
  panels: readonly Panel[],
  xDomain: readonly [number, number],
  width: number,
  context: TickContext,
): number {
  const isNarrow = width < context.sizes.label * 42
  if (isNarrow && panels.some((panel) => panel.series.some((one) => one.mark === 'points'))) return 0
  const most = mostNameWidth(width, context)
  const widths = panels.flatMap((panel) =>
    panel.series
      .filter((series) => endsNear(series, xDomain, panel.x.scale))
      .map(
        (series) =>
          sizeOfText(nameSpec(context.words.show(series.name), most, context), context.measure).width,
      ),
  )
  const widest = Math.max(0, ...widths)
  if (widest === 0 || (isNarrow && widest > most)) return 0
  return widest + context.sizes.gap * 2.5
}

const mostNameWidth = (width: number, { sizes }: TickContext): number =>
  width < sizes.label * 42 ? width * 0.26 : Math.min(width * 0.17, sizes.label * 11)

/** The same rule as `seriesEnds` goes by: what is named beside the plot has a margin there. */
function endsNear(series: Series, xDomain: readonly [number, number], kind: Scale['kind']): boolean {
  if (series.mark === 'points' || series.mark === 'intervals' || series.mark === 'bars') return false
  const xs =
    series.mark === 'fit'
      ? series.curve.map((at) => at.x)
      : series.data.flatMap((at) => (at.y === null ? [] : [at.x]))
  const last = scaleAt({ kind, domain: xDomain, range: [0, 1] }, Math.max(...xs))
  return last !== null && last >= nearEnd
}

/** Where each drawn line, staircase, fit or stack layer ends. */
export function seriesEnds(marks: readonly MarkLayout[], plot: Rect): readonly SeriesEnd[] {
  return marks.flatMap((mark): readonly SeriesEnd[] => {
    const at = endOf(mark, plot)
    return at === null ? [] : [{ mark, at, isAtEdge: at.x >= plot.x + plot.width * nearEnd }]
  })
}

function endOf(mark: MarkLayout, plot: Rect): Point | null {
  switch (mark.kind) {
    case 'points':
    case 'cloud':
    case 'intervals':
    case 'bars':
      return null
    case 'stack': {
      const last = mark.runs.at(-1)?.at(-1)
      return last ? { x: last.px, y: (last.pyLo + last.pyHi) / 2 } : null
    }
    case 'line':
    case 'steps':
      return lastInside(mark.runs.flat(), plot)
    case 'fit':
      return lastInside([...mark.solid, ...mark.extrapolated].flat(), plot)
  }
  mark satisfies never
}

function lastInside(run: readonly { px: number; py: number }[], plot: Rect): Point | null {
  let last: { px: number; py: number } | null = null
  for (const at of run) {
    const inside =
      at.py >= plot.y - 1 && at.py <= bottom(plot) + 1 && at.px <= right(plot) + 1 && at.px >= plot.x - 1
    if (inside && (last === null || at.px >= last.px)) last = at
  }
  return last && { x: last.px, y: last.py }
}

/** Places along the last part of a drawn line, from its end backwards, where its name could stand as well. */
export function alongLine(mark: MarkLayout, plot: Rect, spacing: number): readonly Point[] {
  if (mark.kind !== 'line' && mark.kind !== 'steps' && mark.kind !== 'fit') return []
  const runs = mark.kind === 'fit' ? [...mark.solid, ...mark.extrapolated] : mark.runs
  const places: Point[] = []
  for (const run of runs)
    run.forEach((to, i) => {
      const from = run[i - 1]
      if (!from) return
      const span = to.px - from.px
      // A staircase's corners are records with names of their own: places lie well within its treads.
      const inset = mark.kind === 'steps' ? spacing : 0
      const start = from.px + inset
      // Of a line that comes from far away only what lies in the plot is walked along.
      const first = start >= plot.x ? start : plot.x + ((spacing - ((plot.x - start) % spacing)) % spacing)
      const last = Math.min(to.px - inset, right(plot))
      for (let x = first; x <= last; x += spacing) {
        const y =
          mark.kind === 'steps' || span === 0 ? from.py : from.py + ((x - from.px) / span) * (to.py - from.py)
        if (x >= plot.x && x <= right(plot) && y >= plot.y && y <= bottom(plot)) places.push({ x, y })
      }
    })
  places.sort((a, b) => b.x - a.x)
  const last = places[0]?.x ?? 0
  return thin(
    places.filter((at) => at.x > last - plot.width * 0.45),
    spacing,
  ).slice(0, 16)
}

/** Keeps places at least `spacing` apart in x; fits are sampled more finely than that. */
function thin(places: readonly Point[], spacing: number): Point[] {
  const kept: Point[] = []
  for (const place of places) {
    const before = kept.at(-1)
    if (!before || before.x - place.x >= spacing) kept.push(place)
  }
  return kept
}

type Wish = {
  readonly end: SeriesEnd
  readonly spec: TextSpec
  readonly height: number
  readonly weight: number
}

/**
 * Names of series right of the plot, each as near to the height of its end as its neighbours allow. Those for which
 * there is no height left are given back, least important first: faded, then context, then thin layers.
 */
export function placeEndLabels(
  ends: readonly SeriesEnd[],
  nameOf: (series: string) => string,
  { plot, frame, ticks }: { readonly plot: Rect; readonly frame: Rect; readonly ticks: readonly Tick[] },
  context: TickContext,
): readonly PlacedLabel[] {
  const { sizes, measure } = context
  const most = mostNameWidth(frame.width, context)
  const left = right(plot) + sizes.gap * 1.75
  // A whole date under the last tick may reach as far right as the names do.
  const beside = ticks.flatMap(({ text }) => (text && right(text.box) > left ? [text.box.y] : []))
  const room = { top: plot.y, bottom: Math.min(bottom(plot) + sizes.label * 0.6, ...beside) }
  let wishes = ends.map((end): Wish => {
    const spec = nameSpec(nameOf(end.mark.series), most, context)
    return { end, spec, height: sizeOfText(spec, measure).height, weight: importance(end.mark, sizes.label) }
  })
  wishes = wishes.filter((wish) => wish.weight > 0)
  const needed = () => wishes.reduce((sum, wish) => sum + wish.height, 0)
  while (needed() > room.bottom - room.top) {
    const least = wishes.reduce((a, b) => (b.weight <= a.weight ? b : a))
    wishes = wishes.filter((wish) => wish !== least)
  }
  wishes.sort((a, b) => a.end.at.y - b.end.at.y)
  const tops = spread(
    wishes.map((wish) => ({ want: wish.end.at.y - wish.height / 2, height: wish.height })),
    room,
  )
  return wishes.map(({ end, spec, height }, i): PlacedLabel => {
    const top = tops[i] ?? end.at.y - height / 2
    const middle = top + height / 2
    const isOff = Math.abs(middle - end.at.y) > sizes.label * 0.5 || left - end.at.x > sizes.gap * 4
    return {
      kind: 'series',
      id: `series:${end.mark.series}`,
      series: end.mark.series,
      tone: end.mark.tone,
      faded: end.mark.faded,
      text: placeText(spec, measure, left, top, 'start'),
      leader: isOff
        ? [
            { x: end.at.x + 3, y: end.at.y },
            { x: left - 3, y: middle },
          ]
        : null,
    }
  })
}

/** What stays when not all fit; 0 for what needs no name here. */
function importance(mark: MarkLayout, lineHeight: number): number {
  const context = mark.faded ? 0.1 : mark.tone === 'rest' ? 0.5 : 1
  if (mark.kind !== 'stack') return context
  const last = mark.runs.at(-1)?.at(-1)
  const thickness = last ? Math.abs(last.pyLo - last.pyHi) : 0
  return thickness < lineHeight * 0.35 ? 0 : context * thickness
}

/**
 * Tops of boxes stacked without overlap, as near as can be to the wanted tops: neighbours that collide move as one
 * block to their common mean (the pool-adjacent-violators idea). The heights must fit between the bounds.
 */
export function spread(
  boxes: readonly { readonly want: number; readonly height: number }[],
  room: { readonly top: number; readonly bottom: number },
): readonly number[] {
  type Block = { sum: number; count: number; height: number }
  const topOf = (block: Block) =>
    clamp(block.sum / block.count, room.top, Math.max(room.top, room.bottom - block.height))
  const blocks: Block[] = []
  for (const { want, height } of boxes) {
    let block: Block = { sum: want, count: 1, height }
    for (;;) {
      const before = blocks.at(-1)
      if (!before || topOf(before) + before.height <= topOf(block)) break
      blocks.pop()
      // Each member wants the block's top where its own wish would put it.
      block = {
        sum: before.sum + block.sum - block.count * before.height,
        count: before.count + block.count,
        height: before.height + block.height,
      }
    }
    blocks.push(block)
  }
  const tops: number[] = []
  let index = 0
  for (const block of blocks) {
    let top = topOf(block)
    for (let i = 0; i < block.count; i++) {
      tops.push(top)
      top += boxes[index]?.height ?? 0
      index += 1
    }
  }
  return tops
}
