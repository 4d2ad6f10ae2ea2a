import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

type Trend = { share: Measured; year: Name; before: Measured; since: Name }

type Few = { n: Measured; known: Measured; year: Name; before: Measured; since: Name }

const some = (v: Trend, f: Formatter, of: string) => {
  if (v.share.value === 1) return `All ${of}`
  return v.share.value === 0 ? `None of the ${of}` : `${f.show(v.share)} of ${of}`
}

const then = (v: Trend, f: Formatter) =>
  isSame(v.share, v.before) ? `as in ${f.show(v.since)}` : `against ${f.show(v.before)} in ${f.show(v.since)}`

const amongNotable = (v: { share: Measured; notable: Measured }, f: Formatter, verb: string) =>
  isSame(v.share, v.notable)
    ? ', notable models included'
    : `; among notable models it ${verb} ${f.show(v.notable)}`

const isSame = (a: Measured, b: Measured) => a.value === b.value && (a.value === 0 || a.value === 1)

const few = (v: Few, f: Formatter, forms: { one: string; other: string }) => {
  const [n, known] = [v.n.value, v.known.value]
  if (known === 1) return n === 1 ? `The one ${forms.one}` : `Not even the one ${forms.one}`
  if (n === known && known === 2) return `Both ${forms.other}`
  const many = n === known ? 'All' : n === 0 ? 'None of' : `${f.show(v.n)} of`
  return `${many} ${f.show(v.known)} ${forms.other}`
}

/** Words of the openness chart. */
export const openness = {
  'openness.param.class': 'Class by',
  'openness.class.openness': 'Openness',
  'openness.class.licence': 'Licence of open models',
  'openness.param.country': 'Country',
  'openness.country.all': 'All',
  'openness.country.us': 'United States',
  'openness.country.china': 'China',
  'openness.country.elsewhere': 'Elsewhere',
  'openness.param.labs': 'Labs',
  'openness.labs.all': 'All labs',
  'openness.labs.many': (v: { n: Measured }, f: Formatter) => `${f.show(v.n)} releases or more`,
  'openness.labs.few': (v: { n: Measured }, f: Formatter) => `Fewer than ${f.show(v.n)} releases`,
  'openness.preset.licences': 'Licences of open models',
  'openness.preset.china': 'Releases from China',
  'openness.preset.us': 'Releases from the United States',
  'openness.headline.openness': (v: Trend & { notable: Measured }, f: Formatter) =>
    `${some(v, f, 'releases with known openness')} ${v.share.value === 0 ? 'was' : 'were'} open in ${f.show(v.year)}, ${then(v, f)}${amongNotable(v, f, 'was')}`,
  'openness.headline.openness.alone': (v: Trend, f: Formatter) =>
    `${some(v, f, 'releases with known openness')} ${v.share.value === 0 ? 'was' : 'were'} open in ${f.show(v.year)}, ${then(v, f)}`,
  'openness.headline.openness.few': (v: Few, f: Formatter) =>
    `${few(v, f, { one: 'release', other: 'releases' })} of ${f.show(v.year)} with known openness ${v.n.value > 1 ? 'were' : 'was'} open, against ${f.show(v.before)} in ${f.show(v.since)}`,
  'openness.headline.licence': (v: Trend & { notable: Measured }, f: Formatter) =>
    `${some(v, f, `open releases of ${f.show(v.year)}`)} ${v.share.value === 0 ? 'carries' : 'carry'} a permissive licence on record, ${then(v, f)}${amongNotable(v, f, 'is')}`,
  'openness.headline.licence.alone': (v: Trend, f: Formatter) =>
    `${some(v, f, `open releases of ${f.show(v.year)}`)} ${v.share.value === 0 ? 'carries' : 'carry'} a permissive licence on record, ${then(v, f)}`,
  'openness.headline.licence.few': (v: Few, f: Formatter) =>
    `${few(v, f, { one: 'open release', other: 'open releases' })} of ${f.show(v.year)} ${v.n.value > 1 ? 'carry' : 'carries'} a permissive licence on record, against ${f.show(v.before)} in ${f.show(v.since)}`,
  'openness.headline.plain': 'Releases of language models by class, year by year',
  'openness.subtitle.openness':
    'Releases by openness class as a share of those with known openness, by year of release, on three bases.',
  'openness.subtitle.licence':
    'Open releases by licence class as a share of all open releases, by year of release, on three bases.',
  'openness.base.all': 'All releases',
  'openness.base.plain': 'Without fine-tunes',
  'openness.base.notable': 'Notable models only',
  'openness.finding.openness': (v: { base: Text; year: Name; known: Measured }, f: Formatter) =>
    `open in ${f.show(v.year)}: ${f.show(v.base)} (${f.count(v.known, { one: 'release', other: 'releases' })})`,
  'openness.finding.licence': (v: { base: Text; year: Name; known: Measured }, f: Formatter) =>
    `permissive licence in ${f.show(v.year)}: ${f.show(v.base)} (${f.count(v.known, { one: 'open release', other: 'open releases' })})`,
  'openness.basis.openness':
    'Open: weights can be downloaded, with or without open training code. Closed: hosted access only, or not released. This is not a ruling on open source',
  'openness.basis.licence':
    'Licences by name: permissive (Apache, MIT, BSD, CC-BY), with conditions (community licences, use policies, copyleft), non-commercial, proprietary, or none on record',
  'openness.note.n': (v: { base: Text; known: Measured; unknown: Measured }, f: Formatter) =>
    `${f.show(v.base)}: ${f.count(v.known, { one: 'release', other: 'releases' })} counted, ${f.show(v.unknown)} of unknown class left out`,
  'openness.note.method.openness':
    'Shares are of releases with known openness in a calendar year; a fine-tune is a release with a base model on record',
  'openness.note.method.licence':
    'Shares are of open releases in a calendar year; one without a licence on record counts as such, so the other shares are lower bounds',
  'openness.note.undated': (v: { n: Measured }, f: Formatter) =>
    `${f.count(v.n, { one: 'release', other: 'releases' })} without a date not counted`,
  'openness.note.2026':
    'The full list of releases ends with 2025; 2026 holds notable models and leaderboard entries only, so its shares are not comparable',
  'openness.note.left': (v: { n: Measured }, f: Formatter) =>
    `${f.count(v.n, { one: 'release', other: 'releases' })} of other countries or labs left out`,
  'openness.note.labs': (v: { n: Measured }, f: Formatter) =>
    `A lab counts as large from ${f.show(v.n)} releases in the dataset on; departments and former names are one lab, and a joint release goes by the larger lab`,
  'openness.axis.year': 'Year of release',
  'openness.axis.share': 'Share of releases',
  'openness.event.incomplete': 'List not complete',
} as const
