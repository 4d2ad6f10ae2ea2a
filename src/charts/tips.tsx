import type { RefObject } from 'react'
import type { Figure } from '../domain/figure/Figure.ts'
import type { FigureLayout } from '../domain/layout/FigureLayout.ts'
import type { FoundMark } from '../domain/layout/findMark.ts'
import { readFit } from '../domain/layout/readFit.ts'
import { scaleAt } from '../domain/layout/scale.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { msg } from '../i18n/msg.ts'
import { anchorOf, cardOf } from './cardOf.ts'
import type { Crossing } from './crossings.ts'
import { crossingFacts, fitsAt, xText } from './describe.ts'
import { Facts, FitFacts, MarkCard } from './MarkCard.tsx'
import { toneColour } from './tone.ts'
import { Tooltip } from './Tooltip.tsx'
import styles from './figure.module.css'

type Common = {
  readonly figure: Figure
  readonly layout: FigureLayout
  readonly f: Formatter
  readonly origin: RefObject<HTMLElement | null>
}

type MarkTipProps = Common & { readonly mark: FoundMark; readonly onClose: () => void }

/** Details of a mark that stay open. */
export function MarkTip({ figure, layout, f, origin, mark, onClose }: MarkTipProps) {
  const card = cardOf(figure, layout, mark, f)
  if (!card) return null
  return (
    <Tooltip
      anchor={anchorOf(mark)}
      keptAs={f.show(msg('chart.details', { name: card.marked.datum.name }))}
      onEscape={onClose}
      origin={origin}
    >
      <MarkCard card={card} f={f} figure={figure} onClose={onClose} />
    </Tooltip>
  )
}

type Place = { readonly panel: number; readonly x: number }

/** Where the drawn fits of a panel are at an x, in pixels of the figure. */
function fitPlaces(figure: Figure, layout: FigureLayout, { panel: index, x }: Place) {
  const panel = layout.panels[index]
  if (!panel) return []
  const px = scaleAt(panel.x.scale, x)
  return panel.marks.flatMap((mark) => {
    const series = figure.panels[index]?.series[mark.index]
    const sample = series?.mark === 'fit' ? readFit(series.curve, x) : null
    const py = sample && scaleAt(panel.y.scale, sample.y)
    if (px === null || py === null || py < panel.plot.y || py > panel.plot.y + panel.plot.height) return []
    return [{ series: mark.series, tone: mark.tone, x: px + panel.frame.x, y: py + panel.frame.y }]
  })
}

type PlaceProps = Omit<Common, 'f' | 'origin'> & { readonly place: Place }

/** A hairline at an x and a dot on each fit there. */
export function FitPlace({ figure, layout, place }: PlaceProps) {
  const panel = layout.panels[place.panel]
  const dots = fitPlaces(figure, layout, place)
  const first = dots[0]
  if (!panel || !first) return null
  const top = panel.frame.y + panel.plot.y
  return (
    <g>
      <line className={styles.reader} x1={first.x} x2={first.x} y1={top} y2={top + panel.plot.height} />
      {dots.map(({ series, tone, x, y }) => (
        <circle key={series} className={styles.fitDot} cx={x} cy={y} fill={toneColour(tone)} r={4} />
      ))}
    </g>
  )
}

/** The tooltip of a place on a fit: all fits of the panel at that x, with their bands. */
export function FitTip({ figure, layout, f, origin, place }: Common & { readonly place: Place }) {
  const panel = figure.panels[place.panel]
  const dots = fitPlaces(figure, layout, place)
  const first = dots[0]
  if (!panel || !first) return null
  const shown = new Set(dots.map((dot) => dot.series))
  const top = Math.min(...dots.map((dot) => dot.y))
  const foot = Math.max(...dots.map((dot) => dot.y))
  return (
    <Tooltip
      anchor={{ x: first.x - 6, y: top - 6, width: 12, height: foot - top + 12 }}
      keptAs={null}
      origin={origin}
    >
      <div className={styles.name}>{f.show(xText(panel.x, { x: Math.round(place.x) }))}</div>
      <FitFacts fits={fitsAt(panel, place.x, f, (fit) => shown.has(fit.id))} />
    </Tooltip>
  )
}

/** The tooltip of a crossing. */
export function CrossingTip({
  figure,
  f,
  origin,
  crossing,
}: Omit<Common, 'layout'> & { readonly crossing: Crossing }) {
  const { x, y, event } = crossing
  return (
    <Tooltip anchor={{ x: x - 12, y: y - 12, width: 24, height: 24 }} keptAs={null} origin={origin}>
      <div className={styles.name}>{f.show(event.label)}</div>
      <Facts lines={crossingFacts(figure, crossing, f)} />
    </Tooltip>
  )
}
