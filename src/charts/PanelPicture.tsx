import { useId } from 'react'
import type { Sizes } from '../domain/layout/density.ts'
import type { Band, MarkLayout, Run } from '../domain/layout/FigureLayout.ts'
import { pathOfBands, pathOfLine, pathOfSteps } from '../domain/layout/paths.ts'
import { Baselines, Ticks, Titles } from './Baselines.tsx'
import { CrossingsLayer, EventLinesLayer, PinsLayer, SpansLayer } from './EventsLayer.tsx'
import { LabelsLayer } from './LabelsLayer.tsx'
import { MarksLayer } from './MarksLayer.tsx'
import type { PanelProps } from './PanelDrawer.ts'
import { dashArray, toneColour } from './tone.ts'
import styles from './marks.module.css'

/**
 * One panel without Recharts, for a frame in another page, where every kilobyte is the host's: the same layers in the
 * same order, with frame, grid, ticks, lines and areas drawn from the layout's own places.
 */
export function PanelPicture({ panel, sizes }: PanelProps) {
  const clip = useId()
  const { frame, plot } = panel
  return (
    <svg data-panel={panel.id} height={frame.height} width={frame.width}>
      <clipPath id={clip}>
        <rect {...plot} />
      </clipPath>
      <g className={styles.grid} strokeWidth={sizes.hairline}>
        {panel.y.ticks.map((tick) => (
          <line key={tick.value} x1={plot.x} x2={plot.x + plot.width} y1={tick.at} y2={tick.at} />
        ))}
      </g>
      <SpansLayer panel={panel} sizes={sizes} />
      <EventLinesLayer panel={panel} sizes={sizes} />
      <g clipPath={`url(#${clip})`}>
        {panel.marks.map((mark) => (
          <Areas key={mark.index} mark={mark} sizes={sizes} />
        ))}
      </g>
      <MarksLayer panel={panel} role="cloud" sizes={sizes} />
      <g clipPath={`url(#${clip})`}>
        {panel.marks.map((mark) => (
          <Lines key={mark.index} mark={mark} sizes={sizes} />
        ))}
      </g>
      <MarksLayer panel={panel} role="records" sizes={sizes} />
      <CrossingsLayer panel={panel} sizes={sizes} />
      <PinsLayer panel={panel} sizes={sizes} />
      <Baselines panel={panel} sizes={sizes} />
      <Titles panel={panel} />
      <LabelsLayer panel={panel} />
      <Ticks panel={panel} />
    </svg>
  )
}

type Props = { readonly mark: MarkLayout; readonly sizes: Sizes }

function Areas({ mark, sizes }: Props) {
  const bands = bandsOf(mark).filter((band) => band.length > 1)
  if (bands.length === 0) return null
  const isLayer = mark.kind === 'stack'
  return (
    <path
      d={pathOfBands(bands)}
      fill={toneColour(mark.tone)}
      fillOpacity={(isLayer ? 0.8 : 0.13) * (mark.faded ? 0.4 : 1)}
      stroke={isLayer ? 'var(--surface)' : 'none'}
      strokeWidth={isLayer ? sizes.hairline * 0.5 : 0}
    />
  )
}

function bandsOf(mark: MarkLayout): readonly Band[] {
  if (mark.kind === 'stack') return mark.runs
  return mark.kind === 'line' || mark.kind === 'steps' || mark.kind === 'fit' ? mark.band : []
}

function Lines({ mark, sizes }: Props) {
  return linesOf(mark).map(({ d, dash }) => (
    <path
      key={d}
      d={d}
      fill="none"
      stroke={toneColour(mark.tone)}
      strokeDasharray={dashArray(dash, sizes.line)}
      strokeLinejoin="round"
      strokeOpacity={mark.faded ? 0.4 : 1}
      strokeWidth={sizes.line}
    />
  ))
}

type Line = { readonly d: string; readonly dash: readonly number[] }

function linesOf(mark: MarkLayout): readonly Line[] {
  const each = (runs: readonly Run[], dash: readonly number[], pathOf: (runs: readonly Run[]) => string) =>
    runs.filter((run) => run.length > 1).map((run) => ({ d: pathOf([run]), dash }))
  switch (mark.kind) {
    case 'line':
      return each(mark.runs, mark.dash, pathOfLine)
    case 'steps':
      return each(mark.runs, mark.dash, pathOfSteps)
    case 'fit':
      return [
        ...each(mark.solid, mark.dash, pathOfLine),
        ...each(mark.extrapolated, mark.dashBeyond, pathOfLine),
      ]
    case 'points':
    case 'cloud':
    case 'bars':
    case 'intervals':
    case 'stack':
      return []
  }
  return mark satisfies never
}
