/** Squares over a plot, in rows from the top left. */
export type CloudGrid = {
  readonly left: number
  readonly top: number
  readonly side: number
  readonly columns: number
  readonly rows: number
}

/** Columns of equal length, a mark a row; `datum` is its position in its series. */
export type CloudPlaces = {
  readonly datum: Int32Array
  readonly px: Float32Array
  readonly py: Float32Array
}

/** Squares of one opacity in one band of the plot, as a path to fill. */
export type CloudSquares = { readonly opacity: number; readonly band: number; readonly d: string }
