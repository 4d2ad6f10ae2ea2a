import { greatest, group, least } from 'd3-array'
import type { Datum, Panel } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import type { ArenaGap } from '../../domain/series/arenaGaps.ts'
import { spliceGaps } from '../../domain/series/spliceGaps.ts'
import { calendarOf, dayOf } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import { nameOf } from '../../i18n/names.ts'

/** The gap in rating points, and below it how many closed models stand above the best open one. */
export function arenaPanels(
  gaps: readonly ArenaGap[],
  against: 'first' | 'fifth' | 'tenth',
): readonly [Panel, Panel] {
  const x = { quantity: 'day', scale: 'time', label: msg('arena.axis.date') } as const
  const names = labelled(gaps)
  return [
    {
      id: 'gap',
      title: msg('arena.panel.gap'),
      weight: 2,
      x,
      y: {
        quantity: 'elo',
        scale: 'linear',
        label: msg(`arena.axis.${against}`),
        limits: [{ at: 0, label: msg('arena.limit.level') }],
      },
      series: [
        {
          mark: 'line',
          id: 'gap',
          name: msg('arena.series.gap'),
          tone: 'open',
          data: broken(gaps, (gap) => ({
            ...datumOf(gap, gap.gap),
            ...(names.includes(gap) && { labelRank: names.indexOf(gap) + 1 }),
          })),
        },
      ],
      events: [
        {
          id: 'bradley-terry',
          kind: 'context',
          label: msg('arena.event.bradleyTerry'),
          x: dayOf(2023, 12, 7),
        },
      ],
    },
    {
      id: 'above',
      title: msg('arena.panel.above'),
      weight: 1,
      x,
      y: { quantity: 'count', scale: 'linear', label: msg('arena.axis.above') },
      series: [
        {
          mark: 'line',
          id: 'above',
          name: msg('arena.series.above'),
          tone: 'closed',
          data: broken(gaps, (gap) => datumOf(gap, gap.above)),
        },
      ],
      events: [],
    },
  ]
}

/** A line through the boards that stops wherever a calendar month has none. */
function broken(gaps: readonly ArenaGap[], datum: (gap: ArenaGap) => Datum): readonly Datum[] {
  return spliceGaps(
    gaps.map((gap) => ({ gap, datum: datum(gap) })),
    ({ gap }) => gap.date,
    ({ gap, datum: before }) => ({
      gap,
      datum: { ...before, id: `${before.id}-gap`, x: before.x + 1, y: null },
    }),
  ).map(({ datum: drawn }) => drawn)
}

function datumOf(gap: ArenaGap, y: number): Datum {
  return {
    id: String(gap.date),
    x: gap.date,
    y,
    name: { en: gap.open.name },
    facts: {
      ...(gap.open.organisation !== null && { lab: nameOf(gap.open.organisation) }),
      ...(gap.open.licence !== null && { licence: gap.open.licence }),
      basis: msg('arena.fact.pair', {
        open: measured('elo', gap.open.elo),
        closed: { en: gap.closed.name },
        rating: measured('elo', gap.closed.elo),
        models: measured('count', gap.models),
      }),
      status: msg('arena.fact.board', { board: { en: gap.board } }),
      source: gap.open.source,
    },
  }
}

/** Names the newest board, the widest gap and the narrowest of each other year. */
function labelled(gaps: readonly ArenaGap[]): readonly (ArenaGap | undefined)[] {
  const newest = gaps.at(-1)
  const years = group(gaps, (gap) => calendarOf(gap.date).year)
  const narrowest = [...years.values()].map((inYear) => greatest(inYear, (gap) => gap.gap))
  const named = narrowest.filter((gap) => gap?.open.name !== newest?.open.name)
  return [newest, least(gaps, (gap) => gap.gap), ...named]
}
