import { expect, test } from 'vitest'
import { isEdition } from '../../../src/domain/time/isEdition.ts'

test.each(['2026-08-22', '2026-08-22.2', '2026-08-22.10', '2024-02-29'])('%s names an edition', (name) => {
  expect(isEdition(name)).toBe(true)
})

test.each([
  '',
  'latest',
  '2026-8-22',
  '2026-02-30',
  '2026-08-22.',
  '2026-08-22.0',
  '2026-08-22.1',
  '2026-08-22.02',
  '2026-08-22.2 ',
  'x2026-08-22',
  '2026-08-22.2x',
  '../2026-08-22',
])('%j names none', (name) => {
  expect(isEdition(name)).toBe(false)
})
