import type { Quantity } from './Quantity.ts'

/** A quantity whose values are days, written as ISO dates where machines read. */
export function isDayQuantity(quantity: Quantity): boolean {
  return quantity === 'day' || quantity === 'month'
}
