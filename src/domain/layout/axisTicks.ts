import type { Axis, Panel } from '../figure/Figure.ts'
import { daysPerMonth } from '../time/day.ts'
import type { Sizes } from './density.ts'
import type { Tick, Words } from './FigureLayout.ts'
import { clamp, type Rect } from './geometry.ts'
import type { Measure } from './measureText.ts'
import { linearTicks, logTicks } from './numberTicks.ts'
import { placeText, sizeOfText } from './placeText.ts'
import { scaleAt, type Scale } from './scale.ts'
import { calendarSteps, calendarTicks } from './timeTicks.ts'

type Named = { readonly value: number; readonly text: string | null }

/** Least room between two labels of the x axis, as a multiple of the font size. */
const xGap = 1.3

export type TickContext = { readonly sizes: Sizes; readonly words: Words; readonly measure: Measure }

/** How many ticks a y axis of this height can carry and still be read. */
export function yTickCount(height: number, sizes: Sizes): number {
  return clamp(Math.round(height / (sizes.tick * 6)), 2, 8)
}

/** Values and texts of the y axis; two ticks never read the same. */
export function yTicks(panel: Panel, scale: Scale, height: number, context: TickContext): readonly Named[] {
  const { sizes, words } = context
  const axis = panel.y
  if (axis.quantity === 'lane')
    return laneTicks(panel, words).map(({ value, text }) => ({
      value,
      text: text === null ? null : shortened(text, sizes.tick * longestName, context),
    }))
  const [lo, hi] = scale.domain
  const most = yTickCount(height, sizes)
  for (let count = most; count > 0; count--) {
    const values = axis.scale === 'log' ? logTicks(lo, hi, count + 1) : linearTicks(lo, hi, count)
    const texts = values.map((value) => words.number(axis.quantity, value, 'axis'))
    const apart = values.every(
      (value, i) => i === 0 || farEnough(scale, values[i - 1], value, sizes.tick * 1.6),
    )
    const few = values.length <= most + 2
    if (apart && few && new Set(texts).size === texts.length)
      return values.map((value, i) => ({ value, text: texts[i] ?? null }))
  }
  return [{ value: hi, text: words.number(axis.quantity, hi, 'axis') }]
}

function farEnough(scale: Scale, before: number | undefined, value: number, least: number): boolean {
  const a = before === undefined ? null : scaleAt(scale, before)
  const b = scaleAt(scale, value)
  return a === null || b === null || Math.abs(a - b) >= least
}

/** Names of rows leave at least half of a phone to the plot, as multiples of the font size. */
const longestName = 14

