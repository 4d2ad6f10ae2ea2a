import type { Measured, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

const leader = (gap: Measured) => (gap.value < 0 ? 'open' : 'closed')
const ahead = (gap: Measured, f: Formatter) => f.show({ ...gap, value: Math.abs(gap.value) })

/** Words of the time machine. */
export const timemachine = {
  'timemachine.param.horizon': 'Looking ahead',
  'timemachine.horizon.6': '6 months',
  'timemachine.horizon.12': '12 months',
  'timemachine.horizon.24': '24 months',
  'timemachine.preset.records': 'Through records only',
  'timemachine.preset.eci': 'Capabilities index, 6 months',
  'timemachine.headline': (
    v: { benchmark: Text; horizon: Measured; forecast: Measured; actual: Measured },
    f: Formatter,
  ) =>
    `The trends of December 2023 put ${leader(v.forecast)} models ${ahead(v.forecast, f)} points ahead on ${f.show(v.benchmark)} after ${f.show(v.horizon)}; ${
      leader(v.forecast) === leader(v.actual)
        ? `it was ${ahead(v.actual, f)}`
        : `in the event ${leader(v.actual)} ones were ${ahead(v.actual, f)} ahead`
    }`,
  'timemachine.headline.typical': (
    v: { benchmark: Text; horizon: Measured; error: Measured },
    f: Formatter,
  ) =>
    `Extrapolated by ${f.show(v.horizon)}, the trends missed the gap on ${f.show(v.benchmark)} by ${f.show(v.error)} points in the middle case`,
  'timemachine.headline.none': (v: { benchmark: Text }, f: Formatter) =>
    `No forecast on ${f.show(v.benchmark)} can be checked yet`,
  'timemachine.subtitle': (v: { benchmark: Text; horizon: Measured; basis: Text }, f: Formatter) =>
    `Gap between the best closed and the best open model on ${f.show(v.benchmark)}: as forecast ${f.show(v.horizon)} before, and as it came. ${f.show(v.basis)}.`,
  'timemachine.howToRead':
    'Each triangle is a forecast, made at a quarter’s end from the models known then and placed at the day it speaks of; the stepped line is the gap as it came. Below, how many months away the trends’ meeting seemed at each quarter’s end; no mark means that they did not meet.',
  'timemachine.panel.gap': 'Gap forecast and gap as it came',
  'timemachine.panel.meets': 'When the trends seemed to meet',
  'timemachine.axis.target': 'Date',
  'timemachine.axis.gap': 'Closed minus open, points',
  'timemachine.axis.asOf': 'Date of the forecast',
  'timemachine.axis.meets': 'Months until the trends meet, as seen on that day',
  'timemachine.limit.level': 'level',
  'timemachine.series.forecast': 'Forecast',
  'timemachine.series.actual': 'As it came',
  'timemachine.series.meets': 'Months to go',
  'timemachine.status.made': (v: { day: Measured }, f: Formatter) => `forecast made ${f.show(v.day)}`,
  'timemachine.status.meets': (v: { day: Measured }, f: Formatter) => `trends meet ${f.show(v.day)}`,
  'timemachine.finding.error2023': (v: { forecast: Measured }, f: Formatter) =>
    `points between the forecast of December 2023 (${f.show(v.forecast)}) and what came`,
  'timemachine.finding.meets.met': (v: { day: Measured }, f: Formatter) =>
    `when the trends of December 2023 met; the best open model drew level in ${f.show(v.day)}`,
  'timemachine.finding.meets.late': (v: { late: Measured }, f: Formatter) =>
    `when the trends of December 2023 met; the best open model has not drawn level, ${f.show(v.late)} later`,
  'timemachine.finding.meets.open': 'when the trends of December 2023 met: not to be judged yet',
  'timemachine.finding.typicalError': (v: { n: Measured }, f: Formatter) =>
    `points of error in the middle case of ${f.count(v.n, { one: 'forecast', other: 'forecasts' })} that can be checked`,
  'timemachine.finding.dateError': (v: { n: Measured }, f: Formatter) =>
    `from date to event in the middle case of ${f.count(v.n, { one: 'forecast meeting', other: 'forecast meetings' })} that fell due`,
  'timemachine.finding.dateError.atLeast': (v: { n: Measured }, f: Formatter) =>
    `at least, from date to event in the middle case of ${f.count(v.n, { one: 'forecast meeting', other: 'forecast meetings' })} that fell due; some have not come yet`,
  'timemachine.finding.coverage': (v: { held: Measured; n: Measured }, f: Formatter) =>
    `of the stated 95% intervals held what came (${f.show(v.held)} of ${f.show(v.n)})`,
  'timemachine.finding.due': (v: { met: Measured }, f: Formatter) =>
    `forecast meetings have fallen due; ${f.show(v.met)} came true within three months`,
  'timemachine.note.n': (v: { n: Measured; checked: Measured }, f: Formatter) =>
    `${f.show(v.n)} quarters’ ends since 2021; ${f.show(v.checked)} forecasts have met their day`,
  'timemachine.note.fewest': (v: { n: Measured }, f: Formatter) =>
    `A forecast is made only where each trend goes through at least ${f.show(v.n)} models`,
  'timemachine.note.interval':
    'The interval of a forecast adds the variances of the two trends. It holds the uncertainty of the lines, not that of a single model about them, so it should cover less than 95%',
  'timemachine.note.due':
    'A meeting came true if the best open score was no lower than the best closed one on some day between the forecast and three months after the date it gave',
} as const
