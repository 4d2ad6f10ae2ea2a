import type { Figure, Finding, Note } from '../domain/figure/Figure.ts'
import { sourcesOf } from '../domain/figure/sourcesOf.ts'
import { measured, type Text } from '../domain/figure/text.ts'
import { choice } from '../domain/params/Param.ts'
import { adjustedAmong } from '../domain/series/adjustedPulls.ts'
import { bestScores } from '../domain/series/bestScores.ts'
import { libraryMatches } from '../domain/series/libraryMatch.ts'
import { scoredModels } from '../domain/series/scoredModels.ts'
import { sumBy, topCategories } from '../domain/series/topCategories.ts'
import { usedScores, type UsedScore } from '../domain/series/usedScore.ts'
import { runningMaximum } from '../domain/stats/runningMaximum.ts'
import { daysPerMonth } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import { joinedNames } from '../i18n/names.ts'
import { benchmarkChoice, scoresOn } from './benchmarks.ts'
import { defineChart } from './defineChart.ts'
import { coveragePanel, scorePanel, type FrontierRecord } from './usage/usagePanels.ts'

/** Spans shorter than this are the offsets between two collectors' dates. */
const shortest = 10
const mostNamed = 6

/** What score the downloads run on, held against the best open score of the day. */
export const usage = defineChart({
  id: 'usage',
  name: msg('usage.name'),
  question: msg('usage.question'),
  tables: ['ollama_increments', 'scores'],
  needs: ({ bench }) => ['ollama_increments', scoresOn(bench)],
  params: {
    bench: choice({
      label: msg('level.param.bench'),
      options: { eci: msg('level.eci'), gpqa: msg('benchmark.gpqa'), mmlu: msg('benchmark.mmlu') },
      fallback: 'eci',
    }),
    counts: choice({
      label: msg('adoption.param.counts'),
      options: { adjusted: msg('adoption.counts.adjusted'), raw: msg('adoption.counts.raw') },
      fallback: 'adjusted',
    }),
  },
  presets: [{ id: 'mmlu', label: msg('usage.preset.mmlu'), values: { bench: 'mmlu' } }],
  build: function* (data, { bench, counts }, whole) {
    const benchmark = benchmarkChoice(bench, 'reported')
    const observed = data.tables.ollama_increments
    const rows = counts === 'raw' ? observed : adjustedAmong(whole.tables.ollama_increments, observed).rows
    yield 0.5
    const names = new Set(rows.map((row) => row.model))
    const matches = libraryMatches(names, bestScores(data.tables.scores, benchmark.table).values())
    const spans = usedScores(rows, matches, shortest)
    yield 0.75
    const newest = spans.at(-1)
    if (!newest) return { kind: 'empty', why: msg('usage.empty') }
    const open: readonly FrontierRecord[] = runningMaximum(
      scoredModels(data.tables.scores, benchmark.table).models.filter(({ group }) => group === 'open'),
      { x: (model) => model.released, y: (model) => model.score, id: (model) => model.id },
    ).map(({ item }) => item)
    const panels = [scorePanel(spans, open, benchmark), coveragePanel(spans)] as const
    const pulls = sumBy(
      rows,
      (row) => row.model,
      (row) => Math.max(0, row.new_pulls),
    )
    const unmatched = new Map([...pulls].filter(([name]) => !matches.has(name)))
    const best = open.findLast((record) => record.released <= newest.to)
    const reached = open.find((record) => record.score >= newest.highest)
    const score = (value: number) => measured(benchmark.quantity, value)
    const count = (value: number) => measured('count', value)
    const missing = joinedNames(topCategories(unmatched, mostNamed))
    const notes: readonly Note[] = [
      {
        kind: 'basis',
        text: msg(`usage.basis.${counts}`, { benchmark: benchmark.name, basis: benchmark.basis }),
      },
      { kind: 'n', text: msg('usage.note.n', { matched: count(matches.size), names: count(names.size) }) },
      { kind: 'method', text: msg('usage.note.match') },
      { kind: 'caution', text: msg('usage.note.sizes') },
      ...(missing === undefined
        ? []
        : [
            {
              kind: 'coverage',
              text: msg('usage.note.unmatched', {
                n: count(unmatched.size),
                share: measured('share', shareOf(unmatched, pulls)),
                largest: missing,
              }),
            } as const,
          ]),
      { kind: 'coverage', text: msg('downloads.note.spread') },
    ]
    const figure: Figure = {
      chart: 'usage',
      headline: headlineOf(newest, { best, reached, score, name: benchmark.name }),
      subtitle: msg('usage.subtitle', { benchmark: benchmark.name }),
      howToRead: msg('usage.howToRead'),
      panels,
      findings: findingsOf(newest, { best, reached, score }),
      notes,
      sources: sourcesOf(panels, data),
      dataDate: data.dataDate,
    }
    return { kind: 'figure', figure }
  },
})

const total = (amounts: ReadonlyMap<string, number>) =>
  [...amounts.values()].reduce((sum, amount) => sum + amount, 0)
const shareOf = (part: ReadonlyMap<string, number>, all: ReadonlyMap<string, number>) =>
  total(part) / Math.max(1, total(all))

type Frontier = {
  readonly best: FrontierRecord | undefined
  /** The open model that first reached what the newest pulls run on at most. */
  readonly reached: FrontierRecord | undefined
  readonly score: (value: number) => ReturnType<typeof measured>
}

const day = (value: number) => measured('day', value)
const ageOf = (newest: UsedScore, reached: FrontierRecord) =>
  measured('months', (newest.to - reached.released) / daysPerMonth)

function headlineOf(newest: UsedScore, context: Frontier & { readonly name: Text }): Text {
  const { best, reached, score, name } = context
  const values = {
    used: score(newest.highest),
    matched: measured('share', newest.matched),
    day: day(newest.to),
    benchmark: name,
  }
  if (!best || !reached || reached.released > newest.to) return msg('usage.headline.plain', values)
  return msg('usage.headline', { ...values, best: score(best.score), age: ageOf(newest, reached) })
}

function findingsOf(newest: UsedScore, { best, reached, score }: Frontier): readonly Finding[] {
  const findings: Finding[] = [
    {
      id: 'highest',
      label: msg('usage.finding.highest', { day: day(newest.to) }),
      value: score(newest.highest),
    },
    {
      id: 'lowest',
      label: msg('usage.finding.lowest', { day: day(newest.to) }),
      value: score(newest.lowest),
    },
  ]
  if (best)
    findings.push({
      id: 'best',
      label: msg('usage.finding.best', { model: { en: best.row.name }, day: day(best.released) }),
      value: score(best.score),
    })
  if (reached && reached.released <= newest.to)
    findings.push({
      id: 'age',
      label: msg('usage.finding.age', { model: { en: reached.row.name }, day: day(reached.released) }),
      value: ageOf(newest, reached),
    })
  findings.push({
    id: 'matched',
    label: msg('usage.finding.matched', { day: day(newest.to) }),
    value: measured('share', newest.matched),
  })
  return findings
}
