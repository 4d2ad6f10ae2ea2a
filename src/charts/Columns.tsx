import type { Sizes } from '../domain/layout/density.ts'
import type { BarsLayout, ColumnMark, StackLayout } from '../domain/layout/FigureLayout.ts'
import { cornersOf, pathOfHatch } from '../domain/layout/hatch.ts'
import { markGroups } from '../domain/layout/markGroups.ts'
import { pathOfColumns, pathOfOpenEnds } from '../domain/layout/paths.ts'
import { toneColour } from './tone.ts'
import styles from './marks.module.css'

type Props = { readonly mark: BarsLayout; readonly sizes: Sizes }

/** Lines in the surface's colour over the parts of a layer that are not comparable with the others. */
export function Hatch({ mark, sizes }: { readonly mark: StackLayout; readonly sizes: Sizes }) {
  return (
    <path
      d={pathOfHatch(mark.hatched, sizes.gap)}
      data-layer="hatch"
      fill="none"
      stroke="var(--surface)"
      strokeWidth={sizes.hairline * 1.5}
    />
  )
}

/** Upright bars: what is not comparable with its neighbours is hatched, an estimate hollow. */
export function Columns({ mark, sizes }: Props) {
  const colour = toneColour(mark.tone)
  const topOf = ({ box, atLeast }: ColumnMark) => (atLeast ? [{ px: box.x + box.width / 2, py: box.y }] : [])
  const open = pathOfOpenEnds(mark.columns.flatMap(topOf), sizes.radius)
  return (
    <g data-layer="columns" data-series={mark.series}>
      {markGroups(mark.columns).map(({ key, style, marks }) => (
        <g key={key} className={style.faded ? styles.faded : undefined}>
          <path
            d={pathOfColumns(marks)}
            fill={style.hollow ? 'var(--surface)' : colour}
            fillOpacity={style.hatched ? 0.25 : style.hollow ? 1 : 0.85}
            stroke={style.hollow ? colour : 'var(--surface)'}
            strokeWidth={style.hollow ? 1.5 : sizes.hairline * 0.5}
          />
          {style.hatched && (
            <path
              d={pathOfHatch(
                marks.map(({ box }) => cornersOf(box)),
                sizes.gap,
              )}
              fill="none"
              stroke={colour}
              strokeWidth={sizes.hairline * 1.5}
            />
          )}
        </g>
      ))}
      {open !== '' && <path d={open} fill="none" stroke={colour} strokeLinecap="round" strokeWidth={1.5} />}
    </g>
  )
}
