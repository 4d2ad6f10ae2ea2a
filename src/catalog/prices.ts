import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { Figure, Finding, Note } from '../domain/figure/Figure.ts'
import { sourcesOf } from '../domain/figure/sourcesOf.ts'
import { measured, type Text } from '../domain/figure/text.ts'
import {
  confirmedWithin,
  priceFrontier,
  type Price,
  type PriceFrontier,
} from '../domain/series/priceFrontier.ts'
import { daysPerMonth } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import { scoresOn } from './benchmarks.ts'
import { defineChart } from './defineChart.ts'
import { capabilityLevel, levelParams, type CapabilityLevel } from './levels/capabilityLevel.ts'
import { pricePanel } from './prices/pricePanel.ts'

/** What a fixed capability costs: the cheapest model at a level or above, open and closed, through time. */
export const prices = defineChart({
  id: 'prices',
  name: msg('prices.name'),
  question: msg('prices.question'),
  tables: ['prices', 'scores'],
  needs: ({ bench }) => ['prices', scoresOn(bench)],
  params: levelParams,
  presets: [
    { id: 'gpt4o', label: msg('prices.preset.gpt4o'), values: { level: 'gpt4o' } },
    { id: 'o1', label: msg('prices.preset.o1'), values: { level: 'o1' } },
  ],
  build: (data, values, whole) => {
    const level = capabilityLevel(data.tables.scores, whole.tables.scores, values)
    if (!level) return { kind: 'empty', why: msg('level.unscored') }
    const frontier = priceFrontier(data.tables.prices, level.reached)
    const { open, closed } = frontier.records
    if (open.length + closed.length === 0) return { kind: 'empty', why: msg('prices.empty') }
    const panels = [pricePanel(frontier, level, data.dataDate)] as const
    const figure: Figure = {
      chart: 'prices',
      headline: headlineOf(frontier, level),
      subtitle: msg('prices.subtitle', { level: level.name, benchmark: level.benchmark.name }),
      howToRead: msg('prices.howToRead'),
      panels,
      findings: findingsOf(frontier, level),
      notes: notesOf(data, frontier, level),
      sources: sourcesOf(panels, data),
      dataDate: data.dataDate,
    }
    return { kind: 'figure', figure }
  },
})

const usd = (price: Price) => measured('usd-per-mtok', price.blended)
const day = (value: number) => measured('day', value)

/** The first and the last price of the frontier of both sides together. */
function endsOf({ records: { open, closed } }: PriceFrontier): readonly [Price, Price] | null {
  const [first] = [...open, ...closed].toSorted((a, b) => a.date - b.date)
  const [last] = [...open, ...closed].toSorted((a, b) => a.blended - b.blended || a.date - b.date)
  return first && last && last.date > first.date && last.blended < first.blended ? [first, last] : null
}

function headlineOf(frontier: PriceFrontier, level: CapabilityLevel): Text {
  const ends = endsOf(frontier)
  if (!ends) {
    const [only] = [...frontier.records.open, ...frontier.records.closed].toSorted(
      (a, b) => a.blended - b.blended || a.date - b.date,
    )
    if (!only) return msg('prices.headline.plain', { level: level.name })
    return msg('prices.headline.same', {
      level: level.name,
      price: usd(only),
      day: day(only.date),
      model: nameIn(level, only),
    })
  }
  const [first, last] = ends
  return msg(`prices.headline.${last.group}`, {
    level: level.name,
    price: usd(last),
    day: day(last.date),
    before: usd(first),
    since: day(first.date),
    model: nameIn(level, last),
  })
}

const nameIn = (level: CapabilityLevel, { model }: Price) => ({ en: level.scores.get(model)?.name ?? model })

function findingsOf(frontier: PriceFrontier, level: CapabilityLevel): readonly Finding[] {
  const findings: Finding[] = []
  const ends = endsOf(frontier)
  if (ends) {
    const [first, last] = ends
    findings.push({
      id: 'fall',
      label: msg('prices.finding.fall', {
        months: measured('months', (last.date - first.date) / daysPerMonth),
      }),
      value: measured('ratio', first.blended / last.blended),
    })
  }
  for (const group of ['open', 'closed'] as const) {
    const last = frontier.records[group].at(-1)
    if (last)
      findings.push({
        id: `cheapest-${group}`,
        label: msg(`prices.finding.${group}`, { model: nameIn(level, last), day: day(last.date) }),
        value: usd(last),
      })
  }
  const open = frontier.records.open.at(-1)
  const closed = frontier.records.closed.at(-1)
  if (open && closed)
    findings.push({
      id: 'ratio',
      label: msg('prices.finding.ratio'),
      value: measured('ratio', closed.blended / open.blended),
    })
  const [firstOpen] = frontier.records.open
  const [firstClosed] = frontier.records.closed
  if (firstOpen && firstClosed)
    findings.push({
      id: 'wait',
      label: msg('prices.finding.wait'),
      value: measured('months', (firstOpen.date - firstClosed.date) / daysPerMonth),
    })
  return findings
}

function notesOf(
  data: Dataset<'prices' | 'scores'>,
  frontier: PriceFrontier,
  { name, benchmark, score, scores, reached }: CapabilityLevel,
): readonly Note[] {
  const count = (value: number) => measured('count', value)
  const unmatched = data.tables.prices.filter((row) => row.model === null).length
  const notes: Note[] = [
    {
      kind: 'basis',
      text: msg('level.basis', {
        level: name,
        benchmark: benchmark.name,
        score: measured(benchmark.quantity, score),
        basis: benchmark.basis,
      }),
    },
    {
      kind: 'n',
      text: msg('prices.note.n', {
        prices: count(frontier.counted),
        models: count(frontier.first.length),
        reached: count(reached.size),
        scored: count(scores.size),
      }),
    },
    { kind: 'method', text: msg('prices.note.blended') },
    {
      kind: 'adjustment',
      text: msg('prices.note.confirmed', {
        times: measured('ratio', confirmedWithin),
        n: count(frontier.unconfirmed),
      }),
    },
    {
      kind: 'coverage',
      text: msg('prices.note.left', { flagged: count(frontier.flagged), unmatched: count(unmatched) }),
    },
    { kind: 'caution', text: msg('prices.note.dates') },
  ]
  for (const price of frontier.refused)
    notes.push({
      kind: 'adjustment',
      text: msg('prices.note.refused', {
        listing: { en: price.row.name },
        price: usd(price),
        day: day(price.date),
      }),
    })
  return notes
}
