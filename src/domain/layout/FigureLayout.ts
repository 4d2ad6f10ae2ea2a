import type { FigureEvent, Tone } from '../figure/Figure.ts'
import type { Quantity } from '../figure/Quantity.ts'
import type { TextValue } from '../figure/text.ts'
import type { CloudGrid, CloudPlaces, CloudSquares } from './CloudGrid.ts'
import type { Density, Sizes } from './density.ts'
import type { Point, Rect } from './geometry.ts'
import type { PinLayout } from './PinLayout.ts'
import type { Scale } from './scale.ts'
import type { Marker } from './toneStyle.ts'

/** What layout needs of a language: the part of the formatter that writes values. */
export type Words = {
  readonly show: (value: TextValue) => string
  readonly number: (quantity: Quantity, value: number, style: 'axis' | 'short' | 'full') => string
}

/**
 * A figure at one size in one language: everything that is drawn, in pixels. The screen and the static picture both
 * draw this and decide nothing themselves.
 */
export type FigureLayout = {
  readonly width: number
  readonly height: number
  readonly density: Density
  readonly sizes: Sizes
  /** Above the panels: series that no label in a plot names. */
  readonly legend: PlacedLegend
  readonly panels: readonly PanelLayout[]
  /** Data that have a value but no place: not positive on a log axis, or beyond a fixed domain. */
  readonly omitted: Omitted
}

export type Omitted = { readonly notPositive: number; readonly outside: number }

/** One panel; all its coordinates are relative to the top left corner of its frame. */
export type PanelLayout = {
  readonly id: string
  /** The panel in the figure. */
  readonly frame: Rect
  /** Where marks are drawn: lines, areas and bands are clipped to it. */
  readonly plot: Rect
  readonly title: PlacedText | null
  readonly x: AxisLayout
  readonly y: AxisLayout
  readonly limits: readonly LimitLayout[]
  /** In the order of drawing, series of the figure that are shown. */
  readonly marks: readonly MarkLayout[]
  readonly labels: readonly PlacedLabel[]
  readonly events: readonly EventLayout[]
  readonly pins: readonly PinLayout[]
}

export type AxisLayout = {
  readonly scale: Scale
  readonly ticks: readonly Tick[]
  /** The axis in words: above the axis for y, below it for x. */
  readonly title: PlacedText | null
}

export type Tick = {
  readonly value: number
  /** Pixel along the axis. */
  readonly at: number
  /** Null for a tick that only marks its place. */
  readonly text: PlacedText | null
}

export type PlacedText = {
  readonly lines: readonly string[]
  /** Anchor of the first baseline. */
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly fontSize: number
  readonly weight: number
  readonly lineHeight: number
  /** The box the text was given. */
  readonly box: Rect
}

/** A label beside what it names. */
export type PlacedLabel = {
  readonly kind: 'datum' | 'series' | 'event' | 'limit'
  /** Unique in the panel. */
  readonly id: string
  readonly series: string | null
  readonly tone: Tone | null
  readonly faded: boolean
  readonly text: PlacedText
  /** A hairline from the mark to a label that stands off. */
  readonly leader: readonly [Point, Point] | null
}

export type LimitLayout = { readonly at: number; readonly y: number }

export type PlacedLegend = {
  readonly height: number
  readonly items: readonly {
    readonly entry: LegendEntry
    /** The key, a short line or a mark, with its words. */
    readonly box: Rect
    readonly key: { readonly x: number; readonly y: number; readonly width: number }
    readonly text: PlacedText
  }[]
}

export type LegendEntry = {
  /** Ids of the series it stands for: panels may show the same group, each in its way. */
  readonly series: readonly [string, ...string[]]
  readonly name: string
  readonly tone: Tone
  readonly faded: boolean
  readonly mark: MarkLayout['kind']
  readonly shape: Marker
  readonly dash: readonly number[]
}

type MarkBase = {
  readonly series: string
  /** Position of the series in the panel. */
  readonly index: number
  readonly tone: Tone
  readonly faded: boolean
}

export type MarkLayout =
  | PointsLayout
  | CloudLayout
  | LineLayout
  | StepsLayout
  | StackLayout
  | BarsLayout
  | IntervalsLayout
  | FitLayout

export type PointsLayout = MarkBase & {
  readonly kind: 'points'
  readonly shape: Marker
  readonly radius: number
  readonly points: readonly PointMark[]
}

