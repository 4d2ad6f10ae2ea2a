import type { AxisUnit, Zoom } from './Display.ts'

/** The stretch between two places of an axis, in numbers that are no finer than can be pointed at; null for a point. */
export function zoomBetween(unit: AxisUnit, a: number, b: number): Zoom | null {
  const step = unit === 'day' ? 1 : 10 ** Math.max(-6, Math.floor(Math.log10(Math.abs(b - a) || 1)) - 2)
  const round = (value: number) => Number((Math.round(value / step) * step).toFixed(6)) + 0
  const from = round(Math.min(a, b))
  const to = round(Math.max(a, b))
  return from < to ? { unit, from, to } : null
}
