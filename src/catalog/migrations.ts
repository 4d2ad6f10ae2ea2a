import type { Migration } from '../domain/params/migrate.ts'

/**
 * What addresses of earlier grammars wrote otherwise, oldest first. Whoever renames a parameter or a value adds a line
 * with the next version; links in slides and posts then still lead where they led.
 */
export const migrations: readonly Migration[] = [
  // The examples of the embedding guide named the benchmark in full.
  { version: 1, chart: null, key: 'benchmark', to: 'bench' },
  // Charts that set their own scale leave the shared one alone.
  { version: 2, chart: 'downloads', key: 'yscale', to: 'scale', values: { auto: 'linear' } },
]
