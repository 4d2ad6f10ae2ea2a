import type { DataProblem } from '../data/DataError.ts'
import type { Figure } from '../domain/figure/Figure.ts'
import type { Text } from '../domain/figure/text.ts'

/** Why data could not be had. The words for each are made where they show. */
export type Problem = Exclude<DataProblem, { kind: 'newer' }>

/** Of a slow chart: the full figure is being worked out and a draft shown; or the reader or a failure has stopped that; or it is shown. */
export type SlowWork =
  | { readonly kind: 'running'; readonly share: number; readonly stop: () => void }
  | { readonly kind: 'stopped' | 'failed'; readonly resume: () => void }
  | { readonly kind: 'finished' }

/** Everything a chart's place on a page can be in. */
export type FigureState =
  | { readonly kind: 'loading' }
  /** `pending`: the reader has asked for another view, and it is being built. */
  | {
      readonly kind: 'figure'
      readonly figure: Figure
      readonly pending: boolean
      readonly work: SlowWork | null
    }
  | {
      readonly kind: 'empty'
      readonly why: Text
      /** Whether the filter may be why. */
      readonly filtered?: boolean
      readonly pending: boolean
    }
  | {
      readonly kind: 'failed'
      readonly problem: Problem
      readonly file: string
      readonly lastGood: Figure | null
      readonly retry: () => void
    }
  /** The data were published for a later version of this app. */
  | { readonly kind: 'newer'; readonly found: number; readonly supported: number }
