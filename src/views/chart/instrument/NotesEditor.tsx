import { useState } from 'react'
import { longestNote, mostNotes, type ReaderNote } from '../../../domain/display/Display.ts'
import { noteText, placeOf, writePlace } from '../../../domain/display/displayText.ts'
import type { Figure } from '../../../domain/figure/Figure.ts'
import { measured } from '../../../domain/figure/text.ts'
import { msg } from '../../../i18n/msg.ts'
import { Button } from '../../../ui/Button.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import { TextField } from '../../../ui/TextField.tsx'
import styles from './Instrument.module.css'

type Props = {
  readonly figure: Figure
  readonly notes: readonly ReaderNote[]
  readonly onNotes: (notes: readonly ReaderNote[]) => void
}

/** The reader's notes on a chart: each can be reworded, moved and removed, and a new one written. */
export function NotesEditor({ figure, notes, onNotes }: Props) {
  const f = useFormatter()
  const unit = figure.displayed?.offers.zoom
  const [first] = figure.panels
  const { zoom } = first.x
  const from = zoom ? (zoom[0] + zoom[1]) / 2 : unit === 'day' ? figure.dataDate : 0
  const [place, setPlace] = useState(unit ? writePlace(unit, from) : '')
  if (!unit) return null
  const checkPlace = (raw: string) =>
    placeOf(raw)?.unit === unit
      ? null
      : f.show(msg(unit === 'day' ? 'view.day.wrong' : 'display.place.wrong'))
  const checkText = (raw: string) =>
    raw.length <= longestNote
      ? null
      : f.show(msg('display.note.long', { most: measured('count', longestNote) }))
  const change = (at: number, part: Partial<ReaderNote>) =>
    onNotes(notes.map((note, index) => (index === at ? { ...note, ...part } : note)))
  const remove = (at: number) => onNotes(notes.filter((_, index) => index !== at))
  const add = (raw: string) => {
    const at = placeOf(place)
    const text = noteText(raw)
    if (at && text !== '') onNotes([...notes, { ...at, y: null, panel: 0, text }])
  }
  const placeLabel = f.show(unit === 'day' ? msg('display.note.day') : first.x.label)
  return (
    <section className={styles['notes']} aria-label={f.show(msg('display.notes'))}>
      <ol className={styles['noteList']}>
        {notes.map((note, index) => (
          <li key={`${note.x} ${note.text}`} className={styles['row']}>
            <TextField
              label={placeLabel}
              value={writePlace(note.unit, note.x)}
              size={11}
              check={checkPlace}
              onCommit={(raw) => {
                const at = placeOf(raw)
                // A height belongs to the place it was given with.
                if (at) change(index, { ...at, y: null })
              }}
            />
            <div className={styles['words']}>
              <TextField
                label={f.show(msg('display.note.text'))}
                value={note.text}
                check={checkText}
                onCommit={(raw) =>
                  noteText(raw) === '' ? remove(index) : change(index, { text: noteText(raw) })
                }
              />
            </div>
            <Button
              aria-label={f.show(msg('display.note.remove.of', { text: { en: note.text } }))}
              onClick={() => remove(index)}
            >
              {f.show(msg('display.remove'))}
            </Button>
          </li>
        ))}
      </ol>
      {notes.length >= mostNotes ? null : (
        <div className={styles['row']}>
          <TextField label={placeLabel} value={place} size={11} check={checkPlace} onCommit={setPlace} />
          <div className={styles['words']}>
            <TextField
              label={f.show(msg('display.note.new'))}
              value=""
              placeholder={f.show(msg('display.note.placeholder'))}
              check={checkText}
              onCommit={add}
            />
          </div>
        </div>
      )}
    </section>
  )
}
