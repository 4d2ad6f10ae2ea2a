import type { Quantity } from '../domain/figure/Quantity.ts'
import type { Measured, TextValue } from '../domain/figure/text.ts'
import type { Locale } from './locales.ts'

/** Turns values into words of one language. Message functions get one as their second argument. */
export type Formatter = {
  readonly locale: Locale
  /** Any value as words: a number with its unit, a name in the reader's language, a nested text. */
  readonly show: (value: TextValue) => string
  /** A number with the noun that agrees with it: `1 model`, `12 models`. */
  readonly count: (value: Measured, forms: { readonly one: string; readonly other: string }) => string
  /** `axis` is shortest (ticks), `short` is for labels and sentences, `full` for tables and tooltips. */
  readonly number: (quantity: Quantity, value: number, style: NumberStyle) => string
  /** `a, b and c`. */
  readonly list: (values: readonly TextValue[]) => string
}

export type NumberStyle = 'axis' | 'short' | 'full'
