import { timeoutManager } from '@tanstack/react-query'
import { vi } from 'vitest'

/** What is waited for between tries is a matter of seconds, and of another test: here it is a blink, to the end of the test. */
export function shortWaits(): void {
  vi.spyOn(timeoutManager, 'setTimeout').mockImplementation((callback, delay) =>
    window.setTimeout(callback, Math.min(delay, 10)),
  )
}
