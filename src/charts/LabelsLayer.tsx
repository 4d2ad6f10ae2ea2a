import type { PanelLayout, PlacedLabel } from '../domain/layout/FigureLayout.ts'
import { SvgText } from './SvgText.tsx'
import { toneColour, toneTextColour } from './tone.ts'
import styles from './marks.module.css'

/** Words in the plot, each in the text colour of what it names, with a hairline where it stands off. */
export function LabelsLayer({ panel }: { readonly panel: PanelLayout }) {
  return (
    <g data-layer="labels">
      {panel.labels.map((label) => {
        const { leader } = label
        return (
          <g key={label.id} data-label={label.id} opacity={label.faded ? 0.8 : undefined}>
            {leader && (
              <line
                className={styles.leader}
                stroke={label.tone ? toneColour(label.tone) : 'var(--ink-2)'}
                x1={leader[0].x}
                x2={leader[1].x}
                y1={leader[0].y}
                y2={leader[1].y}
              />
            )}
            <SvgText className={styles.label} fill={fillOf(label)} text={label.text} />
          </g>
        )
      })}
    </g>
  )
}

function fillOf(label: PlacedLabel): string {
  if (label.tone !== null) return toneTextColour(label.tone)
  return label.kind === 'event' ? 'var(--ink)' : 'var(--ink-2)'
}
