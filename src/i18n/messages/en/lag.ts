import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

const waiting = (v: { waiting: Measured }, f: Formatter) =>
  v.waiting.value === 0
    ? 'none is waiting'
    : f.count(v.waiting, { one: 'record is waiting', other: 'records are waiting' })

const middle = (v: { n: Measured }, f: Formatter) =>
  v.n.value === 1 ? 'the one median' : `the middle one of ${f.show(v.n)} medians`

/** Words of the lag chart. */
export const lag = {
  'lag.param.show': 'Show',
  'lag.show.records': 'Records by date',
  'lag.show.survival': 'Share not yet reached',
  'lag.show.ruler': 'Ruler across scores',
  'lag.show.access': 'Public against private',
  'lag.param.score': 'Score to measure at',
  'lag.preset.ruler': 'Ruler: months at any score',
  'lag.preset.access': 'Public against private questions',
  'lag.ruler.subtitle': (v: { benchmark: Text }, f: Formatter) =>
    `Months from the first closed to the first open model at each score on ${f.show(v.benchmark)}.`,
  'lag.ruler.howToRead':
    'Lay the ruler at a score: the line says how many months after the first closed model an open one got there; below zero, the open one came first. The band holds 95% of resamples of the models. Marks with an arrow are scores that no open model has reached: their wait so far.',
  'lag.ruler.headline': (v: { benchmark: Text; score: Measured; months: Measured }, f: Formatter) =>
    `At ${f.show(v.score)} on ${f.show(v.benchmark)}, open models came ${f.show(v.months)} after closed ones`,
  'lag.ruler.headline.openFirst': (v: { benchmark: Text; score: Measured; months: Measured }, f: Formatter) =>
    `At ${f.show(v.score)} on ${f.show(v.benchmark)}, open models were first, by ${f.show(v.months)}`,
  'lag.ruler.headline.waiting': (v: { benchmark: Text; score: Measured }, f: Formatter) =>
    `No open model has reached ${f.show(v.score)} on ${f.show(v.benchmark)} yet`,
  'lag.ruler.headline.openOnly': (v: { benchmark: Text; score: Measured }, f: Formatter) =>
    `Only open models have reached ${f.show(v.score)} on ${f.show(v.benchmark)}`,
  'lag.ruler.headline.neither': (v: { benchmark: Text; score: Measured }, f: Formatter) =>
    `No model has reached ${f.show(v.score)} on ${f.show(v.benchmark)}`,
  'lag.ruler.finding.between': 'between the first closed and the first open model, with 95% of resamples',
  'lag.ruler.finding.between.from': (v: { lo: Measured }, f: Formatter) =>
    `between the first closed and the first open model; 95% of resamples: at least ${f.show(v.lo)}, no upper end`,
  'lag.ruler.finding.soFar': 'without an open model at this score, so far',
  'lag.ruler.finding.closed': (v: { model: Name }, f: Formatter) => `first closed: ${f.show(v.model)}`,
  'lag.ruler.finding.open': (v: { model: Name }, f: Formatter) => `first open: ${f.show(v.model)}`,
  'lag.ruler.note.n': (v: { closed: Measured; open: Measured; scores: Measured }, f: Formatter) =>
    `${f.count(v.closed, { one: 'closed model', other: 'closed models' })} and ${f.count(v.open, { one: 'open model', other: 'open models' })}, read at ${f.show(v.scores)} scores`,
  'lag.ruler.note.method': (v: { n: Measured; level: Measured }, f: Formatter) =>
    `Band: models of each side drawn anew with replacement ${f.show(v.n)} times; the middle ${f.show(v.level)} of the months, a resample without an open model at the score counting as later than any`,
  'lag.ruler.note.late':
    'A resample can lose the first model and never finds an earlier one: the band shows how much a reading hangs on single models',
  'lag.ruler.axis.score': (v: { benchmark: Text }, f: Formatter) => `Score on ${f.show(v.benchmark)}`,
  'lag.ruler.axis.months': 'Months from first closed to first open',
  'lag.ruler.limit.same': 'same day',
  'lag.ruler.event': (v: { score: Measured }, f: Formatter) => `Ruler at ${f.show(v.score)}`,
  'lag.ruler.series.between': 'Months until an open model',
  'lag.ruler.series.waiting': 'No open model yet',
  'lag.ruler.status': (v: { closed: Name; from: Measured; open: Name; to: Measured }, f: Formatter) =>
    `${f.show(v.closed)}, ${f.show(v.from)}; ${f.show(v.open)}, ${f.show(v.to)}`,
  'lag.show.benchmarks': 'All benchmarks',
  'lag.preset.benchmarks': 'All benchmarks',
  'lag.benchmarks.empty': (v: { day: Measured }, f: Formatter) =>
    `Up to ${f.show(v.day)} no benchmark has enough models on both sides.`,
  'lag.benchmarks.headline': (
    v: { n: Measured; first: Name; shortest: Measured; last: Name; longest: Measured; open: Measured },
    f: Formatter,
  ) =>
    `The median lag runs from ${f.show(v.shortest)} on ${f.show(v.first)} to ${f.show(v.longest)} on ${f.show(v.last)}; ${
      v.open.value === 0
        ? `it is reached on all ${f.show(v.n)} benchmarks`
        : `on ${f.show(v.open)} of ${f.count(v.n, { one: 'benchmark', other: 'benchmarks' })} it is not reached yet`
    }`,
  'lag.benchmarks.headline.one': (v: { n: Measured; first: Name; shortest: Measured }, f: Formatter) =>
    `The median lag is ${f.show(v.shortest)} on ${f.show(v.first)}, ${v.n.value === 1 ? 'the one benchmark with enough records' : `the one of ${f.show(v.n)} benchmarks on which it is reached`}`,
  'lag.benchmarks.headline.none': (v: { n: Measured }, f: Formatter) =>
    v.n.value === 1
      ? 'On the one benchmark with enough records the median lag is not reached yet'
      : `On none of ${f.show(v.n)} benchmarks is the median lag reached yet`,
  'lag.benchmarks.subtitle':
    'Median months from a closed record to the first open model that reached it, benchmark by benchmark.',
  'lag.benchmarks.howToRead':
    'One lane a benchmark: the mark is the median, the bar its 95% interval, open to the right where the data set no limit. Hollow: the median is not reached yet; the mark is then the longest wait so far. Behind the name, how many of the records were reached.',
  'lag.benchmarks.panel.public': 'Questions published',
  'lag.benchmarks.panel.private': 'Questions held back',
  'lag.benchmarks.panel.unstated': 'Not known whether published',
  'lag.benchmarks.series.reached': 'Median lag',
  'lag.benchmarks.series.waiting': 'Median not reached yet: longest wait',
  'lag.benchmarks.status.median': (v: { median: Measured }, f: Formatter) => `median ${f.show(v.median)}`,
  'lag.benchmarks.status.open': (v: { longest: Measured }, f: Formatter) =>
    `median not reached yet; the longest has waited ${f.show(v.longest)}`,
  'lag.benchmarks.fact': (v: { n: Measured; reached: Measured }, f: Formatter) =>
    `${f.show(v.reached)} of ${f.count(v.n, { one: 'record', other: 'records' })} reached`,
  'lag.benchmarks.finding.public': (v: { n: Measured; benchmark: Name }, f: Formatter) =>
    `${middle(v, f)} on published questions, ${f.show(v.benchmark)}`,
  'lag.benchmarks.finding.private': (v: { n: Measured; benchmark: Name }, f: Formatter) =>
    `${middle(v, f)} on questions held back, ${f.show(v.benchmark)}`,
  'lag.benchmarks.finding.unstated': (v: { n: Measured; benchmark: Name }, f: Formatter) =>
    `${middle(v, f)} where it is not known, ${f.show(v.benchmark)}`,
  'lag.access.finding.reached.unstated': (v: { n: Measured }, f: Formatter) =>
    `of ${f.count(v.n, { one: 'record', other: 'records' })} reached where it is not known`,
  'lag.benchmarks.note.basis': (v: { fewest: Measured; records: Measured }, f: Formatter) =>
    `Every benchmark that at least ${f.show(v.fewest)} models of each side have taken and that has at least ${f.show(v.records)} closed records; of those that measure the same thing, the one with the most models on its smaller side. Ratings are left out`,
  'lag.benchmarks.note.n': (
    v: { benchmarks: Measured; records: Measured; reached: Measured },
    f: Formatter,
  ) =>
    `${f.count(v.benchmarks, { one: 'benchmark', other: 'benchmarks' })} with ${f.count(v.records, { one: 'closed record', other: 'closed records' })}, of which ${f.show(v.reached)} reached`,
  'lag.benchmarks.note.few':
    'Many benchmarks have only a handful of closed records, and open models are tested later than closed ones or not at all: a long wait may be a test that nobody ran',
  'lag.access.empty': (v: { day: Measured }, f: Formatter) =>
    `No closed record on a benchmark with private questions by ${f.show(v.day)}. Choose a later date.`,
  'lag.access.headline': (v: { public: Measured; private: Measured }, f: Formatter) =>
    `Where questions are private, open models take a median of ${f.show(v.private)} to reach a closed record; where they are public, ${f.show(v.public)}`,
  'lag.access.headline.none':
    'Too few closed records have been reached to compare benchmarks with public and with private questions',
  'lag.access.subtitle': (v: { from: Measured }, f: Formatter) =>
    `Share of closed records since ${f.show(v.from)} that no open model had reached after so many months, on benchmarks with public and with private questions.`,
  'lag.access.howToRead':
    'Each stepped line falls whenever a record is reached; the bands are 95% intervals. Hollow marks are records still waiting: they count for as long as they have waited. Half are reached where a line passes 50%.',
  'lag.access.series.public': 'Public questions',
  'lag.access.series.private': 'Private questions',
  'lag.access.curve.public': 'Public, Kaplan–Meier',
  'lag.access.curve.private': 'Private, Kaplan–Meier',
  'lag.access.finding.public': 'median lag on public questions',
  'lag.access.finding.private': 'median lag on private questions',
  'lag.access.finding.public.from': (v: { lo: Measured }, f: Formatter) =>
    `median lag on public questions; 95%: at least ${f.show(v.lo)}, no upper end`,
  'lag.access.finding.private.from': (v: { lo: Measured }, f: Formatter) =>
    `median lag on private questions; 95%: at least ${f.show(v.lo)}, no upper end`,
  'lag.access.finding.reached.public': (v: { n: Measured }, f: Formatter) =>
    `of ${f.show(v.n)} records on public questions have been reached`,
  'lag.access.finding.reached.private': (v: { n: Measured }, f: Formatter) =>
    `of ${f.show(v.n)} records on private questions have been reached`,
  'lag.access.finding.logRank':
    'chance of a difference this large if both kinds were alike (log-rank test; too small, because records depend on one another)',
  'lag.access.note.basis': 'Benchmarks whose questions are known to be published, or known to be held back',
  'lag.access.note.n.public': (v: { n: Measured; benchmarks: Measured; waiting: Measured }, f: Formatter) =>
    `Public: ${f.show(v.n)} records on ${f.count(v.benchmarks, { one: 'benchmark', other: 'benchmarks' })}, ${f.show(v.waiting)} of them waiting`,
  'lag.access.note.n.private': (v: { n: Measured; benchmarks: Measured; waiting: Measured }, f: Formatter) =>
    `Private: ${f.show(v.n)} records on ${f.count(v.benchmarks, { one: 'benchmark', other: 'benchmarks' })}, ${f.show(v.waiting)} of them waiting`,
  'lag.access.note.chosen': (v: { fewest: Measured; from: Measured }, f: Formatter) =>
    `Benchmarks with at least ${f.show(v.fewest)} models a side; of those that measure the same thing, the one with most. Records since ${f.show(v.from)}, when the first private one stood`,
  'lag.access.note.asOf': (v: { day: Measured }, f: Formatter) =>
    `Records not reached by ${f.show(v.day)} count as waiting until then`,
  'lag.access.note.cause':
    'Private benchmarks are few, hard and mostly mathematics or puzzles, and open models are tested on them later: the difference has more causes than training on the questions',
  'lag.param.tolerance': 'Counts as reached within (points)',
  'lag.preset.survival': 'Share of records not yet reached',
  'lag.empty': (v: { benchmark: Text; day: Measured }, f: Formatter) =>
    `No closed model had a score on ${f.show(v.benchmark)} by ${f.show(v.day)}. Choose a later date.`,
  'lag.note.noCurve': (v: { n: Measured }, f: Formatter) =>
    `No curve of the share not yet reached: ${f.count(v.n, { one: 'record', other: 'records' })} and how many were reached are too few for one. The records themselves are drawn`,
  'lag.headline': (v: { benchmark: Text; median: Measured; waiting: Measured }, f: Formatter) =>
    `Open models take a median of ${f.show(v.median)} to reach a closed record on ${f.show(v.benchmark)}; ${waiting(v, f)}`,
  'lag.headline.level': (v: { benchmark: Text; waiting: Measured; n: Measured }, f: Formatter) =>
    v.n.value === 1
      ? `An open model was there before the one closed record on ${f.show(v.benchmark)}`
      : `Open models were there before at least half of the ${f.show(v.n)} closed records on ${f.show(v.benchmark)}; ${waiting(v, f)}`,
  'lag.headline.one': (v: { benchmark: Text; median: Measured }, f: Formatter) =>
    `An open model reached the one closed record on ${f.show(v.benchmark)} after ${f.show(v.median)}`,
  'lag.headline.noMedian': (v: { benchmark: Text; waiting: Measured }, f: Formatter) =>
    `Fewer than half of the closed records on ${f.show(v.benchmark)} have been reached, so there is no median lag yet; ${waiting(v, f)}`,
  'lag.headline.none': (v: { benchmark: Text; waiting: Measured }, f: Formatter) =>
    v.waiting.value === 1
      ? `No open model has reached the one closed record on ${f.show(v.benchmark)} yet`
      : `No open model has reached a closed record on ${f.show(v.benchmark)} yet; ${waiting(v, f)}`,
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
