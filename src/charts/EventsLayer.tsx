import { useId } from 'react'
import type { Sizes } from '../domain/layout/density.ts'
import type { EventLayout, PanelLayout } from '../domain/layout/FigureLayout.ts'
import { grow } from '../domain/layout/geometry.ts'
import { lyingEnd } from '../domain/layout/whiskers.ts'
import styles from './marks.module.css'

type Props = { readonly panel: PanelLayout; readonly sizes: Sizes }

/** Spans to distrust, hatched, under everything. */
export function SpansLayer({ panel }: Props) {
  const hatch = useId()
  const spans = panel.events.filter((event) => event.span !== null && event.kind === 'caution')
  if (spans.length === 0) return null
  return (
    <g data-layer="spans">
      <pattern height={7} id={hatch} patternTransform="rotate(45)" patternUnits="userSpaceOnUse" width={7}>
        <line className={styles.hatch} x1={0} x2={0} y1={0} y2={7} />
      </pattern>
      {spans.map(({ id, span }) => span && <rect key={id} {...span} className={styles.caution} />)}
      {spans.map(({ id, span }) => span && <rect key={id} {...span} fill={`url(#${hatch})`} />)}
    </g>
  )
}

/** Lines of events under the marks. */
export function EventLinesLayer({ panel, sizes }: Props) {
  return (
    <g data-layer="events">
      {panel.events.map(({ id, kind, line }) =>
        line ? (
          <line
            key={id}
            className={lineClass(kind)}
            strokeWidth={kind === 'as-of' ? sizes.hairline * 1.25 : sizes.hairline}
            x1={line.x}
            x2={line.x}
            y1={line.y1}
            y2={line.y2}
          />
        ) : null,
      )}
    </g>
  )
}

function lineClass(kind: EventLayout['kind']): string | undefined {
  if (kind === 'reader') return styles.readerLine
  return kind === 'as-of' ? styles.event : styles.context
}

/** Crossings with their intervals, upon the marks. */
export function CrossingsLayer({ panel, sizes }: Props) {
  return panel.events.map((event) =>
    event.point ? (
      <CrossingMark key={event.id} isReaders={event.kind === 'reader'} point={event.point} sizes={sizes} />
    ) : null,
  )
}

function CrossingMark({
  point,
  sizes,
  isReaders,
}: {
  readonly isReaders: boolean
  readonly point: NonNullable<EventLayout['point']>
  readonly sizes: Sizes
}) {
  const radius = sizes.record * 1.25
  const { interval } = point
  return (
    <g className={isReaders ? styles.readerPlace : styles.crossing} data-layer="crossing">
      {interval && (
        <>
          <line
            strokeWidth={sizes.line * 0.75}
            x1={interval.from}
            x2={Math.max(interval.from, point.x - radius)}
            y1={point.y}
            y2={point.y}
          />
          <line
            strokeWidth={sizes.line * 0.75}
            x1={Math.min(interval.to, point.x + radius)}
            x2={interval.to}
            y1={point.y}
            y2={point.y}
          />
          <path
            d={lyingEnd(interval.from, point.y, radius * 0.7, interval.openFrom ? -1 : 0)}
            strokeWidth={sizes.line * 0.75}
          />
          <path
            d={lyingEnd(interval.to, point.y, radius * 0.7, interval.openTo ? 1 : 0)}
            strokeWidth={sizes.line * 0.75}
          />
        </>
      )}
      <circle cx={point.x} cy={point.y} r={radius} strokeWidth={sizes.line} />
    </g>
  )
}

/** Rings around the marks that the reader holds on to. */
export function PinsLayer({ panel, sizes }: Props) {
  return panel.pins.map((pin) =>
    pin.box ? (
      <rect
        key={pin.pin}
        className={styles.pin}
        {...grow(pin.box, 2)}
        rx={2}
        strokeWidth={sizes.hairline * 1.75}
      />
    ) : (
      <circle
        key={pin.pin}
        className={styles.pin}
        cx={pin.x}
        cy={pin.y}
        r={pin.radius + 3}
        strokeWidth={sizes.hairline * 1.75}
      />
    ),
  )
}
