import { expect, it } from 'vitest'
import { isChunkError } from '../../../src/ui/isChunkError.ts'

it.each([
  'Failed to fetch dynamically imported module: https://example.org/assets/a.js',
  'error loading dynamically imported module: https://example.org/assets/a.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/a.css',
])('a browser says “%s” when a part of the app cannot be fetched', (message) => {
  expect(isChunkError(new TypeError(message))).toBe(true)
})

it('a mistake in a part that was fetched is no such error', () => {
  expect(isChunkError(new TypeError("Cannot read properties of undefined (reading 'x')"))).toBe(false)
})
