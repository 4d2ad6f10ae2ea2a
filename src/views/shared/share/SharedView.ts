import type { Text } from '../../../domain/figure/text.ts'

/** A view of a chart, as it is shared. */
export type SharedView = {
  readonly chart: string
  readonly name: Text
  /** The canonical query of the view. */
  readonly query: string
}
