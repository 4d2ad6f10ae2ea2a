import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { Figure } from '../../../domain/figure/Figure.ts'
import { msg } from '../../../i18n/msg.ts'
import { remember, remembered } from '../../../state/storage.ts'
import { useHash } from '../../../state/useHash.ts'
import { Button } from '../../../ui/Button.tsx'
import { Crash } from '../../../ui/Crash.tsx'
import { ErrorBoundary } from '../../../ui/ErrorBoundary.tsx'
import { useFormatter } from '../../../ui/FormatterContext.ts'
import styles from './GuidePlace.module.css'

const GuideSteps = lazy(async () => ({ default: (await import('./GuideSteps.tsx')).GuideSteps }))

/** Charts that have a guided reading. */
export const hasGuide = (chart: string): boolean => chart === 'crossover'

const storageKey = 'guide'
const hash = '#guide'

type Props = {
  readonly figure: Figure
  /** Tells which series are not drawn while a step is read; none once the reading is over. */
  readonly onConceal: (concealed: ReadonlySet<string> | undefined) => void
}

/**
 * Under a chart: a button that takes it apart step by step, offered once to who is new. It never starts by itself but
 * for an address that asks for it, so that a shared view shows what was shared.
 */
export function GuidePlace({ figure, onConceal }: Props) {
  const f = useFormatter()
  const asked = useHash() === hash
  const [isOpen, setOpen] = useState(asked)
  const [isOffered, setOffered] = useState(() => remembered(storageKey) === null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asked) setOpen(true)
  }, [asked])

  const settle = () => {
    remember(storageKey, 'seen')
    setOffered(false)
  }
  const close = () => {
    settle()
    setOpen(false)
    onConceal(undefined)
    if (asked) history.replaceState(history.state, '', location.pathname + location.search)
    button.current?.focus()
  }
  return (
    <>
      <div className={styles['offer']} data-print="hide">
        {isOffered && !isOpen ? <p className={styles['words']}>{f.show(msg('guide.offer'))}</p> : null}
        <Button
          ref={button}
          look={isOffered && !isOpen ? 'solid' : 'quiet'}
          aria-expanded={isOpen}
          onClick={() => (isOpen ? close() : setOpen(true))}
        >
          {f.show(msg('guide.title'))}
        </Button>
        {isOffered && !isOpen ? (
          <Button
            onClick={() => {
              settle()
              button.current?.focus()
            }}
          >
            {f.show(msg('guide.offer.decline'))}
          </Button>
        ) : null}
      </div>
      {isOpen ? (
        <ErrorBoundary fallback={(error, reset) => <Crash error={error} reset={reset} />}>
          <Suspense fallback={<div className={styles['waiting']} />}>
            <GuideSteps figure={figure} onConceal={onConceal} onClose={close} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </>
  )
}
