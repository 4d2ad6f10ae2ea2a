import { useEffect, useState } from 'react'

/** What a load gives, null until then or where it fails. `load` must be the same function at every render. */
export function useAsync<T>(load: () => Promise<T>): T | null {
  const [value, setValue] = useState<{ readonly of: T } | null>(null)
  useEffect(() => {
    let current = true
    load().then(
      (of) => {
        if (current) setValue({ of })
      },
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [load])
  return value === null ? null : value.of
}
