import { useEffect, useRef, useState, type RefObject } from 'react'
import { playSteps } from './playSteps.ts'

type Options = {
  readonly from: number
  readonly at: number
  readonly end: number
  /** Each step on the way. */
  readonly onStep: (month: number) => void
  /** Where it came to rest, at the end or where the reader stopped it. */
  readonly onRest: (month: number) => void
}

const paces = { full: 320, reduced: 1400 } as const
const inputs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

/** Plays through months and rests at the end, or at once when the reader does anything else. */
export function usePlay({ from, at, end, onStep, onRest }: Options): {
  readonly isPlaying: boolean
  readonly toggle: () => void
  /** The button itself: pressing it is no other input. */
  readonly button: RefObject<HTMLButtonElement | null>
} {
  const button = useRef<HTMLButtonElement>(null)
  const [steps, setSteps] = useState<readonly number[] | null>(null)
  const month = useRef(at)
  const listeners = useRef({ onStep, onRest })
  useEffect(() => {
    listeners.current = { onStep, onRest }
  })

  useEffect(() => {
    if (!steps) return
    const pace = isReduced() ? paces.reduced : paces.full
    const left = [...steps]
    const rest = () => {
      setSteps(null)
      listeners.current.onRest(month.current)
    }
    const timer = setInterval(() => {
      const next = left.shift()
      if (next === undefined) return rest()
      month.current = next
      listeners.current.onStep(next)
    }, pace)
    const onInput = (event: Event) => {
      const isOwn = event.target instanceof Node && button.current?.contains(event.target)
      const isOtherKey = event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' '
      if (!isOwn || isOtherKey) rest()
    }
    for (const input of inputs) addEventListener(input, onInput, { capture: true, passive: true })
    document.addEventListener('visibilitychange', onInput)
    return () => {
      clearInterval(timer)
      for (const input of inputs) removeEventListener(input, onInput, { capture: true })
      document.removeEventListener('visibilitychange', onInput)
    }
  }, [steps])

  const toggle = () => {
    if (steps) {
      setSteps(null)
      onRest(month.current)
      return
    }
    month.current = at
    setSteps(playSteps({ from, at, end, isReduced: isReduced() }))
  }
  return { isPlaying: steps !== null, toggle, button }
}

const isReduced = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
