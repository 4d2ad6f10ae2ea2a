import type { Sizes } from '../domain/layout/density.ts'
import type { LegendEntry } from '../domain/layout/FigureLayout.ts'
import { pathOfMarkers } from '../domain/layout/paths.ts'
import { dashArray, toneColour } from './tone.ts'
import styles from './figure.module.css'

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
