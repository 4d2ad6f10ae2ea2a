import type { Finding } from '../domain/figure/Figure.ts'
import { measured, type Text } from '../domain/figure/text.ts'
import { mostWithout, type CrossingSpread } from '../domain/stats/crossingSpread.ts'
import { slopeOf } from '../domain/stats/slopeOf.ts'
import { daysPerMonth, daysPerYear, type Day } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import type { BenchmarkChoice } from './benchmarks.ts'
import { level, type CrossoverAnalysis, type Reached, type Side } from './crossoverAnalysis.ts'
import { undeterminedText } from './undeterminedText.ts'

/** An analysis, and the day it was made for. */
export type CrossoverContext = {
  readonly benchmark: BenchmarkChoice
  readonly analysis: CrossoverAnalysis
  /** When the trends cross, over resamples of the models. */
  readonly spread: CrossingSpread
  /** The highest score there is; null for an open scale. */
  readonly ceiling: number | null
  readonly asOf: Day
  /** The data know more than was known on that day. */
  readonly isPast: boolean
}

/** The finding as a sentence: who is ahead, and what the trends say. */
export function headlineOf({ benchmark, analysis, spread, ceiling, asOf, isPast }: CrossoverContext): Text {
  const { crossing, bestOpen, bestClosed } = analysis
  const name = benchmark.name
  const day = measured('day', asOf)
  if (!bestOpen || !bestClosed) {
    const best = bestOpen ?? bestClosed
    if (!best) return msg('crossover.headline.neither', { benchmark: name, asOf: day })
    return msg(bestOpen ? 'crossover.headline.openOnly' : 'crossover.headline.closedOnly', {
      benchmark: name,
      asOf: day,
      model: { en: best.row.name },
      score: measured(benchmark.quantity, best.score),
    })
  }
  const gap = measured(benchmark.difference, Math.abs(bestClosed.score - bestOpen.score))
  if (bestOpen.score >= bestClosed.score) return msg('crossover.headline.ahead', { benchmark: name, gap })
  const crosses = crossing.kind === 'fitted' && crossing.aheadAfter === 'a'
  if (crosses && spread.none > mostWithout) {
    const none = measured('share', spread.none)
    return isPast
      ? msg('crossover.headline.withheld.past', { benchmark: name, asOf: day, none })
      : msg('crossover.headline.withheld', { benchmark: name, gap, none })
  }
  if (crosses && isBeyond(analysis, ceiling) && crossing.x > asOf) {
    const date = measured('day', crossing.x)
    return isPast
      ? msg('crossover.headline.beyond.past', { benchmark: name, asOf: day, date })
      : msg('crossover.headline.beyond', { benchmark: name, gap, date })
  }
  if (crosses && crossing.x > asOf) {
    const date = measured('day', crossing.x)
    return isPast
      ? msg('crossover.headline.forecast', { benchmark: name, asOf: day, date })
      : msg('crossover.headline.meet', { benchmark: name, gap, date })
  }
  if (crosses)
    return msg('crossover.headline.met', { benchmark: name, gap, date: measured('day', crossing.x) })
  if (crossing.kind === 'undetermined' && crossing.why !== 'parallel' && crossing.why !== 'outside-window')
    return msg('crossover.headline.noTrend', { benchmark: name, gap, why: undeterminedText(crossing.why) })
  return msg('crossover.headline.apart', { benchmark: name, gap })
}

/** The numbers behind the headline. */
export function findingsOf(context: CrossoverContext): readonly Finding[] {
  const { benchmark, analysis, spread, isPast, asOf } = context
  const { bestOpen, bestClosed, crossing, catchUp, newestReached, open, closed } = analysis
  const findings: Finding[] = []
  if (bestOpen && bestClosed)
    findings.push({
      id: 'gap',
      label: msg('crossover.finding.gap', {
        open: { en: bestOpen.row.name },
        closed: { en: bestClosed.row.name },
      }),
      value: measured(benchmark.difference, bestClosed.score - bestOpen.score),
    })
  findings.push(crossingFinding(analysis, spread), ...heightFinding(context))
  if (newestReached)
    findings.push(reachedFinding('lag', newestReached, (v) => msg('crossover.finding.lag', v)))
  if (isPast && catchUp && catchUp.open.released > asOf)
    findings.push(reachedFinding('catch-up', catchUp, (v) => msg('crossover.finding.catchUp', v)))
  else if (isPast && !catchUp && bestClosed)
    findings.push({
      id: 'catch-up',
      label: msg('crossover.finding.notYet', { closed: { en: bestClosed.row.name } }),
      value: msg('crossover.finding.notYet.value'),
    })
  findings.push(...resampleFindings(analysis, spread))
  if (crossing.kind === 'fitted' || open.trend.kind === 'fitted')
    for (const side of [open, closed]) findings.push(...paceFinding(side, benchmark))
  return findings
}

