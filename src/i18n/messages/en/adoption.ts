import type { Measured, Name } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

type Rates = { share: Measured; rate: Measured; raw: Measured; day: Measured }
type Worst = { worst: Measured; from: Measured; to: Measured }
type Concentrated = {
  hhi: Measured
  equal: Measured
  day: Measured
  before: Measured
  since: Measured
  largest: Name
  share: Measured
}
type Lives = { n: Measured; ended: Measured }

const concentrated = (v: Concentrated, f: Formatter) =>
  `index ${f.show(v.hhi)} in ${f.show(v.day)} against ${f.show(v.before)} in ${f.show(v.since)}; ${f.show(v.largest)} holds ${f.show(v.share)}`

/** Words of the adoption chart. */
export const adoption = {
  'adoption.param.view': 'View',
  'adoption.view.rates': 'Growth, raw and adjusted',
  'adoption.view.concentration': 'Concentration',
  'adoption.view.age': 'Life after release',
  'adoption.param.since': 'Age counts from',
  'adoption.since.release': 'Release',
  'adoption.since.seen': 'First observation',
  'adoption.param.of': 'Shown',
  'adoption.of.rate': 'Pulls a month',
  'adoption.of.total': 'All pulls so far',
  'adoption.preset.total': 'All pulls by age',
  'adoption.subtitle.age.total': 'Cumulative Ollama pulls of the largest model families by age, as observed.',
  'adoption.howToRead.age.release':
    'Each line is a model family, aligned at the release of its first model. The vertical axis is logarithmic. A line begins where the library was first read, and breaks where months were not.',
  'adoption.axis.age.release': 'Months since release',
  'adoption.fact.released': (v: { model: Name; day: Measured }, f: Formatter) =>
    `released ${f.number('day', v.day.value, 'full')} (${f.show(v.model)})`,
  'adoption.note.released': (v: { n: Measured }, f: Formatter) =>
    `Release: the first open model in the list of releases that has the family’s library name with at most a size, a tuning for chat or a date behind it, of the library name with the most pulls; found for ${f.count(v.n, { one: 'family', other: 'families' })}`,
  'adoption.note.undated': (v: { families: Name }, f: Formatter) =>
    `Left out although as large, for want of a release under their library name: ${f.show(v.families)}`,
  'adoption.param.counts': 'Counts',
  'adoption.counts.adjusted': 'Adjusted',
  'adoption.counts.raw': 'As observed',
  'adoption.headline.rates': (v: Rates & Worst, f: Formatter) =>
    `${f.show(v.share)} of all pulls observed at Ollama are jumps that three stated rules take out, ${f.show(v.worst)} of them between ${f.show(v.from)} and ${f.show(v.to)} alone`,
  'adoption.headline.plain': (v: Rates, f: Formatter) =>
    `Ollama counts ${f.show(v.raw)} pulls a month in ${f.show(v.day)}; no gain is taken out by the stated rules`,
  'adoption.headline.concentration.family': (v: Concentrated, f: Formatter) =>
    `New pulls are as concentrated as if ${f.count(v.equal, { one: 'equal family', other: 'equal families' })} shared them: ${concentrated(v, f)}`,
  'adoption.headline.concentration.developer': (v: Concentrated, f: Formatter) =>
    `New pulls are as concentrated as if ${f.count(v.equal, { one: 'equal developer', other: 'equal developers' })} shared them: ${concentrated(v, f)}`,
  'adoption.headline.concentration.country': (v: Concentrated, f: Formatter) =>
    `New pulls are as concentrated as if ${f.count(v.equal, { one: 'equal country', other: 'equal countries' })} shared them: ${concentrated(v, f)}`,
  'adoption.headline.age': (v: Lives & { median: Measured }, f: Formatter) =>
    `Half of ${f.count(v.n, { one: 'model family', other: 'model families' })} fall to half of their peak in pulls within ${f.show(v.median)}`,
  'adoption.headline.age.open': (v: Lives, f: Formatter) =>
    v.ended.value === 0
      ? `None of ${f.show(v.n)} model families has fallen to half of its peak in pulls`
      : `${f.count(v.ended, { one: `of ${f.show(v.n)} model families has fallen to half of its`, other: `of ${f.show(v.n)} model families have fallen to half of their` })} peak in pulls`,
  'adoption.headline.age.one': (v: { family: Name; time: Measured }, f: Formatter) =>
    `${f.show(v.family)} fell to half of its peak in pulls within ${f.show(v.time)}`,
  'adoption.headline.age.one.open': (v: { family: Name; time: Measured }, f: Formatter) =>
    `${f.show(v.family)} has not fallen to half of its peak in pulls, ${f.show(v.time)} after it`,
  'adoption.headline.age.none': (v: { floor: Measured }, f: Formatter) =>
    `No model family reached ${f.show(v.floor)} pulls a month, from which on a fall to half is counted`,
  'adoption.headline.concentration.one': (v: { largest: Name }, f: Formatter) =>
    `All new pulls counted here go to ${f.show(v.largest)}`,
  'adoption.subtitle.rates':
    'Ollama pulls a month between observations, as observed and adjusted on one scale, and every adjustment.',
  'adoption.subtitle.concentration.family':
    'Herfindahl index of new Ollama pulls over model families, and the share of the largest, raw and adjusted.',
  'adoption.subtitle.concentration.developer':
    'Herfindahl index of new Ollama pulls over developers, and the share of the largest, raw and adjusted.',
  'adoption.subtitle.concentration.country':
    'Herfindahl index of new Ollama pulls over countries, and the share of the largest, raw and adjusted.',
  'adoption.subtitle.age.adjusted': 'Ollama pulls a month of the largest model families by age, adjusted.',
  'adoption.subtitle.age.raw': 'Ollama pulls a month of the largest model families by age, as observed.',
  'adoption.howToRead.rates':
    'Each bar is a monthly rate that held on average between two observations. The panel in the middle is the one above it after the adjustments; the lowest panel shows each of them, model by model, with the pulls taken out.',
  'adoption.howToRead.concentration':
    'The index adds up squared shares: 10,000 where one holds everything, 10,000 / n for n equal holders. Each bar is the time between two observations.',
  'adoption.howToRead.age':
    'Each line is a model family, aligned at the day it was first observed in the library. The vertical axis is logarithmic: a straight fall is a constant loss a month.',
  'adoption.panel.raw': 'As observed',
  'adoption.panel.adjusted': 'Adjusted',
  'adoption.panel.adjustments': 'Pulls taken out, model by model',
  'adoption.panel.hhi': 'Herfindahl index',
  'adoption.panel.largest': 'Share of the largest',
  'adoption.axis.raw': 'Pulls a month, as observed',
  'adoption.axis.adjusted': 'Pulls a month, adjusted',
  'adoption.axis.adjustments': 'Pulls taken out; added back where a count fell',
  'adoption.axis.hhi': 'Herfindahl index, 0 to 10,000',
  'adoption.axis.largest': 'Share of new pulls',
  'adoption.axis.age': 'Months since first observed',
  'adoption.limit.concentrated': 'Highly concentrated',
  'adoption.rule.surge': 'Surge',
  'adoption.rule.lockstep': 'In lockstep',
  'adoption.rule.reset': 'Count fell',
  'adoption.fact.adjustment': (v: { gain: Measured; usual: Measured }, f: Formatter) =>
    `gained ${f.show(v.gain)}; ${f.show(v.usual)} would be usual`,
  'adoption.fact.largest': (v: { share: Measured }, f: Formatter) => `the largest, with ${f.show(v.share)}`,
  'adoption.finding.removed': 'of all observed pulls taken out by the three rules',
  'adoption.finding.newest': (v: { day: Measured }, f: Formatter) =>
    `a month, adjusted, up to ${f.show(v.day)}`,
  'adoption.finding.doubling.adjusted': 'for the adjusted monthly rate to double',
  'adoption.finding.doubling.raw': 'for the monthly rate as observed to double',
  'adoption.finding.doubling.adjusted.from': (v: { lo: Measured }, f: Formatter) =>
    `for the adjusted monthly rate to double, at least ${f.show(v.lo)}; no growth is not ruled out`,
  'adoption.finding.doubling.raw.from': (v: { lo: Measured }, f: Formatter) =>
    `for the monthly rate as observed to double, at least ${f.show(v.lo)}; no growth is not ruled out`,
  'adoption.finding.doubling.group': (v: { group: Name }, f: Formatter) =>
    `for the adjusted monthly rate of ${f.show(v.group)} to double`,
  'adoption.finding.doubling.group.from': (v: { group: Name; lo: Measured }, f: Formatter) =>
    `for the adjusted monthly rate of ${f.show(v.group)} to double, at least ${f.show(v.lo)}; no growth is not ruled out`,
  'adoption.finding.hhi': (v: { day: Measured }, f: Formatter) =>
    `index of adjusted pulls up to ${f.show(v.day)}`,
  'adoption.finding.largest': (v: { name: Name; day: Measured }, f: Formatter) =>
    `of adjusted pulls go to ${f.show(v.name)}, up to ${f.show(v.day)}`,
  'adoption.finding.halfLife': (v: Lives, f: Formatter) =>
    `median time from the peak to half of it; ${f.show(v.ended)} of ${f.count(v.n, { one: 'family has', other: 'families have' })} fallen so far`,
  'adoption.halfLife.unreached': 'not reached',
  'adoption.finding.life': (v: { name: Name; peak: Measured }, f: Formatter) =>
    `from the peak of ${f.show(v.name)} (${f.show(v.peak)}) to half of it`,
  'adoption.finding.life.held': (v: { name: Name; peak: Measured }, f: Formatter) =>
    `since the peak of ${f.show(v.name)} (${f.show(v.peak)}), still above half of it`,
  'adoption.basis':
    'Ollama’s public library: pulls gained by each open model between two observations; models labelled closed left out',
  'adoption.note.n': (v: { rows: Measured; models: Measured }, f: Formatter) =>
    `${f.count(v.rows, { one: 'gain', other: 'gains' })} of ${f.count(v.models, { one: 'model', other: 'models' })} between observations`,
  'adoption.note.surge': (
    v: { n: Measured; times: Measured; floor: Measured; earlier: Measured },
    f: Formatter,
  ) =>
    `Surge, ${f.count(v.n, { one: 'case', other: 'cases' })}: more than ${f.show(v.times)} the median daily rate of the model over the year before (${f.show(v.earlier)} earlier observations or more) and more than ${f.show(v.floor)} a day. Replaced by that median. A rate that lasts becomes usual`,
  'adoption.note.lockstep': (
    v: { n: Measured; models: Measured; floor: Measured; width: Measured },
    f: Formatter,
  ) =>
    `In lockstep, ${f.count(v.n, { one: 'case', other: 'cases' })}: ${f.show(v.models)} models or more gain at least ${f.show(v.floor)} each between the same observations, within ${f.show(v.width)} of one another. Replaced by the model’s own median rate, or that of the others where it is new`,
  'adoption.note.reset': (v: { n: Measured }, f: Formatter) =>
    `Count fell, ${f.count(v.n, { one: 'case', other: 'cases' })}: a count lower than before, as after a new upload; replaced likewise`,
  'adoption.note.people':
    'The rules find jumps, not machines: a real success can be taken out, and steady automated traffic stays in. A pull is a download of a file, not a person',
  'adoption.event.jump': (v: { share: Measured }, f: Formatter) => `${f.show(v.share)} jumps`,
  'adoption.note.shaded': (v: { share: Measured }, f: Formatter) =>
    `Shaded: times in which at least ${f.show(v.share)} of the pulls observed are jumps by three rules, the same for all models (surge, lockstep, fallen count). In 2024 observations lie months apart and the library grew fast: a true rise counts as a jump there`,
  'adoption.note.growth': (v: { since: Measured; level: Measured }, f: Formatter) =>
    `Doubling times: a straight line through the logarithm of the monthly rate since ${f.show(v.since)}, when the library began to be read every month, with the ${f.show(v.level)} interval of its slope`,
  'adoption.note.hhi': (v: { limit: Measured }, f: Formatter) =>
    `Herfindahl–Hirschman index: the sum of squared percentage shares of the pulls gained. The line at ${f.show(v.limit)} is where the merger guidelines of the United States (2023) begin to speak of high concentration`,
  'adoption.note.few':
    'Early observations cover few models: 14 in 2023, which makes the index of those months high by itself',
  'adoption.note.halfLife': (v: { level: Measured; floor: Measured }, f: Formatter) =>
    `Half-life: from the middle of the span with the highest rate to that of the first span at half of it or less. Families still above half are censored, and the median is a Kaplan–Meier estimate with its ${f.show(v.level)} interval; families whose newest span is their peak, or whose peak is below ${f.show(v.floor)} a month, are left out`,
  'adoption.note.first':
    'Months count from the first observation in the library, which may lie after release: families seen on the first day of the data (November 2023) may be older',
} as const
