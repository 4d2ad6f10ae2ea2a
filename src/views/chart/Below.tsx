import type { View } from '../../catalog/defineChart.ts'
import type { Display } from '../../domain/display/Display.ts'
import type { Figure } from '../../domain/figure/Figure.ts'
import { msg } from '../../i18n/msg.ts'
import { useFormatter } from '../../ui/FormatterContext.ts'
import { SourceLine } from '../shared/SourceLine.tsx'
import { GuidePlace, hasGuide } from './guide/GuidePlace.tsx'
import { Instrument } from './instrument/Instrument.tsx'
import styles from './ChartPage.module.css'

type Props = {
  readonly chart: string
  readonly figure: Figure
  readonly controls: View['controls']
  readonly setDisplay: (change: Partial<Display>) => void
  readonly onConceal: (concealed: ReadonlySet<string> | undefined) => void
}

/** What stands under the drawing: how to look at it, where it is from and how to read it. */
export function Below({ chart, figure, controls, setDisplay, onConceal }: Props) {
  const f = useFormatter()
  return (
    <>
      <Instrument
        figure={figure}
        hasOwnScale={controls.some(({ key }) => key === 'scale')}
        set={setDisplay}
      />
      <SourceLine figure={figure} />
      <p className={styles['reading']}>
        <strong>{f.show(msg('section.howToRead'))}</strong> {f.show(figure.howToRead)}
      </p>
      {hasGuide(chart) ? <GuidePlace figure={figure} onConceal={onConceal} /> : null}
    </>
  )
}
