import { useEffect, useRef, type RefObject } from 'react'

/** Whether the page stands in another one. */
export const isFramed = (): boolean => window.parent !== window

/**
 * Tells the page around this one how high the content is, at once and whenever it changes; hosts that know AMP's message
 * understand as well. The height is taken from the content and never from the window, so that a frame can shrink.
 */
export function useHeightMessages(content: RefObject<HTMLElement | null>, step: number, steps: number): void {
  const last = useRef('')
  useEffect(() => {
    const element = content.current
    if (!element || !isFramed()) return
    const tell = () => {
      const height = Math.ceil(element.getBoundingClientRect().height)
      const state = `${height} ${step} ${steps}`
      if (height === 0 || state === last.current) return
      last.current = state
      // Any page may embed: the height is no secret.
      window.parent.postMessage({ type: 'crossover', height, step, steps }, '*')
      window.parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*')
    }
    tell()
    const observer = new ResizeObserver(tell)
    observer.observe(element)
    return () => observer.disconnect()
  }, [content, step, steps])
}

/** Calls back when the page around this one, and no other, asks for a step. */
export function useStepMessages(onStep: (step: number) => void): void {
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== window.parent || !isFramed()) return
      const step = stepIn(data)
      if (step !== null) onStep(step)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [onStep])
}

/** The step a message asks for; null for messages of others. */
export function stepIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null
  if (!('type' in data) || data.type !== 'crossover' || !('step' in data)) return null
  const { step } = data
  return typeof step === 'number' && Number.isInteger(step) && step >= 0 ? step : null
}
