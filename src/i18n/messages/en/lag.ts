import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

/** Words of the lag chart. */
export const lag = {
  'lag.name': 'Lag',
  'lag.question': 'How many months behind are open models?',
  'lag.param.show': 'Show',
  'lag.show.records': 'Records by date',
  'lag.show.survival': 'Share not yet reached',
  'lag.param.tolerance': 'Counts as reached within (points)',
  'lag.preset.survival': 'Share of records not yet reached',
  'lag.empty': (v: { benchmark: Text; day: Measured }, f: Formatter) =>
    `No closed model had a score on ${f.show(v.benchmark)} by ${f.show(v.day)}. Choose a later date.`,
  'lag.headline': (v: { benchmark: Text; median: Measured; waiting: Measured }, f: Formatter) =>
    `Open models take a median of ${f.show(v.median)} to reach a closed record on ${f.show(v.benchmark)}; ${f.count(v.waiting, { one: 'record is waiting', other: 'records are waiting' })}`,
  'lag.headline.noMedian': (v: { benchmark: Text; waiting: Measured }, f: Formatter) =>
    `Fewer than half of the closed records on ${f.show(v.benchmark)} have been reached, so there is no median lag yet; ${f.count(v.waiting, { one: 'record is waiting', other: 'records are waiting' })}`,
  'lag.headline.none': (v: { benchmark: Text; waiting: Measured }, f: Formatter) =>
    `No open model has reached a closed record on ${f.show(v.benchmark)} yet; ${f.count(v.waiting, { one: 'record is waiting', other: 'records are waiting' })}`,
  'lag.subtitle': (v: { benchmark: Text }, f: Formatter) =>
    `Months from each closed record on ${f.show(v.benchmark)} to the first open model that scored as high, by date of the record.`,
  'lag.subtitle.survival': (v: { benchmark: Text }, f: Formatter) =>
    `Share of closed records on ${f.show(v.benchmark)} that no open model had reached after so many months.`,
  'lag.howToRead':
    'Above, each mark is a closed record: its height is the time until an open model reached it. Marks with an arrow are still waiting, so their lag can only grow. Below, the age of the newest closed record that open models had reached on each day: it falls whenever they reach a newer one.',
  'lag.howToRead.survival':
    'The stepped line falls whenever a record is reached; the band is its 95% interval. Hollow marks are records still waiting: they count for as long as they have waited. Half of the records are reached where the line passes 50%.',
  'lag.axis.recordDay': 'Release of the closed record',
  'lag.axis.day': 'Date',
  'lag.axis.lag': 'Months until an open model reached it',
  'lag.axis.age': 'Months since the newest closed record reached so far',
  'lag.axis.months': 'Months since the closed record',
  'lag.axis.share': 'Share of closed records not yet reached',
  'lag.panel.records': 'Each closed record',
  'lag.panel.age': 'How far behind on each day',
  'lag.series.reached': 'Reached by an open model',
  'lag.series.waiting': 'Not reached yet',
  'lag.series.age': 'Age of the newest record reached',
  'lag.series.curve': 'Kaplan–Meier estimate',
  'lag.limit.median': (v: { median: Measured }, f: Formatter) => `median ${f.show(v.median)}`,
  'lag.status.reached': (v: { open: Name; day: Measured }, f: Formatter) =>
    `reached by ${f.show(v.open)}, ${f.show(v.day)}`,
  'lag.status.waiting': 'not reached yet',
  'lag.finding.median': 'median lag, records still waiting included',
  'lag.finding.median.from': (v: { lo: Measured }, f: Formatter) =>
    `median lag, records still waiting included; 95%: at least ${f.show(v.lo)}, no upper end`,
  'lag.finding.matchedOnly': (v: { n: Measured }, f: Formatter) =>
    `median of the ${f.show(v.n)} reached, without those still waiting`,
  'lag.finding.newest': (v: { closed: Name; open: Name }, f: Formatter) =>
    `from ${f.show(v.closed)}, the newest closed record reached so far, to ${f.show(v.open)}`,
  'lag.finding.waiting': (v: { closed: Name }, f: Formatter) =>
    `that ${f.show(v.closed)}, the oldest record not reached, has stood`,
  'lag.note.n': (v: { n: Measured; waiting: Measured; ahead: Measured }, f: Formatter) =>
    `${f.show(v.n)} closed records, of which ${f.show(v.waiting)} wait and ${f.show(v.ahead)} came when an open model was already there (lag 0)`,
  'lag.note.median':
    'Median and curve by Kaplan and Meier, so that records still waiting count for the time they have waited; intervals from Greenwood’s error on the log(−log) scale',
  'lag.note.tolerance': (v: { points: Measured }, f: Formatter) =>
    `A record counts as reached by an open model within ${f.show(v.points)} points of it`,
  'lag.note.access.public': 'The benchmark’s questions are public: models may have seen them',
  'lag.note.access.private': 'The benchmark’s questions are private',
  'lag.note.independent':
    'One strong open model reaches several records at once, so lags are not independent and the intervals are too narrow',
} as const
