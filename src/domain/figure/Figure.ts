import type { Displayed, HiddenSeries } from '../display/Display.ts'
import type { Day } from '../time/day.ts'
import type { Quantity } from './Quantity.ts'
import type { Measured, Name, Text } from './text.ts'

/**
 * What a chart shows, and nothing of how: a plain value (it survives JSON) with marks, axes, fits, events, notes and
 * sources. Every surface (screen, table, CSV, SVG, slide, summary) is one total function over it.
 */
export type Figure = {
  readonly chart: string
  /** The kept edition of the data that it is drawn from; none where it is the current data. */
  readonly edition?: string | undefined
  /** The finding, as a sentence with its numbers. */
  readonly headline: Text
  /** What is drawn: quantity, basis, period. */
  readonly subtitle: Text
  /** How to read the marks, in two or three sentences. */
  readonly howToRead: Text
  /** One panel as a rule; more share the x axis and stand below one another. */
  readonly panels: readonly [Panel, ...Panel[]]
  /** The named numbers behind the headline and the summary, most important first. */
  readonly findings: readonly Finding[]
  readonly notes: readonly Note[]
  readonly sources: readonly SourceRef[]
  /** Newest fact in the data drawn. */
  readonly dataDate: Day
  /** What the reader has set and could set of its display. */
  readonly displayed?: Displayed | undefined
}

export type Panel = {
  readonly id: string
  /** Null for a figure's only panel, whose headline already says it. */
  readonly title: Text | null
  readonly x: Axis
  readonly y: Axis
  readonly series: readonly Series[]
  /** Switched off by the reader: legend and axes keep their place, nothing else shows them. */
  readonly hidden?: readonly HiddenSeries[] | undefined
  readonly events: readonly FigureEvent[]
  /** Height relative to the other panels; 1 for an only panel. */
  readonly weight: number
}

export type Axis = {
  readonly quantity: Quantity
  readonly scale: 'linear' | 'log' | 'time'
  readonly label: Text
  /** Fixed ends, where they carry meaning (0 and 1 for shares); otherwise layout takes them from the marks. */
  readonly domain?: readonly [number, number] | undefined
  /** The stretch that the reader looks at: what lies outside is neither drawn nor listed. */
  readonly zoom?: readonly [number, number] | undefined
  /** A level that a score cannot pass, or chance, drawn as a thin labelled line. */
  readonly limits?: readonly { readonly at: number; readonly label: Text }[] | undefined
}

/** What a group of marks is, by meaning: the theme gives each its colour, dash and marker. `own` is the reader's own data. */
export type Tone =
  | 'open'
  | 'closed'
  | 'unknown'
  | 'reader'
  | 'own'
  | 'own-closed'
  | 'rest'
  | 'category-1'
  | 'category-2'
  | 'category-3'
  | 'category-4'
  | 'category-5'
  | 'category-6'
  | 'category-7'
  | 'category-8'

type SeriesBase = {
  readonly id: string
  readonly name: Text
  readonly tone: Tone
  /** Drawn back: known only after the as-of date, or context. */
  readonly faded?: boolean
}

export type Series =
  | PointSeries
  | LineSeries
  | StepSeries
  | StackSeries
  | BarSeries
  | IntervalSeries
  | FitSeries

/** Single observations: one mark each. */
export type PointSeries = SeriesBase & { readonly mark: 'points'; readonly data: readonly Datum[] }

/** Observations joined in order of x; a null y breaks the line and stays a gap. */
export type LineSeries = SeriesBase & { readonly mark: 'line'; readonly data: readonly Datum[] }

/** A running maximum: holds its value until the next datum. The last datum repeats the value at the end of the data. */
export type StepSeries = SeriesBase & { readonly mark: 'steps'; readonly data: readonly Datum[] }

/** One layer of a stack; all stack series of a panel have the same x values in the same order. */
export type StackSeries = SeriesBase & { readonly mark: 'stack'; readonly data: readonly Datum[] }

/**
 * Amounts of spans [x, xEnd], not negative: bars of one panel over the same span stand on one another in the order of
 * their series. A null y is a gap, and what would stand on it has no place.
 */
export type BarSeries = SeriesBase & { readonly mark: 'bars'; readonly data: readonly Datum[] }

