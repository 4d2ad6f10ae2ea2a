import { expect } from 'vitest'

/** What went to the console as a warning or an error in the running test. */
export const noise: string[] = []

/** Says that the test has made the console warn as it should: takes the matching entries out, and fails without one. */
export function expectConsole(pattern: RegExp): void {
  const rest = noise.filter((entry) => !pattern.test(entry))
  expect(noise.length - rest.length, `console entries like ${pattern}`).toBeGreaterThan(0)
  noise.splice(0, noise.length, ...rest)
}
