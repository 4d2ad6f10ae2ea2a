import type { Series } from '../figure/Figure.ts'

/**
 * How the reader has set a figure before their eyes, whatever it shows: a stretch of the x axis, series switched off,
 * marks held on to, notes of their own, another scale. Every part is a parameter of every chart; none changes what a
 * chart computes.
 */
export type Display = {
  readonly zoom: Zoom | null
  /** Ids of series. */
  readonly hide: readonly string[]
  readonly pins: readonly Pin[]
  readonly notes: readonly ReaderNote[]
  readonly scale: 'auto' | 'linear' | 'log'
  /** Amounts as multiples of each series' first one, stacks as shares of the whole. */
  readonly relative: boolean
}

/** A stretch of the x axis: days of a time axis, plain numbers of another. */
export type Zoom = { readonly unit: AxisUnit; readonly from: number; readonly to: number }
export type AxisUnit = 'day' | 'number'

/** One datum by its ids: it survives another size, another language and another view of the same data. */
export type Pin = { readonly panel: string; readonly series: string; readonly datum: string }

/** Words of the reader at an x, or at a place of a panel where there is a height too. */
export type ReaderNote = {
  readonly unit: AxisUnit
  readonly x: number
  readonly y: number | null
  /** Position of the panel in the figure. */
  readonly panel: number
  readonly text: string
}

/** What of a display took effect in a figure, and what its reader could set. */
export type Displayed = {
  readonly display: Display
  readonly offers: {
    readonly zoom: AxisUnit | null
    /** The scale that the chart itself gives its y axis, where another is possible. */
    readonly scale: 'linear' | 'log' | null
    readonly relative: boolean
  }
  /** Pins that this figure has no mark for. */
  readonly missing: number
}

/** A series that the reader has switched off, and where it stood. */
export type HiddenSeries = { readonly at: number; readonly series: Series }

export const noDisplay: Display = {
  zoom: null,
  hide: [],
  pins: [],
  notes: [],
  scale: 'auto',
  relative: false,
}

export const isSamePin = (a: Pin, b: Pin): boolean =>
  a.panel === b.panel && a.series === b.series && a.datum === b.datum

export const mostPins = 8
export const mostNotes = 12
export const longestNote = 140
