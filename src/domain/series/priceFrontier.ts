import { group as grouped } from 'd3-array'
import type { Row } from '../dataset/tables.ts'
import type { Day } from '../time/day.ts'
import { groupOf, type Group } from './groupOf.ts'

export type PriceRow = Row<'prices'>

/** A listed price that passed the checks, in USD for a million tokens, three parts input to one part output. */
export type Price = {
  readonly date: Day
  readonly blended: number
  readonly model: string
  readonly group: Group
  readonly row: PriceRow
}

export type PriceFrontier = {
  /** The price at which each model first counted, by date. */
  readonly first: readonly Price[]
  /** Prices lower than every one listed before by the same side. */
  readonly records: Readonly<Record<Group, readonly Price[]>>
  /** Listed prices of the models asked for that were looked at, and those left out by reason. */
  readonly counted: number
  readonly unconfirmed: number
  /** Those of the unconfirmed that would have been record lows. */
  readonly refused: readonly Price[]
  readonly flagged: number
  readonly withoutOpenness: number
}

/** Collectors that pass on one another's lists count as one. */
export const collectorOf = (source: string) => (source === 'tokencost' ? 'litellm' : source)

/** A price counts where another collector lists the same model at no more than this many times it. */
export const confirmedWithin = 1.5

/** A million tokens for less than this is a price a token in the wrong column. */
export const leastPrice = 0.001

/**
 * The cheapest way to buy models of a set, through time, open and closed apart. A price is a listing's date and its
 * blended price; the frontier is the lowest price listed up to a day, so it never rises when a listing is withdrawn.
 *
 * A record low deserves a second look, the same for all: it counts only where a second, independent collector lists the
 * same model at any date at no more than `confirmedWithin` times the price. Rows that carry a quality flag, and prices
 * below a tenth of a cent (a slip of unit), are left out. A new low is lower by five per cent at least.
 */
export function priceFrontier(rows: readonly PriceRow[], models: ReadonlySet<string>): PriceFrontier {
  let flagged = 0
  let withoutOpenness = 0
  const listed: Price[] = []
  for (const row of rows) {
    if (row.model === null || !models.has(row.model) || row.blended === null) continue
    const group = groupOf(row.openness)
    if (row.flags.length > 0 || row.blended < leastPrice) flagged += 1
    else if (group === null) withoutOpenness += 1
    else listed.push({ date: row.date, blended: row.blended, model: row.model, group, row })
  }
  const byModel = grouped(listed, ({ model }) => model)
  const isConfirmed = (price: Price) =>
    (byModel.get(price.model) ?? []).some(
      (other) =>
        collectorOf(other.row.source) !== collectorOf(price.row.source) &&
        other.blended <= confirmedWithin * price.blended,
    )
  const confirmed = listed.filter(isConfirmed)
  const refused = listed.filter((price) => !isConfirmed(price))
  return {
    first: firstOfModels(confirmed),
    records: { open: recordsOf(confirmed, 'open'), closed: recordsOf(confirmed, 'closed') },
    counted: confirmed.length,
    unconfirmed: refused.length,
    refused: refusedRecords(refused, confirmed),
    flagged,
    withoutOpenness,
  }
}

/** A price's identity among the rows of one list. */
const idOf = ({ row, date, blended }: Price) =>
  `${row.name}@${date}/${row.provider ?? ''}/${blended}/${row.source}`

function firstOfModels(prices: readonly Price[]): readonly Price[] {
  const first = new Map<string, Price>()
  const inOrder = prices.toSorted(
    (a, b) => a.date - b.date || a.blended - b.blended || (idOf(a) < idOf(b) ? -1 : 1),
  )
  for (const price of inOrder) if (!first.has(price.model)) first.set(price.model, price)
  return [...first.values()]
}

/** Lower by less than this is rounding between lists, not a cut. */
const leastCut = 0.05

function recordsOf(prices: readonly Price[], group: Group): readonly Price[] {
  const records: Price[] = []
  const inOrder = prices
    .filter((price) => price.group === group)
    .toSorted((a, b) => a.date - b.date || a.blended - b.blended || (idOf(a) < idOf(b) ? -1 : 1))
  for (const price of inOrder) {
    const lowest = records.at(-1)
    if (!lowest || price.blended <= lowest.blended * (1 - leastCut)) records.push(price)
  }
  return records
}

/** Prices without a witness that would have been the lowest of their side on their day. */
function refusedRecords(refused: readonly Price[], confirmed: readonly Price[]): readonly Price[] {
  return refused
    .filter(
      (price) =>
        !confirmed.some(
          (other) =>
            other.group === price.group && other.date <= price.date && other.blended <= price.blended,
        ),
    )
    .toSorted((a, b) => a.date - b.date || a.blended - b.blended || (idOf(a) < idOf(b) ? -1 : 1))
}
