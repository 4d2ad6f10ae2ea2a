import type { Quantity } from './Quantity.ts'

/** A number that knows what it counts, so that every surface and language can write it properly. */
export type Measured = {
  readonly quantity: Quantity
  readonly value: number
  /** `from` and `to` written as a range around or beside the value, where there is an interval. */
  readonly precision?: 'short' | 'full'
}

/** A proper name, in Chinese too where it has a Chinese form. */
export type Name = { readonly en: string; readonly zh?: string | undefined }

export type TextValue = Measured | Name | Text

/**
 * Words without a language: a message key with its values. `i18n/say` turns it into a sentence, so a Figure
 * holds no English and no Chinese and every surface can write both.
 */
export type Text = { readonly key: string; readonly values: Readonly<Record<string, TextValue>> }

export const measured = (quantity: Quantity, value: number): Measured => ({ quantity, value })
