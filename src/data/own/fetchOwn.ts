import { intakeLimits } from '../../domain/intake/limits.ts'
import { judgeAddress, type AddressFault } from './judgeAddress.ts'

/** Why a reader's data did not arrive. The words for each are a message `own.failed.<why>`. */
export type OwnFault =
  | {
      readonly why:
        | AddressFault
        | 'too-large'
        | 'offline'
        | 'unreachable'
        | 'timeout'
        | 'web-page'
        | 'led-astray'
    }
  | { readonly why: 'status'; readonly status: number }

export type FetchedOwn =
  | { readonly kind: 'arrived'; readonly blob: Blob }
  | { readonly kind: 'failed'; readonly fault: OwnFault }

const timeoutSeconds = 30

/**
 * Fetches a reader's data from an address, without cookies and without saying where from. Stops at the limit of size
 * whatever the server has said of it. Rejects only with the caller's own abort.
 */
export async function fetchOwn(raw: string, site: string, signal: AbortSignal): Promise<FetchedOwn> {
  const judged = judgeAddress(raw, site)
  if (judged.kind === 'bad') return failed({ why: judged.why })
  const timeout = AbortSignal.timeout(timeoutSeconds * 1000)
  try {
    const response = await fetch(judged.url, {
      signal: AbortSignal.any([signal, timeout]),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/csv, application/json, text/*;q=0.9, */*;q=0.1' },
    })
    // A good address may lead on to one that would not have been asked.
    if (judgeAddress(response.url, site).kind === 'bad') return failed({ why: 'led-astray' })
    if (!response.ok) return failed({ why: 'status', status: response.status })
    if (response.headers.get('content-type')?.startsWith('text/html')) return failed({ why: 'web-page' })
    return await upToLimit(response)
  } catch (error) {
    if (signal.aborted) throw error
    if (timeout.aborted) return failed({ why: 'timeout' })
    return failed({ why: navigator.onLine ? 'unreachable' : 'offline' })
  }
}

const failed = (fault: OwnFault): FetchedOwn => ({ kind: 'failed', fault })

async function upToLimit(response: Response): Promise<FetchedOwn> {
  const reader = response.body?.getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > intakeLimits.bytes) {
      await reader.cancel()
      return failed({ why: 'too-large' })
    }
    parts.push(value)
  }
  return { kind: 'arrived', blob: new Blob(parts) }
}
