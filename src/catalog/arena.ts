import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { Figure, Finding, Note } from '../domain/figure/Figure.ts'
import { sourcesOf } from '../domain/figure/sourcesOf.ts'
import { measured, type Text } from '../domain/figure/text.ts'
import { choice, flag } from '../domain/params/Param.ts'
import { arenaGaps, type ArenaGap, type ArenaGaps } from '../domain/series/arenaGaps.ts'
import { dayOfNumber } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import { arenaPanels } from './arena/arenaPanels.ts'
import { defineChart } from './defineChart.ts'

/** Which closed model the best open one is held against, as a place among the closed ones. */
const ranks = { first: 1, fifth: 5, tenth: 10 } as const
type Against = keyof typeof ranks

/** How far the best open model stands from the best closed one in people's votes, board by board. */
export const arena = defineChart({
  id: 'arena',
  name: msg('arena.name'),
  question: msg('arena.question'),
  tables: ['arena'],
  needs: () => [{ table: 'arena', part: 'ratings' }],
  params: {
    against: choice({
      label: msg('arena.param.against'),
      options: {
        first: msg('arena.against.first'),
        fifth: msg('arena.against.fifth'),
        tenth: msg('arena.against.tenth'),
      },
      fallback: 'first',
    }),
    experimental: flag({ label: msg('arena.param.experimental'), fallback: false }),
  },
  presets: [{ id: 'fifth', label: msg('arena.preset.fifth'), values: { against: 'fifth' } }],
  build: (data, values) => {
    const found = arenaGaps(data.tables.arena, {
      rank: ranks[values.against],
      withExperimental: values.experimental,
    })
    const { gaps } = found
    const [first] = gaps
    const newest = gaps.at(-1)
    if (!first || !newest) return { kind: 'empty', why: msg('arena.empty') }
    const panels = arenaPanels(gaps, values.against)
    const figure: Figure = {
      chart: 'arena',
      headline: headlineOf(gaps, newest, values.against),
      subtitle: msg(`arena.subtitle.${values.against}`),
      howToRead: msg('arena.howToRead'),
      panels,
      findings: findingsOf(gaps, newest),
      notes: notesOf(data, found),
      sources: sourcesOf(panels, data),
      dataDate: data.dataDate,
    }
    return { kind: 'figure', figure }
  },
})

const elo = (value: number) => measured('elo', Math.abs(value))
const day = (value: number) => measured('day', value)

function headlineOf(gaps: readonly ArenaGap[], newest: ArenaGap, against: Against): Text {
  const values = {
    gap: elo(newest.gap),
    open: { en: newest.open.name },
    closed: { en: newest.closed.name },
    day: day(newest.date),
  }
  if (newest.gap >= 0) return msg('arena.headline.ahead', values)
  const widest = widestOf(gaps, newest)
  const key = against === 'first' ? 'arena.headline.first' : 'arena.headline.ranked'
  return msg(key, { ...values, widest: elo(widest.gap), peak: day(widest.date) })
}

const widestOf = (gaps: readonly ArenaGap[], newest: ArenaGap) =>
  gaps.reduce((least, gap) => (gap.gap < least.gap ? gap : least), newest)

/** Chance that a model wins a comparison against one rated `points` higher, on the Elo scale. */
const winShare = (points: number) => 1 / (1 + 10 ** (points / 400))

function findingsOf(gaps: readonly ArenaGap[], newest: ArenaGap): readonly Finding[] {
  const narrowest = gaps.reduce((most, gap) => (gap.gap > most.gap ? gap : most), newest)
  const widest = widestOf(gaps, newest)
  const pair = (gap: ArenaGap) => ({
    open: { en: gap.open.name },
    closed: { en: gap.closed.name },
    day: day(gap.date),
  })
  const signed = (value: number) => measured('elo', value)
  return [
    { id: 'newest', label: msg('arena.finding.newest', pair(newest)), value: signed(newest.gap) },
    {
      id: 'wins',
      label: msg('arena.finding.wins', pair(newest)),
      value: measured('share', winShare(-newest.gap)),
    },
    {
      id: 'above',
      label: msg('arena.finding.above', { open: { en: newest.open.name }, day: day(newest.date) }),
      value: measured('count', newest.above),
    },
    { id: 'narrowest', label: msg('arena.finding.narrowest', pair(narrowest)), value: signed(narrowest.gap) },
    { id: 'widest', label: msg('arena.finding.widest', pair(widest)), value: signed(widest.gap) },
  ]
}

function notesOf(
  data: Dataset<'arena'>,
  { gaps, otherBoards, incomplete, unknown, experimental }: ArenaGaps,
): readonly Note[] {
  const count = (value: number) => measured('count', value)
  const dates = data.tables.arena.map((row) => row.date)
  const ends = {
    from: day(dates.reduce((least, date) => dayOfNumber(Math.min(least, date)))),
    to: day(dates.reduce((most, date) => dayOfNumber(Math.max(most, date)))),
  }
  const notes: Note[] = [
    { kind: 'basis', text: msg('arena.basis') },
    { kind: 'n', text: msg('arena.note.n', { n: count(gaps.length), ...ends }) },
    { kind: 'method', text: msg('arena.note.boards', { n: count(otherBoards) }) },
    { kind: 'method', text: msg('arena.note.gaps') },
    { kind: 'coverage', text: msg('arena.note.upper') },
    { kind: 'caution', text: msg('arena.note.changes') },
    { kind: 'caution', text: msg('arena.note.openness', { unknown: count(unknown) }) },
  ]
  if (experimental > 0)
    notes.push({ kind: 'adjustment', text: msg('arena.note.experimental', { n: count(experimental) }) })
  if (incomplete > 0)
    notes.push({ kind: 'coverage', text: msg('arena.note.incomplete', { n: count(incomplete) }) })
  return notes
}
