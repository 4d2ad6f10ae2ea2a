/** Days of the mean Gregorian year and month. */
export const year = 365.2425
export const month = year / 12

export type Point = { readonly x: number; readonly y: number }
export type Line = { readonly a: number; readonly b: number }

/** The line of the normal equations, about the first x so that days since 1970 keep their digits; null for fewer than three points. */
export function normalLine(points: readonly Point[]): Line | null {
  const origin = points[0]?.x ?? 0
  let [sx, sy, sxx, sxy] = [0, 0, 0, 0]
  for (const { x, y } of points) {
    sx += x - origin
    sy += y
    sxx += (x - origin) ** 2
    sxy += (x - origin) * y
  }
  const n = points.length
  const determinant = n * sxx - sx * sx
  if (n < 3 || determinant <= 0) return null
  const b = (n * sxy - sx * sy) / determinant
  return { a: (sy - b * sx) / n - b * origin, b }
}

/** The first time by which half have ended, of those still waiting each counted as long as it was seen to wait. */
export function medianWait(
  waits: readonly { readonly time: number; readonly ended: boolean }[],
): number | null {
  const byTime = waits.toSorted((a, b) => a.time - b.time || Number(b.ended) - Number(a.ended))
  let left = 1
  for (const [index, wait] of byTime.entries()) {
    if (!wait.ended) continue
    left *= 1 - 1 / (byTime.length - index)
    if (left <= 0.5 + 1e-12) return wait.time
  }
  return null
}

/** A generator of numbers from 0 to 1 (mulberry32, by T. Ettinger): another one than the dashboard's. */
export function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** As many points as there are, drawn with replacement, in order of x and then y. */
export function redrawn(sorted: readonly Point[], random: () => number): readonly Point[] {
  const times = sorted.map(() => 0)
  for (let i = 0; i < sorted.length; i++) {
    const drawn = Math.floor(random() * sorted.length)
    times[drawn] = (times[drawn] ?? 0) + 1
  }
  return sorted.flatMap((point, i) => Array.from({ length: times[i] ?? 0 }, () => point))
}

/** Points higher than all before them; of one x only the highest. */
export function recordsOf(sorted: readonly Point[]): readonly Point[] {
  const highest = new Map<number, number>()
  for (const { x, y } of sorted) highest.set(x, Math.max(y, highest.get(x) ?? -Infinity))
  let top = -Infinity
  return [...highest].flatMap(([x, y]) => {
    if (y <= top) return []
    top = y
    return [{ x, y }]
  })
}

export const middleOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) / 2
  return ((sorted[Math.floor(at)] ?? NaN) + (sorted[Math.ceil(at)] ?? NaN)) / 2
}
