import { useState } from 'react'
import { comparePins, type Pinned } from '../../../domain/display/comparePins.ts'
import { longestNote, mostNotes, type Pin, type ReaderNote } from '../../../domain/display/Display.ts'
import { noteText } from '../../../domain/display/displayText.ts'
import type { Figure } from '../../../domain/figure/Figure.ts'
import { measured } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../../i18n/Formatter.ts'
import { msg } from '../../../i18n/msg.ts'
import { Button } from '../../../ui/Button.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { TextField } from '../../../ui/TextField.tsx'
import styles from './Instrument.module.css'

type Props = {
  readonly figure: Figure
  readonly pins: readonly Pin[]
  readonly onPins: (pins: readonly Pin[]) => void
  /** Writes a note at the place of a pin. */
  readonly onNote: (note: ReaderNote) => void
}

/** The marks the reader holds on to, side by side, each against the first one. */
export function PinStrip({ figure, pins, onPins, onNote }: Props) {
  const f = useFormatter()
  const missing = figure.displayed?.missing ?? 0
  return (
    <section className={styles['pins']} aria-label={f.show(msg('display.pins'))}>
      <ol className={styles['cards']}>
        {comparePins(figure).map((pinned) => (
          <li key={pinned.pin} className={styles['card']}>
            <div>
              <Card figure={figure} pinned={pinned} />
              <div className={styles['pinNote']}>
                <PinNote figure={figure} pinned={pinned} onNote={onNote} />
              </div>
            </div>
            <Button
              className={styles['remove'] ?? ''}
              aria-label={f.show(msg('display.pin.remove.of', { name: pinned.datum.name }))}
              onClick={() => onPins(pins.filter((_, index) => index !== pinned.pin))}
            >
              <Cross />
            </Button>
          </li>
        ))}
      </ol>
      <div className={styles['row']}>
        {missing > 0 ? (
          <span className={styles['hint']}>
            {f.show(msg('display.pins.missing', { n: measured('count', missing) }))}
          </span>
        ) : null}
        <Button onClick={() => onPins([])}>{f.show(msg('display.pins.clear'))}</Button>
      </div>
    </section>
  )
}

function Card({ figure, pinned }: { readonly figure: Figure; readonly pinned: Pinned }) {
  const f = useFormatter()
  const { letter, panel, series, datum } = pinned
  const source = figure.sources.find(({ id }) => id === datum.facts.source)
  const about = [datum.facts.lab, series.name].flatMap((text) => (text ? [f.show(text)] : []))
  return (
    <div>
      <p className={styles['pinName']}>
        <span className={styles['letter']}>{letter}</span> {f.show(datum.name)}
      </p>
      <p className={styles['about']}>{about.join(' · ')}</p>
      <p className={styles['value']}>
        {datum.y === null || panel.y.quantity === 'lane'
          ? f.number(panel.x.quantity, datum.x, 'full')
          : f.number(panel.y.quantity, datum.y, 'full')}
      </p>
      <p className={styles['about']}>
        {f.number(panel.x.quantity, datum.x, 'full')}
        {datum.facts.licence ? ` · ${datum.facts.licence}` : ''}
      </p>
      <p className={styles['difference']}>{differenceOf(pinned, f)}</p>
      <p className={styles['about']}>{source?.title ?? datum.facts.source}</p>
    </div>
  )
}

type PinNoteProps = Pick<Props, 'figure' | 'onNote'> & { readonly pinned: Pinned }

/** A field for words at a pinned mark, once it is asked for. */
function PinNote({ figure, pinned, onNote }: PinNoteProps) {
  const f = useFormatter()
  const [isOpen, setOpen] = useState(false)
  const { datum, panel } = pinned
  const unit = figure.displayed?.offers.zoom
  const notes = figure.displayed?.display.notes ?? []
  if (!unit || notes.length >= mostNotes) return null
  const write = (raw: string) => {
    setOpen(false)
    const text = noteText(raw)
    const y = panel.y.quantity === 'lane' || datum.y === null ? null : Number(datum.y.toFixed(6))
    const at = figure.panels.findIndex(({ id }) => id === panel.id)
    if (text !== '') onNote({ unit, x: datum.x, y, panel: at, text })
  }
  if (!isOpen) return <Button onClick={() => setOpen(true)}>{f.show(msg('display.pin.note'))}</Button>
  return (
    <TextField
      label={f.show(msg('display.note.new'))}
      value=""
      placeholder={f.show(msg('display.note.placeholder'))}
      check={(raw) =>
        raw.length <= longestNote
          ? null
          : f.show(msg('display.note.long', { most: measured('count', longestNote) }))
      }
      onCommit={write}
    />
  )
}

function Cross() {
  return (
    <svg aria-hidden="true" height={12} viewBox="0 0 12 12" width={12}>
      <path d="M1.5 1.5l9 9m0-9l-9 9" fill="none" stroke="currentColor" strokeWidth={1.75} />
    </svg>
  )
}

function differenceOf({ against }: Pinned, f: Formatter): string {
  if (!against) return f.show(msg('display.pins.first'))
  const parts = [
    ...(against.value ? [f.show(msg('display.pin.y', { y: against.value }))] : []),
    ...(against.times ? [f.show(against.times)] : []),
    f.show(msg('display.pin.x', { x: against.x })),
  ]
  return f.show(
    msg('display.pins.against', {
      other: { en: against.letter },
      what: { en: parts.join(f.locale === 'zh' ? '，' : ', ') },
    }),
  )
}
