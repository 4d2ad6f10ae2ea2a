import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

/** Words of the drawn chart: tooltip, keyboard, spoken points. */
export const chart = {
  'chart.role': 'interactive chart',
  'chart.keys':
    'Left and right arrow: earlier and later marks. Up and down arrow: other series. Home and End: first and last mark. R: next record. C: next crossing. Enter: keep the details open and pin the mark, where it can be pinned. Escape: leave the mark.',
  'chart.details': (v: { name: Name }, f: Formatter) => `Details of ${f.show(v.name)}`,
  'chart.close': 'Close',
  'chart.link': 'Open the source',
  'chart.rows': 'Published rows behind it',
  'chart.model': 'All about this model',
  'chart.model.now': 'All about this model, by the current data',
  'chart.view': 'Show how this came about',
  'chart.hatched': 'not comparable with its neighbours',
  'chart.fact.range': (v: { axis: Text }, f: Formatter) => `${f.show(v.axis)}, range`,
  'chart.range.both': (v: { lo: Measured; hi: Measured }, f: Formatter) =>
    `${f.number(v.lo.quantity, v.lo.value, 'full')} to ${f.number(v.hi.quantity, v.hi.value, 'full')}`,
  'chart.range.from': (v: { lo: Measured }, f: Formatter) =>
    `from ${f.number(v.lo.quantity, v.lo.value, 'full')}, no upper limit`,
  'chart.range.to': (v: { hi: Measured }, f: Formatter) =>
    `up to ${f.number(v.hi.quantity, v.hi.value, 'full')}, no lower limit`,
  'chart.spoken.range': (v: { value: Text; range: Name }, f: Formatter) =>
    `${f.show(v.value)} (${f.show(v.range)})`,
  'chart.atLeast': (v: { value: Measured }, f: Formatter) =>
    `more than ${f.number(v.value.quantity, v.value.value, 'full')}`,
  'chart.exact': (v: { value: Measured }, f: Formatter) => f.number(v.value.quantity, v.value.value, 'full'),
  'chart.span': (v: { from: Measured; to: Measured }, f: Formatter) =>
    `${f.number(v.from.quantity, v.from.value, 'full')} to ${f.number(v.to.quantity, v.to.value, 'full')}`,
  'chart.fact.lab': 'Lab',
  'chart.fact.country': 'Country',
  'chart.fact.openness': 'Openness',
  'chart.fact.licence': 'Licence',
  'chart.fact.basis': 'Basis',
  'chart.fact.status': 'Status',
  'chart.fact.observed': 'Observed',
  'chart.fact.source': 'Source',
  'chart.estimate': 'an estimate, not a statement',
  'chart.later': 'known only after the date of the view',
  'chart.fit.value': (v: { y: Measured }, f: Formatter) => f.number(v.y.quantity, v.y.value, 'full'),
  'chart.fit.band': (v: { y: Measured; lo: Measured; hi: Measured; level: Measured }, f: Formatter) =>
    `${f.number(v.y.quantity, v.y.value, 'full')} (${f.number('share', v.level.value, 'short')}: ${f.number(v.lo.quantity, v.lo.value, 'full')} to ${f.number(v.hi.quantity, v.hi.value, 'full')})`,
  'chart.fit.extrapolated': 'beyond the data',
  'chart.spoken.datum': (v: { name: Name; lab: Name; x: Text; y: Text }, f: Formatter) =>
    `${f.show(v.name)}, ${f.show(v.lab)}, ${f.show(v.x)}: ${f.show(v.y)}.`,
  'chart.spoken.plain': (v: { name: Name; x: Text; y: Text }, f: Formatter) =>
    `${f.show(v.name)}, ${f.show(v.x)}: ${f.show(v.y)}.`,
  'chart.spoken.place': (v: { series: Text; at: Measured; of: Measured }, f: Formatter) =>
    `${f.show(v.series)}, ${f.show(v.at)} of ${f.show(v.of)}.`,
  'chart.spoken.kept': 'Details stay open.',
  'chart.spoken.left': 'No mark chosen.',
  'chart.spoken.noRecord': 'No later record.',
  'chart.spoken.noCrossing': 'No crossing in sight.',
  'chart.legend': 'Series',
  'chart.legend.hint': 'Shows or hides the series; with Shift or a double click, only this one',
  'chart.legend.all': 'Show all series',
  'chart.dense':
    'Where there are thousands of marks, squares stand for them: the stronger the colour, the more marks lie in one. Each shade is about twice as many as the one before. Where series share squares, each colours as many of them as its part of the marks.',
  'chart.square': 'In this square',
  'chart.square.count': (v: { series: Text; n: Measured }, f: Formatter) =>
    `${f.show(v.series)}: ${f.show(v.n)}`,
  'chart.omitted.notPositive': (v: { n: Measured }, f: Formatter) =>
    `Not drawn: ${f.count(v.n, { one: 'value', other: 'values' })} of zero or less, which a logarithmic axis has no place for.`,
  'chart.omitted.outside': (v: { n: Measured }, f: Formatter) =>
    `Not drawn: ${f.count(v.n, { one: 'value', other: 'values' })} beyond the ends of the axes.`,
} as const
