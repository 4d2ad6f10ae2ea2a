/** The keys of the filter in an address, in their order: small, for what carries a filter along without reading it. */
const filterKeys = [
  'orgs',
  'countries',
  'openness',
  'licences',
  'size',
  'released',
  'q',
  'undecided',
] as const

export type FilterKey = (typeof filterKeys)[number]

/** The filter in a canonical query of any chart, as a query of its own. */
export function filterOfQuery(query: string): string {
  const whole = new URLSearchParams(query)
  const filter = new URLSearchParams()
  for (const key of filterKeys) {
    const raw = whole.get(key)
    if (raw !== null) filter.set(key, raw)
  }
  return filter.toString()
}

/** A view's query under a filter that was set elsewhere; its own filter, if it has one, gives way. */
export function withFilter(query: string, filter: string): string {
  const next = new URLSearchParams(query)
  for (const key of filterKeys) next.delete(key)
  for (const [key, raw] of new URLSearchParams(filter)) next.set(key, raw)
  return next.toString()
}
