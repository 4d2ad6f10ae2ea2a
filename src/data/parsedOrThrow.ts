import type { Parsed } from '../domain/dataset/Issue.ts'
import { DataError } from './DataError.ts'

/** The parsed value, or the reason why there is none as a `DataError`. */
export function parsedOrThrow<T>(file: string, parsed: Parsed<T>): T {
  switch (parsed.kind) {
    case 'parsed':
      return parsed.value
    case 'newer':
      throw new DataError(file, { kind: 'newer', found: parsed.found, supported: parsed.supported })
    case 'invalid':
      throw new DataError(file, { kind: 'invalid', issues: parsed.issues })
  }
  return parsed satisfies never
}
