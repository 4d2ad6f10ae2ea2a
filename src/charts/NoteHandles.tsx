import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { noDisplay, type ReaderNote } from '../domain/display/Display.ts'
import { writeNotes } from '../domain/display/displayText.ts'
import type { Figure, Panel } from '../domain/figure/Figure.ts'
import type { FigureLayout, PanelLayout } from '../domain/layout/FigureLayout.ts'
import { clamp } from '../domain/layout/geometry.ts'
import { invert, scaleAt } from '../domain/layout/scale.ts'
import { daysPerMonth } from '../domain/time/day.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { msg } from '../i18n/msg.ts'
import type { SetParameter } from './Handles.tsx'
import styles from './figure.module.css'

type Props = {
  readonly figure: Figure
  readonly layout: FigureLayout
  readonly f: Formatter
  readonly onSet: SetParameter
}

/** A grip on each of the reader's notes: dragged, or moved with arrow keys. */
export function NoteHandles({ figure, layout, f, onSet }: Props) {
  const { notes } = figure.displayed?.display ?? noDisplay
  return notes.flatMap((note, at) => {
    const panel = figure.panels[note.panel]
    const place = layout.panels.find(({ id }) => id === panel?.id)
    if (!panel || !place) return []
    const spot = spotOf(note, place)
    if (!spot) return []
    const move = (to: Pick<ReaderNote, 'x' | 'y'>, isFinal: boolean) =>
      onSet('note', writeNotes(notes.map((one, index) => (index === at ? { ...one, ...to } : one))), isFinal)
    return [
      // A note is known by its place in the list: its words and its day may both change.
      // oxlint-disable-next-line react/no-array-index-key
      <NoteHandle key={at} note={note} panel={panel} place={place} spot={spot} f={f} move={move} />,
    ]
  })
}

type Spot = { readonly x: number; readonly y: number }

/** Where a note's grip is, in its panel: at the foot of its line, or on its place. Null outside the plot. */
function spotOf(note: ReaderNote, { x, y, plot }: PanelLayout): Spot | null {
  const px = scaleAt(x.scale, note.x)
  const py = note.y === null ? plot.y + plot.height : scaleAt(y.scale, note.y)
  if (px === null || py === null || px < plot.x || px > plot.x + plot.width) return null
  return py < plot.y || py > plot.y + plot.height ? null : { x: px, y: py }
}

type HandleProps = {
  readonly note: ReaderNote
  readonly panel: Panel
  readonly place: PanelLayout
  readonly spot: Spot
  readonly f: Formatter
  readonly move: (to: Pick<ReaderNote, 'x' | 'y'>, isFinal: boolean) => void
}

function NoteHandle({ note, panel, place, spot, f, move }: HandleProps) {
  const { plot, x, y } = place
  // Where in the grip the pointer took hold, and the newest place it was moved to.
  const held = useRef<{ dx: number; dy: number; to: Pick<ReaderNote, 'x' | 'y'> | null } | null>(null)
  const [isHeld, setHeld] = useState(false)
  const inPlot = (px: number, py: number): Pick<ReaderNote, 'x' | 'y'> => ({
    x: stepped(invert(x.scale, clamp(px, plot.x, plot.x + plot.width))),
    y: note.y === null ? null : rounded(invert(y.scale, clamp(py, plot.y, plot.y + plot.height))),
  })
  const stepped = (value: number) => (note.unit === 'day' ? Math.round(value) : rounded(value))

  // Keys may come faster than the drawing follows: the next goes on from what the last asked for.
  const asked = useRef<Pick<ReaderNote, 'x' | 'y'> | null>(null)
  useEffect(() => {
    if (asked.current?.x === note.x && asked.current.y === note.y) asked.current = null
  }, [note.x, note.y])

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary) return
    event.currentTarget.setPointerCapture(event.pointerId)
    held.current = { dx: spot.x - event.clientX, dy: spot.y - event.clientY, to: null }
    setHeld(true)
  }
  const onPointerMove = (event: PointerEvent) => {
    const from = held.current
    if (!from) return
    const to = inPlot(event.clientX + from.dx, event.clientY + from.dy)
    if (to.x === (from.to ?? note).x && to.y === (from.to ?? note).y) return
    held.current = { ...from, to }
    move(to, false)
  }
  const onPointerUp = () => {
    const to = held.current?.to
    held.current = null
    setHeld(false)
    if (to) move(to, true)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event, note)
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const across = note.unit === 'day' ? step.x * (event.shiftKey ? daysPerMonth : 1) : 0
    const [lo, hi] = x.scale.domain
    const plain = note.unit === 'day' ? across : (step.x * (hi - lo)) / (event.shiftKey ? 20 : 200)
    const from = asked.current ?? note
    const px = scaleAt(x.scale, from.x + plain) ?? spot.x
    const py = (from.y === null ? null : scaleAt(y.scale, from.y)) ?? spot.y
    asked.current = inPlot(px, py - step.y * plot.height * (event.shiftKey ? 0.05 : 0.01))
    move(asked.current, true)
  }
  const say = f.number(panel.x.quantity, note.x, 'full')
  const height = note.y === null ? '' : `, ${f.number(panel.y.quantity, note.y, 'full')}`
  const [min, max] = x.scale.domain
  return (
    <div
      aria-label={f.show(msg('display.note.move', { text: { en: note.text } }))}
      aria-valuemax={Math.max(Math.round(max), Math.round(note.x))}
      aria-valuemin={Math.min(Math.round(min), Math.round(note.x))}
      aria-valuenow={Math.round(note.x)}
      aria-valuetext={say + height}
      className={styles.noteHandle}
      data-held={isHeld}
      data-note
      onBlur={() => {
        asked.current = null
      }}
      onKeyDown={onKeyDown}
      onPointerCancel={onPointerUp}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      role="slider"
      style={{ left: place.frame.x + spot.x, top: place.frame.y + spot.y }}
      tabIndex={0}
    />
  )
}

const rounded = (value: number): number => Number(value.toPrecision(6))

/** Which way an arrow key leads; up and down only where a note has a height. */
function stepOf(
  { key }: KeyboardEvent,
  { y }: ReaderNote,
): { readonly x: number; readonly y: number } | null {
  if (key === 'ArrowLeft') return { x: -1, y: 0 }
  if (key === 'ArrowRight') return { x: 1, y: 0 }
  if (y === null) return null
  if (key === 'ArrowUp') return { x: 0, y: 1 }
  return key === 'ArrowDown' ? { x: 0, y: -1 } : null
}
