import fc from 'fast-check'
import { expect, test } from 'vitest'
import { doublingTime } from '../../../src/domain/stats/doublingTime.ts'
import { firstReached } from '../../../src/domain/stats/firstReached.ts'
import { logLine } from '../../../src/domain/stats/logLine.ts'
import { runningMaximum } from '../../../src/domain/stats/runningMaximum.ts'

type Item = { readonly id: string; readonly x: number; readonly y: number }
const at = { x: (i: Item) => i.x, y: (i: Item) => i.y, id: (i: Item) => i.id }
const items = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 30 }), y: fc.integer({ min: 0, max: 100 }) }), {
    maxLength: 40,
  })
  .map((list) => list.map((item, index) => ({ ...item, id: `m${index}` })))

test('records only rise, one a day at most, whatever the order of the input', () => {
  fc.assert(
    fc.property(items, (list) => {
      const records = runningMaximum(list, at)
      records.forEach((record, index) => {
        const before = records[index - 1]
        if (before) {
          expect(record.y).toBeGreaterThan(before.y)
          expect(record.x).toBeGreaterThan(before.x)
        }
      })
      expect(runningMaximum(list.toReversed(), at)).toEqual(records)
      if (list.length > 0) expect(records.at(-1)?.y).toBe(Math.max(...list.map((i) => i.y)))
    }),
  )
})

test('the first to reach a level is the earliest at or above it', () => {
  const list = [
    { x: 5, y: 50 },
    { x: 3, y: 40 },
    { x: 3, y: 45 },
    { x: 9, y: 90 },
  ]
  const by = { x: (i: { x: number }) => i.x, y: (i: { y: number }) => i.y }
  expect(firstReached(list, 40, by)).toEqual({ x: 3, y: 45 })
  expect(firstReached(list, 50, by)).toEqual({ x: 5, y: 50 })
  expect(firstReached(list, 91, by)).toBeNull()
})

test('a size that doubles every seven days has a doubling time of seven days', () => {
  const fit = logLine([0, 7, 14, 21, 28].map((x) => ({ x, y: 5 * 2 ** (x / 7) })))
  if (fit.kind !== 'fitted') throw new Error(fit.why)
  const doubling = doublingTime(fit, 0.95)
  expect(doubling.kind === 'fitted' && doubling.days).toBeCloseTo(7, 9)
})

test('where the slope may be zero the doubling time has no upper end, and shrinking has none at all', () => {
  const wobbly = logLine([4, 9, 3, 8, 5, 9].map((y, x) => ({ x, y })))
  if (wobbly.kind !== 'fitted') throw new Error(wobbly.why)
  const open = doublingTime(wobbly, 0.95)
  expect(open.kind === 'fitted' && open.hi).toBeNull()
  const shrinking = logLine([8, 4, 2, 1].map((y, x) => ({ x, y })))
  if (shrinking.kind !== 'fitted') throw new Error(shrinking.why)
  expect(doublingTime(shrinking, 0.95)).toEqual({ kind: 'undetermined', why: 'not-growing' })
})

test('a zero has no logarithm and is not dropped in silence', () => {
  expect(logLine([1, 2, 0, 4].map((y, x) => ({ x, y })))).toEqual({
    kind: 'undetermined',
    why: 'not-positive',
  })
})

test('of several on one day with one value the first by id holds the record, however they are given', () => {
  const equal = ['b', 'a', 'c'].map((id) => ({ id, x: 4, y: 70 }))
  for (const list of [equal, equal.toReversed(), equal.toSorted((p, q) => (p.id < q.id ? -1 : 1))])
    expect(runningMaximum(list, at).map(({ item }) => item.id)).toEqual(['a'])
  expect(runningMaximum([...equal, { id: 'later', x: 5, y: 70 }], at)).toHaveLength(1)
})

test('of several equally high on one day the first by id holds the record, in whatever order they come', () => {
  const equal = ['b', 'a', 'c'].map((id) => ({ id, x: 1, y: 5 }))
  const orders = [
    equal,
    equal.toReversed(),
    [equal[1], equal[2], equal[0]].filter((one) => one !== undefined),
  ]
  for (const order of orders) expect(runningMaximum(order, at).map(({ item }) => item.id)).toEqual(['a'])
})
