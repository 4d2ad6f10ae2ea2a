import type { Figure } from '../domain/figure/Figure.ts'
import { summaryOf } from '../domain/figure/summaryOf.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { msg } from '../i18n/msg.ts'

/** A heading with its lines, in the reader's language. */
export type AccountSection = { readonly title: string; readonly lines: readonly string[] }

/**
 * Everything a figure says of itself in words: finding, how to read it, summary, method and cautions, sources with
 * their licences, and the link to the live view. Speaker notes and the workbook's second sheet are made of it.
 */
export function accountOf(figure: Figure, url: string, f: Formatter): readonly AccountSection[] {
  const sources = figure.sources.map((source) =>
    [source.citation, source.licence, source.url].filter((part) => part !== '').join(' · '),
  )
  const sections: readonly AccountSection[] = [
    {
      title: f.show(msg('export.account.finding')),
      lines: [f.show(figure.headline), f.show(figure.howToRead)],
    },
    { title: f.show(msg('export.account.summary')), lines: summaryOf(figure).map((text) => f.show(text)) },
    { title: f.show(msg('export.account.method')), lines: figure.notes.map((note) => f.show(note.text)) },
    { title: f.show(msg('export.account.sources')), lines: sources },
    { title: f.show(msg('export.account.link')), lines: [url] },
  ]
  return sections.filter((section) => section.lines.length > 0)
}
