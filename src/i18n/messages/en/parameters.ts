import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

/** A calendar year, given as any day in it. */
const year = (day: Measured) => String(new Date(day.value * 86_400_000).getUTCFullYear())

type Largest = { model: Name; size: Measured; day: Measured }

const part = (v: { stated: Measured; releases: Measured }, f: Formatter) => {
  if (v.stated.value === v.releases.value) return 'all'
  return v.stated.value === 0 ? 'none' : f.show(v.stated)
}

/** Words of the parameters chart. */
export const parameters = {
  'parameters.param.by': 'Compare',
  'parameters.by.openness': 'Open and closed',
  'parameters.by.country': 'Open, by country',
  'parameters.param.sparse': 'Sparse models (mixture of experts)',
  'parameters.param.estimates': 'Estimates and rumours',
  'parameters.param.tunes': 'Fine-tunes',
  'parameters.preset.dense': 'Dense models only',
  'parameters.preset.countries': 'Open records by country',
  'parameters.group.us': 'United States, open',
  'parameters.group.china': 'China, open',
  'parameters.group.elsewhere': 'Elsewhere, open',
  'parameters.empty': 'No release in the dataset has a size under these settings.',
  'parameters.headline': (
    v: { model: Name; size: Measured; share: Measured; year: Measured; before: Measured; peak: Measured },
    f: Formatter,
  ) =>
    `Open models now reach ${f.show(v.size)} parameters, while only ${f.show(v.share)} of closed releases in ${year(v.year)} say their size; it was ${f.show(v.before)} in ${year(v.peak)}`,
  'parameters.headline.silent': (
    v: { size: Measured; year: Measured; releases: Measured; before: Measured; peak: Measured },
    f: Formatter,
  ) =>
    `Open models now reach ${f.show(v.size)} parameters, while ${v.releases.value === 1 ? 'the one closed release' : `none of the ${f.show(v.releases)} closed releases`} in ${year(v.year)} ${v.releases.value === 1 ? 'does not say' : 'says'} its size; it was ${f.show(v.before)} in ${year(v.peak)}`,
  'parameters.headline.stated': (
    v: { size: Measured; year: Measured; releases: Measured; stated: Measured },
    f: Formatter,
  ) =>
    v.releases.value === 1
      ? `Open models now reach ${f.show(v.size)} parameters; the one closed release in ${year(v.year)} ${v.stated.value === 1 ? 'says' : 'does not say'} its size`
      : `Open models now reach ${f.show(v.size)} parameters; ${part(v, f)} of ${f.show(v.releases)} closed releases in ${year(v.year)} ${v.stated.value === 1 || v.stated.value === 0 ? 'says its' : 'say their'} size`,
  'parameters.headline.openOnly': (v: Largest, f: Formatter) =>
    `The largest open model is ${f.show(v.model)}, ${f.show(v.size)} parameters, since ${f.show(v.day)}`,
  'parameters.headline.closedOnly': (v: Largest, f: Formatter) =>
    `The largest closed model that says its size is ${f.show(v.model)}, ${f.show(v.size)} parameters, since ${f.show(v.day)}`,
  'parameters.headline.country': (v: Largest, f: Formatter) =>
    `The largest open model from the United States is ${f.show(v.model)}, ${f.show(v.size)} parameters, since ${f.show(v.day)}`,
  'parameters.headline.country.china': (v: Largest, f: Formatter) =>
    `The largest open model from China is ${f.show(v.model)}, ${f.show(v.size)} parameters, since ${f.show(v.day)}`,
  'parameters.headline.country.elsewhere': (v: Largest, f: Formatter) =>
    `The largest open model from neither the United States nor China is ${f.show(v.model)}, ${f.show(v.size)} parameters, since ${f.show(v.day)}`,
  'parameters.headline.plain': 'Size of language models by release date',
  'parameters.subtitle.openness':
    'Parameters by release date, log scale, with running maxima and trends of open and closed models.',
  'parameters.subtitle.country':
    'Parameters of open models by release date, log scale, with running maxima and trends by country.',
  'parameters.howToRead':
    'Each mark is a release with a stated size; hollow marks are estimates. Stepped lines are records. A straight trend on this scale is growth by a constant factor; the band is 95%. Below: the share of releases that state their size at all.',
  'parameters.finding.doubling': (v: { group: Text }, f: Formatter) =>
    `for size to double: ${f.show(v.group)}`,
  'parameters.finding.doubling.from': (v: { group: Text; lo: Measured }, f: Formatter) =>
    `for size to double: ${f.show(v.group)}; 95%: at least ${f.show(v.lo)}, no upper end`,
  'parameters.finding.silence': (v: { stated: Measured; releases: Measured; year: Measured }, f: Formatter) =>
    `of closed releases in ${year(v.year)} state their size (${f.show(v.stated)} of ${f.show(v.releases)})`,
  'parameters.basis.total': 'Total parameters, sparse models included',
  'parameters.basis.dense': 'Total parameters of dense models; sparse ones left out',
  'parameters.note.n': (v: { group: Text; n: Measured; records: Measured }, f: Formatter) =>
    `${f.show(v.group)}: ${f.count(v.n, { one: 'release', other: 'releases' })} with a size, ${f.count(v.records, { one: 'record', other: 'records' })}`,
  'parameters.note.method.all':
    'Trend: least squares on the logarithm of size through all releases drawn; doubling time is the reciprocal of its slope, with the slope’s 95% interval',
  'parameters.note.method.records':
    'Trend: least squares on the logarithm of size through the records only; records depend on one another, so the 95% intervals are too narrow',
  'parameters.note.tooUncertain': (v: { group: Text; n: Measured }, f: Formatter) =>
    `No trend is drawn for “${f.show(v.group)}”: even at its narrowest, the 95% band through ${f.count(v.n, { one: 'point', other: 'points' })} would be wider than the points are spread`,
  'parameters.note.noTrend': (v: { group: Text; n: Measured; why: Text }, f: Formatter) =>
    `No trend for “${f.show(v.group)}”, ${f.count(v.n, { one: 'point', other: 'points' })}: ${f.show(v.why)}`,
  'parameters.note.coverage': (
    v: { unstated: Measured; estimates: Measured; sparse: Measured; tunes: Measured },
    f: Formatter,
  ) =>
    `Not drawn: ${f.count(v.unstated, { one: 'release', other: 'releases' })} without a size, ${f.count(v.estimates, { one: 'estimate', other: 'estimates' })}, ${f.count(v.sparse, { one: 'sparse model', other: 'sparse models' })}, ${f.count(v.tunes, { one: 'fine-tune', other: 'fine-tunes' })}`,
  'parameters.note.coverage2026':
    'The full list of releases ends with 2025; 2026 holds notable models and leaderboard entries only, so its counts are not comparable',
  'parameters.axis.size': 'Parameters',
  'parameters.event.2026': '2026: notable models only',
  'parameters.status.stated': 'stated by the lab',
  'parameters.status.named': 'taken from the model’s name',
  'parameters.status.listed': 'listed without a note',
  'parameters.status.estimated': 'estimate or unconfirmed',
  'parameters.series.record': (v: { group: Text }, f: Formatter) => `${f.show(v.group)}: record`,
  'parameters.series.trend': (v: { group: Text }, f: Formatter) => `${f.show(v.group)}: trend`,
  'parameters.stated.title': 'Share of releases that state their size',
  'parameters.stated.axis': 'Share by year of release',
  'parameters.stated.of': (v: { stated: Measured; releases: Measured }, f: Formatter) =>
    `${f.show(v.stated)} of ${f.show(v.releases)} releases`,
} as const
