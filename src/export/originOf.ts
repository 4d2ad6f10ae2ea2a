import type { Figure } from '../domain/figure/Figure.ts'
import { readerSource } from '../domain/intake/OwnData.ts'
import { isoOfDay } from '../domain/time/day.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { textCitation } from './citation/citationOf.ts'

/** The numbers behind the headline, to be compared with what they are later. */
const findingsOf = (figure: Figure): Readonly<Record<string, number>> =>
  Object.fromEntries(
    figure.findings.flatMap(({ id, value }) => ('quantity' in value ? [[id, value.value]] : [])),
  )

/** A figure and the absolute address of the live view it was taken from. */
export type Taken = { readonly figure: Figure; readonly url: string }

/** What a file remembers of where it came from, so that it can be traced and reopened: views, data dates, citations. */
export function originOf(views: readonly Taken[], f: Formatter): Readonly<Record<string, string>> {
  return Object.fromEntries(
    views.flatMap(({ figure, url }, index) => {
      const n = views.length > 1 ? `.${index + 1}` : ''
      return [
        [`crossover.view${n}`, url],
        [`crossover.dataDate${n}`, isoOfDay(figure.dataDate)],
        [`crossover.headline${n}`, f.show(figure.headline)],
        [`crossover.citation${n}`, textCitation(figure, url, f)],
        [`crossover.findings${n}`, JSON.stringify(findingsOf(figure))],
        ...figure.sources.flatMap(({ id, title }) =>
          id === readerSource ? [[`crossover.own${n}`, title] as const] : [],
        ),
      ]
    }),
  )
}
