/** One column of a `DataTable`: how a row is written, and by what it is ordered. */
export type TableColumn<R> = {
  readonly id: string
  readonly header: string
  readonly align: 'start' | 'end'
  /** Empty where there is nothing: a gap stays a gap. */
  readonly text: (row: R) => string
  /** Null comes last, whichever way the column is sorted. */
  readonly order: (row: R) => number | string | null
  readonly link?: ((row: R) => string | null) | undefined
}
