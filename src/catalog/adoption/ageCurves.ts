import type { Row } from '../../domain/dataset/tables.ts'
import type { Finding } from '../../domain/figure/Figure.ts'
import { measured, type Text } from '../../domain/figure/text.ts'
import type { LibraryRelease } from '../../domain/series/libraryReleases.ts'
import { pullRates, type PullRate } from '../../domain/series/pullRates.ts'
import { sumBy, topCategories } from '../../domain/series/topCategories.ts'
import { halfLife } from '../../domain/stats/halfLife.ts'
import { kaplanMeier } from '../../domain/stats/kaplanMeier.ts'
import { daysPerMonth } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import { nameOf } from '../../i18n/names.ts'
import type { AdoptionView, Pulls } from '../adoption.ts'
import { categoryTone } from '../tones.ts'
import { undeterminedText } from '../undeterminedText.ts'
import { adjustmentNotes } from './adjustmentNotes.ts'
import { agesFrom, curve, long, middle, rates, startNotes, totals } from './ageLines.ts'

const mostFamilies = 7
const level = 0.95
/** Counts are published rounded: below this peak, pulls a month, halving is rounding. */
const leastPeak = 100_000

type AgeChoice = {
  readonly counts: 'raw' | 'adjusted'
  /** Pulls a month, or all pulls so far. */
  readonly of: 'rate' | 'total'
  readonly months: readonly Row<'ollama_families'>[]
  /** When families were released; null where ages count from the first observation in the library. */
  readonly releases: ReadonlyMap<string, LibraryRelease> | null
}

/** Pulls of the largest families by age, from release or from the first observation: how long attention lasts. */
export function ageCurves(pulls: Pulls, { counts, of, months, releases }: AgeChoice): AdoptionView | null {
  const rows = counts === 'raw' ? pulls.raw : pulls.adjusted.rows
  const families = pullRates(rows, (row) => row.family)
  const sums = sumBy(
    rows,
    (row) => row.family,
    (row) => row.new_pulls,
  )
  const largest = topCategories(sums, sums.size)
  const named = largest.filter((name) => !releases || releases.has(name)).slice(0, mostFamilies)
  const last = named.at(-1)
  if (last === undefined) return null
  // Families as large as those drawn, of which no release is known.
  const undated = largest.slice(0, largest.indexOf(last)).filter((name) => !named.includes(name))
  const age = agesFrom(families, releases)
  const lives = [...families].flatMap(([name, spans]) => {
    const life = halfLife(long(spans).map((span) => ({ x: middle(span), y: span.perMonth })))
    return life && life.peak.y >= leastPeak ? [{ ...life, name }] : []
  })
  const survival = kaplanMeier(
    lives.map(({ time, ended }) => ({ time: time / daysPerMonth, ended })),
    level,
  )
  const ended = lives.filter((life) => life.ended).length
  const count = (value: number) => measured('count', value)
  const inMonths = (value: number) => measured('months', value)
  const half: Finding = {
    id: 'half-life',
    label: msg('adoption.finding.halfLife', { n: count(lives.length), ended: count(ended) }),
    value:
      survival.kind === 'undetermined'
        ? undeterminedText(survival.why)
        : survival.median === null
          ? msg('adoption.halfLife.unreached')
          : inMonths(survival.median),
    ...(survival.kind === 'fitted' &&
      survival.median !== null &&
      survival.medianLo !== null &&
      survival.medianHi !== null && {
        interval: [inMonths(survival.medianLo), inMonths(survival.medianHi)] as const,
      }),
  }
  return {
    headline: headlineOf(lives, survival.kind === 'fitted' ? survival.median : null),
    subtitle: msg(of === 'total' ? 'adoption.subtitle.age.total' : `adoption.subtitle.age.${counts}`),
    howToRead: msg(releases ? 'adoption.howToRead.age.release' : 'adoption.howToRead.age'),
    panels: [
      {
        id: 'age',
        title: null,
        weight: 1,
        x: {
          quantity: 'months',
          scale: 'linear',
          label: msg(releases ? 'adoption.axis.age.release' : 'adoption.axis.age'),
        },
        y:
          of === 'total'
            ? { quantity: 'pulls', scale: 'log', label: msg('downloads.axis.pulls') }
            : { quantity: 'pulls-per-month', scale: 'log', label: msg(`adoption.axis.${counts}`) },
        series: named.map((name, index) =>
          curve(
            name,
            of === 'total'
              ? totals(months.filter((row) => row.family === name))
              : rates(families.get(name) ?? []),
            { age, release: releases?.get(name) ?? null, tone: categoryTone(index) },
          ),
        ),
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
      ...startNotes(releases, undated),
    ],
  }
}

type Life = { readonly name: string; readonly time: number; readonly ended: boolean }

function headlineOf(lives: readonly Life[], median: number | null): Text {
  const [only, ...others] = lives
  if (!only) return msg('adoption.headline.age.none', { floor: measured('pulls-per-month', leastPeak) })
  if (others.length === 0) {
    const values = { family: nameOf(only.name), time: measured('months', only.time / daysPerMonth) }
    return msg(only.ended ? 'adoption.headline.age.one' : 'adoption.headline.age.one.open', values)
  }
  const values = {
    n: measured('count', lives.length),
    ended: measured('count', lives.filter(({ ended }) => ended).length),
  }
  return median === null
    ? msg('adoption.headline.age.open', values)
    : msg('adoption.headline.age', { ...values, median: measured('months', median) })
}

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
