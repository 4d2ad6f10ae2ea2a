import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

/** Words of a model's page and of comparisons. */
export const model = {
  'model.missing': 'There is no such model in the data',
  'model.missing.text': (v: { id: Name }, f: Formatter) =>
    `No model has the id “${f.show(v.id)}”. These may be meant:`,
  'model.all': 'All models',
  'model.released': (v: { day: Text }, f: Formatter) => `Released ${f.show(v.day)}`,
  'model.size': (v: { size: Text }, f: Formatter) => `${f.show(v.size)} parameters`,
  'model.choose': 'Choose to compare',
  'model.chosen': 'Chosen to compare',
  'model.compare': 'Compare with others',
  'model.link': 'Publication or page of the maker',
  'model.facts': 'What is known',
  'model.unstated': 'Not stated in any source',
  'model.source': (v: { title: Name }, f: Formatter) => `Source: ${f.show(v.title)}`,
  'model.parameters': (v: { size: Text; status: Text }, f: Formatter) =>
    `${f.show(v.size)}, ${f.show(v.status)}`,
  'model.compute': 'Training compute',
  'model.flop': (v: { n: Name }, f: Formatter) => `${f.show(v.n)} FLOP`,
  'model.kind': 'Architecture',
  'model.standing': 'Standing',
  'model.scores': 'Scores against the best of its day',
  'model.scores.text':
    'Beside each score stand the best open and the best closed model released up to the same day, this one left out, and how far the score is above (+) or below (−) theirs. What counts is when a model was released: its score may have been published later.',
  'model.scores.none': 'No benchmark in the data has a score of this model.',
  'model.scores.open': (v: { of: Measured; above: Measured }, f: Formatter) =>
    `Above the best open model of its day on ${f.show(v.above)} of ${f.count(v.of, { one: 'benchmark', other: 'benchmarks' })}.`,
  'model.scores.closed': (v: { of: Measured; above: Measured }, f: Formatter) =>
    `Above the best closed model of its day on ${f.show(v.above)} of ${f.count(v.of, { one: 'benchmark', other: 'benchmarks' })}.`,
  'model.benchmark': 'Benchmark',
  'model.score': 'Score',
  'model.scale': 'On its scale',
  'model.best.open': 'Against the best open model then',
  'model.best.closed': 'Against the best closed model then',
  'model.best.none.open': 'No open model had a score yet',
  'model.best.none.closed': 'No closed model had a score yet',
  'model.best.undated': 'Date of this version unknown',
  'model.score.settings': (v: { n: Measured }, f: Formatter) => `best of ${f.show(v.n)} scores`,
  'model.score.version': (v: { day: Measured }, f: Formatter) =>
    `version of ${f.number('day', v.day.value, 'full')}`,
  'model.minutes': (v: { n: Name }, f: Formatter) => `${f.show(v.n)} min`,
  'model.arena': 'In the Arena',
  'model.arena.text':
    'Visitors choose the better of two answers without knowing who wrote them. Ratings are comparable only on one board, so the distance to the best open and closed model is taken board by board.',
  'model.arena.none': 'None of the dated boards lists this model.',
  'model.arena.stood': (v: { day: Measured; elo: Measured; place: Measured; of: Measured }, f: Formatter) =>
    `${f.number('day', v.day.value, 'full')}: rated ${f.show(v.elo)}, place ${f.show(v.place)} of ${f.show(v.of)}.`,
  'model.arena.rating': 'Rating',
  'model.arena.place': 'Place',
  'model.arena.of': 'On the board',
  'model.arena.open': 'To the best open',
  'model.arena.closed': 'To the best closed',
  'model.arena.name': 'Listed as',
  'model.arena.board': 'Board',
  'model.prices': 'Prices',
  'model.prices.text':
    'US dollars for a million tokens, as price lists state them; blended is three parts input to one part output. A date is when a list was first seen to say so, not a launch.',
  'model.prices.lowest': (v: { price: Measured; day: Measured }, f: Formatter) =>
    `Lowest price that a second, independent list confirms: ${f.show(v.price)}, blended, seen ${f.number('day', v.day.value, 'full')}.`,
  'model.prices.leftOut': (v: { n: Measured }, f: Formatter) =>
    `Left out for doubtful or missing figures: ${f.count(v.n, { one: 'listing', other: 'listings' })}.`,
  'model.prices.input': 'Input',
  'model.prices.output': 'Output',
  'model.prices.blended': 'Blended',
  'model.prices.provider': 'Provider',
  'model.prices.name': 'Listed as',
  'model.downloads': 'Downloads',
  'model.downloads.text':
    'No source counts single models evenly: Ollama counts by name, over all sizes of it, and the snapshots of Hugging Face are summed by family. Names are matched by rule. Automated traffic is in all counts.',
  'model.downloads.name': (v: { name: Name }, f: Formatter) =>
    `Ollama, everything under the name “${f.show(v.name)}”`,
  'model.downloads.gained': (
    v: { name: Name; n: Measured; from: Measured; to: Measured; spans: Measured },
    f: Formatter,
  ) =>
    `${f.show(v.n)} pulls gained from ${f.number('day', v.from.value, 'full')} to ${f.number('day', v.to.value, 'full')}, in ${f.count(v.spans, { one: 'span', other: 'spans' })} between observations.`,
  'model.downloads.family.pulls': (v: { family: Name }, f: Formatter) =>
    `Ollama, the whole family ${f.show(v.family)}`,
  'model.downloads.family.hub': (v: { family: Name }, f: Formatter) =>
    `Hugging Face, the whole family ${f.show(v.family)}`,
  'model.downloads.from': 'Observed from',
  'model.downloads.to': 'to',
  'model.downloads.new': 'Pulls gained',
  'model.downloads.month': 'Month',
  'model.downloads.pulls': 'Pulls so far',
  'model.downloads.models': 'Models counted',
  'model.downloads.thirty': 'Downloads in 30 days',
  'model.lineage': 'Base models and fine-tunes',
  'model.lineage.text': 'As the sources name them, matched by name within the data.',
  'model.fineTunes': 'Fine-tuned from it',
  'compare.standfirst': (v: { most: Measured }, f: Formatter) =>
    `Up to ${f.show(v.most)} models side by side. The address holds the choice: copy it to share the comparison.`,
  'compare.none': 'No model is chosen yet. Add some here, or tick them in the list of models.',
  'compare.add': 'Add a model',
  'compare.add.hint': 'Name or organisation',
  'compare.add.none': 'No model of that name',
  'compare.refused': 'Not all models of the address are shown',
  'compare.unknown': (v: { id: Name }, f: Formatter) =>
    `“${f.show(v.id)}” is not the id of a model in the data.`,
  'compare.beyond': (v: { name: Name; most: Measured }, f: Formatter) =>
    `${f.show(v.name)} is left out: no more than ${f.show(v.most)} models stand side by side.`,
  'compare.what': 'What',
  'compare.facts': 'Facts',
  'compare.scores': 'Scores',
  'compare.use': 'Prices and downloads',
  'compare.best': 'the highest here',
  'compare.scores.text':
    'Each model’s best published score. Bold is the highest of a row; an empty cell is a score nobody published.',
  'compare.price': 'Lowest confirmed price, blended',
  'compare.pulls': 'Ollama pulls gained under its name',
  'compare.hub': 'Hugging Face, its family, newest 30 days',
  'compare.of': (v: { value: Measured; what: Name }, f: Formatter) =>
    `${f.show(v.value)} (${f.show(v.what)})`,
} as const
