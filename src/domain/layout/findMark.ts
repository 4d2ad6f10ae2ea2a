import { cutHere } from './clipRuns.ts'
import { cloudFinder } from './cloudFinder.ts'
import { squareAt } from './cloudSquares.ts'
import type { CloudLayout, FigureLayout, MarkLayout, PanelLayout } from './FigureLayout.ts'
import { holds, type Point, type Rect } from './geometry.ts'

/** One datum of a figure, and where it is drawn in the figure. */
export type FoundMark = {
  readonly panel: number
  /** Position of the series in its panel, and of the datum in its series. */
  readonly series: number
  readonly datum: number
  /** Centre of the mark, in pixels of the figure. */
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Ends of a mark over a span; equal to x for others. */
  readonly from: number
  readonly to: number
  /** The whole of a mark with a body. */
  readonly box?: Rect
}

const cell = 32

/** Where one datum is drawn; null where it is not. Looks only at the marks of its series. */
export function targetOf(
  layout: FigureLayout,
  panelIndex: number,
  series: number,
  datum: number,
): FoundMark | null {
  const panel = layout.panels[panelIndex]
  if (!panel) return null
  for (const mark of panel.marks) {
    if (mark.index !== series) continue
    if (mark.kind === 'cloud') {
      const at = positionOf(mark.places.datum, datum)
      if (at !== null) return cloudTarget(panel, panelIndex, mark, at)
      continue
    }
    const found = targets(panel, panelIndex, mark).find((one) => one.datum === datum)
    if (found) return found
  }
  return null
}

/**
 * How many marks of each cloud of a panel lie in the square of a found mark, by position of the series; empty for a
 * mark that is drawn by itself.
 */
export function squareMates(
  layout: FigureLayout,
  found: FoundMark,
): readonly { readonly series: number; readonly count: number }[] {
  const clouds = (layout.panels[found.panel]?.marks ?? []).filter((mark) => mark.kind === 'cloud')
  const own = clouds.find((mark) => mark.index === found.series)
  const at = own ? positionOf(own.places.datum, found.datum) : null
  if (!own || at === null) return []
  const square = squareAt(own.grid, own.places.px[at] ?? 0, own.places.py[at] ?? 0)
  return clouds.flatMap(({ index, counts }) => {
    const count = counts[square] ?? 0
    return count === 0 ? [] : [{ series: index, count }]
  })
}

/** The position of a number in a column that rises; null where it is not there. */
function positionOf(rising: Int32Array, value: number): number | null {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rising[middle] ?? Infinity) < value) low = middle + 1
    else high = middle
  }
  return rising[low] === value ? low : null
}

/** All marks a reader may point at, in the order of drawing. Of a cloud that is every one: ask only when it is needed. */
export function targetsOf(layout: FigureLayout): readonly FoundMark[] {
  return layout.panels.flatMap((panel, index) => panel.marks.flatMap((mark) => targets(panel, index, mark)))
}

/**
 * Makes the search for the mark nearest to the pointer: a uniform grid, built at the first question. The answer is the
 * nearest mark within `reach` pixels, a later drawn one where two are equally near; inside a stack, the nearest
 * observation of the layer under the pointer. Null where there is none.
 */
export function markFinder(layout: FigureLayout): (at: Point, reach: number) => FoundMark | null {
  let grid: ReadonlyMap<string, readonly Drawn[]> | null = null
  let clouds: readonly CloudSearch[] | null = null
  return (at, reach) => {
    grid ??= gridOf(layout)
    clouds ??= cloudsOf(layout)
    let best: { target: FoundMark; distance: number; order: number } | null = null
    for (const { panel, index, mark, find } of clouds) {
      const found = find({ x: at.x - panel.frame.x, y: at.y - panel.frame.y }, reach)
      if (found && found.distance <= (best?.distance ?? Infinity))
        best = { target: cloudTarget(panel, index, mark, found.at), distance: found.distance, order: -1 }
    }
    const column = (x: number) => Math.floor(x / cell)
    for (let cx = column(at.x - reach); cx <= column(at.x + reach); cx++)
      for (let cy = column(at.y - reach); cy <= column(at.y + reach); cy++)
        for (const { target, order } of grid.get(`${cx},${cy}`) ?? []) {
          const dx = Math.max(target.from - at.x, 0, at.x - target.to)
          const distance = Math.hypot(dx, target.y - at.y)
          if (distance > reach) continue
          if (best === null || distance < best.distance || (distance === best.distance && order > best.order))
            best = { target, distance, order }
        }
    return best?.target ?? inBar(layout, at) ?? inStack(layout, at)
  }
}

type CloudSearch = {
  readonly panel: PanelLayout
  readonly index: number
  readonly mark: CloudLayout
  readonly find: ReturnType<typeof cloudFinder>
}

