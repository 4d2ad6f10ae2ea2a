import { useEffect } from 'react'
import type { Dataset } from '../domain/dataset/Dataset.ts'

/** Long after the first picture, and soon enough for whoever has read the headline. */
const waitMs = 1000

/** Gives the page's worker the data of a chart that the reader is likely to set, once the page is drawn. */
export function useWarmBuilder(data: Dataset | undefined): void {
  useEffect(() => {
    if (!data) return
    const timer = setTimeout(() => {
      // Without it figures are built in the page.
      import('./pageBuilder.ts').then(
        ({ pageBuilder }) => pageBuilder.warm(data),
        () => undefined,
      )
    }, waitMs)
    return () => clearTimeout(timer)
  }, [data])
}
