import { textOfBytes } from './textOfBytes.ts'

type ReadJson =
  | { readonly kind: 'json'; readonly json: unknown }
  | { readonly kind: 'not-json'; readonly html: boolean; readonly cause: unknown }

/** What a JSON file says, packed or not. Never throws. */
export async function jsonOfBytes(bytes: ArrayBuffer): Promise<ReadJson> {
  let body = ''
  try {
    body = await textOfBytes(bytes)
    return { kind: 'json', json: JSON.parse(body) }
  } catch (cause) {
    return { kind: 'not-json', html: body.trimStart().startsWith('<'), cause }
  }
}