function shortened(text: string, room: number, { sizes, measure }: TickContext): string {
  const fits = (part: string) => measure(part, sizes.tick, 400) <= room
  if (fits(text)) return text
  const characters = Array.from(text)
  while (characters.length > 1 && !fits(`${characters.join('').trimEnd()}…`)) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** Room that the named rows of a panel need to be told apart; 0 for a panel with a y axis of numbers. */
export function laneHeight(panel: Panel, { sizes, words }: TickContext): number {
  if (panel.y.quantity !== 'lane') return 0
  return laneTicks(panel, words).length * Math.ceil(sizes.tick * sizes.leading * 1.2)
}

/** Rows with names: that of the series when it has the row to itself, else that of the row's first datum. */
function laneTicks(panel: Panel, words: Words): readonly Named[] {
  const lanes = new Map<number, string>()
  for (const series of panel.series) {
    if (series.mark === 'fit') continue
    for (const datum of series.data) {
      if (datum.y === null || lanes.has(datum.y)) continue
      lanes.set(datum.y, words.show(datum.name))
    }
  }
  return [...lanes].sort(([a], [b]) => a - b).map(([value, text]) => ({ value, text }))
}

/**
 * Puts the texts of a y axis left of the plot, right-aligned, centred on their ticks. Where rows are lower than their
 * names, a name that would touch the one before is left out: the mark still tells it.
 */
export function placeYTicks(
  named: readonly Named[],
  scale: Scale,
  plot: Rect,
  { sizes, measure }: TickContext,
): readonly Tick[] {
  let last: number | null = null
  return named.flatMap(({ value, text }): readonly Tick[] => {
    const at = scaleAt(scale, value)
    if (at === null) return []
    if (last !== null && Math.abs(at - last) < sizes.tick * sizes.leading) return [{ value, at, text: null }]
    if (text === null) return [{ value, at, text: null }]
    const spec = { lines: [text], fontSize: sizes.tick, weight: 400, leading: sizes.leading }
    const { width, height } = sizeOfText(spec, measure)
    const left = plot.x - sizes.gap - width
    last = at
    return [{ value, at, text: placeText(spec, measure, left, at - height / 2, 'end') }]
  })
}

/**
 * Ticks of the x axis with texts below the plot, thinned until none is crowded. A calendar axis takes the finest of
 * months, quarters, half-years and years that fits; years between labelled years keep a mark.
 */
export function xTicks(
  axis: Axis,
  scale: Scale,
  plot: Rect,
  frame: Rect,
  context: TickContext,
): readonly Tick[] {
  const most = clamp(Math.floor(plot.width / (context.sizes.tick * 4.5)), 2, 12)
  for (const candidate of axis.scale === 'time'
    ? calendarCandidates(scale)
    : numberCandidates(axis, scale, most)) {
    const named = candidate.values.map((value, index) => ({
      value,
      text: candidate.textOf(value, index, context.words),
    }))
    // Months of different years read the same; two numbers must not.
    const isClear = axis.scale === 'time' || new Set(named.map(({ text }) => text)).size === named.length
    if (named.length > most || !isClear) continue
    const ticks = placeXTicks(named, scale, plot, frame, context)
    if (!crowded(ticks, context.sizes)) return withMarks(ticks, candidate.marks, scale)
  }
  return []
}

type Candidate = {
  readonly values: readonly number[]
  readonly marks: readonly number[]
  readonly textOf: (value: number, index: number, words: Words) => string
}

/** Far more than have room on the widest screen. */
const mostTicks = 1_000

function* calendarCandidates(scale: Scale): Generator<Candidate> {
  const [lo, hi] = scale.domain
  // An address can ask for ten thousand years: what no axis has room for is not even counted.
  const areTooMany = (months: number) => (hi - lo) / (months * daysPerMonth) > mostTicks
  for (const months of calendarSteps) {
    if (areTooMany(months)) continue
    const values = calendarTicks(lo, hi, months)
    if (values.length < 2) break
    const showsYear = values.some((value) => new Date(value * 86_400_000).getUTCMonth() === 0)
    yield {
      values,
      marks: months > 12 && !areTooMany(12) ? calendarTicks(lo, hi, 12) : [],
      textOf: (value, index, words) =>
        words.number('day', value, index === 0 && !showsYear ? 'short' : 'axis'),
    }
  }
  const ends = [Math.ceil(lo), Math.floor(hi)]
  for (const values of [ends, ends.slice(1)])
    yield { values, marks: [], textOf: (value, _, words) => words.number('day', value, 'full') }
}

function* numberCandidates(axis: Axis, scale: Scale, most: number): Generator<Candidate> {
  const [lo, hi] = scale.domain
  for (let count = Math.min(most, 10); count > 0; count--)
    yield {
      values: axis.scale === 'log' ? logTicks(lo, hi, count) : linearTicks(lo, hi, count),
      marks: [],
      textOf: (value, _, words) => words.number(axis.quantity, value, 'axis'),
    }
}

function placeXTicks(
  named: readonly { value: number; text: string }[],
  scale: Scale,
  plot: Rect,
  frame: Rect,
  { sizes, measure }: TickContext,
): readonly Tick[] {
  return named.flatMap(({ value, text }) => {
    const at = scaleAt(scale, value)
    if (at === null) return []
    const spec = { lines: [text], fontSize: sizes.tick, weight: 400, leading: sizes.leading }
    const { width } = sizeOfText(spec, measure)
    // Words of the lowest y tick stand left of here and may reach as far down.
    const least = Math.max(frame.x, plot.x - sizes.gap + 2)
    const left = clamp(at - width / 2, least, Math.max(least, frame.x + frame.width - width))
    return [{ value, at, text: placeText(spec, measure, left, plot.y + plot.height + sizes.gap, 'middle') }]
  })
}

function crowded(ticks: readonly Tick[], sizes: Sizes): boolean {
  return ticks.some((tick, index) => {
    const before = ticks[index - 1]?.text?.box
    const box = tick.text?.box
    return before && box ? box.x - (before.x + before.width) < sizes.tick * xGap : false
  })
}

function withMarks(ticks: readonly Tick[], marks: readonly number[], scale: Scale): readonly Tick[] {
  const named = new Set(ticks.map((tick) => tick.value))
  const bare = marks.flatMap((value) => {
    const at = named.has(value) ? null : scaleAt(scale, value)
    return at === null ? [] : [{ value, at, text: null }]
  })
  return [...ticks, ...bare].sort((a, b) => a.value - b.value)
}
