import type { MouseEvent } from 'react'
import type { Sizes } from '../domain/layout/density.ts'
import type { PlacedLegend } from '../domain/layout/FigureLayout.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { msg } from '../i18n/msg.ts'
import { Key } from './Key.tsx'
import styles from './figure.module.css'

type Props = {
  readonly legend: PlacedLegend
  readonly sizes: Sizes
  readonly all: readonly string[]
  readonly hidden: ReadonlySet<string>
  /** Switched off where this view cannot switch them on again. */
  readonly locked: ReadonlySet<string>
  readonly onChange: (hidden: ReadonlySet<string>) => void
  readonly f: Formatter
}

/** Names of series that no label in the plot names, each a switch for its series. */
export function Legend({ legend, sizes, all, hidden, locked, onChange, f }: Props) {
  if (legend.items.length === 0) return null
  const isLocked = (ids: readonly string[]) => ids.every((id) => locked.has(id))
  const isHidden = (ids: readonly string[]) => ids.every((id) => hidden.has(id) || locked.has(id))
  const press = (ids: readonly string[], event: MouseEvent) => {
    const others = all.filter((other) => !ids.includes(other))
    const isAlone = others.length > 0 && isHidden(others)
    // The second click of two finds the series as it was before the first.
    if (event.shiftKey || event.detail === 2) onChange(new Set(isAlone ? [] : others))
    else onChange(new Set(isHidden(ids) ? others.filter((other) => hidden.has(other)) : [...hidden, ...ids]))
  }
  return (
    <div aria-label={f.show(msg('chart.legend'))} className={styles.legend} role="group">
      {legend.items.map(({ entry, box }) => (
        <button
          key={entry.series[0]}
          aria-pressed={!isHidden(entry.series)}
          className={styles.entry}
          disabled={isLocked(entry.series)}
          onClick={(event) => press(entry.series, event)}
          style={{
            left: box.x,
            top: box.y,
            width: box.width + sizes.gap * 0.5,
            height: box.height,
            fontSize: sizes.label,
          }}
          title={f.show(msg('chart.legend.hint'))}
          type="button"
        >
          <Key entry={entry} sizes={sizes} />
          {entry.name}
        </button>
      ))}
      {hidden.size > 0 && (
        <button
          className={styles.all}
          onClick={() => onChange(new Set())}
          style={{ top: legend.height - sizes.gap, fontSize: sizes.label }}
          type="button"
        >
          {f.show(msg('chart.legend.all'))}
        </button>
      )}
    </div>
  )
}
