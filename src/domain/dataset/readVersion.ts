import type { Parsed } from './Issue.ts'
import { schemaVersion } from './tables.ts'

/** Judges the version a file states; null for one that this app can read. `name` is the file's, for the issue's path. */
export function readVersion(found: unknown, name: string): Exclude<Parsed<never>, { kind: 'parsed' }> | null {
  if (typeof found !== 'number' || !Number.isSafeInteger(found) || found < 1)
    return {
      kind: 'invalid',
      issues: [{ path: `${name}.schemaVersion`, message: 'is not a version number' }],
    }
  return found > schemaVersion ? { kind: 'newer', found, supported: schemaVersion } : null
}
