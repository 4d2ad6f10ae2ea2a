import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

/** What a newcomer is told: the answer on the front page, things to try, and the guided reading of the first chart. */
export const guide = {
  'answer.ahead': 'Yes, on this measure.',
  'answer.behind': 'Not yet.',
  'answer.label': 'How sure is that?',
  'answer.noTrend': 'The scores are measured; too few of them tell which way the two sides move.',
  'answer.noDate': (v: { none: Measured }, f: Formatter) =>
    `The gap is measured. When it will close is not: draw the models again at random, and in ${f.show(v.none)} of the draws the two trends never cross. So no date is given here.`,
  'answer.openDate': (v: { date: Measured; none: Measured }, f: Formatter) =>
    `The gap is measured. ${f.show(v.date)} is where the trends cross if they go on as they are; draw the models again at random, and in ${f.show(v.none)} of the draws they never do.`,
  'answer.dated': (v: { date: Measured; lo: Measured; hi: Measured }, f: Formatter) =>
    `The gap is measured. ${f.show(v.date)}, where the trends cross, is an estimate: draw the models again at random, and 95% of the time they cross between ${f.show(v.lo)} and ${f.show(v.hi)}.`,
  'try.title': 'Three things to try',
  'try.guide': 'Read the chart in six short steps',
  'try.guide.why': 'what a mark, a line and a band say',
  'try.timemachine': 'Go back in time',
  'try.timemachine.why': 'what would have been forecast then, and what came',
  'try.stress': 'Try to break the result',
  'try.stress.why': 'every way to draw the trends, side by side',
  'guide.title': 'How to read this chart',
  'guide.offer': 'New here? A few short steps take this chart apart.',
  'guide.offer.decline': 'Not now',
  'guide.place': (v: { at: Measured; of: Measured }, f: Formatter) =>
    `Step ${f.show(v.at)} of ${f.show(v.of)}`,
  'guide.back': 'Back',
  'guide.next': 'Next',
  'guide.done': 'Done',
  'guide.skip': 'Skip',
  'guide.dot': 'Each mark is one model',
  'guide.dot.text': (
    v: { name: Name; day: Measured; score: Measured; open: Measured; closed: Measured },
    f: Formatter,
  ) =>
    `Further right is newer, higher is better. ${f.show(v.name)}, of ${f.show(v.day)}, scored ${f.show(v.score)}. A round blue mark is an open model, whose weights can be downloaded (${f.show(v.open)} are drawn); an orange diamond is a closed one (${f.show(v.closed)}).`,
  'guide.record': 'The stairs are the best so far',
  'guide.record.text': (
    v: { open: Name; openScore: Measured; closed: Name; closedScore: Measured; gap: Measured },
    f: Formatter,
  ) =>
    `Each step up is a model that beat all before it on its side. At the top of the open stairs stands ${f.show(v.open)} with ${f.show(v.openScore)}, at the top of the closed ones ${f.show(v.closed)} with ${f.show(v.closedScore)}: ${f.show(v.gap)} points apart.`,
  'guide.trends': 'The two lines are trends',
  'guide.trends.text': (v: { open: Measured; closed: Measured }, f: Formatter) =>
    `One for each side, the open one solid, the closed one dashed. The open trend gains ${f.show(v.open)} points a year, the closed one ${f.show(v.closed)}. Where a line breaks into dots it has left the data and is a guess.`,
  'guide.trends.plain':
    'One for each side, the open one solid, the closed one dashed. Where a line breaks into dots it has left the data and is a guess.',
  'guide.band': 'The pale bands are the doubt',
  'guide.band.text': (
    v: { day: Measured; value: Measured; lo: Measured; hi: Measured; level: Measured },
    f: Formatter,
  ) =>
    `In ${f.show(v.day)} the open trend stands at ${f.show(v.value)}; its ${f.show(v.level)} band reaches from ${f.show(v.lo)} to ${f.show(v.hi)}. The wider the band, the less the models pin the line down. It is the doubt about the line, not the spread of the models.`,
  'guide.crossing': 'Do the lines meet?',
  'guide.crossing.dated': (v: { date: Measured; lo: Measured; hi: Measured }, f: Formatter) =>
    `In ${f.show(v.date)}, on the lines as drawn. Draw the models again at random, and 95% of the time they meet between ${f.show(v.lo)} and ${f.show(v.hi)}.`,
  'guide.crossing.open': (v: { date: Measured; label: Text }, f: Formatter) =>
    `In ${f.show(v.date)}, on the lines as drawn, and that is only half an answer: ${f.show(v.label)}.`,
  'guide.crossing.none': (v: { value: Text; none: Measured }, f: Formatter) =>
    `The answer of this view: ${f.show(v.value)}. Draw the models again at random, and in ${f.show(v.none)} of the draws the lines never cross. Where that is often so, no date is given.`,
  'guide.crossing.plain': (v: { value: Text }, f: Formatter) =>
    `The answer of this view: ${f.show(v.value)}.`,
  'guide.asOf': 'Seen from which day?',
  'guide.asOf.past': (v: { day: Measured }, f: Formatter) =>
    `From ${f.number('day', v.day.value, 'full')}, the upright line: the trends know only what was out by then, and all that is pale came later. Move “Known by” to stand on another day.`,
  'guide.asOf.latest': (v: { day: Measured }, f: Formatter) =>
    `From today’s data, which reach to ${f.number('day', v.day.value, 'full')}. Set “Known by” to a day in the past, and the chart forgets what came later, or rather draws it pale.`,
} as const
