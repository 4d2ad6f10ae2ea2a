import {
  CartesianGrid,
  ComposedChart,
  XAxis,
  YAxis,
  ZIndexLayer,
  type XAxisTickContentProps,
  type YAxisTickContentProps,
} from 'recharts'
import type { Tick } from '../domain/layout/FigureLayout.ts'
import { Baselines, Titles } from './Baselines.tsx'
import { AreasLayer, LinesLayer } from './CurvesLayer.tsx'
import { CrossingsLayer, EventLinesLayer, PinsLayer, SpansLayer } from './EventsLayer.tsx'
import { LabelsLayer } from './LabelsLayer.tsx'
import { MarksLayer } from './MarksLayer.tsx'
import type { PanelProps } from './PanelDrawer.ts'
import { stretchesOf } from './stretchesOf.ts'
import { SvgText } from './SvgText.tsx'
import { useSame } from './useSame.ts'
import styles from './marks.module.css'

/** What lies over what: Recharts puts its grid at -100 and its axes at 500. */
const depth = { spans: -90, marks: 600 } as const

/**
 * One panel: Recharts gives frame, axes, grid and curves; single marks, events and labels are layers of ours in the same
 * frame. It holds no data: each part that does is one more that answers every change of its store. All places are the layout's: axes have its domains and ticks, and
 * margins make Recharts' plot area the layout's plot.
 */
export function PanelChart({ panel, sizes }: PanelProps) {
  const { frame, plot } = panel
  const { lines, areas } = stretchesOf(panel)
  // An axis that stays as it is tells the store nothing.
  const x = useSame({ ticks: panel.x.ticks, scale: panel.x.scale })
  const y = useSame({ ticks: panel.y.ticks, scale: panel.y.scale })
  return (
    <ComposedChart
      accessibilityLayer={false}
      height={frame.height}
      margin={{ top: plot.y, right: frame.width - plot.x - plot.width, bottom: 0, left: 0 }}
      width={frame.width}
    >
      <CartesianGrid
        className={styles.grid}
        horizontalPoints={y.ticks.map((tick) => tick.at)}
        stroke="var(--grid)"
        strokeWidth={sizes.hairline}
        vertical={false}
      />
      <XAxis
        allowDataOverflow
        axisLine={false}
        dataKey="x"
        domain={[...x.scale.domain]}
        height={frame.height - plot.y - plot.height}
        interval={0}
        niceTicks="none"
        scale={x.scale.kind === 'log' ? 'log' : 'linear'}
        tick={(props: XAxisTickContentProps) => <XTick at={Number(props.x)} tick={tickOf(x.ticks, props)} />}
        tickLine={false}
        ticks={x.ticks.map((tick) => tick.value)}
        type="number"
      />
      <YAxis
        allowDataOverflow
        axisLine={false}
        domain={[...y.scale.domain]}
        interval={0}
        niceTicks="none"
        reversed={y.scale.range[0] < y.scale.range[1]}
        scale={y.scale.kind === 'log' ? 'log' : 'linear'}
        tick={(props: YAxisTickContentProps) => <YTick at={Number(props.y)} tick={tickOf(y.ticks, props)} />}
        tickLine={false}
        ticks={y.ticks.map((tick) => tick.value)}
        type="number"
        width={plot.x}
      />
      <ZIndexLayer zIndex={depth.spans}>
        <SpansLayer panel={panel} sizes={sizes} />
        <EventLinesLayer panel={panel} sizes={sizes} />
      </ZIndexLayer>
      <ZIndexLayer zIndex={depth.marks}>
        <AreasLayer areas={areas} panel={panel} sizes={sizes} />
        <MarksLayer panel={panel} role="cloud" sizes={sizes} />
        <LinesLayer lines={lines} panel={panel} sizes={sizes} />
        <MarksLayer panel={panel} role="records" sizes={sizes} />
        <CrossingsLayer panel={panel} sizes={sizes} />
        <PinsLayer panel={panel} sizes={sizes} />
        <Baselines panel={panel} sizes={sizes} />
        <Titles panel={panel} />
        <LabelsLayer panel={panel} />
      </ZIndexLayer>
    </ComposedChart>
  )
}

const tickOf = (
  ticks: readonly Tick[],
  props: { readonly payload: { readonly value: unknown } },
): Tick | undefined => ticks.find((tick) => tick.value === props.payload.value)

/** A tick's text at the place Recharts gives it along the axis and the layout's across. */
function XTick({ at, tick }: { readonly at: number; readonly tick: Tick | undefined }) {
  if (!tick?.text) return null
  return <SvgText className={styles.tick} text={{ ...tick.text, x: tick.text.x + at - tick.at }} />
}

function YTick({ at, tick }: { readonly at: number; readonly tick: Tick | undefined }) {
  if (!tick?.text) return null
  return <SvgText className={styles.tick} text={{ ...tick.text, y: tick.text.y + at - tick.at }} />
}
