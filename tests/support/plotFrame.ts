import type { TickContext } from '../../src/domain/layout/axisTicks.ts'
import { sizesOf } from '../../src/domain/layout/density.ts'
import type { Frame } from '../../src/domain/layout/vertices.ts'

/** A plot of two hundred by a hundred pixels, ten to a unit of either axis, with letters five pixels wide. */
export const plot = { x: 100, y: 50, width: 200, height: 100 }
const sizes = { ...sizesOf('page', 900), label: 10, leading: 1, gap: 4, tick: 10 }
export const frame: Frame = {
  plot,
  sizes,
  x: { kind: 'linear', domain: [0, 20], range: [100, 300] },
  y: { kind: 'linear', domain: [0, 10], range: [150, 50] },
}
export const context: TickContext = {
  sizes,
  words: { show: (value) => ('values' in value ? JSON.stringify(value.values) : ''), number: String },
  measure: (text) => Array.from(text).length * 5,
}
export const at = (x: number, y: number) => ({ x, y, px: 100 + x * 10, py: 150 - y * 10 })
export const edges = (x: number, lo: number, hi: number) => ({
  x,
  lo,
  hi,
  px: 100 + x * 10,
  pyLo: 150 - lo * 10,
  pyHi: 150 - hi * 10,
})
