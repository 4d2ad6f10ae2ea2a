import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

type One = { level: Text; size: Measured; day: Measured; model: Name }
type Shrunk = One & { small: Measured; later: Measured; smallest: Name }

/** Words of the chart of capability by size. */
export const capability = {
  'capability.preset.gpqa': 'On GPQA Diamond',
  'capability.preset.o1': 'At the level of o1',
  'capability.empty': 'No open model with a stated size has a score on this benchmark.',
  'capability.headline': (v: Shrunk, f: Formatter) =>
    `An open model needed ${f.show(v.size)} parameters to match ${f.show(v.level)} in ${f.show(v.day)} (${f.show(v.model)}) and ${f.show(v.small)} by ${f.show(v.later)} (${f.show(v.smallest)})`,
  'capability.headline.one': (v: One, f: Formatter) =>
    `${f.show(v.model)}, with ${f.show(v.size)} parameters, is the smallest open model to match ${f.show(v.level)} since it did so first, in ${f.show(v.day)}`,
  'capability.headline.none': (v: { level: Text }, f: Formatter) =>
    `No open model with a stated size matches ${f.show(v.level)} yet`,
  'capability.subtitle': (v: { level: Text; benchmark: Text }, f: Formatter) =>
    `Parameters of open models by release date, and the smallest so far at the level of ${f.show(v.level)} on ${f.show(v.benchmark)}.`,
  'capability.howToRead':
    'Each mark is an open model with a stated size and a score; grey ones score below the level. The steps are the smallest model at the level so far. The size axis is logarithmic.',
  'capability.axis': 'Parameters',
  'capability.series.below': (v: { level: Text }, f: Formatter) => `Open, below ${f.show(v.level)}`,
  'capability.series.reached': (v: { level: Text }, f: Formatter) => `Open, at ${f.show(v.level)} or above`,
  'capability.series.smallest': 'Smallest so far',
  'capability.finding.smallest': (v: { model: Name; day: Measured }, f: Formatter) =>
    `parameters: the smallest open model at the level, ${f.show(v.model)}, ${f.show(v.day)}`,
  'capability.finding.shrunk': (v: { months: Measured; model: Name }, f: Formatter) =>
    `smaller than ${f.show(v.model)}, the first, ${f.show(v.months)} before`,
  'capability.finding.reached': (v: { level: Text; sized: Measured }, f: Formatter) =>
    `open models at the level of ${f.show(v.level)}, of ${f.show(v.sized)} with a size and a score`,
  'capability.basis':
    'Size: all parameters, as stated by the lab, listed without a note, or named in the model’s name; estimates are not counted. A sparse model counts with all of them: how many are active on a token is stated for too few models to draw',
  'capability.note.n': (v: { n: Measured; reached: Measured; records: Measured }, f: Formatter) =>
    `${f.count(v.n, { one: 'open model', other: 'open models' })} with a size and a score, ${f.show(v.reached)} of them at the level, ${f.show(v.records)} the smallest so far on release`,
  'capability.note.method':
    'A model counts once, with its best score over settings and dated versions, at the date of the version that scored it; models below the level never count, however small',
  'capability.note.unsized': (v: { n: Measured }, f: Formatter) =>
    `${f.count(v.n, { one: 'open model', other: 'open models' })} at the level without a stated size not drawn`,
  'capability.note.choice':
    'Small models are tested on fewer benchmarks, so a smaller model may have reached the level unseen: the steps are an upper bound. A benchmark that was known when a model was trained flatters later models',
} as const
