import { filterOfQuery, withFilter } from '../catalog/filter/filterKeys.ts'
import { useAddress } from './useAddress.ts'

/** The filter that the chart in sight is looked at under, to go along to another chart; empty elsewhere. */
export function useCarriedFilter(): string {
  const { route, query } = useAddress()
  return route.page === 'chart' ? filterOfQuery(query) : ''
}

/** The address of a chart, without host, under a filter; addresses of other pages as they are. */
export function underFilter(address: string, filter: string): string {
  const { pathname, search, hash } = new URL(address, location.origin)
  if (!/\/charts\/[^/]+\/$/.test(pathname)) return address
  const query = withFilter(search, filter)
  return `${pathname}${query === '' ? '' : `?${query}`}${hash}`
}
