import type { Sizes } from '../domain/layout/density.ts'
import type {
  BarsLayout,
  CloudLayout,
  IntervalsLayout,
  LineLayout,
  MarkLayout,
  PanelLayout,
  PointMark,
  PointsLayout,
  StackLayout,
  StepsLayout,
} from '../domain/layout/FigureLayout.ts'
import { markGroups } from '../domain/layout/markGroups.ts'
import { pathOfMarkers, pathOfOpenEnds } from '../domain/layout/paths.ts'
import { pathOfWhiskers } from '../domain/layout/whiskers.ts'
import { Columns, Hatch } from './Columns.tsx'
import { Spans } from './Spans.tsx'
import { toneColour } from './tone.ts'
import styles from './marks.module.css'

type Props = { readonly panel: PanelLayout; readonly sizes: Sizes; readonly role: 'cloud' | 'records' }

/**
 * Single marks of a panel: one `<path>` for each series and style, however many marks there are. Clouds and bars lie
 * under the lines, records and the observations of lines upon them.
 */
export function MarksLayer({ panel, sizes, role }: Props) {
  return panel.marks.map((mark) => {
    if (!belongs(mark, role)) return null
    if (mark.kind === 'intervals') return <Spans key={mark.series} mark={mark} />
    if (mark.kind === 'stack') return <Hatch key={mark.series} mark={mark} sizes={sizes} />
    if (mark.kind === 'cloud') return <Squares key={`${mark.series}-cloud`} mark={mark} />
    if (mark.kind === 'bars') return <Columns key={mark.series} mark={mark} sizes={sizes} />
    return <Points key={mark.series} mark={mark} sizes={sizes} />
  })
}

type Drawn =
  | StackLayout
  | PointsLayout
  | CloudLayout
  | LineLayout
  | StepsLayout
  | BarsLayout
  | IntervalsLayout

function belongs(mark: MarkLayout, role: Props['role']): mark is Drawn {
  if (mark.kind === 'stack') return role === 'cloud' && mark.hatched.length > 0
  if (mark.kind === 'points' || mark.kind === 'cloud') return role === 'cloud'
  if (mark.kind === 'bars' || mark.kind === 'intervals') return role === 'cloud'
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
      <Whiskers colour={colour} points={mark.points} sizes={sizes} />
      {groups.map(({ key, style, marks }) => {
        const radius = style.record ? sizes.record : mark.radius
        const faded = style.faded ? styles.faded : undefined
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

/** A cloud too dense for single marks: squares that are darker the more marks they hold. */
function Squares({ mark }: { readonly mark: CloudLayout }) {
  return (
    <g data-series={mark.series} data-layer="cloud" fill={toneColour(mark.tone)} shapeRendering="crispEdges">
      {mark.squares.map(({ d, band, opacity }) => (
        <path key={`${opacity} ${band}`} d={d} fillOpacity={opacity} />
      ))}
    </g>
  )
}

/** Intervals around marks, under them: those of marks drawn back are drawn back as well. */
function Whiskers({
  points,
  colour,
  sizes,
}: {
  readonly points: readonly PointMark[]
  readonly colour: string
  readonly sizes: Sizes
}) {
  const limited = points.filter((point) => point.across || point.upright)
  return [false, true].map((isFaded) => {
    const d = pathOfWhiskers(
      limited.filter((point) => point.faded === isFaded),
      sizes.radius,
    )
    if (d === '') return null
    return (
      <path
        key={String(isFaded)}
        className={isFaded ? styles.faded : undefined}
        d={d}
        fill="none"
        opacity={isFaded ? undefined : 0.75}
        stroke={colour}
        strokeWidth={sizes.line * 0.6}
      />
    )
  })
}
