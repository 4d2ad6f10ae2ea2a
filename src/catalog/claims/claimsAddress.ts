import { articleDay } from '../../domain/claims/article.ts'
import { noDisplay } from '../../domain/display/Display.ts'
import { readParams, writeParams } from '../../domain/params/grammar.ts'
import { optionalDay } from '../../domain/params/Param.ts'
import type { Day } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import type { Chart } from '../defineChart.ts'

const params = {
  asOf: optionalDay({
    label: msg('claims.param.asOf'),
    none: msg('crossover.asOf.latest'),
    from: articleDay,
    to: null,
  }),
}

const read = (query: string) => readParams(params, new URLSearchParams(query))

/** The day of a canonical query; null for the newest day of the data. */
export const asOfOf = (query: string): Day | null => read(query).values.asOf

const view: Chart['view'] = (query) => {
  const { values, outcomes, unknown } = read(query)
  const { label, control } = params.asOf
  const usedRaw = params.asOf.write(params.asOf.fallback)
  return {
    query: writeParams(params, values),
    filters: [],
    filter: '',
    display: noDisplay,
    unknown,
    controls: [
      { key: 'asOf', label, kind: control, raw: params.asOf.write(values.asOf), fallbackRaw: usedRaw },
    ],
    rejected:
      outcomes.asOf.kind === 'rejected'
        ? [{ key: 'asOf', label, raw: outcomes.asOf.raw, usedRaw, used: null }]
        : [],
  }
}

/** The page of claims as a point in its own small parameter space: one day. */
export const claimsAddress: Pick<Chart, 'view' | 'change' | 'display'> = {
  view,
  change: (query, key, raw) => {
    const next = new URLSearchParams(view(query).query)
    next.set(key, raw)
    return view(next.toString()).query
  },
  display: (query) => view(query).query,
}
