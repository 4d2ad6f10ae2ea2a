import { DataError } from './DataError.ts'
import { fetchBytes } from './fetchBytes.ts'
import { jsonOfBytes } from './jsonOfBytes.ts'

/** Judges the bytes of a file before they are read, and throws for those it does not want. */
type Check = (bytes: ArrayBuffer) => Promise<void>

/** Fetches one JSON file. Throws a `DataError` for anything that is not JSON, and the caller's own abort as it is. */
export async function fetchJson(file: string, signal: AbortSignal, check?: Check): Promise<unknown> {
  const bytes = await fetchBytes(file, signal)
  const read = await jsonOfBytes(bytes)
  if (read.kind === 'not-json')
    throw new DataError(file, { kind: 'not-json', html: read.html }, { cause: read.cause })
  // What cannot be read at all is told as that.
  await check?.(bytes)
  return read.json
}
