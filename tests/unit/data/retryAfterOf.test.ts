import { expect, it } from 'vitest'
import { retryAfterOf } from '../../../src/data/retryAfterOf.ts'

const now = Date.parse('2026-09-01T12:00:00Z')

it.each([
  ['120', 120],
  [' 0 ', 0],
  ['Tue, 01 Sep 2026 12:00:30 GMT', 30],
  ['Tue, 01 Sep 2026 11:00:00 GMT', 0],
  ['soon', null],
  ['', null],
  [null, null],
])('the header %j asks for a pause of %j seconds', (header, seconds) => {
  expect(retryAfterOf(header, now)).toBe(seconds)
})
