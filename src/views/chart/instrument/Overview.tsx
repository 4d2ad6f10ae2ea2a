import { useMemo, useState } from 'react'
import type { Zoom } from '../../../domain/display/Display.ts'
import { zoomBetween } from '../../../domain/display/zoomBetween.ts'
import type { Figure } from '../../../domain/figure/Figure.ts'
import { overviewOf, type Overview as Strip } from '../../../domain/layout/overview.ts'
import { msg } from '../../../i18n/msg.ts'
import { Button } from '../../../ui/Button.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { RangeSlider } from '../../../ui/RangeSlider.tsx'
import styles from './Instrument.module.css'

type Props = { readonly figure: Figure; readonly onZoom: (zoom: Zoom | null) => void }

/** The whole time of a chart as a strip with the stretch in sight on it, which can be moved by its ends. */
export function Overview({ figure, onZoom }: Props) {
  const f = useFormatter()
  const strip = useMemo(() => overviewOf(figure), [figure])
  const [draft, setDraft] = useState<readonly [number, number] | null>(null)
  const [first] = figure.panels
  const unit = figure.displayed?.offers.zoom
  if (!unit) return null
  const isDay = unit === 'day'
  const min = isDay ? Math.floor(strip.domain[0]) : strip.domain[0]
  const max = isDay ? Math.ceil(strip.domain[1]) : strip.domain[1]
  const step = isDay ? 1 : (max - min) / 200
  const { zoom } = first.x
  const clip = (value: number) => Math.min(Math.max(value, min), max)
  const shown = draft ?? (zoom ? ([clip(zoom[0]), clip(zoom[1])] as const) : ([min, max] as const))
  const say = (value: number) => f.number(first.x.quantity, isDay ? Math.round(value) : value, 'full')
  const commit = ([from, to]: readonly [number, number]) => {
    setDraft(null)
    onZoom(from <= min && to >= max ? null : zoomBetween(unit, from, to))
  }
  return (
    <div className={styles['overview']} role="group" aria-label={f.show(msg('display.zoom'))}>
      <RangeSlider
        label={f.show(msg('display.zoom'))}
        from={f.show(msg('display.zoom.from'))}
        to={f.show(msg('display.zoom.to'))}
        value={shown}
        min={min}
        max={max}
        step={step}
        sayValue={say}
        onPreview={setDraft}
        onCommit={commit}
      >
        <Silhouette strip={strip} />
      </RangeSlider>
      <div className={styles['stretch']}>
        <span>{`${say(shown[0])} – ${say(shown[1])}`}</span>
        {zoom ? (
          <Button onClick={() => onZoom(null)}>{f.show(msg('display.zoom.reset'))}</Button>
        ) : (
          <span className={styles['hint']}>{f.show(msg('display.zoom.hint'))}</span>
        )}
      </div>
    </div>
  )
}

const height = 40
const width = 1000

function Silhouette({ strip }: { readonly strip: Strip }) {
  return (
    <svg
      aria-hidden="true"
      className={styles['silhouette']}
      preserveAspectRatio="none"
      viewBox={`0 0 ${width} ${height}`}
    >
      {strip.series.map(({ id, tone, places }) => (
        <path
          key={id}
          d={places
            .map(({ x, y }) => `M${Math.round(x * width)},${Math.round(5 + y * (height - 10))}h0`)
            .join('')}
          stroke={`var(--tone-${tone})`}
          strokeLinecap="round"
          strokeWidth={3}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  )
}
