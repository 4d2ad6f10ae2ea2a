import type { Figure } from '../domain/figure/Figure.ts'
import type { FigureLayout } from '../domain/layout/FigureLayout.ts'
import type { FoundMark } from '../domain/layout/findMark.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { blankOf, cardOf, formOf, wordsOf, type Card } from './cardOf.ts'
import type { Reading } from './useReading.ts'

type Form = { readonly form: string; readonly blank: Card }
type Passed = {
  readonly mark: FoundMark
  readonly form: string
  readonly words: readonly string[]
  /** This form and those met before: the same list while no form is new. */
  readonly forms: readonly Form[]
}

/** A list that grows longer than this begins anew. */
const mostForms = 6

/** Makes the cards of readings whose mark `markOf` tells, and keeps that of the last one. */
export function passedCards(
  markOf: (reading: Reading | null) => FoundMark | null,
  figure: Figure,
  layout: FigureLayout,
  f: Formatter,
): (reading: Reading | null) => Passed | null {
  let last: { readonly reading: Reading | null; readonly passed: Passed | null } | null = null
  let forms: readonly Form[] = []
  const make = (reading: Reading | null): Passed | null => {
    const mark = markOf(reading)
    const card = mark && cardOf(figure, layout, mark, f)
    if (!mark || !card) return null
    const form = formOf(card)
    if (!forms.some((one) => one.form === form))
      forms = [...(forms.length < mostForms ? forms : []), { form, blank: blankOf(card) }]
    return { mark, form, forms, words: wordsOf(card) }
  }
  return (reading) => {
    if (last?.reading !== reading) last = { reading, passed: make(reading) }
    return last?.passed ?? null
  }
}
