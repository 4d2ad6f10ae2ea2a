import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fiellerSet, type UncertainLine } from '../../../src/domain/stats/fieller.ts'

const whole = (min: number, max: number) => fc.integer({ min, max })
/** Variances and a covariance that two numbers can have together. */
const lines = fc
  .record({
    alpha: whole(-50, 50),
    beta: whole(-20, 20),
    sdAlpha: whole(1, 30),
    sdBeta: whole(1, 10),
    correlation: fc.double({ min: -0.95, max: 0.95, noNaN: true }),
  })
  .map(({ alpha, beta, sdAlpha, sdBeta, correlation }): UncertainLine => ({
    alpha,
    beta,
    varAlpha: sdAlpha ** 2,
    varBeta: sdBeta ** 2,
    cov: correlation * sdAlpha * sdBeta,
  }))

/** How far the line at u is from what chance makes of zero: not positive within the set. */
const beyond = ({ alpha, beta, varAlpha, varBeta, cov }: UncertainLine, t: number, u: number): number =>
  (alpha + beta * u) ** 2 - t * t * (varAlpha + 2 * u * cov + u * u * varBeta)

test('the set holds exactly the places where the line may be zero', () => {
  const kinds = new Set<string>()
  fc.assert(
    fc.property(lines, fc.constantFrom(0.5, 2, 2.5), whole(-400, 400), (line, t, u) => {
      const set = fiellerSet(line, t)
      if (!set) throw new Error('no set')
      kinds.add(set.kind)
      // On the border the set is half of everything; it is taken for the whole, see below.
      if (line.beta ** 2 === t * t * line.varBeta) return
      const far = beyond(line, t, u)
      // Within rounding of an end either is right.
      if (Math.abs(far) < 1e-6) return
      const isIn =
        set.kind === 'everywhere' ||
        (set.kind === 'bounded' ? u >= set.lo && u <= set.hi : u <= set.below || u >= set.above)
      expect(isIn).toBe(far < 0)
    }),
    { numRuns: 2000, seed: 8 },
  )
  expect([...kinds].toSorted()).toEqual(['bounded', 'everywhere', 'outside'])
})

test('the ends are where the line is just as far from zero as chance allows', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom(0.5, 2, 2.5), (line, t) => {
      const set = fiellerSet(line, t)
      if (!set || set.kind === 'everywhere') return
      const ends = set.kind === 'bounded' ? [set.lo, set.hi] : [set.below, set.above]
      expect(ends[0]).toBeLessThanOrEqual(ends[1] ?? NaN)
      for (const u of ends) {
        const size = (Math.abs(line.alpha) + Math.abs(line.beta * u) + 1) ** 2 + t * t * u * u * line.varBeta
        expect(Math.abs(beyond(line, t, u)) / size).toBeLessThan(1e-6)
      }
    }),
    { numRuns: 500 },
  )
})

test('without doubt the set is the zero itself', () => {
  const sure = { varAlpha: 0, varBeta: 0, cov: 0 }
  expect(fiellerSet({ alpha: -6, beta: 2, ...sure }, 2)).toEqual({ kind: 'bounded', lo: 3, hi: 3 })
  const atOrigin = fiellerSet({ alpha: 0, beta: 2, ...sure }, 2)
  if (atOrigin?.kind !== 'bounded') throw new Error('not bounded')
  expect([Math.abs(atOrigin.lo), Math.abs(atOrigin.hi)]).toEqual([0, 0])
})

test('squares that overflow leave no set', () => {
  expect(fiellerSet({ alpha: 1e200, beta: 1e200, varAlpha: 1, varBeta: 1, cov: 0 }, 2)).toBeNull()
})

test('a slope that is just as doubtful as it is steep says nothing', () => {
  expect(fiellerSet({ alpha: 1, beta: 2, varAlpha: 1, varBeta: 1, cov: 0 }, 2)).toEqual({
    kind: 'everywhere',
  })
})

test.each([1, -1])('the end near zero keeps its digits where the other is far away: height %i', (alpha) => {
  // u² + 2 α u + 2⁻⁴⁰ = 0 by its definition; the small root is −α 2⁻⁴¹ (1 + 2⁻⁴²) to the last digit.
  const set = fiellerSet({ alpha, beta: 1, varAlpha: 1 - 2 ** -40, varBeta: 0, cov: 0 }, 1)
  if (set?.kind !== 'bounded') throw new Error('not bounded')
  const near = alpha > 0 ? set.hi : set.lo
  expect((-alpha * near) / (2 ** -41 * (1 + 2 ** -42))).toBeCloseTo(1, 14)
})

test('a flat and doubtful line that only just may be zero is zero everywhere', () => {
  // (1 + 0 u)² ≤ 1 + u² at every u: square −1, linear 0, constant 0.
  expect(fiellerSet({ alpha: 1, beta: 0, varAlpha: 1, varBeta: 1, cov: 0 }, 1)).toEqual({
    kind: 'everywhere',
  })
})
