import type { IntervalsLayout } from '../domain/layout/FigureLayout.ts'
import { markGroups } from '../domain/layout/markGroups.ts'
import { pathOfBars, pathOfOpenEnds } from '../domain/layout/paths.ts'
import { toneColour } from './tone.ts'
import styles from './marks.module.css'

/** Values over spans, as lying bars. */
export function Spans({ mark }: { readonly mark: IntervalsLayout }) {
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
