import type { Filter, OpennessClass } from '../../domain/dataset/filter/Filter.ts'
import type { Text } from '../../domain/figure/text.ts'
import { readParams, writeParams, type Values } from '../../domain/params/grammar.ts'
import { flag } from '../../domain/params/Param.ts'
import { classes, days, sizes, texts, words } from '../../domain/params/restrictions.ts'
import type { LicenceClass } from '../../domain/series/licenceClass.ts'
import { dayOf } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import type { FilterKey } from './filterKeys.ts'

/** What every chart can be restricted to, in the order of the address. A chart's own keys are others. */
export const filterParams = {
  orgs: texts({ label: msg('filter.orgs') }),
  countries: texts({ label: msg('filter.countries') }),
  openness: classes({
    label: msg('filter.openness'),
    options: {
      open_weights: msg('openness.open_weights'),
      open_source: msg('openness.open_source'),
      api_only: msg('openness.api_only'),
      unreleased: msg('openness.unreleased'),
      unknown: msg('openness.unknown'),
    } satisfies Record<OpennessClass, Text>,
  }),
  licences: classes({
    label: msg('filter.licences'),
    options: {
      permissive: msg('licence.permissive'),
      conditional: msg('licence.conditional'),
      noncommercial: msg('licence.noncommercial'),
      proprietary: msg('licence.proprietary'),
      unstated: msg('licence.unstated'),
    } satisfies Record<LicenceClass, Text>,
  }),
  size: sizes({ label: msg('filter.size') }),
  released: days({ label: msg('filter.released'), first: dayOf(2010) }),
  q: words({ label: msg('filter.q'), most: 80 }),
  undecided: flag({ label: msg('filter.undecided'), fallback: false }),
} as const satisfies Readonly<Record<FilterKey, unknown>>

export type FilterShape = typeof filterParams

/** The filter in a query of any chart. */
export function filterIn(query: string): Filter {
  const values: Values<FilterShape> = readParams(filterParams, new URLSearchParams(query)).values
  return values
}

/** The filter of any chart's query, as a query of its own. */
export const filterOf = (query: string): string => writeParams(filterParams, filterIn(query))
