import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

type Head = {
  level: Text
  price: Measured
  day: Measured
  before: Measured
  since: Measured
  model: Name
}

const head = (v: Head, f: Formatter) =>
  `Capability at the level of ${f.show(v.level)} cost ${f.show(v.before)} per million tokens in ${f.show(v.since)} and ${f.show(v.price)} in ${f.show(v.day)}`

/** Words of the price chart. */
export const prices = {
  'prices.preset.gpt4o': 'At the level of GPT-4o',
  'prices.preset.o1': 'At the level of o1',
  'prices.empty': 'No listed price of a model at this level passes the checks.',
  'prices.headline.open': (v: Head, f: Formatter) => `${head(v, f)}, from an open model (${f.show(v.model)})`,
  'prices.headline.closed': (v: Head, f: Formatter) =>
    `${head(v, f)}, from a closed model (${f.show(v.model)})`,
  'prices.headline.same': (v: Omit<Head, 'before' | 'since'>, f: Formatter) =>
    `Capability at the level of ${f.show(v.level)} costs ${f.show(v.price)} per million tokens (${f.show(v.model)}), the lowest price since ${f.show(v.day)}`,
  'prices.headline.plain': (v: { level: Text }, f: Formatter) =>
    `Listed prices of models at the level of ${f.show(v.level)}`,
  'prices.subtitle': (v: { level: Text; benchmark: Text }, f: Formatter) =>
    `Lowest listed price so far of a model at least at the level of ${f.show(v.level)} on ${f.show(v.benchmark)}, USD per million tokens, three parts input to one part output.`,
  'prices.howToRead':
    'The steps are the lowest price listed up to a day, of open and of closed models. Each faint mark is a model that reaches the level, at the first price listed for it. The price axis is logarithmic: equal steps down are equal factors.',
  'prices.axis.date': 'Date of the listing',
  'prices.axis.price': 'USD per million tokens, blended 3:1',
  'prices.series.open': 'Open models, first price',
  'prices.series.closed': 'Closed models, first price',
  'prices.series.open.lowest': 'Cheapest open',
  'prices.series.closed.lowest': 'Cheapest closed',
  'prices.fact.listing': (v: { listing: Name }, f: Formatter) => `listed as ${f.show(v.listing)}`,
  'prices.fact.listing.at': (v: { listing: Name; seller: Name }, f: Formatter) =>
    `listed as ${f.show(v.listing)}, sold by ${f.show(v.seller)}`,
  'prices.finding.fall': (v: { months: Measured }, f: Formatter) => `cheaper after ${f.show(v.months)}`,
  'prices.finding.open': (v: { model: Name; day: Measured }, f: Formatter) =>
    `per million tokens, cheapest open model: ${f.show(v.model)}, ${f.show(v.day)}`,
  'prices.finding.closed': (v: { model: Name; day: Measured }, f: Formatter) =>
    `per million tokens, cheapest closed model: ${f.show(v.model)}, ${f.show(v.day)}`,
  'prices.finding.ratio': 'the cheapest closed price, as a multiple of the cheapest open one',
  'prices.finding.wait': 'from the first closed price at this level to the first open one',
  'prices.note.n': (
    v: { prices: Measured; models: Measured; reached: Measured; scored: Measured },
    f: Formatter,
  ) =>
    `${f.count(v.prices, { one: 'listed price', other: 'listed prices' })} of ${f.count(v.models, { one: 'model', other: 'models' })}; ${f.show(v.reached)} of ${f.show(v.scored)} scored models reach the level`,
  'prices.note.blended':
    'Blended price: three quarters input, one quarter output, per million tokens, as listed that day. The frontier is the lowest price ever listed so far, a new one lower by 5 % at least: it does not rise when an offer ends. Reasoning models write more tokens for the same task, which a price per token does not show',
  'prices.note.confirmed': (v: { times: Measured; n: Measured }, f: Formatter) =>
    `A price counts only where a second, independent list has the same model at no more than ${f.show(v.times)} the price, the same rule for all; ${f.count(v.n, { one: 'price', other: 'prices' })} without such a witness left out`,
  'prices.note.refused': (v: { listing: Name; price: Measured; day: Measured }, f: Formatter) =>
    `Left out for want of a second list although it would have been a record low: ${f.show(v.listing)} at ${f.show(v.price)}, ${f.show(v.day)}`,
  'prices.note.left': (v: { flagged: Measured; unmatched: Measured }, f: Formatter) =>
    `${f.count(v.flagged, { one: 'price', other: 'prices' })} left out for a rolling alias, a special tier, mixed units, a date before release or a slip of unit; ${f.count(v.unmatched, { one: 'listing', other: 'listings' })} of the dataset could not be matched to a model`,
  'prices.note.dates':
    'Dates are those of the first sighting on a list, not of launch: a step may lie months after the offer began',
} as const
