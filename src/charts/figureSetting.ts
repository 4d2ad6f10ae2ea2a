import type { Display, Pin } from '../domain/display/Display.ts'
import { isSamePin, mostPins } from '../domain/display/Display.ts'

/** Sets parts of a figure's display; a place that has no such thing (a card, a slide) leaves it out. */
export type SetDisplay = (change: Partial<Display>) => void

/** Pins with one more, or without one that was there. Full lists stay as they are. */
export function togglePin(pins: readonly Pin[], pin: Pin): readonly Pin[] {
  const others = pins.filter((one) => !isSamePin(one, pin))
  if (others.length < pins.length) return others
  return pins.length < mostPins ? [...pins, pin] : pins
}
