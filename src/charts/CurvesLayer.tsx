import { useId } from 'react'
import { Curve } from 'recharts'
import type { Sizes } from '../domain/layout/density.ts'
import type { PanelLayout } from '../domain/layout/FigureLayout.ts'
import type { Stretches } from './stretchesOf.ts'
import { dashArray, toneColour } from './tone.ts'

type AreasProps = { readonly areas: Stretches['areas']; readonly sizes: Sizes; readonly panel: PanelLayout }
type LinesProps = { readonly lines: Stretches['lines']; readonly sizes: Sizes; readonly panel: PanelLayout }

/**
 * Bands of fits and layers of stacks. Recharts' curves alone, without its `Area` and `Line`: those keep every point in a
 * store, draw anew at each change of it, and measure their paths, which makes the browser lay the page out twice.
 */
export function AreasLayer({ areas, sizes, panel }: AreasProps) {
  const clip = useId()
  if (areas.length === 0) return null
  return (
    <g clipPath={`url(#${clip})`} data-layer="areas">
      <PlotClip id={clip} panel={panel} />
      {areas.map(({ key, tone, faded, role, points, foot }) => (
        <Curve
          key={key}
          baseLine={foot}
          fill={toneColour(tone)}
          fillOpacity={(role === 'band' ? 0.13 : 0.8) * (faded ? 0.4 : 1)}
          points={points}
          stroke={role === 'layer' ? 'var(--surface)' : 'none'}
          strokeWidth={role === 'layer' ? sizes.hairline * 0.5 : 0}
          type="linear"
        />
      ))}
    </g>
  )
}

/** Lines of every kind, staircases and fits. */
export function LinesLayer({ lines, sizes, panel }: LinesProps) {
  const clip = useId()
  if (lines.length === 0) return null
  return (
    <g clipPath={`url(#${clip})`} data-layer="lines">
      <PlotClip id={clip} panel={panel} />
      {lines.map(({ key, tone, faded, dash, curve, points }) => (
        <Curve
          key={key}
          fill="none"
          points={points}
          stroke={toneColour(tone)}
          strokeDasharray={dashArray(dash, sizes.line) ?? 'none'}
          strokeLinejoin="round"
          strokeOpacity={faded ? 0.4 : 1}
          strokeWidth={sizes.line}
          type={curve}
        />
      ))}
    </g>
  )
}

const PlotClip = ({ id, panel: { plot } }: { readonly id: string; readonly panel: PanelLayout }) => (
  <clipPath id={id}>
    <rect height={plot.height} width={plot.width} x={plot.x} y={plot.y} />
  </clipPath>
)
