import type { Datum, Finding, Series } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import { pullRates, type PullRate } from '../../domain/series/pullRates.ts'
import { spliceGaps } from '../../domain/series/spliceGaps.ts'
import { sumBy, topCategories } from '../../domain/series/topCategories.ts'
import { halfLife } from '../../domain/stats/halfLife.ts'
import { kaplanMeier } from '../../domain/stats/kaplanMeier.ts'
import { dayOfNumber, daysPerMonth } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import { nameOf } from '../../i18n/names.ts'
import type { AdoptionView, PullRows, Pulls } from '../adoption.ts'
import { categoryTone } from '../tones.ts'
import { undeterminedText } from '../undeterminedText.ts'
import { adjustmentNotes } from './adjustmentNotes.ts'

const mostFamilies = 7
const level = 0.95
/** Spans shorter than this are the offsets between two collectors' dates, not months. */
const shortest = 10
/** Counts are published rounded: below this peak, pulls a month, halving is rounding. */
const leastPeak = 100_000

/** Pulls a month of the largest families, each from the day it was first observed: how long attention lasts. */
export function ageCurves(rows: PullRows, pulls: Pulls, counts: 'raw' | 'adjusted'): AdoptionView | null {
  const families = pullRates(rows, (row) => row.family)
  const named = topCategories(
    sumBy(
      rows,
      (row) => row.family,
      (row) => row.new_pulls,
    ),
    mostFamilies,
  )
  if (named.length === 0) return null
  const lives = [...families.values()].flatMap((spans) => {
    const life = halfLife(long(spans).map((span) => ({ x: middle(span), y: span.perMonth })))
    return life && life.peak.y >= leastPeak ? [life] : []
  })
  const survival = kaplanMeier(
    lives.map(({ time, ended }) => ({ time: time / daysPerMonth, ended })),
    level,
  )
  const ended = lives.filter((life) => life.ended).length
  const count = (value: number) => measured('count', value)
  const months = (value: number) => measured('months', value)
  const half: Finding = {
    id: 'half-life',
    label: msg('adoption.finding.halfLife', { n: count(lives.length), ended: count(ended) }),
    value:
      survival.kind === 'undetermined'
        ? undeterminedText(survival.why)
        : survival.median === null
          ? msg('adoption.halfLife.unreached')
          : months(survival.median),
    ...(survival.kind === 'fitted' &&
      survival.median !== null &&
      survival.medianLo !== null &&
      survival.medianHi !== null && {
        interval: [months(survival.medianLo), months(survival.medianHi)] as const,
      }),
  }
  const values = { n: count(lives.length), ended: count(ended) }
  return {
    headline:
      survival.kind === 'fitted' && survival.median !== null
        ? msg('adoption.headline.age', { ...values, median: months(survival.median) })
        : msg('adoption.headline.age.open', values),
    subtitle: msg(`adoption.subtitle.age.${counts}`),
    howToRead: msg('adoption.howToRead.age'),
    panels: [
      {
        id: 'age',
        title: null,
        weight: 1,
        x: { quantity: 'months', scale: 'linear', label: msg('adoption.axis.age') },
        y: { quantity: 'pulls-per-month', scale: 'log', label: msg(`adoption.axis.${counts}`) },
        series: named.map((name, index) => curve(name, families.get(name) ?? [], index)),
        events: [],
      },
    ],
    findings: [half, ...named.flatMap((name) => lifeOf(name, families.get(name) ?? []))],
    notes: [
      ...adjustmentNotes(pulls),
      {
        kind: 'method',
        text: msg('adoption.note.halfLife', {
          level: measured('share', level),
          floor: measured('pulls-per-month', leastPeak),
        }),
      },
      { kind: 'caution', text: msg('adoption.note.first') },
    ],
  }
}

const middle = ({ from, to }: PullRate) => (from + to) / 2
const long = (spans: readonly PullRate[]) => spans.filter(({ from, to }) => to - from >= shortest)

function lifeOf(name: string, spans: readonly PullRate[]): readonly Finding[] {
  const life = halfLife(long(spans).map((span) => ({ x: middle(span), y: span.perMonth })))
  if (!life) return []
  const values = { name: nameOf(name), peak: measured('day', life.peak.x) }
  return [
    {
      id: `life-${name}`,
      label: life.ended ? msg('adoption.finding.life', values) : msg('adoption.finding.life.held', values),
      value: measured('months', life.time / daysPerMonth),
    },
  ]
}

/** The line breaks where neighbouring rates are months apart, and at a month without pulls, which a logarithm cannot show. */
function curve(name: string, spans: readonly PullRate[], index: number): Series {
  const first = spans[0]?.from ?? 0
  return {
    mark: 'line',
    id: name,
    name: msg('literal', { text: nameOf(name) }),
    tone: categoryTone(index),
    data: spliceGaps(
      long(spans).map((span) => ({ span, y: span.perMonth > 0 ? span.perMonth : null })),
      ({ span }) => dayOfNumber(middle(span)),
      ({ span }) => ({ span, y: null }),
    ).map(({ span, y }, at, all): Datum => {
      const isGap = all[at - 1]?.span === span
      return {
        id: `${name}@${span.from}${isGap ? '-gap' : ''}`,
        x: ((isGap ? span.to : middle(span)) - first) / daysPerMonth,
        y,
        name: nameOf(name),
        facts: { observed: [span.from, span.to], source: span.source },
      }
    }),
  }
}
