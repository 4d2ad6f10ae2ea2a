import type { Tone } from '../figure/Figure.ts'
import type { PlacedLabel } from './FigureLayout.ts'
import {
  contains,
  grow,
  nearestIn,
  overlaps,
  segmentHits,
  segmentsCross,
  type Point,
  type Rect,
} from './geometry.ts'
import type { Measure } from './measureText.ts'
import type { Obstacles } from './obstacles.ts'
import { placeText, sizeOfText, type TextSpec } from './placeText.ts'

/** A label that wants a place beside a mark. */
export type LabelRequest = {
  readonly id: string
  readonly kind: PlacedLabel['kind']
  readonly series: string | null
  readonly tone: Tone | null
  readonly faded: boolean
  readonly spec: TextSpec
  readonly mark: Point
  /** Further places that the words may stand beside, such as those along a line, in order of liking. */
  readonly also?: readonly Point[]
  /** Radius of the mark: words keep off it. */
  readonly radius: number
  /** Directions in order of liking. */
  readonly prefer: readonly Direction[]
}

export type Direction = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw'

/** Around a mark: where words of a rising record read best, above and to the left of it. */
export const aroundMark: readonly Direction[] = ['nw', 'n', 'ne', 'w', 'e', 'se', 's', 'sw']
/** Around the end of a line inside the plot. */
export const afterEnd: readonly Direction[] = ['e', 'ne', 'se', 'n', 's', 'nw', 'sw']
/** Around the end of a line at the edge of the plot. */
export const beforeEnd: readonly Direction[] = ['nw', 'n', 'sw', 's', 'w']

/** Beside a place along a line. */
const alongLine: readonly Direction[] = ['n', 's', 'nw', 'se']

const vectors = {
  n: [0, -1],
  ne: [0.71, -0.71],
  e: [1, 0],
  se: [0.71, 0.71],
  s: [0, 1],
  sw: [-0.71, 0.71],
  w: [-1, 0],
  nw: [-0.71, -0.71],
} as const satisfies Record<Direction, readonly [number, number]>

/** Distances from mark to words, in multiples of the font size; beyond the first a hairline leads back. */
const distances = [0.25, 0.9, 1.7, 2.7, 4, 5.6, 7.5] as const

/** A label costs its distance and what it covers; one that costs more than this is worse than none. */
const mostCost = 90

/** What each thing costs that words stand on, or their leader runs over. */
const costOf = { mark: 40, line: 13, lineUnderName: 50, markOnLeader: 5, lineOnLeader: 6 } as const

