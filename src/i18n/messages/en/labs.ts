import type { Measured, Name } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

type Counts = { n: Measured; both: Measured; open: Measured; closed: Measured }
type Opened = { opened: Name }
type Shut = { shut: Name }
type Labs = { labs: Name }

const counts = (v: Counts, f: Formatter) =>
  `Of ${f.count(v.n, { one: 'lab', other: 'labs' })}, ${v.both.value === 0 ? 'none publishes' : f.count(v.both, { one: 'publishes', other: 'publish' })} both open and closed models`

/** How many keep to one side, of labs that have not turned. */
const kept = (v: Counts, f: Formatter) => {
  const sides = [
    ...(v.open.value === 0 ? [] : [`${f.count(v.open, { one: 'keeps', other: 'keep' })} to open`]),
    ...(v.closed.value === 0 ? [] : [`${f.count(v.closed, { one: 'keeps', other: 'keep' })} to closed`]),
  ]
  return `${sides.join(' and ')} ones`
}

const all = (v: Counts, f: Formatter) => (v.n.value === 2 ? 'Both' : `All ${f.show(v.n)}`)

/** Words of the chart of labs. */
export const labs = {
  'labs.param.least': 'Least releases of a lab',
  'labs.param.universities': 'Universities',
  'labs.preset.china': 'Labs of China',
  'labs.preset.us': 'Labs of the United States',
  'labs.empty': 'No lab has that many dated releases of known openness under these settings.',
  'labs.headline': (v: Counts, f: Formatter) => {
    if (v.both.value === v.n.value) return `${all(v, f)} labs publish both open and closed models`
    if (v.open.value === v.n.value) return `${all(v, f)} labs keep to open models`
    if (v.closed.value === v.n.value) return `${all(v, f)} labs keep to closed models`
    return `${counts(v, f)}, ${kept(v, f)}; none turned from one side to the other`
  },
  'labs.headline.one.both': (v: { lab: Name }, f: Formatter) =>
    `${f.show(v.lab)} publishes both open and closed models`,
  'labs.headline.one.open': (v: { lab: Name }, f: Formatter) => `${f.show(v.lab)} keeps to open models`,
  'labs.headline.one.closed': (v: { lab: Name }, f: Formatter) => `${f.show(v.lab)} keeps to closed models`,
  'labs.headline.one.turned-open': (v: { lab: Name }, f: Formatter) =>
    `${f.show(v.lab)} turned from closed models to open ones`,
  'labs.headline.one.turned-closed': (v: { lab: Name }, f: Formatter) =>
    `${f.show(v.lab)} turned from open models to closed ones`,
  'labs.headline.turned': (v: Counts & Opened & Shut, f: Formatter) =>
    `${counts(v, f)}; ${f.show(v.opened)} turned open, ${f.show(v.shut)} turned closed`,
  'labs.headline.opened': (v: Counts & Opened, f: Formatter) =>
    `${counts(v, f)}; ${f.show(v.opened)} turned open`,
  'labs.headline.shut': (v: Counts & Shut, f: Formatter) =>
    `${counts(v, f)}; ${f.show(v.shut)} turned closed`,
  'labs.subtitle': (v: { least: Measured }, f: Formatter) =>
    `Releases of each lab with ${f.show(v.least)} or more on record, by date and openness; labs grouped by a stated rule.`,
  'labs.howToRead':
    'Each lane is a lab and each mark one of its releases; the bar runs from its first to its last on record. The group a lab stands in is computed from its releases, by the rule under Method and limits.',
  'labs.panel.turned': 'Turned',
  'labs.panel.both': 'Both open and closed',
  'labs.panel.open': 'Keep to open',
  'labs.panel.closed': 'Keep to closed',
  'labs.series.open': 'Open release',
  'labs.series.closed': 'Closed release',
  'labs.series.active': 'First to last release',
  'labs.stance.turned-open': 'turned open',
  'labs.stance.turned-closed': 'turned closed',
  'labs.stance.both': 'both open and closed',
  'labs.stance.open': 'keeps to open',
  'labs.stance.closed': 'keeps to closed',
  'labs.fact.shares': (v: { n: Measured; all: Measured; first: Measured; last: Measured }, f: Formatter) =>
    `${f.show(v.all)} of ${f.count(v.n, { one: 'release', other: 'releases' })} open; ${f.show(v.first)} of the first few, ${f.show(v.last)} of the last`,
  'labs.finding.both': (v: Labs, f: Formatter) => `publish both open and closed models: ${f.show(v.labs)}`,
  'labs.finding.turned-open': (v: Labs, f: Formatter) => `turned open: ${f.show(v.labs)}`,
  'labs.finding.turned-closed': (v: Labs, f: Formatter) => `turned closed: ${f.show(v.labs)}`,
  'labs.finding.open': (v: Labs, f: Formatter) => `keep to open: ${f.show(v.labs)}`,
  'labs.finding.closed': (v: Labs, f: Formatter) => `keep to closed: ${f.show(v.labs)}`,
  'labs.finding.both.most': (v: Labs, f: Formatter) =>
    `publish both open and closed models, most releases first: ${f.show(v.labs)} and others`,
  'labs.finding.turned-open.most': (v: Labs, f: Formatter) => `turned open: ${f.show(v.labs)} and others`,
  'labs.finding.turned-closed.most': (v: Labs, f: Formatter) => `turned closed: ${f.show(v.labs)} and others`,
  'labs.finding.open.most': (v: Labs, f: Formatter) => `keep to open: ${f.show(v.labs)} and others`,
  'labs.finding.closed.most': (v: Labs, f: Formatter) => `keep to closed: ${f.show(v.labs)} and others`,
  'labs.note.n': (v: { labs: Measured; releases: Measured }, f: Formatter) =>
    `${f.count(v.labs, { one: 'lab', other: 'labs' })} with ${f.count(v.releases, { one: 'release', other: 'releases' })}`,
  'labs.note.rule': (
    v: { ends: Measured; turns: Measured; rest: Measured; keeps: Measured; little: Measured },
    f: Formatter,
  ) =>
    `The rule, the same for all: a lab turned closed where at least ${f.show(v.turns)} of its first ${f.show(v.ends)} releases and at most ${f.show(v.rest)} of its last ${f.show(v.ends)} are open (of a shorter list its halves), and turned open the other way round; else it keeps to open from ${f.show(v.keeps)} open releases on, to closed up to ${f.show(v.little)}, and does both in between`,
  'labs.note.left': (v: { least: Measured; universities: Measured; unknown: Measured }, f: Formatter) =>
    `Not drawn: labs with fewer than ${f.show(v.least)} releases, ${f.count(v.universities, { one: 'university', other: 'universities' })}, fine-tunes of other models; ${f.count(v.unknown, { one: 'release', other: 'releases' })} of the dataset without a date or of unknown openness`,
  'labs.note.left.tunes': (v: { least: Measured; universities: Measured; unknown: Measured }, f: Formatter) =>
    `Not drawn: labs with fewer than ${f.show(v.least)} releases, ${f.count(v.universities, { one: 'university', other: 'universities' })}; ${f.count(v.unknown, { one: 'release', other: 'releases' })} of the dataset without a date or of unknown openness`,
  'labs.note.joint':
    'Departments and former names are one lab; a joint release stands with the lab named first. A paper with a closed model counts like a product: releases are not weighed by their use',
  'labs.note.2026':
    'The full list of releases ends with 2025; in 2026 only notable models and leaderboard entries are on record, so the last releases of a lab may be missing',
} as const
