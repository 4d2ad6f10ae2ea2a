import { drawIndex } from '../random/seededRandom.ts'
import type { Random } from '../random/xoshiro128.ts'

/**
 * As many items as there are, drawn with replacement: one bootstrap resample.
 *
 * Source: B. Efron and R. J. Tibshirani (1993), "An Introduction to the Bootstrap", chapter 6.
 */
export function resample<T>(items: readonly T[], random: Random): T[] {
  const drawn: T[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[drawIndex(random, items.length)]
    if (item !== undefined) drawn.push(item)
  }
  return drawn
}
