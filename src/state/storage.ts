/** What this browser remembers for the reader. Storage may be full, blocked or absent: then nothing is remembered. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(`crossover.${key}`)
  } catch {
    return null
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`crossover.${key}`, value)
  } catch {
    // The choice holds for this visit.
  }
}