const cloudsOf = (layout: FigureLayout): readonly CloudSearch[] =>
  layout.panels.flatMap((panel, index) =>
    panel.marks.flatMap((mark) =>
      mark.kind === 'cloud' ? [{ panel, index, mark, find: cloudFinder(mark.places) }] : [],
    ),
  )

function cloudTarget({ frame }: PanelLayout, index: number, mark: CloudLayout, at: number): FoundMark {
  const { datum, px, py } = mark.places
  const x = (px[at] ?? 0) + frame.x
  return {
    panel: index,
    series: mark.index,
    datum: datum[at] ?? 0,
    x,
    y: (py[at] ?? 0) + frame.y,
    radius: mark.radius,
    from: x,
    to: x,
  }
}

/** Cells are searched in the order of their places: which of two marks is drawn later each mark says itself. */
type Drawn = { readonly target: FoundMark; readonly order: number }

function gridOf(layout: FigureLayout): ReadonlyMap<string, readonly Drawn[]> {
  const grid = new Map<string, Drawn[]>()
  let order = 0
  layout.panels.forEach((panel, index) => {
    for (const mark of panel.marks)
      for (const target of mark.kind === 'stack' || mark.kind === 'bars' || mark.kind === 'cloud'
        ? []
        : targets(panel, index, mark)) {
        order += 1
        for (let column = Math.floor(target.from / cell); column <= Math.floor(target.to / cell); column++) {
          const key = `${column},${Math.floor(target.y / cell)}`
          const list = grid.get(key)
          if (list) list.push({ target, order })
          else grid.set(key, [{ target, order }])
        }
      }
  })
  return grid
}

function targets(panel: PanelLayout, index: number, mark: MarkLayout): readonly FoundMark[] {
  const base = { panel: index, series: mark.index }
  const { x: dx, y: dy } = panel.frame
  switch (mark.kind) {
    case 'fit':
      return []
    case 'cloud':
      return Array.from(mark.places.px, (_, at) => cloudTarget(panel, index, mark, at))
    case 'points':
    case 'line':
    case 'steps':
      return mark.points.map(({ datum, px, py }) => {
        const x = px + dx
        return { ...base, datum, x, y: py + dy, radius: mark.radius, from: x, to: x }
      })
    case 'intervals':
      return mark.bars.map(({ datum, px, pxEnd, py }) => ({
        ...base,
        datum,
        x: (px + pxEnd) / 2 + dx,
        y: py + dy,
        radius: mark.thickness,
        from: px + dx,
        to: pxEnd + dx,
      }))
    case 'bars':
      return mark.columns.map(({ datum, box: { x, y, width, height } }) => ({
        ...base,
        datum,
        x: x + width / 2 + dx,
        y: y + height / 2 + dy,
        radius: 4,
        from: x + dx,
        to: x + width + dx,
        box: { x: x + dx, y: y + dy, width, height },
      }))
    case 'stack':
      return mark.runs.flat().flatMap((at) => {
        if (at.datum === cutHere) return []
        const x = at.px + dx
        return { ...base, datum: at.datum, x, y: (at.pyLo + at.pyHi) / 2 + dy, radius: 4, from: x, to: x }
      })
  }
  mark satisfies never
}

/** The bar under the pointer. */
function inBar(layout: FigureLayout, at: Point): FoundMark | null {
  for (const [index, panel] of layout.panels.entries())
    for (const mark of panel.marks) {
      if (mark.kind !== 'bars') continue
      const found = targets(panel, index, mark).find(({ box }) => box && holds(box, at))
      if (found) return found
    }
  return null
}

/** The observation nearest in x of the stack layer that lies under the pointer. */
function inStack(layout: FigureLayout, at: Point): FoundMark | null {
  for (const [index, panel] of layout.panels.entries()) {
    const x = at.x - panel.frame.x
    const y = at.y - panel.frame.y
    for (const mark of panel.marks) {
      if (mark.kind !== 'stack') continue
      for (const run of mark.runs)
        for (const [i, to] of run.entries()) {
          const from = run[i - 1]
          if (!from || x < from.px || x > to.px) continue
          const part = to.px === from.px ? 0 : (x - from.px) / (to.px - from.px)
          const upper = from.pyHi + (to.pyHi - from.pyHi) * part
          const lower = from.pyLo + (to.pyLo - from.pyLo) * part
          if (y < upper || y > lower) continue
          const nearer = part < 0.5 ? from : to
          const near = nearer.datum !== cutHere ? nearer : nearer === from ? to : from
          return (
            targets(panel, index, mark).find(
              (one) => one.datum === near.datum && one.x === near.px + panel.frame.x,
            ) ?? null
          )
        }
    }
  }
  return null
}
