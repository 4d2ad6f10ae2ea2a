import {
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react'
import type { Figure } from '../domain/figure/Figure.ts'
import type { FigureLayout } from '../domain/layout/FigureLayout.ts'
import type { FoundMark } from '../domain/layout/findMark.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { msg } from '../i18n/msg.ts'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'
import { markedAt, spoken } from './describe.ts'
import { Highlight } from './Highlight.tsx'
import { isSamePick, markOf, pickedOf, type Picked } from './picked.ts'
import { FitPlace, FitTip, MarkTip } from './tips.tsx'
import { useReading, type Reading } from './useReading.ts'
import { isWalkKey, lanesOf, walk } from './walk.ts'
import styles from './figure.module.css'

type Props = {
  readonly figure: Figure
  readonly layout: FigureLayout
  readonly f: Formatter
  readonly pinned: Picked | null
  readonly onPick: (picked: Picked | null) => void
}

/**
 * What lies over the drawing and answers pointer and keys. Its state is its own, so that a hover draws nothing anew but
 * a ring and a tooltip. The surface is an `application` because screen readers pass arrow keys on only to one; headline,
 * summary and table outside say everything without it.
 */
export function Explorer({ figure, layout, f, pinned, onPick }: Props) {
  const origin = useRef<HTMLDivElement>(null)
  const surface = useRef<SVGSVGElement>(null)
  const isTouch = useRef(false)
  const keysId = useId()
  const [reading, setReading] = useState<Reading | null>(null)
  const [said, setSaid] = useState('')
  const lanes = useMemo(() => lanesOf(layout), [layout])
  const readAt = useReading(figure, layout)

  const active = reading?.kind === 'mark' ? markOf(figure, lanes, reading.picked) : null
  const kept = pinned && markOf(figure, lanes, pinned)
  const isActiveKept = reading?.kind === 'mark' && isSamePick(reading.picked, pinned)

  const take = (next: Reading | null) => {
    const isSame =
      next?.kind === 'mark' && reading?.kind === 'mark' && isSamePick(next.picked, reading.picked)
    if (!isSame) setReading(next)
  }
  const placeOf = (event: MouseEvent) => {
    const box = surface.current?.getBoundingClientRect()
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
  }
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') take(readAt(placeOf(event), false))
  }
  const onPointerDown = (event: PointerEvent) => {
    isTouch.current = event.pointerType === 'touch'
  }
  const onClick = (event: MouseEvent) => {
    const at = readAt(placeOf(event), isTouch.current)
    take(isTouch.current ? null : at)
    const picked = at?.kind === 'mark' ? at.picked : null
    onPick(isSamePick(picked, pinned) ? null : picked)
  }
  const goTo = (mark: FoundMark) => {
    const picked = pickedOf(figure, mark)
    const marked = markedAt(figure, mark)
    const lane = lanes.find((one) => one.panel === mark.panel && one.series === mark.series)
    if (!picked || !marked || !lane) return
    setReading({ kind: 'mark', picked })
    setSaid(spoken(marked, { at: lane.marks.indexOf(mark) + 1, of: lane.marks.length }, f))
  }
  const leave = () => {
    setReading(null)
    if (pinned) onPick(null)
    setSaid(f.show(msg('chart.spoken.left')))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key === 'R' ? 'r' : event.key
    if (isWalkKey(key)) {
      event.preventDefault()
      const next = walk(figure, lanes, active ?? kept, key)
      if (next) goTo(next)
      else if (key === 'r') setSaid(f.show(msg('chart.spoken.noRecord')))
    } else if ((key === 'Enter' || key === ' ') && reading?.kind === 'mark') {
      event.preventDefault()
      onPick(isActiveKept ? null : reading.picked)
      setSaid(f.show(msg(isActiveKept ? 'chart.spoken.left' : 'chart.spoken.kept')))
    } else if (key === 'Escape' && (reading || pinned)) {
      event.preventDefault()
      // The key is spent: a dialog around the chart stays open.
      event.stopPropagation()
      leave()
    }
  }
  const close = () => {
    onPick(null)
    setReading(null)
    surface.current?.focus()
  }

  const fitPlace = reading?.kind === 'fit' ? reading : null
  return (
    <div ref={origin} className={styles.explorer}>
      <svg
        ref={surface}
        aria-describedby={keysId}
        aria-label={f.show(figure.headline)}
        aria-roledescription={f.show(msg('chart.role'))}
        className={styles.surface}
        height={layout.height}
        onBlur={() => setReading(null)}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerLeave={() => take(null)}
        onPointerMove={onPointerMove}
        role="application"
        tabIndex={0}
        width={layout.width}
      >
        {kept && <Highlight kept mark={kept} />}
        {active && !isActiveKept && <Highlight mark={active} />}
        {fitPlace && <FitPlace figure={figure} layout={layout} place={fitPlace} />}
      </svg>
      {kept && pinned && (
        <MarkTip figure={figure} f={f} layout={layout} mark={kept} onClose={close} origin={origin} />
      )}
      {active && !isActiveKept && (
        <MarkTip figure={figure} f={f} layout={layout} mark={active} onClose={null} origin={origin} />
      )}
      {fitPlace && <FitTip figure={figure} f={f} layout={layout} origin={origin} place={fitPlace} />}
      <VisuallyHidden>
        <span id={keysId}>{f.show(msg('chart.keys'))}</span>
      </VisuallyHidden>
      <div aria-live="polite" role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </div>
    </div>
  )
}
