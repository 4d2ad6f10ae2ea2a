import type { Finding, Note } from '../domain/figure/Figure.ts'
import { measured, type Text } from '../domain/figure/text.ts'
import { mostWithout } from '../domain/stats/crossingSpread.ts'
import type { Day } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import type { BenchmarkChoice } from './benchmarks.ts'
import { windowYears } from './crossoverAnalysis.ts'
import { dateLevel } from './crossoverResamples.ts'
import { ways } from './stressCells.ts'
import { verdictOf, type SpreadCell } from './stressPanels.ts'

type Context = {
  readonly benchmark: BenchmarkChoice
  readonly cells: readonly SpreadCell[]
  /** In each cell. */
  readonly resamples: number
  readonly newest: Day
}

const count = (value: number) => measured('count', value)
const day = (value: number) => measured('day', value)

/** Cells whose date may be given, by that date. */
const datedOf = (cells: readonly SpreadCell[]) =>
  cells
    .flatMap((cell) => {
      const { median } = cell.spread
      return median !== null && verdictOf(cell) === 'dated' ? [{ ...cell, median }] : []
    })
    .toSorted((a, b) => a.median - b.median)

export function headlineOf({ benchmark, cells }: Context): Text {
  const dated = datedOf(cells)
  const [first, last] = [dated[0], dated.at(-1)]
  const n = count(cells.length)
  if (!first || !last) return msg('stress.headline.none', { benchmark: benchmark.name, n })
  return msg('stress.headline', {
    benchmark: benchmark.name,
    n,
    dated: count(dated.length),
    first: day(first.median),
    last: day(last.median),
  })
}

export function findingsOf({ cells, resamples, newest }: Context): readonly Finding[] {
  const dated = datedOf(cells)
  const findings: Finding[] = [
    {
      id: 'dated',
      label: msg('stress.finding.dated', { n: count(cells.length) }),
      value: count(dated.length),
    },
  ]
  const [first, last] = [dated[0], dated.at(-1)]
  if (first && last) {
    findings.push(
      { id: 'first', label: msg('stress.finding.first', wayText(first)), value: day(first.median) },
      { id: 'last', label: msg('stress.finding.last', wayText(last)), value: day(last.median) },
      {
        id: 'passed',
        label: msg('stress.finding.passed', { newest: day(newest) }),
        value: count(dated.filter(({ median }) => median <= newest).length),
      },
    )
  }
  findings.push({
    id: 'none',
    label: msg('stress.finding.none', { n: count(resamples * cells.length) }),
    value: measured('share', meanNone(cells)),
  })
  for (const open of ['weights', 'permissive'] as const)
    findings.push({
      id: `dated-${open}`,
      label: msg('stress.finding.dated.open', {
        n: count(cells.filter((cell) => cell.open === open).length),
        open: msg(`crossover.open.${open}`),
      }),
      value: count(dated.filter((cell) => cell.open === open).length),
    })
  for (const of of ['records', 'all'] as const)
    findings.push({
      id: `none-${of}`,
      label: msg(`stress.finding.none.${of}`),
      value: measured('share', meanNone(cells.filter((cell) => cell.of === of))),
    })
  return findings
}

const wayText = ({ fit, since, of, open }: SpreadCell) => ({
  of: msg(`crossover.of.${of}`),
  fit: msg(`fit.${fit}`),
  since: msg(`crossover.since.${since}`),
  open: msg(`crossover.open.${open}`),
})

const meanNone = (cells: readonly SpreadCell[]): number =>
  cells.length === 0 ? 0 : cells.reduce((sum, { spread }) => sum + spread.none, 0) / cells.length

export function notesOf({ benchmark, cells, resamples }: Context): readonly Note[] {
  const missing = ways.length - cells.length
  return [
    { kind: 'basis', text: benchmark.basis },
    {
      kind: 'n',
      text: msg('stress.note.n', {
        cells: count(cells.length),
        resamples: count(resamples),
        total: count(resamples * cells.length),
      }),
    },
    {
      kind: 'method',
      text: msg('stress.note.method', {
        level: measured('share', dateLevel),
        most: measured('share', mostWithout),
        years: count(windowYears),
      }),
    },
    ...(missing === 0
      ? []
      : [{ kind: 'coverage' as const, text: msg('stress.note.missing', { n: count(missing) }) }]),
    { kind: 'caution', text: msg('stress.note.choices') },
    ...(benchmark.quantity === 'percent-score'
      ? [{ kind: 'caution' as const, text: msg('stress.note.ceiling') }]
      : []),
    { kind: 'caution', text: msg('crossover.note.lostRecords') },
  ]
}
