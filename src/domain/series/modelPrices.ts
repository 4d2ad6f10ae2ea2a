import { collectorOf, confirmedWithin, leastPrice, type PriceRow } from './priceFrontier.ts'

/** A listing whose blended price is stated. */
export type ListedPrice = PriceRow & { readonly blended: number }

export type ModelPrices = {
  /** Listed prices that can be used, newest first. */
  readonly listed: readonly ListedPrice[]
  /** Listings left out for a quality flag, a slip of unit, or because they state no blended price. */
  readonly leftOut: number
  /** The lowest price that a second, independent list confirms; null where none does. */
  readonly lowest: ListedPrice | null
}

const isUsable = (row: PriceRow): row is ListedPrice =>
  row.flags.length === 0 && row.blended !== null && row.blended >= leastPrice

/**
 * The price lists of one model, in USD for a million tokens. Dates are those of the lists, not of a launch. A price is
 * confirmed by the rule of `priceFrontier`: another collector lists the model at no more than `confirmedWithin` times it.
 */
export function pricesOf(model: string, rows: readonly PriceRow[]): ModelPrices {
  const own = rows.filter((row) => row.model === model)
  const listed = own.filter(isUsable).toSorted((a, b) => b.date - a.date || a.blended - b.blended)
  const isConfirmed = (price: ListedPrice) =>
    listed.some(
      (other) =>
        collectorOf(other.source) !== collectorOf(price.source) &&
        other.blended <= confirmedWithin * price.blended,
    )
  const [lowest = null] = listed
    .filter(isConfirmed)
    .toSorted((a, b) => a.blended - b.blended || a.date - b.date)
  return { listed, leftOut: own.length - listed.length, lowest }
}
