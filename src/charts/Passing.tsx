import { useLayoutEffect, useMemo, useRef, useSyncExternalStore, type RefObject } from 'react'
import type { Figure } from '../domain/figure/Figure.ts'
import type { FigureLayout } from '../domain/layout/FigureLayout.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { anchorOf } from './cardOf.ts'
import type { Crossing } from './crossings.ts'
import { ringOf } from './Highlight.tsx'
import { MarkCard } from './MarkCard.tsx'
import { passedCards } from './passedCards.ts'
import { isSamePick, type Picked } from './picked.ts'
import { placeBox } from './placeBox.ts'
import { markRead, type ReadingStore } from './readingStore.ts'
import { CrossingTip, FitPlace, FitTip } from './tips.tsx'
import type { Reading } from './useReading.ts'
import styles from './figure.module.css'

type Props = {
  readonly store: ReadingStore
  readonly figure: Figure
  readonly layout: FigureLayout
  readonly crossings: readonly Crossing[]
  /** The mark whose details stay open, which are not told twice. */
  readonly open: Picked | null
}

/** The mark that is passed, unless its details are open. */
const markPassed = ({ figure, layout, open }: Omit<Props, 'store'>, reading: Reading | null) =>
  reading?.kind === 'mark' && isSamePick(reading.picked, open) ? null : markRead(figure, layout, reading)

/** What is read where no mark is: the same while the reader goes from mark to mark. */
const useOther = ({ subscribe, get }: ReadingStore): Exclude<Reading, { kind: 'mark' }> | null =>
  useSyncExternalStore(subscribe, () => {
    const reading = get()
    return reading?.kind === 'mark' ? null : reading
  })

const crossingRead = (crossings: readonly Crossing[], reading: Reading | null): Crossing | null =>
  reading?.kind === 'crossing'
    ? (crossings.find(({ panel, event }) => panel === reading.panel && event.id === reading.event) ?? null)
    : null

/**
 * What shows in the drawing where the pointer or the keys are. The ring around a mark is moved by hand: it follows every
 * move of a pointer over a cloud.
 */
export function PassingRing(props: Props) {
  const { store, figure, layout, crossings } = props
  const ring = useRef<SVGRectElement>(null)
  const hasRing = useSyncExternalStore(store.subscribe, () => markPassed(props, store.get()) !== null)
  const other = useOther(store)
  useLayoutEffect(() => {
    const show = () => {
      const mark = markPassed(props, store.get())
      if (!ring.current || !mark) return
      for (const [name, value] of Object.entries(ringOf(mark)))
        if (ring.current.getAttribute(name) !== String(value)) ring.current.setAttribute(name, String(value))
    }
    show()
    return store.subscribe(show)
  })
  if (hasRing) return <rect ref={ring} className={styles.ring} />
  const crossing = crossingRead(crossings, other)
  if (crossing) return <circle className={styles.ring} cx={crossing.x} cy={crossing.y} r={12} />
  return other?.kind === 'fit' ? <FitPlace figure={figure} layout={layout} place={other} /> : null
}

type TipProps = Props & { readonly f: Formatter; readonly origin: RefObject<HTMLElement | null> }

/**
 * The tooltip of that place. From mark to mark only words change, so they are written by hand into cards that React draws
 * blank, one for each form that was met.
 */
export function PassingTip(props: TipProps) {
  const { store, figure, layout, crossings, open, f, origin } = props
  const box = useRef<HTMLDivElement>(null)
  const cardAt = useMemo(
    () =>
      passedCards((reading) => markPassed({ figure, layout, crossings, open }, reading), figure, layout, f),
    [figure, layout, crossings, open, f],
  )
  const forms = useSyncExternalStore(store.subscribe, () => cardAt(store.get())?.forms ?? null)
  const other = useOther(store)
  useLayoutEffect(() => {
    const show = () => {
      const passed = cardAt(store.get())
      // Of a form that is not drawn yet, the next commit tells.
      if (!box.current || !origin.current || passed === null || passed.forms !== forms) return
      for (const [i, { form }] of forms.entries()) {
        const card = box.current.children[i]
        if (card instanceof HTMLElement) card.hidden = form !== passed.form
        if (card && form === passed.form) write(card, passed.words)
      }
      placeBox(box.current, origin.current, anchorOf(passed.mark))
    }
    show()
    return store.subscribe(show)
  }, [store, cardAt, forms, origin])
  if (forms)
    return (
      <div ref={box} aria-hidden="true" className={styles.tooltip} data-tooltip="passing">
        {forms.map(({ form, blank }) => (
          <div key={form} hidden>
            <MarkCard card={blank} f={f} figure={figure} onClose={null} />
          </div>
        ))}
      </div>
    )
  const common = { figure, f, origin }
  const crossing = crossingRead(crossings, other)
  if (crossing) return <CrossingTip {...common} crossing={crossing} />
  return other?.kind === 'fit' ? <FitTip {...common} layout={layout} place={other} /> : null
}

function write(card: Element, words: readonly string[]): void {
  const places = card.querySelectorAll('[data-words]')
  for (const [i, word] of words.entries()) {
    const place = places[i]
    if (place && place.textContent !== word) place.textContent = word
  }
}
