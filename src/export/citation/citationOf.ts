import type { Figure } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import { calendarOf, isoOfDay } from '../../domain/time/day.ts'
import type { Formatter } from '../../i18n/Formatter.ts'
import { localeTags } from '../../i18n/locales.ts'
import { msg } from '../../i18n/msg.ts'

/** The formats a view can be cited in. */
export const citationFormats = ['text', 'bibtex', 'csl-json', 'markdown'] as const
export type CitationFormat = (typeof citationFormats)[number]

/** A view as a reference, dated by its data. A view has no author but the dashboard; its sources follow the title. */
export function citationOf(format: CitationFormat, figure: Figure, url: string, f: Formatter): string {
  switch (format) {
    case 'text':
      return textCitation(figure, url, f)
    case 'bibtex':
      return bibtex(figure, url, f)
    case 'csl-json':
      return `${JSON.stringify([csl(figure, url, f)], null, 2)}\n`
    case 'markdown':
      return `[${markdown(f.show(figure.headline))}](${url.replaceAll(/[()<>\s]/g, encoded)})`
  }
  return format satisfies never
}

/** One sentence for a footnote. */
export function textCitation(figure: Figure, url: string, f: Formatter): string {
  return f.show(
    msg('export.citation.text', {
      headline: figure.headline,
      day: { ...measured('day', figure.dataDate), precision: 'full' },
      url: { en: url },
      sources: { en: sourceTitles(figure, f) },
    }),
  )
}

const sourceTitles = (figure: Figure, f: Formatter): string =>
  f.list(figure.sources.map((source) => ({ en: source.title })))

/** A key that BibTeX accepts and that names the same view of the same data alike. */
const keyOf = (figure: Figure): string =>
  `crossover-${figure.chart}-${isoOfDay(figure.dataDate)}`.replaceAll(/[^\w-]/g, '-')

function bibtex(figure: Figure, url: string, f: Formatter): string {
  const { year, month } = calendarOf(figure.dataDate)
  const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
  const fields = [
    ['title', `{{${tex(f.show(figure.headline))}}}`],
    ['author', '{{Crossover}}'],
    ['year', `{${year}}`],
    ['month', months[month - 1] ?? `{${month}}`],
    ['url', `{${url.replaceAll(/[{}\\]/g, encodeURIComponent)}}`],
    ['note', `{${tex(noteOf(figure, f))}}`],
  ]
  return `@online{${keyOf(figure)},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`
}

const noteOf = (figure: Figure, f: Formatter): string =>
  f.show(
    msg('export.citation.note', {
      day: { ...measured('day', figure.dataDate), precision: 'full' },
      sources: { en: sourceTitles(figure, f) },
    }),
  )

/** BibTeX counts braces even behind a backslash: one alone would end the field it stands in. */
const texNames: Readonly<Record<string, string>> = {
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

/** A line in which nothing is markup: Markdown lets HTML through. */
const markdown = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[[\]\\<&`]/g, String.raw`\$&`)

/** `encodeURIComponent` leaves brackets as they are. */
const encoded = (sign: string): string =>
  Array.from(
    new TextEncoder().encode(sign),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('')

/** Characters that mean something to TeX, written so that they mean themselves. */
const tex = (text: string): string =>
  text.replaceAll(/[\\~^{}$&#%_]/g, (character) => texNames[character] ?? `\\${character}`)

function csl(figure: Figure, url: string, f: Formatter) {
  const { year, month, dayOfMonth } = calendarOf(figure.dataDate)
  return {
    id: keyOf(figure),
    type: 'webpage',
    title: f.show(figure.headline),
    author: [{ literal: 'Crossover' }],
    'container-title': 'Crossover',
    issued: { 'date-parts': [[year, month, dayOfMonth]] },
    URL: url,
    language: localeTags[f.locale],
    note: noteOf(figure, f),
  }
}
