import { useEffect, useRef, useState } from 'react'
import { guideOf } from '../../../catalog/crossoverGuide.ts'
import type { Figure } from '../../../domain/figure/Figure.ts'
import { measured } from '../../../domain/figure/text.ts'
import { msg } from '../../../i18n/msg.ts'
import { Button } from '../../../ui/Button.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import styles from './GuideSteps.module.css'

type Props = {
  readonly figure: Figure
  readonly onConceal: (concealed: ReadonlySet<string> | undefined) => void
  readonly onClose: () => void
}

/** A chart read in steps: each says one thing in words and draws what it speaks of. The page stays in use meanwhile. */
export function GuideSteps({ figure, onConceal, onClose }: Props) {
  const f = useFormatter()
  const section = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [wished, setAt] = useState(0)
  const steps = guideOf(figure)
  // Another view may have fewer steps.
  const at = Math.min(wished, steps.length - 1)
  const step = steps[at]
  const isLast = at === steps.length - 1
  const concealed = step ? [...step.concealed].join(' ') : ''

  useEffect(() => {
    onConceal(concealed === '' ? undefined : new Set(concealed.split(' ')))
  }, [concealed, onConceal])
  useEffect(() => {
    // Chart above, words below: both have to be in sight. An element that only says its language has no box.
    let around = section.current?.parentElement
    while (around && around.getClientRects().length === 0) around = around.parentElement
    around?.scrollIntoView({ block: 'start' })
    heading.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    const element = section.current
    if (!element) return
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose()
    }
    element.addEventListener('keydown', leave)
    return () => element.removeEventListener('keydown', leave)
  }, [onClose])

  if (!step) return null
  const place = f.show(
    msg('guide.place', { at: measured('count', at + 1), of: measured('count', steps.length) }),
  )
  return (
    <section ref={section} className={styles['guide']} aria-label={f.show(msg('guide.title'))}>
      <div aria-live="polite" aria-atomic="true">
        <p className={styles['place']}>{place}</p>
        <h2 ref={heading} className={styles['title']} tabIndex={-1}>
          {f.show(step.title)}
        </h2>
        <p className={styles['text']}>{f.show(step.text)}</p>
      </div>
      <div className={styles['buttons']}>
        {/* Disabled in name only: a button that vanished from under the focus would lose it. */}
        <Button aria-disabled={at === 0} onClick={() => setAt(Math.max(0, at - 1))}>
          {f.show(msg('guide.back'))}
        </Button>
        <Button look="solid" onClick={() => (isLast ? onClose() : setAt(at + 1))}>
          {f.show(isLast ? msg('guide.done') : msg('guide.next'))}
        </Button>
        {isLast ? null : (
          <Button className={styles['leave'] ?? ''} onClick={onClose}>
            {f.show(msg('guide.skip'))}
          </Button>
        )}
      </div>
    </section>
  )
}
