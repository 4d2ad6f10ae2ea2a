import { createContext, use } from 'react'
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts'
import { Baselines, Ticks, Titles } from './Baselines.tsx'
import { AreasLayer, LinesLayer } from './CurvesLayer.tsx'
import { CrossingsLayer, EventLinesLayer, PinsLayer, SpansLayer } from './EventsLayer.tsx'
import { LabelsLayer } from './LabelsLayer.tsx'
import { MarksLayer } from './MarksLayer.tsx'
import type { PanelProps } from './PanelDrawer.ts'
import { stretchesOf } from './stretchesOf.ts'
import { useSame } from './useSame.ts'
import styles from './marks.module.css'

/**
 * What the layers draw. It does not go through Recharts, so that where axes stay as they are (a filter, a step in time)
 * only the layers are drawn anew.
 */
const PanelShown = createContext<PanelProps | null>(null)

/**
 * One panel: Recharts gives frame, grid, curves and the axes' scales; ticks, single marks, events and labels are layers of
 * ours in the same frame. It holds no data: each part that does is one more that answers every change of its store. All
 * places are the layout's: axes have its domains, and margins make Recharts' plot area the layout's plot.
 */
export function PanelChart({ panel, sizes }: PanelProps) {
  const { frame, plot } = panel
  // An axis that stays as it is tells the store nothing.
  const x = useSame(panel.x.scale)
  const y = useSame(panel.y.scale)
  const levels = useSame(panel.y.ticks.map((tick) => tick.at))
  const chart = (
    <ComposedChart
      accessibilityLayer={false}
      height={frame.height}
      margin={{
        top: plot.y,
        right: frame.width - plot.x - plot.width,
        bottom: frame.height - plot.y - plot.height,
        left: plot.x,
      }}
      width={frame.width}
    >
      <CartesianGrid
        className={styles.grid}
        horizontalPoints={levels}
        stroke="var(--grid)"
        strokeWidth={sizes.hairline}
        vertical={false}
      />
      <XAxis
        allowDataOverflow
        dataKey="x"
        domain={[...x.domain]}
        hide
        niceTicks="none"
        scale={x.kind === 'log' ? 'log' : 'linear'}
        type="number"
      />
      <YAxis
        allowDataOverflow
        domain={[...y.domain]}
        hide
        niceTicks="none"
        reversed={y.range[0] < y.range[1]}
        scale={y.kind === 'log' ? 'log' : 'linear'}
        type="number"
      />
      <Layers />
    </ComposedChart>
  )
  return <PanelShown value={{ panel, sizes }}>{chart}</PanelShown>
}

/** All that is ours, upon Recharts' grid. */
function Layers() {
  const shown = use(PanelShown)
  if (!shown) return null
  const { panel, sizes } = shown
  const { lines, areas } = stretchesOf(panel)
  return (
    <>
      <SpansLayer panel={panel} sizes={sizes} />
      <EventLinesLayer panel={panel} sizes={sizes} />
      <AreasLayer areas={areas} panel={panel} sizes={sizes} />
      <MarksLayer panel={panel} role="cloud" sizes={sizes} />
      <LinesLayer lines={lines} panel={panel} sizes={sizes} />
      <MarksLayer panel={panel} role="records" sizes={sizes} />
      <CrossingsLayer panel={panel} sizes={sizes} />
      <PinsLayer panel={panel} sizes={sizes} />
      <Baselines panel={panel} sizes={sizes} />
      <Titles panel={panel} />
      <LabelsLayer panel={panel} />
      <Ticks panel={panel} />
    </>
  )
}
