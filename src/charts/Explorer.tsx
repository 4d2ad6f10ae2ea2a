import {
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react'
import { noDisplay } from '../domain/display/Display.ts'
import { zoomBetween } from '../domain/display/zoomBetween.ts'
import type { Figure } from '../domain/figure/Figure.ts'
import type { FigureLayout } from '../domain/layout/FigureLayout.ts'
import type { FoundMark } from '../domain/layout/findMark.ts'
import { invert } from '../domain/layout/scale.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { msg } from '../i18n/msg.ts'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'
import { crossingAt, crossingsOf, nextCrossing } from './crossings.ts'
import { crossingSpoken, markedAt, spoken } from './describe.ts'
import { togglePin, type SetDisplay } from './figureSetting.ts'
import { Highlight } from './Highlight.tsx'
import { PassingRing, PassingTip } from './Passing.tsx'
import { isSamePick, markOf, type Picked } from './picked.ts'
import { markRead, readingStore } from './readingStore.ts'
import { Selection } from './Selection.tsx'
import { MarkTip } from './tips.tsx'
import { useDrag, type Drag } from './useDrag.ts'
import { isSameReading, markReading, useReading, type Reading } from './useReading.ts'
import { isWalkKey, lanesOf, walk } from './walk.ts'
import styles from './figure.module.css'

type Props = {
  readonly figure: Figure
  readonly layout: FigureLayout
  readonly f: Formatter
  /** The mark whose details stay open. */
  readonly open: Picked | null
  readonly onOpen: (picked: Picked | null) => void
  /** Null where nothing of the display can be set: no zoom, no pins. */
  readonly onDisplay: SetDisplay | null
}

/**
 * What lies over the drawing and answers pointer and keys. A hover draws nothing anew but a ring and a tooltip
 * (`readingStore`). The surface is an `application` because screen readers pass arrow keys on only to one; headline,
 * summary and table outside say everything without it.
 */
export function Explorer({ figure, layout, f, open, onOpen, onDisplay }: Props) {
  const origin = useRef<HTMLDivElement>(null)
  const surface = useRef<SVGSVGElement>(null)
  const isTouch = useRef(false)
  const keysId = useId()
  const [store] = useState(readingStore)
  const [said, setSaid] = useState('')
  const lanesNow = useMemo(() => lazily(() => lanesOf(layout)), [layout])
  const crossings = useMemo(() => crossingsOf(figure, layout), [figure, layout])
  const readAt = useReading(figure, layout)
  const { pins } = figure.displayed?.display ?? noDisplay

  const kept = open && markOf(figure, layout, open)

  const [first] = layout.panels
  const canZoom = onDisplay !== null && figure.displayed?.offers.zoom != null
  const zoomTo = ({ from, to }: Drag) => {
    const unit = figure.displayed?.offers.zoom
    if (!first || !unit) return
    const zoom = zoomBetween(unit, invert(first.x.scale, from), invert(first.x.scale, to))
    if (zoom) onDisplay?.({ zoom })
  }
  const dragging = useDrag(
    { from: first?.plot.x ?? 0, to: (first?.plot.x ?? 0) + (first?.plot.width ?? 0) },
    canZoom ? zoomTo : null,
  )

  const take = (next: Reading | null) => {
    if (!isSameReading(next, store.get())) store.set(next)
  }
  /** Opens the details of a mark and pins it; of an open one, closes them and lets go. */
  const pick = (picked: Picked) => {
    const isOpen = isSamePick(picked, open)
    const isPinned = pins.some((pin) => isSamePick(pin, picked))
    onOpen(isOpen ? null : picked)
    if (isOpen === isPinned) onDisplay?.({ pins: togglePin(pins, picked) })
  }
  const placeOf = (event: MouseEvent) => {
    const box = surface.current?.getBoundingClientRect()
    if (!box) return { x: 0, y: 0 }
    // A slide is laid out at its own size and scaled to the window.
    const by = layout.width / box.width
    return { x: (event.clientX - box.left) * by, y: (event.clientY - box.top) * by }
  }
  const readingAt = (event: MouseEvent): Reading | null => {
    const at = placeOf(event)
    const found = crossingAt(crossings, at)
    if (found) return { kind: 'crossing', panel: found.panel, event: found.event.id }
    return readAt(at, isTouch.current)
  }
  const onPointerMove = (event: PointerEvent) => {
    if (dragging.onPointerMove(event)) {
      take(null)
      onOpen(null)
    } else if (event.pointerType !== 'touch') {
      isTouch.current = false
      take(readingAt(event))
    }
  }
  const onPointerDown = (event: PointerEvent) => {
    isTouch.current = event.pointerType === 'touch'
    dragging.onPointerDown(event)
  }
  const onClick = (event: MouseEvent) => {
    if (dragging.takeWasDrag()) return
    const at = readingAt(event)
    // What a finger has tapped stays open instead; a crossing has no details beyond its tooltip.
    take(isTouch.current && at?.kind !== 'crossing' ? null : at)
    if (at?.kind === 'mark') pick(at.picked)
    else onOpen(null)
  }
  const goTo = (mark: FoundMark) => {
    const reading = markReading(figure, layout, mark)
    const marked = markedAt(figure, mark)
    const lane = lanesNow().find((one) => one.panel === mark.panel && one.series === mark.series)
    if (!reading || !marked || !lane) return
    store.set(reading)
    setSaid(spoken(marked, { at: lane.marks.indexOf(mark) + 1, of: lane.marks.length }, f))
  }
  const goToCrossing = () => {
    const reading = store.get()
    const next = nextCrossing(crossings, reading?.kind === 'crossing' ? reading : null)
    if (!next) return setSaid(f.show(msg('chart.spoken.noCrossing')))
    store.set({ kind: 'crossing', panel: next.panel, event: next.event.id })
    setSaid(crossingSpoken(figure, next, f))
  }
  const leave = () => {
    store.set(null)
    onOpen(null)
    setSaid(f.show(msg('chart.spoken.left')))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const reading = store.get()
    if (isWalkKey(key)) {
      event.preventDefault()
      const next = walk(figure, lanesNow(), markRead(figure, layout, reading) ?? kept, key)
      if (next) goTo(next)
      else if (key === 'r') setSaid(f.show(msg('chart.spoken.noRecord')))
    } else if (key === 'c') {
      event.preventDefault()
      goToCrossing()
    } else if ((key === 'Enter' || key === ' ') && reading?.kind === 'mark') {
      event.preventDefault()
      pick(reading.picked)
      setSaid(f.show(msg(isSamePick(reading.picked, open) ? 'chart.spoken.left' : 'chart.spoken.kept')))
    } else if (key === 'Escape' && dragging.drag) {
      event.stopPropagation()
      dragging.cancel()
    } else if (key === 'Escape' && (reading || open)) {
      event.preventDefault()
      // The key is spent: a dialog around the chart stays open.
      event.stopPropagation()
      leave()
    }
  }
  const close = () => {
    onOpen(null)
    store.set(null)
    surface.current?.focus()
  }

  const passing = { crossings, figure, layout, open, store }
  return (
    <div ref={origin} className={styles.explorer}>
      <svg
        ref={surface}
        aria-describedby={keysId}
        aria-label={f.show(figure.headline)}
        aria-roledescription={f.show(msg('chart.role'))}
        className={styles.surface}
        data-zoom={canZoom}
        height={layout.height}
        onBlur={() => store.set(null)}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onPointerCancel={dragging.cancel}
        onPointerDown={onPointerDown}
        onPointerLeave={() => take(null)}
        onPointerMove={onPointerMove}
        onPointerUp={dragging.onPointerUp}
        role="application"
        tabIndex={0}
        width={layout.width}
      >
        {dragging.drag && <Selection drag={dragging.drag} layout={layout} />}
        {kept && <Highlight mark={kept} />}
        <PassingRing {...passing} />
      </svg>
      {kept && open && (
        <MarkTip figure={figure} f={f} layout={layout} mark={kept} onClose={close} origin={origin} />
      )}
      <PassingTip {...passing} f={f} origin={origin} />
      <VisuallyHidden>
        <span id={keysId}>{f.show(msg('chart.keys'))}</span>
      </VisuallyHidden>
      <div aria-live="polite" role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </div>
  )
}

/** Does the work at the first call: what only keys need costs a pointer nothing. */
function lazily<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null
  return () => (done ??= { value: work() }).value
}
