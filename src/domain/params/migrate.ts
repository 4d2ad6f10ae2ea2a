/** A parameter that was called otherwise in addresses of an earlier grammar. Entries are never removed. */
export type Migration = {
  /** The grammar that came with it; older addresses are led through every later one, in order. */
  readonly version: number
  /** The only chart it is about; null for all. */
  readonly chart: string | null
  readonly key: string
  readonly to: string
  /** Values that are written otherwise now; others stay. */
  readonly values?: Readonly<Record<string, string>>
}

/**
 * A query in today's grammar. A key of today that the address has as well goes first; what no entry is about stays as
 * it is, right or wrong. Total and idempotent.
 */
export function migrated(chart: string, query: string, migrations: readonly Migration[]): string {
  const params = new URLSearchParams(query)
  let isOld = false
  for (const entry of migrations.toSorted((a, b) => a.version - b.version)) {
    if (entry.chart !== null && entry.chart !== chart) continue
    const raw = params.get(entry.key)
    if (raw === null) continue
    isOld = true
    params.delete(entry.key)
    if (!params.has(entry.to)) params.set(entry.to, newValue(entry, raw))
  }
  return isOld ? params.toString() : query
}

const newValue = ({ values = {} }: Migration, raw: string): string =>
  Object.hasOwn(values, raw) ? (values[raw] ?? raw) : raw
