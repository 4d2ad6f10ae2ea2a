import { useId, useState, type ReactNode } from 'react'
import { noDisplay, type Display } from '../../../domain/display/Display.ts'
import type { Figure } from '../../../domain/figure/Figure.ts'
import { msg } from '../../../i18n/msg.ts'
import { Button } from '../../../ui/Button.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { NotesEditor } from './NotesEditor.tsx'
import { Overview } from './Overview.tsx'
import { PinStrip } from './PinStrip.tsx'
import { SeriesList } from './SeriesList.tsx'
import { SoundButton } from './SoundButton.tsx'
import styles from './Instrument.module.css'

type Props = {
  readonly figure: Figure
  /** Whether the chart itself has a setting for the scale of its y axis. */
  readonly hasOwnScale: boolean
  readonly set: (change: Partial<Display>) => void
}

/** What a reader can set on any chart, below it: the stretch in sight, series, pins, notes, scale, sound. */
export function Instrument({ figure, hasOwnScale, set }: Props) {
  const f = useFormatter()
  const [opened, setOpened] = useState<'series' | 'notes' | null>(null)
  const { displayed } = figure
  if (!displayed) return null
  const { display, offers } = displayed
  const hasHeights = figure.panels.some(({ y }) => y.quantity !== 'lane')
  const toggle = (part: 'series' | 'notes') => setOpened(opened === part ? null : part)
  return (
    <section className={styles['instrument']} aria-label={f.show(msg('display.title'))} data-print="hide">
      <Overview figure={figure} onZoom={(zoom) => set({ zoom })} />
      <div className={styles['row']}>
        <Disclosed
          label={f.show(msg('display.series'))}
          isOpen={opened === 'series'}
          toggle={() => toggle('series')}
        >
          <SeriesList figure={figure} hide={display.hide} onHide={(hide) => set({ hide })} />
        </Disclosed>
        {offers.zoom ? (
          <Disclosed
            label={f.show(msg('display.notes'))}
            isOpen={opened === 'notes'}
            toggle={() => toggle('notes')}
          >
            <NotesEditor figure={figure} notes={display.notes} onNotes={(notes) => set({ notes })} />
          </Disclosed>
        ) : null}
        {hasHeights ? <SoundButton figure={figure} /> : null}
        {offers.scale && !hasOwnScale ? (
          <Segmented
            label={f.show(msg('param.scale'))}
            value={display.scale === 'auto' ? offers.scale : display.scale}
            options={[
              { value: 'linear', label: f.show(msg('scale.linear')) },
              { value: 'log', label: f.show(msg('scale.log')) },
            ]}
            onChange={(scale) => set({ scale: scaleOf(scale, offers.scale) })}
          />
        ) : null}
        {offers.relative ? (
          <Switch
            label={f.show(msg('display.relative'))}
            on={display.relative}
            onChange={(relative) => set({ relative })}
          />
        ) : null}
        {isSet(display) ? (
          <Button onClick={() => set(noDisplay)}>{f.show(msg('display.reset'))}</Button>
        ) : null}
      </div>
      {display.pins.length > 0 ? (
        <PinStrip
          figure={figure}
          pins={display.pins}
          onNote={(note) => set({ notes: [...display.notes, note] })}
          onPins={(pins) => set({ pins })}
        />
      ) : null}
    </section>
  )
}

/** The chart's own scale has no place in an address. */
const scaleOf = (chosen: string, own: 'linear' | 'log' | null): Display['scale'] =>
  chosen === own ? 'auto' : chosen === 'log' ? 'log' : 'linear'

const isSet = (display: Display): boolean => JSON.stringify(display) !== JSON.stringify(noDisplay)

type DisclosedProps = {
  readonly label: string
  readonly isOpen: boolean
  readonly toggle: () => void
  readonly children: ReactNode
}

/** A button and what it shows, in a row of its own. */
function Disclosed({ label, isOpen, toggle, children }: DisclosedProps) {
  const id = useId()
  return (
    <>
      <Button aria-controls={id} aria-expanded={isOpen} onClick={toggle}>
        {label}
      </Button>
      <div id={id} className={styles['disclosed']} hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </>
  )
}
