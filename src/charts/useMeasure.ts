import { useEffect, useState } from 'react'
import type { Measure } from '../domain/layout/measureText.ts'
import { canvasMeasure } from './canvasMeasure.ts'

const measures = new Map<string, Measure>()

function measureFor(family: string): Measure {
  const known = measures.get(family)
  if (known) return known
  const made = canvasMeasure(family)
  measures.set(family, made)
  return made
}

/** The measurer of the page's font, made anew when a web font arrives after the first paint. */
export function useMeasure(): Measure {
  const [measure, setMeasure] = useState<Measure>(() =>
    measureFor(getComputedStyle(document.body).fontFamily),
  )
  useEffect(() => {
    const renew = () => {
      measures.clear()
      setMeasure(() => measureFor(getComputedStyle(document.body).fontFamily))
    }
    document.fonts.addEventListener('loadingdone', renew)
    return () => document.fonts.removeEventListener('loadingdone', renew)
  }, [])
  return measure
}
