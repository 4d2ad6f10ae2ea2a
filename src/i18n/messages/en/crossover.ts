import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

type OneSide = { benchmark: Text; asOf: Measured; model: Name; score: Measured }

/** Words of the crossover chart. */
export const crossover = {
  'crossover.param.open': 'Open means',
  'crossover.open.weights': 'any open weights',
  'crossover.open.permissive': 'permissive licence',
  'crossover.param.fit': 'Fit',
  'crossover.param.since': 'Fitted to releases',
  'crossover.since.all': 'of all years',
  'crossover.since.2022': 'since 2022',
  'crossover.since.2024': 'since 2024',
  'crossover.since.2023': 'since 2023',
  'crossover.finding.diverge': 'no crossing ahead: the closed trend is the steeper one',
  'crossover.note.since': (v: { day: Measured }, f: Formatter) =>
    `Trends use releases since ${f.show(v.day)} only; earlier ones are drawn but not fitted`,
  'crossover.param.asOf': 'Known by',
  'crossover.asOf.latest': 'today',
  'crossover.preset.late2023': 'As seen at the end of 2023',
  'crossover.preset.mmlu': 'MMLU, to today',
  'crossover.preset.gpqa': 'GPQA Diamond, to today',
  'fit.linear': 'Straight line',
  'fit.logit': 'Logit, with ceiling',
  'fit.theil-sen': 'Theil–Sen',
  'fit.quantile': '90th percentile',
  'fit.quantile.method': 'quantile regression, the straight line that 90% of the models lie below',
  'fit.linear.method': 'least squares, straight in the score',
  'fit.logit.method': 'least squares on the logit between chance and the ceiling',
  'fit.theil-sen.method': 'Theil–Sen, the median of all pairwise slopes',
  'crossover.headline.openOnly': (v: OneSide, f: Formatter) =>
    `By ${f.show(v.asOf)} only open models had been tested on ${f.show(v.benchmark)}; the best, ${f.show(v.model)}, scored ${f.show(v.score)}`,
  'crossover.headline.closedOnly': (v: OneSide, f: Formatter) =>
    `By ${f.show(v.asOf)} only closed models had been tested on ${f.show(v.benchmark)}; the best, ${f.show(v.model)}, scored ${f.show(v.score)}`,
  'crossover.headline.neither': (v: { benchmark: Text; asOf: Measured }, f: Formatter) =>
    `By ${f.show(v.asOf)} no model had been tested on ${f.show(v.benchmark)}`,
  'crossover.headline.ahead': (v: { benchmark: Text; gap: Measured }, f: Formatter) =>
    `On ${f.show(v.benchmark)} the best open model leads by ${f.show(v.gap)} points`,
  'crossover.headline.forecast': (v: { benchmark: Text; asOf: Measured; date: Measured }, f: Formatter) =>
    `Seen from ${f.show(v.asOf)}, open models were to draw level on ${f.show(v.benchmark)} in ${f.show(v.date)}`,
  'crossover.headline.meet': (v: { benchmark: Text; gap: Measured; date: Measured }, f: Formatter) =>
    `On ${f.show(v.benchmark)} open models trail by ${f.show(v.gap)} points; the trends meet in ${f.show(v.date)}`,
  'crossover.headline.met': (v: { benchmark: Text; gap: Measured; date: Measured }, f: Formatter) =>
    `On ${f.show(v.benchmark)} the open trend passed the closed one in ${f.show(v.date)}, yet the best open model trails by ${f.show(v.gap)} points`,
  'crossover.headline.withheld': (v: { benchmark: Text; gap: Measured; none: Measured }, f: Formatter) =>
    `On ${f.show(v.benchmark)} open models trail by ${f.show(v.gap)} points; the trends close in, yet no date holds: redraw the models at random, and ${f.show(v.none)} of the time they never cross`,
  'crossover.headline.withheld.past': (
    v: { benchmark: Text; asOf: Measured; none: Measured },
    f: Formatter,
  ) =>
    `Seen from ${f.show(v.asOf)}, the trends on ${f.show(v.benchmark)} gave no date that holds: redraw the models at random, and ${f.show(v.none)} of the time they never cross`,
  'crossover.headline.beyond': (v: { benchmark: Text; gap: Measured; date: Measured }, f: Formatter) =>
    `On ${f.show(v.benchmark)} open models trail by ${f.show(v.gap)} points; the trends would meet only beyond the end of the scale, in ${f.show(v.date)}`,
  'crossover.headline.beyond.past': (v: { benchmark: Text; asOf: Measured; date: Measured }, f: Formatter) =>
    `Seen from ${f.show(v.asOf)}, the trends on ${f.show(v.benchmark)} were to meet only beyond the end of the scale, in ${f.show(v.date)}`,
  'crossover.finding.beyond': (v: { ceiling: Measured }, f: Formatter) =>
    `where the trends meet, although the scale ends at ${f.show(v.ceiling)}`,
  'crossover.note.tooUncertain': (v: { group: Text; n: Measured }, f: Formatter) =>
    `No trend is drawn for “${f.show(v.group)}”: even at its narrowest, the 95% band through ${f.count(v.n, { one: 'point', other: 'points' })} would be wider than the points are spread`,
  'crossover.note.noTrend': (v: { group: Text; n: Measured; why: Text }, f: Formatter) =>
    `No trend for “${f.show(v.group)}”, ${f.count(v.n, { one: 'point', other: 'points' })}: ${f.show(v.why)}`,
  'crossover.note.beyond':
    'These trends know no ceiling and meet above it, where no score can be: the date says how fast the gap closes, not what will happen. The logit fit keeps to the scale',
  'crossover.headline.apart': (v: { benchmark: Text; gap: Measured }, f: Formatter) =>
    `On ${f.show(v.benchmark)} open models trail by ${f.show(v.gap)} points, and the trends do not meet`,
  'crossover.headline.noTrend': (v: { benchmark: Text; gap: Measured; why: Text }, f: Formatter) =>
    `On ${f.show(v.benchmark)} open models trail by ${f.show(v.gap)} points; no crossing can be computed: ${f.show(v.why)}`,
  'crossover.howToRead.past': (v: { asOf: Measured }, f: Formatter) =>
    `Each mark is a model at its release date. Trends are fitted to what was released by ${f.number('day', v.asOf.value, 'full')}; everything pale came later. Stepped lines are the running maxima; bands are 95%.`,
  'crossover.finding.gap': (v: { open: Name; closed: Name }, f: Formatter) =>
    `points between the best closed model, ${f.show(v.closed)}, and the best open one, ${f.show(v.open)}`,
  'crossover.finding.crossing': 'when the trends meet',
  'crossover.finding.crossing.dated': 'when the trends meet, with the middle 95% of resamples',
  'crossover.finding.crossing.from': (v: { lo: Measured }, f: Formatter) =>
    `the trends meet; 95% of resamples: not before ${f.show(v.lo)}, no latest date`,
  'crossover.finding.crossing.unbounded': 'the trends meet; the data set no limits to the date',
  'crossover.finding.withheld.value': 'no date',
  'crossover.finding.withheld': (v: { none: Measured; most: Measured }, f: Formatter) =>
    `when the trends meet (withheld, as ${f.show(v.none)} of resamples never cross; the most allowed is ${f.show(v.most)})`,
  'crossover.finding.none': (v: { n: Measured }, f: Formatter) =>
    `of ${f.show(v.n)} resamples of the models never cross`,
  'crossover.finding.fieller': 'the same date with Fieller’s 95% interval, for comparison',
  'crossover.finding.lag': (v: { open: Name; closed: Name }, f: Formatter) =>
    `from ${f.show(v.closed)}, the newest closed record reached so far, to ${f.show(v.open)}, the open model that reached it`,
  'crossover.finding.catchUp': (v: { open: Name; closed: Name }, f: Formatter) =>
    `until an open model, ${f.show(v.open)}, reached the score of ${f.show(v.closed)}, then the best`,
  'crossover.finding.notYet': (v: { closed: Name }, f: Formatter) =>
    `no open model has reached the score of ${f.show(v.closed)}, then the best`,
  'crossover.finding.notYet.value': 'not yet',
  'crossover.finding.pace.open': 'points a year gained by the open trend',
  'crossover.finding.pace.closed': 'points a year gained by the closed trend',
  'crossover.event.asOf': (v: { day: Measured }, f: Formatter) => `Known by ${f.show(v.day)}`,
  'crossover.event.crossing': (v: { day: Measured }, f: Formatter) => `Trends meet, ${f.show(v.day)}`,
  'crossover.axis.score': (v: { benchmark: Text }, f: Formatter) => `Score on ${f.show(v.benchmark)}`,
  'crossover.limit.chance': 'guessing',
  'series.open': 'Open models',
  'series.closed': 'Closed models',
  'series.open.record': 'Open record',
  'series.closed.record': 'Closed record',
  'series.open.record.later': 'Open record, later',
  'series.closed.record.later': 'Closed record, later',
  'series.open.trend': 'Open trend',
  'series.closed.trend': 'Closed trend',
  'crossover.note.n': (v: { open: Measured; closed: Measured }, f: Formatter) =>
    `${f.count(v.open, { one: 'open model', other: 'open models' })} and ${f.count(v.closed, { one: 'closed model', other: 'closed models' })} released by the date shown`,
  'crossover.note.method.all': (v: { fit: Text }, f: Formatter) =>
    `Trends through all models: ${f.show(v.fit)}`,
  'crossover.note.method.records': (v: { fit: Text }, f: Formatter) =>
    `Trends through the running maxima only: ${f.show(v.fit)}. Records depend on one another`,
  'crossover.note.window': (v: { years: Measured }, f: Formatter) =>
    `A crossing more than ${f.count(v.years, { one: 'year', other: 'years' })} from the date shown is not reported`,
  'crossover.note.coverage': (
    v: { settings: Measured; undated: Measured; unknown: Measured },
    f: Formatter,
  ) =>
    `Not drawn: ${f.count(v.settings, { one: 'further setting', other: 'further settings' })} of models shown at their best, ${f.count(v.undated, { one: 'score', other: 'scores' })} without a release date, ${f.count(v.unknown, { one: 'score', other: 'scores' })} of models whose openness is unknown`,
  'crossover.note.mmlu':
    'Rebuilt from published scores; the points of the chart of late 2023 are not public. Shots and harnesses differ between labs, MMLU is nearly saturated, and few labs have reported it since 2024',
  'crossover.note.openInterval': 'More than 2.5% of resamples never cross, so the date has no latest end',
  'crossover.note.band.formula': 'Bands: 95%, pointwise, from the formula of the fit',
  'crossover.note.band.resampled':
    'Bands: 95%, pointwise, the spread of the trends refitted to resamples of the models, laid about the trend',
  'crossover.note.resamples': (v: { n: Measured; level: Measured; most: Measured }, f: Formatter) =>
    `Crossing date: models of each side drawn anew with replacement ${f.show(v.n)} times, trends refitted each time. The interval holds the middle ${f.show(v.level)} of the dates, a resample without a crossing counting as later than any; with more than ${f.show(v.most)} of those the date is withheld`,
  'crossover.note.lostRecords':
    'A resample can miss a record but never gain one, so the interval leans towards what fewer models would have shown',
  'crossover.note.permissive': (v: { n: Measured }, f: Formatter) =>
    `Open here means weights under a permissive licence: ${f.count(v.n, { one: 'open-weight model', other: 'open-weight models' })} under other licences, or with none in the data, are on neither side`,
} as const
