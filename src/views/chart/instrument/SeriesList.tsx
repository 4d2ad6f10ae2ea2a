import { lazy, Suspense } from 'react'
import { allSeries } from '../../../domain/display/allSeries.ts'
import type { Figure, Series } from '../../../domain/figure/Figure.ts'
import { sizesOf } from '../../../domain/layout/density.ts'
import { dashOf, markerOf } from '../../../domain/layout/toneStyle.ts'
import { msg } from '../../../i18n/msg.ts'
import { Button } from '../../../ui/Button.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { Switch } from '../../../ui/Switch.tsx'
import styles from './Instrument.module.css'

type Props = {
  readonly figure: Figure
  readonly hide: readonly string[]
  readonly onHide: (hide: readonly string[]) => void
}

const Key = lazy(async () => ({ default: (await import('../../../charts/Key.tsx')).Key }))
const sizes = sizesOf('page', 960)

/** Every series of a chart with a switch and a way to see it alone, whether a legend or a label names it. */
export function SeriesList({ figure, hide, onHide }: Props) {
  const f = useFormatter()
  const all = groupsOf(figure.panels.flatMap(allSeries), (series) => `${series.tone} ${f.show(series.name)}`)
  const isHidden = (ids: readonly string[]) => ids.every((id) => hide.includes(id))
  const without = (ids: readonly string[]) => hide.filter((id) => !ids.includes(id))
  return (
    <ul className={styles['series']}>
      {all.map(({ name, tone, mark, faded, ids }) => {
        const others = all.flatMap((group) => (group.ids === ids ? [] : group.ids))
        const isAlone = !isHidden(ids) && isHidden(others)
        return (
          <li key={ids.join()}>
            <Suspense fallback={<span style={{ width: sizes.label * 1.5 }} />}>
              <Key entry={{ tone, mark, faded, shape: markerOf(tone), dash: dashOf(tone) }} sizes={sizes} />
            </Suspense>
            <Switch
              label={f.show(name)}
              on={!isHidden(ids)}
              onChange={(on) => onHide(on ? without(ids) : [...without(ids), ...ids])}
            />
            <Button
              aria-label={f.show(msg('display.series.only.of', { name }))}
              aria-pressed={isAlone}
              onClick={() => onHide(isAlone ? [] : others)}
            >
              {f.show(msg('display.series.only'))}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}

/** Panels may show the same group, each in its way: it is one to the reader. */
function groupsOf(all: readonly Series[], keyOf: (series: Series) => string) {
  const groups = new Map<
    string,
    Pick<Series, 'name' | 'tone' | 'mark'> & { readonly faded: boolean } & { readonly ids: string[] }
  >()
  for (const series of all) {
    const key = keyOf(series)
    const known = groups.get(key)
    if (!known) {
      const { name, tone, mark, faded = false } = series
      groups.set(key, { name, tone, mark, faded, ids: [series.id] })
    } else if (!known.ids.includes(series.id)) known.ids.push(series.id)
  }
  return [...groups.values()]
}
