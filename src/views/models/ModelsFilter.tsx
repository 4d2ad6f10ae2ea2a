import { filterParams, type FilterShape } from '../../catalog/filter/filterParams.ts'
import { readParams, writeParams, type Values } from '../../domain/params/grammar.ts'
import { FilterChips } from '../shared/filter/FilterChips.tsx'
import { FilterFields } from '../shared/filter/FilterFields.tsx'
import styles from './ModelsTools.module.css'

type Filters = Values<FilterShape>
type Props = { readonly values: Filters; readonly change: (values: Filters) => void }

const view = { tables: ['models'], filteredTables: ['models'] } as const

/** What part of the models is listed, as on charts; the search has a field of its own. */
export function ModelsFilter({ values, change }: Props) {
  const { q, ...others } = values
  const filter = writeParams(filterParams, { ...others, q: '' })
  const set = (key: string, raw: string) => {
    const next = new URLSearchParams(filter)
    next.set(key, raw)
    change({ ...readParams(filterParams, next).values, q })
  }
  const filters = Object.entries(filterParams)
    .filter(([key]) => key !== 'q')
    .map(([key, param]) => {
      // What stands for no restriction.
      const fallbackRaw = param.control.kind === 'flag' ? '0' : ''
      return {
        key,
        label: param.label,
        kind: param.control,
        raw: new URLSearchParams(filter).get(key) ?? fallbackRaw,
        fallbackRaw,
      }
    })
  return (
    <div className={styles['filter']} data-print="hide">
      <FilterChips
        filter={filter}
        change={set}
        clear={() => change({ ...readParams(filterParams, new URLSearchParams()).values, q })}
      />
      <FilterFields chart={view} view={{ filter, filters }} change={set} />
    </div>
  )
}
