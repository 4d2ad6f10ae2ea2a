import { readTarget, sheetKinds, type KnownBenchmark, type Mapping } from '../../domain/intake/fields.ts'

/** Reads a mapping from an address; null where it is none for this many columns, and has to be guessed. */
export function readMapping(
  raw: string,
  width: number,
  benchmarks: readonly KnownBenchmark[],
): Mapping | null {
  const [first, ...targets] = raw.split('.')
  const kind = sheetKinds.find((known) => known === first)
  if (kind === undefined || targets.length !== width) return null
  const columns = targets.map((target) => readTarget(target === '' ? 'ignore' : target, benchmarks))
  return columns.every((target) => target !== null) ? { kind, columns } : null
}
