import { afterEach, beforeEach, expect, vi } from 'vitest'
import { noise } from './console.ts'

/** A warning or an error on the console fails the test it came from, unless the test said that it expects it. */
beforeEach(() => {
  noise.length = 0
  for (const level of ['error', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      noise.push(`console.${level}: ${parts.map(String).join(' ')}`)
    })
})

afterEach(() => {
  expect(noise, 'unexpected noise on the console').toEqual([])
})
