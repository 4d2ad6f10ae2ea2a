import type { MouseEvent } from 'react'
import type { Sizes } from '../domain/layout/density.ts'
import type { LegendEntry, PlacedLegend } from '../domain/layout/FigureLayout.ts'
import { pathOfMarkers } from '../domain/layout/paths.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { msg } from '../i18n/msg.ts'
import { dashArray, toneColour } from './tone.ts'
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

/** A small picture of how a series is drawn. */
export function Key({
  entry,
  sizes,
}: {
  readonly entry: Pick<LegendEntry, 'tone' | 'mark' | 'shape' | 'dash' | 'faded'>
  readonly sizes: Sizes
}) {
  const width = sizes.label * 1.5
  const height = sizes.label
  const colour = toneColour(entry.tone)
  const hasLine = entry.mark === 'line' || entry.mark === 'steps' || entry.mark === 'fit'
  const hasMarker = entry.mark === 'points' || entry.mark === 'line' || entry.mark === 'steps'
  const isBlock = entry.mark === 'stack' || entry.mark === 'bars' || entry.mark === 'intervals'
  const thickness = entry.mark === 'intervals' ? sizes.bar : height * 0.8
  return (
    <svg
      aria-hidden="true"
      className={styles.key}
      height={height}
      opacity={entry.faded ? 0.5 : 1}
      width={width}
    >
      {hasLine && (
        <line
          stroke={colour}
          strokeDasharray={dashArray(entry.dash, sizes.line)}
          strokeWidth={sizes.line}
          x2={width}
          y1={height / 2}
          y2={height / 2}
        />
      )}
      {isBlock && <rect fill={colour} height={thickness} width={width} y={(height - thickness) / 2} />}
      {hasMarker && (
        <path
          d={pathOfMarkers(
            [{ px: width / 2, py: height / 2 }],
            entry.shape,
            Math.min(sizes.radius, height / 2.6),
          )}
          fill={colour}
        />
      )}
    </svg>
  )
}
