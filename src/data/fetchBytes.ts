import { onlineManager } from '@tanstack/react-query'
import { DataError } from './DataError.ts'
import { retryAfterOf } from './retryAfterOf.ts'

/** Long enough for the largest table on a slow phone; after that a reader wants to be told. */
const timeoutSeconds = 30

/** How often the network has come back in this visit. */
let returns = 0
onlineManager.subscribe((isOnline) => {
  if (isOnline) returns += 1
})

/**
 * Fetches one file. Throws a `DataError` for anything that is none, and the caller's own abort as it is: a cancelled request
 * is nobody's mistake.
 */
export async function fetchBytes(file: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const timeout = AbortSignal.timeout(timeoutSeconds * 1000)
  const failed = (cause: unknown): unknown => {
    if (signal.aborted) return signal.reason
    return new DataError(
      file,
      timeout.aborted
        ? { kind: 'timeout', seconds: timeoutSeconds }
        : { kind: 'network', offline: !navigator.onLine },
      { cause },
    )
  }

  const before = returns
  let response: Response
  let bytes: ArrayBuffer
  try {
    response = await fetch(`${import.meta.env.BASE_URL}${file}`, {
      signal: AbortSignal.any([signal, timeout]),
      headers: { accept: 'application/json' },
    })
    bytes = response.ok ? await response.arrayBuffer() : new ArrayBuffer(0)
  } catch (cause) {
    // Asked on the network that was lost: what is to be told is how it goes on the one that is there now.
    if (returns !== before && !signal.aborted) return fetchBytes(file, signal)
    throw failed(cause)
  }
  if (!response.ok) {
    const retryAfter = retryAfterOf(response.headers.get('retry-after'), Date.now())
    throw new DataError(file, { kind: 'http', status: response.status, retryAfter })
  }
  return bytes
}
