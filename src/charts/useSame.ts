import { useState } from 'react'

/** The value of before while it says the same, so that what depends on it stays as it is. For small plain values. */
export function useSame<T>(value: T): T {
  const [kept, keep] = useState(value)
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept
  keep(value)
  return value
}
