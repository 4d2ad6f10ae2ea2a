import { lazy, Suspense, useState } from 'react'
import type { FilterSetting, View } from '../../../catalog/defineChart.ts'
import { filterIn } from '../../../catalog/filter/filterParams.ts'
import { filterParts } from '../../../catalog/filter/filterText.ts'
import { msg } from '../../../i18n/msg.ts'
import { Crash } from '../../../ui/Crash.tsx'
import { ErrorBoundary } from '../../../ui/ErrorBoundary.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import type { FilteredView } from './FilteredView.ts'
import styles from './FilterFields.module.css'

const FilterField = lazy(async () => ({ default: (await import('./FilterField.tsx')).FilterField }))

type Props = {
  readonly chart: FilteredView
  readonly view: Pick<View, 'filter' | 'filters'>
  readonly change: (key: string, raw: string) => void
}

/** What part of the data the chart is drawn from: one dimension a line, with what it is set to; each opens in place. */
export function FilterFields({ chart, view, change }: Props) {
  const f = useFormatter()
  const parts = new Map(filterParts(filterIn(view.filter)).map(({ key, value }) => [String(key), value]))
  return (
    <details className={styles['filter']}>
      <summary className={`${styles['summary']} ${styles['title']}`}>
        <span>{f.show(msg('filter.title'))}</span>
        <span className={styles['value']} data-set={parts.size > 0}>
          {f.show(parts.size === 0 ? msg('filter.off') : msg('filter.on'))}
        </span>
      </summary>
      <div className={styles['fields']}>
        {view.filters.map((setting) =>
          setting.kind.kind === 'flag' ? (
            <Switch
              key={setting.key}
              label={f.show(setting.label)}
              on={setting.raw === '1'}
              onChange={(on) => change(setting.key, on ? '1' : '0')}
            />
          ) : (
            <Dimension
              key={setting.key}
              chart={chart}
              filter={view.filter}
              setting={setting}
              value={f.show(parts.get(setting.key) ?? msg('filter.any'))}
              change={change}
            />
          ),
        )}
      </div>
    </details>
  )
}

type DimensionProps = {
  readonly chart: FilteredView
  readonly filter: string
  readonly setting: FilterSetting
  readonly value: string
  readonly change: (key: string, raw: string) => void
}

function Dimension({ chart, filter, setting, value, change }: DimensionProps) {
  const f = useFormatter()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles['dimension']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles['summary']}>
        <span>{f.show(setting.label)}</span>
        <span className={styles['value']} data-set={setting.raw !== setting.fallbackRaw}>
          {value}
        </span>
      </summary>
      {isOpen ? (
        <div className={styles['field']}>
          <ErrorBoundary fallback={(error, reset) => <Crash error={error} reset={reset} />}>
            <Suspense fallback={<Skeleton height="6rem" />}>
              <FilterField chart={chart} filter={filter} setting={setting} change={change} />
            </Suspense>
          </ErrorBoundary>
        </div>
      ) : null}
    </details>
  )
}