function crossingFinding({ crossing }: CrossoverAnalysis, { none, lo, hi }: CrossingSpread): Finding {
  const label = msg('crossover.finding.crossing')
  if (crossing.kind === 'undetermined')
    return { id: 'crossing', label, value: undeterminedText(crossing.why) }
  if (crossing.aheadAfter === 'b') return { id: 'crossing', label, value: msg('crossover.finding.diverge') }
  if (none > mostWithout)
    return {
      id: 'crossing',
      label: msg('crossover.finding.withheld', {
        none: measured('share', none),
        most: measured('share', mostWithout),
      }),
      value: msg('crossover.finding.withheld.value'),
    }
  const value = measured('day', crossing.x)
  if (lo !== null && hi !== null)
    return {
      id: 'crossing',
      label: msg('crossover.finding.crossing.dated'),
      value,
      interval: [measured('day', lo), measured('day', hi)],
    }
  if (lo !== null)
    return {
      id: 'crossing',
      label: msg('crossover.finding.crossing.from', { lo: measured('day', lo) }),
      value,
    }
  return { id: 'crossing', label: msg('crossover.finding.crossing.unbounded'), value }
}

/** Straight trends know no ceiling: they may meet where no score can be. */
export function isBeyond({ crossing }: CrossoverAnalysis, ceiling: number | null): boolean {
  return ceiling !== null && crossing.kind === 'fitted' && crossing.y > ceiling
}

function heightFinding({ analysis, spread, benchmark, ceiling }: CrossoverContext): readonly Finding[] {
  const { crossing } = analysis
  if (crossing.kind === 'undetermined' || ceiling === null || !isBeyond(analysis, ceiling)) return []
  if (crossing.aheadAfter === 'b' || spread.none > mostWithout) return []
  return [
    {
      id: 'height',
      label: msg('crossover.finding.beyond', { ceiling: measured(benchmark.quantity, ceiling) }),
      value: measured(benchmark.quantity, crossing.y),
    },
  ]
}

/** What lies behind the date: how many resamples cross, and the interval of the formula, for comparison. */
function resampleFindings(
  { open, closed, crossing }: CrossoverAnalysis,
  { none, resamples }: CrossingSpread,
): readonly Finding[] {
  if (open.trend.kind === 'undetermined' || closed.trend.kind === 'undetermined') return []
  const findings: Finding[] = [
    {
      id: 'none',
      label: msg('crossover.finding.none', { n: measured('count', resamples) }),
      value: measured('share', none),
    },
  ]
  if (crossing.kind === 'undetermined' || crossing.lo === null || crossing.hi === null) return findings
  if (crossing.aheadAfter === 'b' || none > mostWithout) return findings
  findings.push({
    id: 'fieller',
    label: msg('crossover.finding.fieller'),
    value: measured('day', crossing.x),
    interval: [measured('day', crossing.lo), measured('day', crossing.hi)],
  })
  return findings
}

type ReachedValues = { readonly open: { en: string }; readonly closed: { en: string } }

function reachedFinding(id: string, { open, closed }: Reached, label: (v: ReachedValues) => Text): Finding {
  const months = Math.max(0, open.released - closed.released) / daysPerMonth
  return {
    id,
    label: label({ open: { en: open.row.name }, closed: { en: closed.row.name } }),
    value: measured('months', months),
  }
}

function paceFinding(side: Side, benchmark: BenchmarkChoice): readonly Finding[] {
  if (side.trend.kind === 'undetermined' || side.trend.fit.method === 'logit') return []
  const { slope, lo, hi } = slopeOf(side.trend.fit, level)
  const perYear = (value: number) => measured(benchmark.difference, value * daysPerYear)
  return [
    {
      id: `pace-${side.group}`,
      label:
        side.group === 'open' ? msg('crossover.finding.pace.open') : msg('crossover.finding.pace.closed'),
      value: perYear(slope),
      ...(lo !== null && hi !== null && { interval: [perYear(lo), perYear(hi)] as const }),
    },
  ]
}
