import { isUpward } from '../domain/layout/scale.ts'
import type { PanelProps } from './PanelDrawer.ts'
import { SvgText } from './SvgText.tsx'
import styles from './marks.module.css'

/** The foot of the plot with its ticks, the level of zero where it lies within, and levels that mean something. */
export function Baselines({ panel, sizes }: PanelProps) {
  const { plot } = panel
  const foot = plot.y + plot.height
  const zero = isUpward(panel.y.scale) ? panel.y.ticks.find((tick) => tick.value === 0) : undefined
  return (
    <g data-layer="baselines">
      <line
        className={styles.zero}
        strokeWidth={sizes.hairline}
        x1={plot.x}
        x2={plot.x + plot.width}
        y1={foot}
        y2={foot}
      />
      {zero && zero.at < foot - 1 && (
        <line
          className={styles.zero}
          strokeWidth={sizes.hairline}
          x1={plot.x}
          x2={plot.x + plot.width}
          y1={zero.at}
          y2={zero.at}
        />
      )}
      {panel.x.ticks.map((tick) => (
        <line
          key={tick.value}
          className={styles.zero}
          strokeWidth={sizes.hairline}
          x1={tick.at}
          x2={tick.at}
          y1={foot}
          y2={foot + sizes.gap * 0.6}
        />
      ))}
      {panel.limits.map((limit) => (
        <line
          key={limit.at}
          className={styles.limit}
          strokeWidth={sizes.hairline}
          x1={plot.x}
          x2={plot.x + plot.width}
          y1={limit.y}
          y2={limit.y}
        />
      ))}
    </g>
  )
}

/** What the panel and its axes are called. */
export function Titles({ panel }: Pick<PanelProps, 'panel'>) {
  return (
    <>
      {panel.title && <SvgText className={styles.title} text={panel.title} />}
      {panel.y.title && <SvgText className={styles.caption} text={panel.y.title} />}
      {panel.x.title && <SvgText className={styles.caption} text={panel.x.title} />}
    </>
  )
}

/**
 * The words at the ticks. Recharts' own wait for its store, are rendered in one piece in the frame that paints the chart,
 * and have the browser work out their style in the middle of it.
 */
export function Ticks({ panel }: Pick<PanelProps, 'panel'>) {
  return axes.map((axis) => (
    <g key={axis} data-layer={`${axis}-ticks`}>
      {panel[axis].ticks.map(({ value, text }) =>
        text ? <SvgText key={value} className={styles.tick} text={text} /> : null,
      )}
    </g>
  ))
}

const axes = ['x', 'y'] as const
