import { useEffect, useState } from 'react'
import { chartList } from '../../catalog/chartList.ts'
import type { Chart } from '../../catalog/defineChart.ts'
import type { Formatter } from '../../i18n/Formatter.ts'
import { loadFormatter } from '../../i18n/loadFormatter.ts'
import { locales } from '../../i18n/locales.ts'
import { loadChart } from '../../state/useChart.ts'

/**
 * What the palette fetches when it is first opened: the words of every language, since names are found in all of them,
 * and the charts, whose views have names. What does not come is not offered; the place it leads to says why.
 */
export function useFound(own: Formatter): {
  readonly formatters: readonly Formatter[]
  readonly charts: readonly Chart[]
} {
  const [others, setOthers] = useState<readonly Formatter[]>([])
  const [charts, setCharts] = useState<readonly Chart[]>([])
  useEffect(() => {
    let current = true
    const foreign = locales.filter((locale) => locale !== own.locale)
    void Promise.allSettled(foreign.map(loadFormatter)).then((results) => {
      if (current)
        setOthers(results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])))
    })
    return () => {
      current = false
    }
  }, [own.locale])
  useEffect(() => {
    let current = true
    void Promise.allSettled(chartList.flatMap(({ id }) => loadChart(id) ?? [])).then((results) => {
      if (current)
        setCharts(results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])))
    })
    return () => {
      current = false
    }
  }, [])
  return { formatters: [own, ...others.filter((other) => other.locale !== own.locale)], charts }
}
