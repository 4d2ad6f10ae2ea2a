/** What one Office chart draws: a panel of a figure in the terms that scatter and category charts share. */
export type Plot = ScatterPlot | CategoryPlot

type PlotBase = {
  readonly id: string
  /** Over the chart, left: the panel's name and what is drawn, a line for each. */
  readonly title: readonly string[]
  readonly y: PlotAxis
}

export type ScatterPlot = PlotBase & {
  readonly kind: 'scatter'
  readonly x: PlotAxis
  readonly series: readonly ScatterSeries[]
  /** The y axis has rows with names, counted downwards. */
  readonly isLanes: boolean
}

export type CategoryPlot = PlotBase & {
  readonly kind: 'categories'
  readonly x: PlotAxis
  /** Where each category stands, and its name where the axis is not one of dates. */
  readonly categories: readonly { readonly x: number; readonly name: string | null }[]
  readonly series: readonly CategorySeries[]
}

export type PlotAxis = {
  /** Null where the marks say it themselves, as dates do. */
  readonly title: string | null
  /** Whether the title stands at the axis: of panels above one another only the last has it there. */
  readonly isTitled: boolean
  readonly log: boolean
  readonly isDay: boolean
  readonly min: number
  readonly max: number
  readonly majorUnit: number | null
  readonly format: string
  /** Without numbers: its rows have names. */
  readonly hidden: boolean
}

export type ScatterSeries = {
  /** Of the figure's series, limit or event that it draws. */
  readonly of: string
  readonly name: string
  readonly inLegend: boolean
  readonly line: LineStyle | null
  readonly marker: MarkerStyle | null
  readonly points: readonly PlotPoint[]
}

export type PlotPoint = {
  /** The datum of the figure that stands here; null for corners, fitted values and helpers. */
  readonly datum: string | null
  readonly name: string
  readonly x: number
  /** Null breaks the line. */
  readonly y: number | null
  /** Another look than its series: null hides the marker. */
  readonly marker?: MarkerStyle | null | undefined
  readonly label?: PointLabel | undefined
  /** How far the interval reaches below and above. */
  readonly yError?: readonly [number, number] | undefined
}

export type PointLabel = {
  readonly lines: readonly string[]
  /** The side of its mark. */
  readonly at: 'l' | 'r' | 't' | 'b'
  readonly colour: string
  readonly bold: boolean
  /** How far from that side, as parts of the chart's width and height. */
  readonly offset: readonly [number, number] | null
}

export type LineStyle = {
  readonly colour: string
  /** In points. */
  readonly width: number
  readonly dash: 'solid' | 'dash' | 'sysDot' | 'dashDot' | 'sysDash'
}

export type MarkerStyle = {
  readonly symbol: 'circle' | 'diamond' | 'square' | 'triangle' | 'x' | 'star' | 'plus' | 'dash'
  /** Diameter in points, 2 to 72. */
  readonly size: number
  readonly fill: string | null
  readonly stroke: string
}

export type CategorySeries = {
  readonly of: string
  readonly name: string
  readonly kind: 'area' | 'bars' | 'line'
  readonly colour: string
  readonly line: LineStyle | null
  readonly values: readonly (number | null)[]
  readonly data: readonly (string | null)[]
  /** The value whose area has room for the series' name. */
  readonly labelAt: number | null
  /** Positions of values drawn hatched. */
  readonly hatched: ReadonlySet<number>
}
