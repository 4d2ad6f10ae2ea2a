import type { TableColumn } from '../../../domain/figure/tableOf.ts'
import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

/** Every column of the table must have a header. */
const headers = {
  'table.panel': 'Panel',
  'table.series': 'Series',
  'table.name': 'Name',
  'table.lab': 'Organisation',
  'table.country': 'Country',
  'table.date': 'Date',
  'table.until': 'Until',
  'table.earliest': 'Earliest',
  'table.latest': 'Latest',
  'table.value': 'Value',
  'table.low': 'Low',
  'table.high': 'High',
  'table.bound': 'At least',
  'table.openness': 'Openness',
  'table.licence': 'Licence',
  'table.basis': 'Basis',
  'table.status': 'Status',
  'table.comparable': 'Comparable with neighbours',
  'table.observed': 'Observed',
  'table.known': 'Known',
  'table.source': 'Source',
  'table.link': 'Link',
} as const satisfies Record<`table.${TableColumn}`, string>

/** Words of table, summary and notes that every figure shares. */
export const figure = {
  ...headers,
  'table.notComparable': 'no',
  'table.unlimited': 'no limit',
  'table.later': 'later than the date shown',
  'summary.panel': (v: { panel: Text; sentence: Text }, f: Formatter) =>
    `${f.show(v.panel)} – ${f.show(v.sentence)}`,
  'summary.series': (
    v: {
      series: Text
      n: Measured
      from: Measured
      to: Measured
      top: Measured
      topName: Name
      topDay: Measured
    },
    f: Formatter,
  ) =>
    `${f.show(v.series)}: ${f.count(v.n, { one: 'mark', other: 'marks' })} from ${f.show(v.from)} to ${f.show(v.to)}; the highest is ${f.show(v.topName)} with ${f.show(v.top)} (${f.show(v.topDay)}).`,
  'summary.lanes': (
    v: { series: Text; n: Measured; from: Measured; to: Measured; lanes: Measured },
    f: Formatter,
  ) =>
    `${f.show(v.series)}: ${f.count(v.n, { one: 'mark', other: 'marks' })} in ${f.count(v.lanes, { one: 'row', other: 'rows' })}, ${f.show(v.from)} to ${f.show(v.to)}.`,
  'summary.series.empty': (v: { series: Text }, f: Formatter) => `${f.show(v.series)}: nothing observed.`,
  /** Labels are worded to follow their number: “8.6 points between …”. */
  'summary.finding': (v: { value: Measured; label: Text }, f: Formatter) =>
    `${f.show(v.value)} ${f.show(v.label)}.`,
  'summary.finding.interval': (
    v: { value: Measured; label: Text; lo: Measured; hi: Measured },
    f: Formatter,
  ) => `${f.show(v.value)} (95% interval ${f.show(v.lo)} to ${f.show(v.hi)}) ${f.show(v.label)}.`,
  'summary.finding.day': (v: { value: Measured; label: Text }, f: Formatter) =>
    `${f.show(v.value)}: ${f.show(v.label)}.`,
  'summary.finding.day.interval': (
    v: { value: Measured; label: Text; lo: Measured; hi: Measured },
    f: Formatter,
  ) => `${f.show(v.value)} (95% interval ${f.show(v.lo)} to ${f.show(v.hi)}): ${f.show(v.label)}.`,
  'summary.finding.word': (v: { value: Text; label: Text }, f: Formatter) => {
    const label = f.show(v.label)
    return `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${f.show(v.value)}.`
  },
  'summary.caution': (v: { text: Text }, f: Formatter) => `Caution: ${f.show(v.text)}.`,
  'summary.dataDate': (v: { day: Measured }, f: Formatter) => `Data to ${f.show(v.day)}.`,
} as const