/**
 * The plain marks of a series too many to tell apart: drawn as squares that are darker the more marks they hold, while the
 * place of each stays known, for whoever points at it. Typed arrays, the one part of a layout that is no plain JSON.
 */
export type CloudLayout = MarkBase & {
  readonly kind: 'cloud'
  /** How near a pointer must come to a mark. */
  readonly radius: number
  readonly places: CloudPlaces
  /** The squares that all clouds of the panel share, and how many marks of this one lie in each. */
  readonly grid: CloudGrid
  readonly counts: Uint32Array
  readonly squares: readonly CloudSquares[]
}

export type LineLayout = MarkBase & {
  readonly kind: 'line'
  readonly dash: readonly number[]
  /** Unbroken stretches: a gap in the data ends one. */
  readonly runs: readonly Run[]
  /** Intervals around neighbouring observations, joined. */
  readonly band: readonly Band[]
  /** Observations, as the pointer finds them. */
  readonly points: readonly PointMark[]
  /** Those that are drawn: all where they are few, else those that have no line. */
  readonly dots: readonly PointMark[]
  readonly shape: Marker
  readonly radius: number
}

export type StepsLayout = MarkBase & {
  readonly kind: 'steps'
  readonly dash: readonly number[]
  /** Corners in data order; `pathOfSteps` holds each value until the next. */
  readonly runs: readonly Run[]
  readonly band: readonly Band[]
  /** The records themselves, without the datum that only repeats the last value. */
  readonly points: readonly PointMark[]
  readonly shape: Marker
  readonly radius: number
}

export type StackLayout = MarkBase & {
  readonly kind: 'stack'
  readonly runs: readonly (readonly (BandVertex & { readonly datum: number })[])[]
  /** Convex parts of the layer that lead to what is not comparable with its neighbours. */
  readonly hatched: readonly (readonly Point[])[]
}

export type BarsLayout = MarkBase & { readonly kind: 'bars'; readonly columns: readonly ColumnMark[] }

export type ColumnMark = {
  readonly datum: number
  readonly box: Rect
  readonly hollow: boolean
  readonly faded: boolean
  readonly hatched: boolean
  readonly atLeast: boolean
}

export type IntervalsLayout = MarkBase & {
  readonly kind: 'intervals'
  readonly bars: readonly BarMark[]
  readonly thickness: number
}

export type FitLayout = MarkBase & {
  readonly kind: 'fit'
  readonly solid: readonly Run[]
  readonly extrapolated: readonly Run[]
  readonly band: readonly Band[]
  readonly dash: readonly number[]
  readonly dashBeyond: readonly number[]
}

/** A place in data and in pixels. */
export type Vertex = { readonly x: number; readonly y: number; readonly px: number; readonly py: number }
export type Run = readonly Vertex[]

/** A stretch of an area between two edges. */
export type Band = readonly BandVertex[]
export type BandVertex = {
  readonly x: number
  readonly lo: number
  readonly hi: number
  readonly px: number
  readonly pyLo: number
  readonly pyHi: number
}

export type PointMark = {
  /** Position of the datum in its series. */
  readonly datum: number
  readonly px: number
  readonly py: number
  readonly hollow: boolean
  readonly faded: boolean
  readonly atLeast: boolean
  /** Drawn larger, with a ring. */
  readonly record: boolean
  /** The interval around the place along x, and the one along y, where it is not a part of a band. */
  readonly across?: Whisker
  readonly upright?: Whisker
}

/** The drawn part of an interval in pixels along its axis, `from` the smaller; an open end runs on beyond the plot. */
export type Whisker = {
  readonly from: number
  readonly to: number
  readonly openFrom: boolean
  readonly openTo: boolean
}

export type BarMark = {
  readonly datum: number
  readonly px: number
  readonly pxEnd: number
  readonly py: number
  readonly hollow: boolean
  readonly faded: boolean
  readonly atLeast: boolean
}

export type EventLayout = {
  readonly id: string
  readonly kind: FigureEvent['kind']
  /** A span of the plot to shade. */
  readonly span: Rect | null
  /** A vertical line, up to its label. */
  readonly line: { readonly x: number; readonly y1: number; readonly y2: number } | null
  /** A marked place with the interval around it, clipped to the plot; an open end runs on. */
  readonly point:
    | (Point & {
        readonly interval: null | {
          readonly from: number
          readonly to: number
          readonly openFrom: boolean
          readonly openTo: boolean
        }
      })
    | null
}
