import type { Note } from '../domain/figure/Figure.ts'
import { measured } from '../domain/figure/text.ts'
import { dayOf } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import type { BenchmarkChoice } from './benchmarks.ts'
import { windowYears, type CrossoverAnalysis } from './crossoverAnalysis.ts'

/** Basis, numbers, method and limits of a crossover view. */
export function notesOf(
  benchmark: BenchmarkChoice,
  { open, closed, crossing }: CrossoverAnalysis,
  values: {
    readonly bench: string
    readonly of: 'all' | 'records'
    readonly fit: 'linear' | 'logit' | 'theil-sen'
    readonly since: 'all' | '2022' | '2023'
  },
  scored: { readonly withoutDate: number; readonly withoutOpenness: number; readonly otherSettings: number },
): readonly Note[] {
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
    ...(values.since === 'all'
      ? []
      : [
          {
            kind: 'method' as const,
            text: msg('crossover.note.since', { day: measured('day', dayOf(Number(values.since))) }),
          },
        ]),
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
  if (values.bench === 'mmlu') notes.push({ kind: 'caution', text: msg('crossover.note.mmlu') })
  if (crossing.kind === 'fitted' && (crossing.lo === null || crossing.hi === null))
    notes.push({ kind: 'caution', text: msg('crossover.note.openInterval') })
  return notes
}
