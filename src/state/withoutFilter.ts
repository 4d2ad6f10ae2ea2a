import { withFilter } from '../catalog/filter/filterKeys.ts'

/** A canonical query of any chart with its filter taken off. */
export const withoutFilter = (query: string): string => withFilter(query, '')