/** A rate that holds over a span [x, xEnd]: the difference of two observations by the time between them. */
export type IntervalSeries = SeriesBase & { readonly mark: 'intervals'; readonly data: readonly Datum[] }

/** A fitted trend with its pointwise band, sampled finely enough to draw. */
export type FitSeries = SeriesBase & {
  readonly mark: 'fit'
  /** The series the fit was made from. */
  readonly of: string
  readonly method: FitMethod
  readonly n: number
  /** Confidence level of the band, such as 0.95; null where the method gives none. */
  readonly level: number | null
  readonly curve: readonly FitSample[]
}

export type FitMethod = 'linear' | 'logit' | 'log-linear' | 'theil-sen' | 'quantile' | 'kaplan-meier'

export type FitSample = {
  readonly x: number
  readonly y: number
  readonly lo: number | null
  readonly hi: number | null
  /** Beyond the data the fit was made from: drawn dashed. */
  readonly extrapolated: boolean
}

export type Datum = {
  /** Unique in its series and stable between views. */
  readonly id: string
  readonly x: number
  readonly xEnd?: number | undefined
  readonly y: number | null
  readonly name: Name
  /** A published lower bound ("more than 3 million") is open upwards. */
  readonly bound?: 'at-least' | undefined
  /** The interval around an estimated y; null where nothing limits it on that side. Drawn as a whisker, beside steps as a band. */
  readonly range?: readonly [number | null, number | null] | undefined
  /** The interval around an estimated x; null where nothing limits it on that side. Drawn as a lying whisker. */
  readonly xRange?: readonly [number | null, number | null] | undefined
  /** Drawn hatched: not comparable with its neighbours (an unfinished year). */
  readonly hatched?: boolean | undefined
  /** Drawn hollow: an estimate, not a statement. */
  readonly hollow?: boolean | undefined
  /** Drawn back: known only after the as-of date. */
  readonly faded?: boolean | undefined
  /** Held on to by the reader, as the n-th pin. */
  readonly pin?: number | undefined
  /** Worth a direct label; the smallest number is labelled first. */
  readonly labelRank?: number | undefined
  readonly facts: DatumFacts
}

/** What the reader may ask of one mark; tooltip, table, CSV and spoken text show those that are given. */
export type DatumFacts = {
  readonly lab?: Name | undefined
  readonly country?: Name | undefined
  readonly openness?: Text | undefined
  readonly licence?: string | undefined
  readonly basis?: Text | undefined
  readonly status?: Text | undefined
  readonly observed?: readonly [Day, Day] | undefined
  readonly source: string
  readonly link?: string | undefined
  /** Id of the model whose record has the address, where addresses come later than the rest: see `withLinks`. */
  readonly linkOf?: string | undefined
  /** Id of the model in the dataset, which has a page of its own. */
  readonly model?: string | undefined
  /** The view of this dashboard that shows how this one mark came about. */
  readonly view?: { readonly chart: string; readonly query: string } | undefined
}

/**
 * A date or span that helps to read the chart: the as-of date, a crossing, a change of method, a period to distrust, or
 * what the reader has written there.
 */
export type FigureEvent = {
  readonly id: string
  readonly kind: 'as-of' | 'crossing' | 'context' | 'caution' | 'reader'
  readonly label: Text
  readonly x: number
  readonly xEnd?: number | undefined
  /** Where the event has a height too: a crossing of two fits, a place that the reader marked. */
  readonly y?: number | undefined
  /** The interval around an estimated x; null where the data set no limit on that side. */
  readonly interval?: readonly [number | null, number | null] | undefined
  /** The parameter of the chart that x is: where a chart can be set, the line can be dragged. */
  readonly sets?:
    | { readonly key: string; readonly min: number; readonly max: number; readonly step: number }
    | undefined
}

export type Finding = {
  readonly id: string
  readonly label: Text
  readonly value: Measured | Text
  readonly interval?: readonly [Measured, Measured] | undefined
}

export type Note = {
  readonly kind: 'basis' | 'n' | 'method' | 'coverage' | 'caution' | 'adjustment' | 'view' | 'reader'
  readonly text: Text
}

export type SourceRef = {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly licence: string
  readonly citation: string
  readonly retrieved: Day | null
}
