import type { Measured, Name } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

type Pair = { open: Name; closed: Name; day: Measured }
type Head = Pair & { gap: Measured }
type Widest = { widest: Measured; peak: Measured }

const isWidest = (v: Head & Widest, f: Formatter) => f.show(v.widest) === f.show(v.gap)
/** Two boards of one month are told apart by their days. */
const peak = (v: Head & Widest, f: Formatter) =>
  f.show(v.peak) === f.show(v.day) ? `on ${f.number('day', v.peak.value, 'full')}` : `in ${f.show(v.peak)}`

/** Words of the Arena chart. */
export const arena = {
  'arena.param.against': 'Held against',
  'arena.against.first': 'Best closed model',
  'arena.against.fifth': 'Fifth closed model',
  'arena.against.tenth': 'Tenth closed model',
  'arena.param.experimental': 'Count experimental versions as open',
  'arena.preset.fifth': 'Against the fifth closed model',
  'arena.empty': 'No board in the dataset has an open and a closed model under these settings.',
  'arena.headline.first': (v: Head & Widest, f: Formatter) =>
    `${f.show(v.gap)} rating points separated the best open model (${f.show(v.open)}) from the best closed one (${f.show(v.closed)}) in ${f.show(v.day)}; ${
      isWidest(v, f) ? 'the gap was never wider' : `the gap was ${f.show(v.widest)} ${peak(v, f)}`
    }`,
  'arena.headline.ranked': (v: Head & Widest, f: Formatter) =>
    `The best open model (${f.show(v.open)}) stood ${f.show(v.gap)} rating points behind ${f.show(v.closed)} in ${f.show(v.day)}; ${
      isWidest(v, f) ? 'it was never further behind' : `at most it was ${f.show(v.widest)}, ${peak(v, f)}`
    }`,
  'arena.headline.ahead': (v: Head, f: Formatter) =>
    `The best open model (${f.show(v.open)}) stood ${f.show(v.gap)} rating points above ${f.show(v.closed)} in ${f.show(v.day)}`,
  'arena.subtitle.first':
    'LMArena text boards: rating of the best open model less that of the best closed one, and closed models rated above it.',
  'arena.subtitle.fifth':
    'LMArena text boards: rating of the best open model less that of the fifth closed one, and closed models rated above it.',
  'arena.subtitle.tenth':
    'LMArena text boards: rating of the best open model less that of the tenth closed one, and closed models rated above it.',
  'arena.howToRead':
    'Each mark is one dated board, on which both models were rated by the same votes. At zero the two are level; below it the open model is behind. The line stops where a calendar month has no board.',
  'arena.panel.gap': 'Best open model against a closed one, rating points',
  'arena.panel.above': 'Closed models rated above the best open one',
  'arena.axis.date': 'Date of the board',
  'arena.axis.first': 'Open less best closed, rating points',
  'arena.axis.fifth': 'Open less fifth closed, rating points',
  'arena.axis.tenth': 'Open less tenth closed, rating points',
  'arena.axis.above': 'Closed models above',
  'arena.limit.level': 'Level',
  'arena.series.gap': 'Open less closed',
  'arena.series.above': 'Closed models above the best open one',
  'arena.event.bradleyTerry': 'Ratings by Bradley–Terry from here on',
  'arena.fact.pair': (
    v: { open: Measured; closed: Name; rating: Measured; models: Measured },
    f: Formatter,
  ) =>
    `${f.show(v.open)} against ${f.show(v.rating)} of ${f.show(v.closed)}, on a board of ${f.count(v.models, { one: 'model', other: 'models' })}`,
  'arena.fact.board': (v: { board: Name }, f: Formatter) => `copy of the board: ${f.show(v.board)}`,
  'arena.finding.newest': (v: Pair, f: Formatter) =>
    `rating points, ${f.show(v.open)} less ${f.show(v.closed)}, ${f.show(v.day)}`,
  'arena.finding.wins': (v: Pair, f: Formatter) =>
    `of comparisons that ${f.show(v.open)} would win against ${f.show(v.closed)} by these ratings`,
  'arena.finding.above': (v: { open: Name; day: Measured }, f: Formatter) =>
    `closed models rated above ${f.show(v.open)}, ${f.show(v.day)}`,
  'arena.finding.narrowest': (v: Pair, f: Formatter) =>
    `where open models stood best, ${f.show(v.day)}: ${f.show(v.open)} less ${f.show(v.closed)}`,
  'arena.finding.widest': (v: Pair, f: Formatter) =>
    `at the widest, ${f.show(v.day)}: ${f.show(v.open)} less ${f.show(v.closed)}`,
  'arena.basis':
    'Ratings from blind votes between two answers, on the text board as published that day; open and closed by the licence the board states',
  'arena.note.n': (v: { n: Measured; from: Measured; to: Measured }, f: Formatter) =>
    `${f.count(v.n, { one: 'board', other: 'boards' })} from ${f.show(v.from)} to ${f.show(v.to)}`,
  'arena.note.boards': (v: { n: Measured }, f: Formatter) =>
    `One board a date, the one that ranks most models, under style control where there are both; ${f.count(v.n, { one: 'other board', other: 'other boards' })} of the same dates not drawn`,
  'arena.note.gaps':
    'A gap is taken within one board, never between two: the level of ratings shifts from board to board. Months without a board stay empty',
  'arena.note.upper':
    'Some boards of 2026 give only their upper 20 to 50 places; the best open model and all closed ones above it are among those',
  'arena.note.changes':
    'The method of rating changed on the way (running Elo, then Bradley–Terry, then style control), so a step in the gap may be one of method. The voters are those who come to the site',
  'arena.note.openness': (v: { unknown: Measured }, f: Formatter) =>
    `Labs may test several private versions and show the best, closed labs more than others. ${f.count(v.unknown, { one: 'entry', other: 'entries' })} of unknown licence on neither side`,
  'arena.note.experimental': (v: { n: Measured }, f: Formatter) =>
    `${f.count(v.n, { one: 'entry', other: 'entries' })} labelled open but called experimental left out: the version that was voted on was not the one whose weights were published (Llama 4 Maverick, April 2025)`,
  'arena.note.incomplete': (v: { n: Measured }, f: Formatter) =>
    `${f.count(v.n, { one: 'board', other: 'boards' })} without an open model or with too few closed ones`,
} as const
