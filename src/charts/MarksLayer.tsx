import type { Sizes } from '../domain/layout/density.ts'
import type {
  IntervalsLayout,
  LineLayout,
  MarkLayout,
  PanelLayout,
  PointMark,
  PointsLayout,
  StepsLayout,
} from '../domain/layout/FigureLayout.ts'
import { markGroups } from '../domain/layout/markGroups.ts'
import { pathOfBars, pathOfMarkers, pathOfOpenEnds } from '../domain/layout/paths.ts'
import { toneColour } from './tone.ts'
import styles from './marks.module.css'

type Props = { readonly panel: PanelLayout; readonly sizes: Sizes; readonly role: 'cloud' | 'records' }

/** From here on circles are strokes of no length with round caps: half the text of the path, drawn as fast. */
const many = 2000

/**
 * Single marks of a panel: one `<path>` for each series and style, however many marks there are. Clouds and bars lie
 * under the lines, records and the observations of lines upon them.
 */
export function MarksLayer({ panel, sizes, role }: Props) {
  return panel.marks.map((mark) => {
    if (!belongs(mark, role)) return null
    if (mark.kind === 'intervals') return <Bars key={mark.series} mark={mark} />
    return <Points key={mark.series} mark={mark} sizes={sizes} />
  })
}

type Drawn = PointsLayout | LineLayout | StepsLayout | IntervalsLayout

function belongs(mark: MarkLayout, role: Props['role']): mark is Drawn {
  if (mark.kind === 'points' || mark.kind === 'intervals') return role === 'cloud'
  if (mark.kind === 'line') return role === 'records'
  return mark.kind === 'steps' && role === 'records'
}

function Points({
  mark,
  sizes,
}: {
  readonly mark: PointsLayout | LineLayout | StepsLayout
  readonly sizes: Sizes
}) {
  const colour = toneColour(mark.tone)
  const groups = markGroups(mark.kind === 'line' ? mark.dots : mark.points)
  const openEnded = mark.points.filter((point) => point.atLeast)
  return (
    <g data-series={mark.series} data-layer="points">
      {groups.map(({ key, style, marks }) => {
        const radius = style.record ? sizes.record : mark.radius
        const faded = style.faded ? styles.faded : undefined
        if (marks.length > many && mark.shape === 'circle' && !style.hollow)
          return (
            <path
              key={key}
              className={faded}
              d={marks.map(dot).join('')}
              fill="none"
              opacity={0.55}
              stroke={colour}
              strokeLinecap="round"
              strokeWidth={radius * 2}
            />
          )
        const d = pathOfMarkers(marks, mark.shape, radius)
        if (style.hollow)
          return (
            <path key={key} className={faded} d={d} fill="var(--surface)" stroke={colour} strokeWidth={1.5} />
          )
        const look = style.record ? styles.record : styles.dot
        return (
          <path
            key={key}
            className={[faded, look].filter(Boolean).join(' ')}
            d={d}
            fill={colour}
            strokeWidth={style.record ? 1.5 : radius * 0.17}
          />
        )
      })}
      {openEnded.length > 0 && (
        <path
          d={pathOfOpenEnds(openEnded, mark.radius)}
          fill="none"
          stroke={colour}
          strokeLinecap="round"
          strokeWidth={1.5}
        />
      )}
    </g>
  )
}

const dot = ({ px, py }: PointMark): string => `M${Math.round(px * 10) / 10},${Math.round(py * 10) / 10}h0`

function Bars({ mark }: { readonly mark: IntervalsLayout }) {
  const colour = toneColour(mark.tone)
  const openEnded = mark.bars
    .filter((bar) => bar.atLeast)
    .map((bar) => ({ ...bar, px: (bar.px + bar.pxEnd) / 2 }))
  return (
    <g data-series={mark.series} data-layer="bars">
      {markGroups(mark.bars).map(({ key, style, marks }) => (
        <g
          key={key}
          className={style.faded || mark.faded ? styles.faded : undefined}
          fill="none"
          strokeLinecap="butt"
        >
          <path d={pathOfBars(marks)} stroke={colour} strokeWidth={mark.thickness} />
          {style.hollow && (
            <path
              d={pathOfBars(marks)}
              stroke="var(--surface)"
              strokeWidth={Math.max(1, mark.thickness - 2.5)}
            />
          )}
        </g>
      ))}
      {openEnded.length > 0 && (
        <path d={pathOfOpenEnds(openEnded, mark.thickness)} fill="none" stroke={colour} strokeWidth={1.5} />
      )}
    </g>
  )
}
