import type { Note } from '../domain/figure/Figure.ts'
import { measured } from '../domain/figure/text.ts'
import type { OpenDefinition } from '../domain/series/openUnder.ts'
import { mostWithout } from '../domain/stats/crossingSpread.ts'
import { dayOf } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import { windowYears } from './crossoverAnalysis.ts'
import { isBeyond, type CrossoverContext } from './crossoverFindings.ts'
import { dateLevel } from './crossoverResamples.ts'
import type { Fit, Since } from './trendParams.ts'
import { withheldTrends } from './withheldTrends.ts'

type Context = Pick<CrossoverContext, 'benchmark' | 'analysis' | 'spread' | 'ceiling'>
type Scored = {
  readonly withoutDate: number
  readonly withoutOpenness: number
  readonly otherSettings: number
  /** Models whose licence is none of those that count as open. */
  readonly leftOut: number
}

/** Basis, numbers, method and limits of a crossover view. */
export function notesOf(
  { benchmark, analysis, spread, ceiling }: Context,
  values: {
    readonly bench: string
    readonly of: 'all' | 'records'
    readonly fit: Fit
    readonly since: Since
    readonly open: OpenDefinition
  },
  scored: Scored,
): readonly Note[] {
  const { open, closed, crossing } = analysis
  const count = (value: number) => measured('count', value)
  const notes: Note[] = [
    { kind: 'basis', text: benchmark.basis },
    {
      kind: 'n',
      text: msg('crossover.note.n', { open: count(open.known.length), closed: count(closed.known.length) }),
    },
    {
      kind: 'method',
      text: msg(values.of === 'records' ? 'crossover.note.method.records' : 'crossover.note.method.all', {
        fit: msg(`fit.${values.fit}.method`),
      }),
    },
    ...withheldTrends(
      [
        { ...closed, name: msg('series.closed') },
        { ...open, name: msg('series.open') },
      ],
      {
        tooUncertain: (v) => msg('crossover.note.tooUncertain', v),
        noTrend: (v) => msg('crossover.note.noTrend', v),
      },
    ),
    ...(values.since === 'all'
      ? []
      : [
          {
            kind: 'method' as const,
            text: msg('crossover.note.since', { day: measured('day', dayOf(Number(values.since))) }),
          },
        ]),
    {
      kind: 'method',
      text: msg(
        values.of === 'records' || values.fit === 'theil-sen' || values.fit === 'quantile'
          ? 'crossover.note.band.resampled'
          : 'crossover.note.band.formula',
      ),
    },
    {
      kind: 'method',
      text: msg('crossover.note.resamples', {
        n: count(spread.resamples),
        level: measured('share', dateLevel),
        most: measured('share', mostWithout),
      }),
    },
    { kind: 'method', text: msg('crossover.note.window', { years: count(windowYears) }) },
    {
      kind: 'coverage',
      text: msg('crossover.note.coverage', {
        settings: count(scored.otherSettings),
        undated: count(scored.withoutDate),
        unknown: count(scored.withoutOpenness),
      }),
    },
    { kind: 'caution', text: msg('crossover.note.known') },
  ]
  if (values.of === 'records') notes.push({ kind: 'caution', text: msg('crossover.note.lostRecords') })
  if (values.open === 'permissive')
    notes.push({ kind: 'coverage', text: msg('crossover.note.permissive', { n: count(scored.leftOut) }) })
  if (isBeyond(analysis, ceiling)) notes.push({ kind: 'caution', text: msg('crossover.note.beyond') })
  if (values.bench === 'mmlu') notes.push({ kind: 'caution', text: msg('crossover.note.mmlu') })
  if (crossing.kind === 'fitted' && spread.none <= mostWithout && spread.hi === null)
    notes.push({ kind: 'caution', text: msg('crossover.note.openInterval') })
  return notes
}
