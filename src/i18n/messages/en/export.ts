import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

/** Words in files that leave the site: slides, workbooks, citations. */
export const exported = {
  'export.sheet.table': 'Table',
  'export.sheet.chart': 'Chart',
  'export.sheet.account': 'Sources',
  'export.column.date': 'Date',
  'export.column.name': 'Name',
  'export.column.below': 'Interval below',
  'export.column.above': 'Interval above',
  'export.series.band': (v: { series: Text; level: Measured }, f: Formatter) =>
    `${f.show(v.series)}, ${f.show(v.level)} band`,
  'export.series.continued': (v: { series: Text }, f: Formatter) => `${f.show(v.series)}, continued`,
  'export.series.interval': (v: { series: Text }, f: Formatter) => `${f.show(v.series)}, interval`,
  'export.account.finding': 'Finding',
  'export.account.summary': 'In words',
  'export.account.method': 'Method',
  'export.account.sources': 'Sources',
  'export.account.link': 'Live view',
  'export.slide.source': (v: { sources: Name; day: Measured }, f: Formatter) =>
    `Source: ${f.show(v.sources)}; data to ${f.show(v.day)}. Crossover: open the live view.`,
  'export.slide.others': (v: { n: Measured }, f: Formatter) =>
    f.count(v.n, { one: 'other', other: 'others' }),
  'export.deck.title': 'Open and closed language models',
  'export.deck.date': (v: { day: Measured }, f: Formatter) => `Crossover, data to ${f.show(v.day)}`,
  'export.appendix.title': (v: { headline: Text }, f: Formatter) => `Data: ${f.show(v.headline)}`,
  'export.appendix.rows': (v: { shown: Measured; all: Measured }, f: Formatter) =>
    `${f.show(v.shown)} of ${f.count(v.all, { one: 'row', other: 'rows' })}. All of them are in the workbook behind the chart: Edit Data, sheet “Table”.`,
  'export.citation.text': (v: { headline: Text; day: Measured; url: Name; sources: Name }, f: Formatter) =>
    `Crossover, “${f.show(v.headline)}”, data to ${f.show(v.day)}, from ${f.show(v.sources)}, ${f.show(v.url)}.`,
  'export.citation.note': (v: { day: Measured; sources: Name }, f: Formatter) =>
    `Data to ${f.show(v.day)}, from ${f.show(v.sources)}`,
} as const
