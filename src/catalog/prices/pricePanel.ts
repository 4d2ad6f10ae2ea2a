import type { Datum, Panel, Series } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import type { Group } from '../../domain/series/groupOf.ts'
import type { Price, PriceFrontier } from '../../domain/series/priceFrontier.ts'
import type { Day } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import { nameOf } from '../../i18n/names.ts'
import type { CapabilityLevel } from '../levels/capabilityLevel.ts'
import { opennessText } from '../opennessText.ts'

const mostLabels = 5

/** First prices of the models at the level as marks, the lowest price so far of each side as steps. */
export function pricePanel(frontier: PriceFrontier, level: CapabilityLevel, until: Day): Panel {
  return {
    id: 'prices',
    title: null,
    weight: 1,
    x: { quantity: 'day', scale: 'time', label: msg('prices.axis.date') },
    y: { quantity: 'usd-per-mtok', scale: 'log', label: msg('prices.axis.price') },
    series: (['closed', 'open'] as const).flatMap((group) => sideOf(frontier, level, group, until)),
    events: [],
  }
}

function sideOf(
  { first, records }: PriceFrontier,
  level: CapabilityLevel,
  group: Group,
  until: Day,
): readonly Series[] {
  const marks = first.filter((price) => price.group === group)
  const lows = records[group]
  if (marks.length === 0) return []
  const steps = lows.map((price, index) => ({
    ...datumOf(price, level),
    ...(lows.length - index <= mostLabels && { labelRank: lows.length - index }),
  }))
  const last = lows.at(-1)
  if (last && last.date < until) steps.push({ ...datumOf(last, level), id: `${idOf(last)}…`, x: until })
  return [
    {
      mark: 'points',
      id: `${group}-first`,
      name: msg(`prices.series.${group}`),
      tone: group,
      faded: true,
      data: marks.map((price) => datumOf(price, level)),
    },
    {
      mark: 'steps',
      id: `${group}-lowest`,
      name: msg(`prices.series.${group}.lowest`),
      tone: group,
      data: steps,
    },
  ]
}

const idOf = ({ row, date }: Price) => `${row.name}@${date}`

function datumOf(price: Price, level: CapabilityLevel): Datum {
  const { row } = price
  const score = level.scores.get(price.model)
  return {
    id: idOf(price),
    x: price.date,
    y: price.blended,
    name: { en: score?.name ?? price.model },
    facts: {
      ...(score?.organisation && { lab: nameOf(score.organisation) }),
      openness: opennessText(row.openness),
      basis: msg('level.fact', {
        score: measured(level.benchmark.quantity, score?.score ?? level.score),
        benchmark: level.benchmark.name,
      }),
      status:
        row.provider === null
          ? msg('prices.fact.listing', { listing: { en: row.name } })
          : msg('prices.fact.listing.at', { listing: { en: row.name }, seller: { en: row.provider } }),
      source: row.source,
      model: price.model,
    },
  }
}
