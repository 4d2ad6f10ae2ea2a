import { hubExpand, parseHubModel, type HubModel } from '../../domain/hub/hubModel.ts'
import { DataError } from '../DataError.ts'
import { retryAfterOf } from '../retryAfterOf.ts'

const timeoutSeconds = 20

/** What the Hub said of a model, and when. */
export type HubAnswer = {
  readonly model: HubModel
  /** Where the repository has moved to since it had the id that was asked for; null where it has not. */
  readonly movedTo: string | null
  /** Milliseconds since 1970. */
  readonly at: number
}

/** The address of a model in the Hub's API. */
export function hubAddress(id: string): string {
  const path = id.split('/').map(encodeURIComponent).join('/')
  const expand = hubExpand.map((field) => `expand%5B%5D=${field}`).join('&')
  return `https://huggingface.co/api/models/${path}?${expand}`
}

/**
 * Asks the Hub for one model. No cookies go along: public facts only. Throws a `DataError`, and the caller's own abort as
 * it is. A repository that was renamed answers by a redirect, which the browser follows.
 */
export async function loadHubModel(id: string, signal: AbortSignal): Promise<HubAnswer> {
  const timeout = AbortSignal.timeout(timeoutSeconds * 1000)
  const file = `huggingface.co/${id}`
  let response: Response
  let text: string
  try {
    response = await fetch(hubAddress(id), {
      signal: AbortSignal.any([signal, timeout]),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
    })
    text = await response.text()
  } catch (cause) {
    if (signal.aborted) throw cause
    throw new DataError(
      file,
      timeout.aborted
        ? { kind: 'timeout', seconds: timeoutSeconds }
        : { kind: 'network', offline: !navigator.onLine },
      { cause },
    )
  }
  if (!response.ok)
    throw new DataError(file, {
      kind: 'http',
      status: response.status,
      retryAfter: pauseOf(response.headers),
    })
  const parsed = parseHubModel(jsonOf(file, text))
  if (parsed.kind === 'invalid') throw new DataError(file, parsed)
  const { value: model } = parsed
  return { model, movedTo: model.id.toLowerCase() === id.toLowerCase() ? null : model.id, at: Date.now() }
}

/**
 * How long to wait after a refusal: by `Retry-After`, or by the `RateLimit` of the Hub's documentation, such as
 * `"api";r=0;t=56`. Browsers show a page of another site neither unless the Hub allows it; then the pause is ours.
 */
function pauseOf(headers: Headers): number | null {
  const reset = /;\s*t=(\d{1,6})/.exec(headers.get('ratelimit') ?? '')?.[1]
  return retryAfterOf(headers.get('retry-after'), Date.now()) ?? (reset === undefined ? null : Number(reset))
}

function jsonOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new DataError(file, { kind: 'not-json', html: text.trimStart().startsWith('<') }, { cause })
  }
}
