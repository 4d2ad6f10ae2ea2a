import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

type Used = { used: Measured; matched: Measured; day: Measured; benchmark: Text }

const pulls = (v: Used, f: Formatter) =>
  v.matched.value === 1 ? 'All Ollama pulls' : `Ollama pulls with a known score (${f.show(v.matched)})`

/** Words of the chart of what downloads run on. */
export const usage = {
  'usage.preset.mmlu': 'On MMLU',
  'usage.empty': 'No pulled model has a score on this benchmark.',
  'usage.headline': (v: Used & { best: Measured; age: Measured }, f: Formatter) =>
    f.show(v.used) === f.show(v.best)
      ? `${pulls(v, f)} run on models at ${f.show(v.used)} at most on average in ${f.show(v.day)}, which is the best open score there, ${f.show(v.age)} old`
      : `${pulls(v, f)} run on models at ${f.show(v.used)} at most on average, against ${f.show(v.best)} of the best open one in ${f.show(v.day)}: open models were there ${f.show(v.age)} before`,
  'usage.headline.plain': (v: Used, f: Formatter) =>
    `${pulls(v, f)} run on models at ${f.show(v.used)} at most on average on ${f.show(v.benchmark)} in ${f.show(v.day)}`,
  'usage.subtitle': (v: { benchmark: Text }, f: Formatter) =>
    `Mean score of open models on ${f.show(v.benchmark)}, weighted by the Ollama pulls they gained, against the best open score so far.`,
  'usage.howToRead':
    'The steps are the best score of an open model so far. The bars are the mean score behind the pulls between two observations: with every name at its highest scored version, and at its lowest. The lower panel shows how much of the pulls have a score at all.',
  'usage.panel.score': 'Score',
  'usage.panel.matched': 'Pulls with a score',
  'usage.axis.matched': 'Share of pulls matched to a score',
  'usage.series.open': 'Best open score',
  'usage.series.highest': 'Pulled, at most',
  'usage.series.lowest': 'Pulled, lowest version',
  'usage.series.matched': 'Matched',
  'usage.fact.matched': (v: { share: Measured }, f: Formatter) =>
    `${f.show(v.share)} of pulls matched to a score`,
  'usage.finding.highest': (v: { day: Measured }, f: Formatter) =>
    `mean score behind the pulls at most, each name at its best version, up to ${f.show(v.day)}`,
  'usage.finding.lowest': (v: { day: Measured }, f: Formatter) =>
    `with each name at its lowest scored version, up to ${f.show(v.day)}`,
  'usage.finding.best': (v: { model: Name; day: Measured }, f: Formatter) =>
    `best open score of that time: ${f.show(v.model)}, ${f.show(v.day)}`,
  'usage.finding.age': (v: { model: Name; day: Measured }, f: Formatter) =>
    `since an open model first reached what is pulled now: ${f.show(v.model)}, ${f.show(v.day)}`,
  'usage.finding.matched': (v: { day: Measured }, f: Formatter) =>
    `of the newest pulls matched to a score, up to ${f.show(v.day)}`,
  'usage.basis.adjusted': (v: { benchmark: Text; basis: Text }, f: Formatter) =>
    `Scores on ${f.show(v.benchmark)}: ${f.show(v.basis)}. Weights: Ollama pulls gained between observations, with jumps replaced by the rules of the adoption chart`,
  'usage.basis.raw': (v: { benchmark: Text; basis: Text }, f: Formatter) =>
    `Scores on ${f.show(v.benchmark)}: ${f.show(v.basis)}. Weights: Ollama pulls gained between observations, as observed`,
  'usage.note.n': (v: { matched: Measured; names: Measured }, f: Formatter) =>
    `${f.show(v.matched)} of ${f.count(v.names, { one: 'library name', other: 'library names' })} matched to a scored open model`,
  'usage.note.match':
    'A library name stands for the scored open models of the same name, with at most a size, a tuning for chat or a date behind it; other words make another model. Unmatched names weigh nothing in the mean',
  'usage.note.sizes':
    'The library counts pulls by name and not by size, and most pulls are of small versions: the upper mean is a ceiling. Small versions are often not scored, so the lower mean is not a floor. DeepSeek-R1 counts with the full model although most pulls are of its distillations',
  'usage.note.unmatched': (v: { n: Measured; share: Measured; largest: Name }, f: Formatter) =>
    `${f.count(v.n, { one: 'name', other: 'names' })} with ${f.show(v.share)} of all pulls unmatched, most pulled first: ${f.show(v.largest)}. New models without a score are among them, which would lift the mean`,
} as const
