import type { Measured, Name } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

/** Words of the downloads chart. */
export const downloads = {
  'downloads.param.measure': 'Measure',
  'downloads.param.copies': 'Copies of a model',
  'downloads.copies.counted': 'Counted, as observed',
  'downloads.copies.once': 'Each model once',
  'downloads.finding.copies': (v: { n: Measured; day: Measured }, f: Formatter) =>
    `of the downloads up to ${f.show(v.day)} go to ${f.count(v.n, { one: 'further copy', other: 'further copies' })} of a model`,
  'downloads.fact.copies': (v: { n: Measured; downloads: Measured }, f: Formatter) =>
    `${f.show(v.downloads)} of them of ${f.count(v.n, { one: 'copy', other: 'copies' })}`,
  'downloads.note.copies':
    'Copies by a rule that is the same for every model: repositories of one developer in one snapshot whose names differ only in the publisher or in how the weights are stored (GGUF, AWQ, FP8 …); the one with the shortest name is the model. Re-uploads by others are not in the lists at all',
  'downloads.note.copies.counted': (v: { n: Measured }, f: Formatter) =>
    `Copies are counted: ${f.count(v.n, { one: 'repository', other: 'repositories' })} over all snapshots; each mark’s row in the table says how many of its downloads they are`,
  'downloads.note.copies.once': (v: { n: Measured }, f: Formatter) =>
    `Copies are taken out: ${f.count(v.n, { one: 'repository', other: 'repositories' })} over all snapshots; each mark’s row in the table says how many`,
  'downloads.param.by': 'By',
  'downloads.measure.pulls': 'Ollama, cumulative',
  'downloads.measure.monthly': 'Ollama, per month',
  'downloads.measure.share': 'Ollama, share',
  'downloads.measure.hf': 'Hugging Face, 30 days',
  'downloads.measure.reported': 'Published figures',
  'downloads.by.family': 'Family',
  'downloads.by.developer': 'Organisation',
  'downloads.by.country': 'Country',
  'downloads.preset.share': 'Ollama share by country',
  'downloads.preset.reported': 'What labs and studies published',
  'downloads.preset.hf': 'Hugging Face by country',
  'downloads.empty': 'The dataset has no observations of this measure.',
  'downloads.headline.pulls': (
    v: { leader: Name; pulls: Measured; total: Measured; month: Measured },
    f: Formatter,
  ) =>
    `Of ${f.show(v.total)} Ollama pulls of open models by ${f.show(v.month)}, ${f.show(v.leader)} took ${f.show(v.pulls)}`,
  'downloads.headline.pulls.one': (v: { leader: Name; pulls: Measured; month: Measured }, f: Formatter) =>
    `${f.show(v.leader)} had ${f.show(v.pulls)} Ollama pulls by ${f.show(v.month)}`,
  'downloads.headline.share.all': (v: { month: Measured }, f: Formatter) =>
    `All Ollama pulls counted here, up to ${f.show(v.month)}, are of Chinese model families`,
  'downloads.headline.share.none': (v: { month: Measured }, f: Formatter) =>
    `None of the Ollama pulls counted here, up to ${f.show(v.month)}, is of a Chinese model family`,
  'downloads.headline.hf.all': (v: { leader: Name; day: Measured }, f: Formatter) =>
    `All listed Hugging Face downloads in the 30 days before ${f.number('day', v.day.value, 'full')} go to ${f.show(v.leader)}`,
  'downloads.headline.share': (
    v: { share: Measured; before: Measured; from: Measured; month: Measured },
    f: Formatter,
  ) =>
    `Chinese model families hold ${f.show(v.share)} of all Ollama pulls by ${f.show(v.month)}; it was ${f.show(v.before)} in ${f.show(v.from)}`,
  'downloads.headline.monthly': (v: { rate: Measured; peak: Measured; when: Measured }, f: Formatter) =>
    `Open models gain ${f.show(v.rate)} Ollama pulls a month, after a peak of ${f.show(v.peak)} up to ${f.show(v.when)}`,
  'downloads.headline.hf': (v: { leader: Name; share: Measured; day: Measured }, f: Formatter) =>
    `${f.show(v.leader)} had ${f.show(v.share)} of listed Hugging Face downloads in the 30 days before ${f.number('day', v.day.value, 'full')}`,
  'downloads.headline.reported': (
    v: { entity: Name; value: Measured; articleTop: Measured; ratio: Measured },
    f: Formatter,
  ) =>
    `From over ${f.show(v.articleTop)} downloads, the most that labs claimed in late 2023, to ${f.show(v.value)} for ${f.show(v.entity)}`,
  'downloads.headline.reportedAlone': (v: { entity: Name; value: Measured }, f: Formatter) =>
    `${f.show(v.entity)} has the largest published figure: ${f.show(v.value)} downloads`,
  'downloads.subtitle.pulls': 'Cumulative Ollama pulls of open model families at each month observed.',
  'downloads.subtitle.share': 'Share of all cumulative Ollama pulls at each month observed.',
  'downloads.subtitle.monthly': 'Ollama pulls gained a month, averaged between neighbouring observations.',
  'downloads.subtitle.hf': (v: { n: Measured }, f: Formatter) =>
    `Hugging Face downloads in the 30 days before each of ${f.count(v.n, { one: 'snapshot', other: 'snapshots' })}.`,
  'downloads.subtitle.reported':
    'Cumulative downloads as stated by labs, studies and press; most are lower bounds, open upwards.',
  'downloads.howToRead.pulls':
    'Each mark is an observation of the public Ollama library. Lines join observations of neighbouring months only; a break means that nothing was observed.',
  'downloads.howToRead.share':
    'The height of a layer is its share of the cumulative pulls of all families listed in that month. White gaps are months without an observation.',
  'downloads.howToRead.monthly':
    'Each horizontal span is the pulls gained between two observations, divided by the months between them. Long spans are averages over long gaps.',
  'downloads.howToRead.hf':
    'Each mark is one group in one snapshot. Marks are not joined: the snapshots list different models, and counting rules changed between them.',
  'downloads.howToRead.reported':
    'Each mark is one published figure at the end of the time it speaks of. An arrow upwards means “more than”.',
  'downloads.finding.total': (v: { month: Measured }, f: Formatter) =>
    `pulls of open families in the Ollama library by ${f.show(v.month)}`,
  'downloads.finding.china': (v: { from: Measured; before: Measured; month: Measured }, f: Formatter) =>
    `of the cumulative pulls are of Chinese families in ${f.show(v.month)}; ${f.show(v.before)} in ${f.show(v.from)}`,
  'downloads.finding.top3': (v: { first: Name; second: Name; third: Name }, f: Formatter) =>
    `held by the first three: ${f.list([v.first, v.second, v.third])}`,
  'downloads.finding.rate': (v: { from: Measured; to: Measured }, f: Formatter) =>
    `pulls a month between ${f.number('day', v.from.value, 'full')} and ${f.number('day', v.to.value, 'full')}`,
  'downloads.finding.peak': (v: { from: Measured; to: Measured }, f: Formatter) =>
    `pulls a month at the peak, ${f.number('day', v.from.value, 'full')} to ${f.number('day', v.to.value, 'full')}`,
  'downloads.finding.hfLeader': (v: { leader: Name; day: Measured }, f: Formatter) =>
    `of downloads in the broadest snapshot, ${f.number('day', v.day.value, 'full')}, went to ${f.show(v.leader)}`,
  'downloads.finding.hfSteady': (v: { leader: Name }, f: Formatter) =>
    `would go to ${f.show(v.leader)} with single spikes at the level of the snapshots beside them`,
  'downloads.finding.hfTotal': (v: { day: Measured; families: Measured }, f: Formatter) =>
    `downloads in 30 days, ${f.count(v.families, { one: 'family', other: 'families' })}, ${f.number('day', v.day.value, 'full')}`,
  'downloads.finding.largest': (v: { entity: Name; day: Measured }, f: Formatter) =>
    `downloads of ${f.show(v.entity)}, the largest figure of one lab, ${f.show(v.day)}`,
  'downloads.finding.article': (v: { entity: Name }, f: Formatter) =>
    `downloads of ${f.show(v.entity)}, the largest in the article of December 2023`,
  'downloads.basis.ollama': 'Ollama’s public library: cumulative pulls by model, summed by family',
  'downloads.basis.increments': 'Ollama’s public library: pulls gained by model between two observations',
  'downloads.basis.hf': 'Hugging Face’s 30-day download counts: requests to a query file, not people',
  'downloads.basis.reported': 'Published statements, each with its own way of counting',
  'downloads.note.months': (v: { months: Measured; groups: Measured }, f: Formatter) =>
    `${f.count(v.months, { one: 'month', other: 'months' })} observed; ${f.count(v.groups, { one: 'group', other: 'groups' })} in the newest`,
  'downloads.note.gaps':
    'Observed at few and uneven dates; months without an observation are left empty, never interpolated',
  'downloads.note.retired':
    'A model retired from the library takes its pulls with it, so a cumulative line can fall',
  'downloads.note.automated':
    'Counts hold automated traffic: the Ollama library was lifted from December 2025 to April 2026, and some models jumped at once in March 2025 and May 2026. No such traffic is taken out here',
  'downloads.note.increments': (v: { n: Measured; models: Measured }, f: Formatter) =>
    `${f.count(v.n, { one: 'difference', other: 'differences' })} of observations, ${f.count(v.models, { one: 'model', other: 'models' })}`,
  'downloads.note.spread':
    'A difference of two observations is spread evenly over the days between them; months are 30.4 days',
  'downloads.event.counting': 'GGUF files counted from here on',
  'downloads.note.snapshots': (v: { n: Measured; least: Measured; most: Measured }, f: Formatter) =>
    `${f.count(v.n, { one: 'snapshot', other: 'snapshots' })}, covering ${f.show(v.least)} to ${f.count(v.most, { one: 'family', other: 'families' })}`,
  'downloads.note.hfComparable':
    'Snapshots cover different lists of models and Hugging Face changed its counting (GGUF in April 2024), so levels of 2022, 2024 and 2026 are not strictly comparable',
  'downloads.note.spike': (
    v: { family: Name; count: Measured; beside: Measured; times: Measured },
    f: Formatter,
  ) =>
    `Spike, by a rule the same for all: ${f.show(v.family)} with ${f.show(v.count)} stands more than ${f.show(v.times)} above the snapshots before and after (${f.show(v.beside)} at most). Drawn as observed`,
  'downloads.note.reported': (v: { n: Measured; undated: Measured }, f: Formatter) =>
    `${f.count(v.n, { one: 'dated figure', other: 'dated figures' })}; ${f.count(v.undated, { one: 'figure', other: 'figures' })} without a date not drawn`,
  'downloads.note.statements':
    'Company statements are lower bounds and count in their own ways; they are comparable in size of order only',
  'downloads.axis.pulls': 'Cumulative pulls',
  'downloads.axis.share': 'Share of cumulative pulls',
  'downloads.axis.monthly': 'Pulls a month',
  'downloads.axis.hf': 'Downloads in 30 days',
  'downloads.axis.reported': 'Cumulative downloads, as stated',
  'downloads.series.article': 'The article of December 2023',
  'downloads.series.published': 'Other published figures',
  'axis.observed': 'Date of observation',
  'axis.stated': 'Date of statement',
  'series.rest': 'All others',
  'evidence.primary': 'read in the primary source',
  'evidence.secondary': 'reported second hand',
  'evidence.other': 'study or dataset',
} as const
