import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

/** Words that several charts and pages have in common. */
export const shared = {
  'claims.title': 'What became of the claims',
  'crossover.param.bench': 'Benchmark',
  'crossover.param.basis': 'MMLU basis',
  'crossover.param.of': 'Trend through',
  'crossover.of.all': 'All models',
  'crossover.of.records': 'Records only',
  'crossover.basis.published': 'MMLU: the median of published 5-shot values, or the nearest published basis',
  'crossover.basis.reported': 'MMLU: the best value a lab or study reported, whatever the shots',
  'crossover.basis.helm': 'MMLU: as run by Stanford HELM, one harness for all',
  'crossover.basis.eci': 'Epoch Capabilities Index: many benchmarks joined on one scale',
  'crossover.basis.hub': 'Runs by Epoch AI’s Benchmarking Hub, best setting of each model',
  'crossover.basis.published.short': '5-shot median',
  'crossover.basis.reported.short': 'Best reported',
  'crossover.basis.helm.short': 'HELM',
  'benchmark.mmlu': 'MMLU',
  'benchmark.eci': 'the Epoch Capabilities Index',
  'benchmark.eci.short': 'ECI',
  'benchmark.gpqa': 'GPQA Diamond',
  'benchmark.math': 'MATH level 5',
  'crossover.empty': (v: { benchmark: Text }, f: Formatter) =>
    `The dataset has no dated scores on ${f.show(v.benchmark)}.`,
  'crossover.subtitle': (v: { benchmark: Text; basis: Text }, f: Formatter) =>
    `Score by release date, open and closed models, with running maxima and trends. ${f.show(v.basis)}.`,
  'crossover.howToRead':
    'Each mark is a model at its release date. The stepped lines are the running maxima, the best score so far; the straight or curved ones are fitted trends with 95% bands, dashed where they run beyond the data.',
  'axis.released': 'Release date',
  'crossover.note.known':
    'Known means released by that date; some scores were measured later, so an observer at the time knew a little less',
  'openness.open_weights': 'open weights',
  'openness.open_source': 'open weights and training code',
  'openness.api_only': 'API or hosted access only',
  'openness.unreleased': 'not released',
  'openness.unknown': 'openness unknown',
  'data.title': 'The data, and what is wrong with them',
  'problem.noEdition': (v: { edition: Name }, f: Formatter) =>
    `No edition of the data is named “${f.show(v.edition)}”.`,
  'param.scale': 'Scale',
  'scale.linear': 'Linear',
  'scale.log': 'Log',
  'hub.title': 'Any model on the Hugging Face Hub, now',
  'models.title': 'Models',
  'compare.title': 'Compare models',
  'openness.empty': 'No dated release in the dataset has a known class under these settings.',
  'openness.howToRead':
    'Each bar is a year, and the height of a part its share of that year’s releases; the table gives the counts. Each panel counts another list: all releases, those that are not fine-tunes of another model, and those that Epoch AI calls notable. Hatched: 2026, whose list is not complete.',
  'openness.of': (v: { n: Measured; known: Measured }, f: Formatter) =>
    `${f.show(v.n)} of ${f.show(v.known)} releases`,
  'licence.permissive': 'permissive licence',
  'licence.conditional': 'licence with conditions',
  'licence.noncommercial': 'non-commercial licence',
  'licence.proprietary': 'proprietary licence',
  'licence.unstated': 'no licence on record',
  'own.open': 'Your data',
  'own.title': 'Bring your own data',
  'own.notice.failed': 'The data that the address of this page brings could not be used',
  'own.series': (v: { series: Text }, f: Formatter) => `${f.show(v.series)}: your data`,
  'own.subtitle.join': (v: { subtitle: Text; name: Name }, f: Formatter) =>
    `${f.show(v.subtitle)} With your data (${f.show(v.name)}).`,
  'own.subtitle.replace': (v: { subtitle: Text; name: Name }, f: Formatter) =>
    `${f.show(v.subtitle)} From your data (${f.show(v.name)}).`,
  'own.note.join': (v: { name: Name }, f: Formatter) =>
    `A reader’s own rows (${f.show(v.name)}) stand beside the published ones and count in every trend, sum and record. They were read in the browser and checked by nobody else.`,
  'own.note.replace': (v: { name: Name }, f: Formatter) =>
    `A reader’s own rows (${f.show(v.name)}) stand in place of the published ones. They were read in the browser and checked by nobody else.`,
  'own.source.title': (v: { name: Name }, f: Formatter) => `Your data (${f.show(v.name)})`,
  'own.source.licence': 'not stated',
  'own.source.citation': (v: { name: Name }, f: Formatter) =>
    `A reader’s own data: ${f.show(v.name)}. Not part of the published dataset.`,
  'present.title': 'Presentation',
  'work.running': 'Resampling in full',
  'work.share': (v: { share: Measured }, f: Formatter) =>
    `Draft; the full number of resamples is ${f.show(v.share)} done`,
  'work.stop': 'Stop',
  'work.stopped': 'Stopped: the draft stands, with fewer resamples',
  'work.failed': 'The full figure could not be worked out: the draft stands, with fewer resamples',
  'work.finished': 'All resamples are in',
  'work.resume': 'Go on',
  'edition.title': (v: { edition: Name }, f: Formatter) => `Kept as of edition ${f.show(v.edition)}`,
  'edition.text':
    'This chart stays on one edition of the data. What was released, measured or corrected after it is not in here. The pages of models that it leads to show the current data.',
  'edition.current': 'Show the current data',
  'models.headline': 'Every model in the data',
  'compare.short': 'Up to eight side by side',
  /** A name as its source writes it. */
  'name.literal': (v: { text: Name }, f: Formatter) => f.show(v.text),
} as const
