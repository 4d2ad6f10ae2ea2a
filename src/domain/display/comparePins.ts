import type { Datum, Figure, FitSeries, Panel, Series } from '../figure/Figure.ts'
import { isDayQuantity } from '../figure/isDayQuantity.ts'
import type { Quantity } from '../figure/Quantity.ts'
import { measured, type Measured } from '../figure/text.ts'
import { daysPerMonth } from '../time/day.ts'

/** A mark that the reader holds on to, with what it stands for. */
export type Pinned = {
  /** A, B, C, as it stands at the mark. */
  readonly letter: string
  /** Which of the pins it is. */
  readonly pin: number
  readonly panel: Panel
  readonly series: Exclude<Series, FitSeries>
  readonly datum: Datum
  /** How it differs from the first pin of its panel; null for that one itself. */
  readonly against: Difference | null
}

export type Difference = {
  readonly letter: string
  /** Null where one of the two has no value, or a row has none. */
  readonly value: Measured | null
  /** How many times the other's value, where amounts are compared. */
  readonly times: Measured | null
  /** Months on a calendar axis, else in the axis' own quantity; later is more. */
  readonly x: Measured
}

export const pinLetter = (pin: number): string => String.fromCharCode(65 + pin)

/** The pinned marks of a figure in the order in which they were pinned, each against the first of its panel. */
export function comparePins(figure: Figure): readonly Pinned[] {
  const found = figure.panels.flatMap((panel) =>
    panel.series.flatMap((series) =>
      series.mark === 'fit'
        ? []
        : series.data.flatMap((datum) =>
            datum.pin === undefined ? [] : [{ panel, series, datum, pin: datum.pin }],
          ),
    ),
  )
  const firsts = new Map<Panel, (typeof found)[number]>()
  return found
    .toSorted((a, b) => a.pin - b.pin)
    .map((one) => {
      const first = firsts.get(one.panel)
      if (!first) firsts.set(one.panel, one)
      return {
        ...one,
        letter: pinLetter(one.pin),
        against: first ? differenceOf(one.panel, first.datum, first.pin, one.datum) : null,
      }
    })
}

function differenceOf({ x, y }: Panel, from: Datum, pin: number, to: Datum): Difference {
  const isComparable = from.y !== null && to.y !== null && y.quantity !== 'lane' && !isDayQuantity(y.quantity)
  const times = isComparable && isAmount(y.quantity) && from.y > 0 ? to.y / from.y : null
  return {
    letter: pinLetter(pin),
    value: isComparable ? measured(differenceQuantity(y.quantity), to.y - from.y) : null,
    times: times === null ? null : measured('ratio', times),
    x: isDayQuantity(x.quantity)
      ? measured('months', (to.x - from.x) / daysPerMonth)
      : measured(differenceQuantity(x.quantity), to.x - from.x),
  }
}

function differenceQuantity(quantity: Quantity): Quantity {
  if (quantity === 'percent-score') return 'points'
  return quantity === 'eci' ? 'eci-points' : quantity
}

const isAmount = (quantity: Quantity): boolean =>
  quantity === 'parameters' ||
  quantity === 'pulls' ||
  quantity === 'pulls-per-month' ||
  quantity === 'downloads-30d' ||
  quantity === 'downloads' ||
  quantity === 'usd-per-mtok'
