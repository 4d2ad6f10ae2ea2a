import type { Figure } from '../domain/figure/Figure.ts'
import type { Locale } from '../i18n/locales.ts'

/** What a saved page holds besides the code that draws it. */
export type SavedFigure = {
  readonly locale: Locale
  /** The absolute address of the live view. */
  readonly url: string
  readonly figure: Figure
}
