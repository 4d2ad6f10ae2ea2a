import type { Figure } from '../domain/figure/Figure.ts'
import type { FigureLayout } from '../domain/layout/FigureLayout.ts'
import { targetsOf, type FoundMark } from '../domain/layout/findMark.ts'

/** The drawn marks of one series, in order of x. */
export type Lane = { readonly panel: number; readonly series: number; readonly marks: readonly FoundMark[] }

/** What the arrow keys move through: series in the figure's order, without those that have no single marks. */
export function lanesOf(layout: FigureLayout): readonly Lane[] {
  const lanes = new Map<string, { panel: number; series: number; marks: FoundMark[] }>()
  for (const mark of targetsOf(layout)) {
    const key = `${mark.panel}/${mark.series}`
    const lane = lanes.get(key)
    if (lane) lane.marks.push(mark)
    else lanes.set(key, { panel: mark.panel, series: mark.series, marks: [mark] })
  }
  return [...lanes.values()]
    .map((lane) => ({ ...lane, marks: lane.marks.toSorted((a, b) => a.x - b.x) }))
    .sort((a, b) => a.panel - b.panel || a.series - b.series)
}

export type WalkKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End' | 'r'

const keys: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'r',
])
export const isWalkKey = (key: string): key is WalkKey => keys.has(key)

/**
 * The mark a key leads to. Left and right walk a series in time and stop at its ends; up and down change to the
 * neighbouring series, at the mark nearest in time; Home and End go to the ends; r goes to the next record of any
 * staircase, later in time. From nowhere, every key enters at the first series, End and ArrowLeft at its last mark.
 * Null where there is nothing to go to.
 */
export function walk(
  figure: Figure,
  lanes: readonly Lane[],
  from: FoundMark | null,
  key: WalkKey,
): FoundMark | null {
  if (key === 'r') return nextRecord(figure, lanes, from)
  const index = from
    ? lanes.findIndex((lane) => lane.panel === from.panel && lane.series === from.series)
    : -1
  const lane = lanes[index]
  if (!from || !lane) {
    const first = lanes[0]?.marks
    return (key === 'ArrowLeft' || key === 'End' ? first?.at(-1) : first?.[0]) ?? null
  }
  const at = lane.marks.findIndex((mark) => mark.datum === from.datum)
  switch (key) {
    case 'ArrowLeft':
      return lane.marks[Math.max(at - 1, 0)] ?? null
    case 'ArrowRight':
      return lane.marks[Math.min(at + 1, lane.marks.length - 1)] ?? null
    case 'Home':
      return lane.marks[0] ?? null
    case 'End':
      return lane.marks.at(-1) ?? null
    case 'ArrowUp':
    case 'ArrowDown': {
      const other = lanes[index + (key === 'ArrowUp' ? -1 : 1)]
      return other ? nearestInTime(other, from.x) : from
    }
  }
  key satisfies never
}

function nearestInTime(lane: Lane, x: number): FoundMark | null {
  return lane.marks.reduce<FoundMark | null>(
    (best, mark) => (best === null || Math.abs(mark.x - x) < Math.abs(best.x - x) ? mark : best),
    null,
  )
}

/** The next record after a mark: of the staircases, or of the marks worth a label where a figure has none. */
function nextRecord(figure: Figure, lanes: readonly Lane[], from: FoundMark | null): FoundMark | null {
  const steps = lanes.filter((lane) => figure.panels[lane.panel]?.series[lane.series]?.mark === 'steps')
  const records =
    steps.length > 0
      ? steps.flatMap((lane) => lane.marks)
      : lanes.flatMap((lane) => lane.marks.filter((mark) => rankOf(figure, mark) !== undefined))
  const inOrder = records.toSorted(
    (a, b) => a.panel - b.panel || a.x - b.x || a.series - b.series || a.datum - b.datum,
  )
  if (!from) return inOrder[0] ?? null
  const here = inOrder.findIndex((mark) => isSame(mark, from))
  if (here >= 0) return inOrder[here + 1] ?? null
  return (
    inOrder.find((mark) => mark.panel > from.panel || (mark.panel === from.panel && mark.x > from.x)) ?? null
  )
}

function rankOf(figure: Figure, mark: FoundMark): number | undefined {
  const series = figure.panels[mark.panel]?.series[mark.series]
  return series && series.mark !== 'fit' ? series.data[mark.datum]?.labelRank : undefined
}

const isSame = (a: FoundMark, b: FoundMark): boolean =>
  a.panel === b.panel && a.series === b.series && a.datum === b.datum
