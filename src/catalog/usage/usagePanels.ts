import type { Datum, Panel, Series } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import type { ScoredModel } from '../../domain/series/scoredModels.ts'
import type { UsedScore } from '../../domain/series/usedScore.ts'
import { msg } from '../../i18n/msg.ts'
import { nameOf } from '../../i18n/names.ts'
import type { BenchmarkChoice } from '../benchmarks.ts'
import { opennessText } from '../opennessText.ts'

/** An open model that held the best score when it came. */
export type FrontierRecord = ScoredModel

const x = { quantity: 'day', scale: 'time', label: msg('axis.observed') } as const
const mostLabels = 6

/** The best open score through time, and the scores that the pulls run on between observations. */
export function scorePanel(
  spans: readonly UsedScore[],
  open: readonly FrontierRecord[],
  benchmark: BenchmarkChoice,
): Panel {
  const from = spans[0]?.from ?? 0
  const until = spans.at(-1)?.to ?? 0
  // The record that stood when the pulls begin is drawn from there on.
  const standing = open.findLast(({ released }) => released <= from)
  const later = open.filter(({ released }) => released > from && released <= until)
  const last = later.at(-1) ?? standing
  const frontier: readonly Datum[] = [
    ...(standing ? [{ ...recordOf(standing), x: from }] : []),
    ...later.map((record, index) => ({
      ...recordOf(record),
      ...(later.length - index <= mostLabels && { labelRank: later.length - index }),
    })),
    ...(last && last.released < until ? [{ ...recordOf(last), id: `${last.id}…`, x: until }] : []),
  ]
  const used = (id: 'highest' | 'lowest'): Series => ({
    mark: 'intervals',
    id,
    name: msg(`usage.series.${id}`),
    tone: id === 'highest' ? 'reader' : 'rest',
    data: spans.map((span) => spanDatum(span, span[id])),
  })
  const steps: Series = {
    mark: 'steps',
    id: 'open',
    name: msg('usage.series.open'),
    tone: 'open',
    data: frontier,
  }
  return {
    id: 'score',
    title: msg('usage.panel.score'),
    weight: 3,
    x,
    y: {
      quantity: benchmark.quantity,
      scale: 'linear',
      label: benchmark.quantity === 'eci' ? msg('level.eci') : benchmark.name,
    },
    series: [used('lowest'), used('highest'), steps],
    events: [],
  }
}

/** How much of the pulls the scores speak for. */
export function coveragePanel(spans: readonly UsedScore[]): Panel {
  return {
    id: 'matched',
    title: msg('usage.panel.matched'),
    weight: 1,
    x,
    y: { quantity: 'share', scale: 'linear', label: msg('usage.axis.matched'), domain: [0, 1] },
    series: [
      {
        mark: 'intervals',
        id: 'matched',
        name: msg('usage.series.matched'),
        tone: 'unknown',
        data: spans.map((span) => spanDatum(span, span.matched)),
      },
    ],
    events: [],
  }
}

function recordOf({ id, released, score, row }: FrontierRecord): Datum {
  return {
    id,
    x: released,
    y: score,
    name: { en: row.name },
    facts: {
      ...(row.organisation !== null && { lab: nameOf(row.organisation) }),
      openness: opennessText(row.openness),
      source: row.source,
      link: row.link ?? undefined,
    },
  }
}

function spanDatum(span: UsedScore, y: number): Datum {
  return {
    id: String(span.from),
    x: span.from,
    xEnd: span.to,
    y,
    name: nameOf('Ollama'),
    facts: {
      basis: msg('usage.fact.matched', { share: measured('share', span.matched) }),
      observed: [span.from, span.to],
      source: span.source,
    },
  }
}
