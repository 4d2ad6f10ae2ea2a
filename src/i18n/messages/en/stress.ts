import type { Measured, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

type WayValues = { of: Text; fit: Text; since: Text; open: Text }

const way = (v: WayValues, f: Formatter): string =>
  `${f.show(v.fit)}, ${f.show(v.of).toLowerCase()}, releases ${f.show(v.since)}, open meaning ${f.show(v.open)}`

/** Words of the stress test. */
export const stress = {
  'stress.headline': (
    v: { benchmark: Text; n: Measured; dated: Measured; first: Measured; last: Measured },
    f: Formatter,
  ) =>
    v.dated.value === 1
      ? `One of ${f.count(v.n, { one: 'way', other: 'ways' })} to draw the trends on ${f.show(v.benchmark)} gives a crossing date that holds: ${f.show(v.first)}`
      : `${v.dated.value === v.n.value ? 'All' : `${f.show(v.dated)} of`} ${f.show(v.n)} ways to draw the trends on ${f.show(v.benchmark)} give a crossing date that holds; they run from ${f.show(v.first)} to ${f.show(v.last)}`,
  'stress.headline.none': (v: { benchmark: Text; n: Measured }, f: Formatter) =>
    `None of ${f.count(v.n, { one: 'way', other: 'ways' })} to draw the trends on ${f.show(v.benchmark)} gives a crossing date that holds`,
  'stress.empty': (v: { benchmark: Text }, f: Formatter) =>
    `Models of both sides with a dated score on ${f.show(v.benchmark)} are too few, or scatter too much, for two trends.`,
  'stress.subtitle': (v: { benchmark: Text; open: Text; basis: Text }, f: Formatter) =>
    `When the open trend passes the closed one on ${f.show(v.benchmark)}, by fit, years and basis; open meaning ${f.show(v.open)}. ${f.show(v.basis)}.`,
  'stress.howToRead':
    'The bars count the crossing dates of all resamples by half-year; what is missing to 100% never crosses. Below, each lane is one way to draw the two trends. The name says what the trends go through, records or all models, and since when. The mark is the median crossing date over resamples of the models, the whisker their middle 95%; the percentage after the name is the share of resamples that never cross. Hollow marks have no date that holds; those at the far right never cross in half or more of the resamples. Each mark opens the chart it was made from.',
  'stress.panel.dates': 'All ways below together',
  'stress.axis.share': 'Share of resamples that cross in each half-year',
  'stress.series.dates': 'Crossing dates of all resamples',
  'stress.axis.date': 'The open trend passes the closed one',
  'stress.series.dated': 'A date that holds',
  'stress.series.withheld': 'Too many never cross',
  'stress.series.never': 'Half or more never cross',
  'stress.status.dated': (v: { none: Measured }, f: Formatter) =>
    `${f.show(v.none)} of resamples never cross`,
  'stress.status.withheld': (v: { none: Measured }, f: Formatter) =>
    `no date is given: ${f.show(v.none)} of resamples never cross`,
  'stress.status.never': (v: { none: Measured }, f: Formatter) =>
    `no median: ${f.show(v.none)} of resamples never cross; drawn at the end of the window`,
  'stress.basis': (v: { of: Text; fit: Text; open: Text }, f: Formatter) =>
    `${f.show(v.fit)}, ${f.show(v.of).toLowerCase()}, open meaning ${f.show(v.open)}`,
  'stress.event.newest': (v: { day: Measured }, f: Formatter) => `Newest data, ${f.show(v.day)}`,
  'stress.finding.dated': (v: { n: Measured }, f: Formatter) =>
    `of ${f.show(v.n)} ways give a date that holds`,
  'stress.finding.dated.open': (v: { n: Measured; open: Text }, f: Formatter) =>
    `of the ${f.show(v.n)} in which open means ${f.show(v.open)}`,
  'stress.finding.first': (v: WayValues, f: Formatter) => `earliest of these dates: ${way(v, f)}`,
  'stress.finding.last': (v: WayValues, f: Formatter) => `latest of these dates: ${way(v, f)}`,
  'stress.finding.passed': (v: { newest: Measured }, f: Formatter) =>
    `of these dates lie before ${f.show(v.newest)}, the newest data: there the trends have crossed already`,
  'stress.finding.none': (v: { n: Measured }, f: Formatter) => `of all ${f.show(v.n)} resamples never cross`,
  'stress.finding.none.records': 'never cross where the trends go through records',
  'stress.finding.none.all': 'never cross where they go through all models',
  'stress.note.n': (v: { cells: Measured; resamples: Measured; total: Measured }, f: Formatter) =>
    `${f.show(v.cells)} ways (fit, years, records or all, two definitions of open) with ${f.show(v.resamples)} resamples each, ${f.show(v.total)} in all`,
  'stress.note.method': (v: { level: Measured; most: Measured; years: Measured }, f: Formatter) =>
    `Models of each side are drawn anew with replacement and both trends refitted. Whiskers hold the middle ${f.show(v.level)}; a resample that does not cross within ${f.show(v.years)} years counts as later than any date. A date holds while at most ${f.show(v.most)} never cross`,
  'stress.note.missing': (v: { n: Measured }, f: Formatter) =>
    `${f.count(v.n, { one: 'way has', other: 'ways have' })} no lane: a logit needs a scale with a ceiling, and every trend three models a side`,
  'stress.note.ceiling':
    'Straight lines know no ceiling: on a scale that ends, some of their dates lie where both lines are already above it',
  'stress.note.choices':
    'The ways share their models, so lanes agree more than independent studies would; the spread between lanes is what the choice of method alone does to the date',
} as const