/**
 * Places labels one after the other, most important first, each at its cheapest candidate: eight directions, seven
 * distances. A label never leaves `bounds`, never touches another label, a kept-free box or a marked point of another
 * label, and no leader crosses a label or leader; covering marks and lines costs. One that finds no place is dropped.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  room: {
    readonly bounds: Rect
    readonly taken: readonly Rect[]
    /** Leaders of labels that stand already. */
    readonly leaders?: readonly (readonly [Point, Point])[]
    readonly obstacles: Obstacles
    readonly measure: Measure
    /** Marks that are named at most: a name without a place leaves its turn to the next. */
    readonly mostNamed: number
  },
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  let named = 0
  const marks = requests.map(({ mark, radius }) => grow({ ...mark, width: 0, height: 0 }, radius))

  requests.forEach((request, index) => {
    if (request.kind === 'datum' && named >= room.mostNamed) return
    const pad = request.spec.fontSize * 0.22
    let best: { label: PlacedLabel; cost: number } | null = null
    for (const { box, at, distance, rank, mark, away } of candidates(request, room.measure)) {
      const soFar = distance * 0.55 + rank * 1.5 + away
      if (soFar >= (best?.cost ?? mostCost)) continue
      if (!contains(room.bounds, box)) continue
      const wide = grow(box, pad)
      if (room.taken.some((other) => overlaps(wide, other))) continue
      if (room.leaders?.some((leader) => segmentHits(box, ...leader))) continue
      if (placed.some((other) => overlaps(wide, other.text.box) || hitsLeader(wide, other.leader))) continue
      if (marks.some((other, i) => i !== index && overlaps(box, other))) continue
      const leader = leaderOf({ ...request, mark }, box, distance)
      if (
        leader &&
        placed.some(
          (other) => segmentHits(grow(other.text.box, 1), ...leader) || crosses(leader, other.leader),
        )
      )
        continue
      if (leader && room.taken.some((other) => segmentHits(other, ...leader))) continue
      if (leader && marks.some((other, i) => i !== index && segmentHits(other, ...leader))) continue
      const limit = best?.cost ?? mostCost
      let cost =
        soFar + room.obstacles.linesIn(wide) * costOf[request.kind === 'series' ? 'lineUnderName' : 'line']
      if (cost < limit) cost += room.obstacles.marksIn(wide) * costOf.mark
      if (cost < limit && leader) cost += room.obstacles.linesAcross(...leader) * costOf.lineOnLeader
      if (cost < limit && leader) cost += room.obstacles.marksAlong(...leader) * costOf.markOnLeader
      if (cost < limit) {
        const { id, kind, series, tone, faded, spec } = request
        const text = placeText(spec, room.measure, box.x, box.y, at)
        best = { label: { id, kind, series, tone, faded, text, leader }, cost }
      }
    }
    if (!best) return
    placed.push(best.label)
    if (request.kind === 'datum') named += 1
  })
  return placed
}

type Candidate = {
  readonly box: Rect
  readonly at: 'start' | 'middle' | 'end'
  readonly distance: number
  readonly rank: number
  readonly mark: Point
  /** Cost of a place that is not the mark itself. */
  readonly away: number
}

function* candidates(request: LabelRequest, measure: Measure): Generator<Candidate> {
  const { width, height } = sizeOfText(request.spec, measure)
  const { mark, also = [], radius, spec, prefer } = request
  // A line of text has air above and below its letters: words may stand that much closer.
  const air = (spec.leading - 0.72) * 0.5 * spec.fontSize
  for (const [index, place] of [mark, ...also].entries())
    for (const multiple of index === 0 ? distances : distances.slice(0, 2)) {
      const distance = multiple * spec.fontSize
      for (const [rank, direction] of (index === 0 ? prefer : alongLine).entries()) {
        const [dx, dy] = vectors[direction]
        const x = place.x + dx * (radius + distance)
        const y = place.y + dy * (radius + distance - air)
        const left = dx > 0 ? x : dx < 0 ? x - width : x - width / 2
        const top = dy > 0 ? y : dy < 0 ? y - height : y - height / 2
        yield {
          box: { x: left, y: top, width, height },
          at: dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle',
          distance,
          rank,
          mark: place,
          away: index === 0 ? 0 : 6 + index,
        }
      }
    }
}

/** A hairline from the mark to the nearest edge of its words, when they stand off. */
function leaderOf(request: LabelRequest, box: Rect, distance: number): readonly [Point, Point] | null {
  if (distance <= request.spec.fontSize * 0.95) return null
  const inset = request.spec.fontSize * 0.2
  const letters = { ...box, y: box.y + inset, height: Math.max(0, box.height - inset * 2) }
  const end = nearestIn(letters, request.mark)
  const length = Math.hypot(end.x - request.mark.x, end.y - request.mark.y)
  if (length <= request.radius + 2) return null
  const start = (request.radius + 1) / length
  const stop = (length - 2) / length
  const along = (part: number): Point => ({
    x: request.mark.x + (end.x - request.mark.x) * part,
    y: request.mark.y + (end.y - request.mark.y) * part,
  })
  return [along(start), along(stop)]
}

const hitsLeader = (box: Rect, leader: PlacedLabel['leader']): boolean =>
  leader !== null && segmentHits(box, ...leader)

const crosses = (a: readonly [Point, Point], b: PlacedLabel['leader']): boolean =>
  b !== null && segmentsCross(...a, ...b)
