type Span = { readonly from: string; readonly to: string }

const two = (n: number): string => String(n).padStart(2, '0')
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const months = (year: number, first: number, last: number): Span => ({
  from: `${year}-${two(first)}-01`,
  to: `${year}-${two(last)}-${two(lastDay(year, last))}`,
})

/**
 * The time a published figure speaks of, from the many ways in which it is written: `2024-07-23`, `2024-12`, `2025`,
 * `2025-H2`, `2026 (mid)`, `2026-04/05`, `2026-01/2026-07`, `2025/2026 (past year)`. Null where it has no date.
 */
export function spanOfDate(raw: string): Span | null {
  const text = raw.replace(/\((?!mid).*\)/, '').trim()
  const day = /^\d{4}-\d{2}-\d{2}$/.exec(text)
  if (day) return { from: text, to: text }
  const month = /^(\d{4})-(\d{2})$/.exec(text)
  if (month) return months(Number(month[1]), Number(month[2]), Number(month[2]))
  const half = /^(\d{4})-H([12])$/.exec(text)
  if (half) return half[2] === '1' ? months(Number(half[1]), 1, 6) : months(Number(half[1]), 7, 12)
  const inYear = /^(\d{4})-(\d{2})\/(\d{2})$/.exec(text)
  if (inYear) return months(Number(inYear[1]), Number(inYear[2]), Number(inYear[3]))
  const across = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/.exec(text)
  if (across)
    return {
      from: months(Number(across[1]), Number(across[2]), Number(across[2])).from,
      to: months(Number(across[3]), Number(across[4]), Number(across[4])).to,
    }
  if (/^\d{4} \(mid\)$/.test(text)) return months(Number(text.slice(0, 4)), 5, 8)
  const years = /^(\d{4})(?:\/(\d{4}))?$/.exec(text)
  if (years) return { from: `${years[1]}-01-01`, to: `${years[2] ?? years[1]}-12-31` }
  return null
}
