import type { Mapping } from '../../domain/intake/fields.ts'
import type { JoinMode } from '../../domain/intake/OwnData.ts'

/** What the fragment of an address says of a reader's own data. Fragments are not sent to any server. */
export type OwnAddress = {
  /** The data themselves, packed, or where they are. */
  readonly from:
    | { readonly kind: 'packed'; readonly letters: string }
    | { readonly kind: 'address'; readonly url: string }
  readonly name: string | null
  readonly mode: JoinMode
  /** How the columns are understood, as `kind.target.target…`; null where that is to be guessed. */
  readonly as: string | null
}

/** Reads the fragment, or `?data=` of the query, which the fragment takes the place of. Null where neither names data. */
export function readOwnAddress(query: string, hash: string): OwnAddress | null {
  const inHash = new URLSearchParams(hash.replace(/^#/, ''))
  const packed = inHash.get('own')
  const url = inHash.get('data') ?? new URLSearchParams(query).get('data')
  if (packed === null && url === null) return null
  return {
    from: packed === null ? { kind: 'address', url: url ?? '' } : { kind: 'packed', letters: packed },
    name: inHash.get('name'),
    mode: inHash.get('mode') === 'replace' ? 'replace' : 'join',
    as: inHash.get('as'),
  }
}

/** Writes what `readOwnAddress` reads, without `#`. */
export function ownFragment({ from, name, mode, as }: OwnAddress): string {
  const params = new URLSearchParams()
  if (from.kind === 'packed') params.set('own', from.letters)
  else params.set('data', from.url)
  if (name !== null) params.set('name', name)
  if (mode === 'replace') params.set('mode', mode)
  if (as !== null) params.set('as', as)
  return params.toString()
}

/** Whether a fragment is of own data, and not a place on the page. */
export const isOwnFragment = (hash: string): boolean => readOwnAddress('', hash) !== null

export const writeMapping = ({ kind, columns }: Mapping): string =>
  [kind, ...columns.map((target) => (target === 'ignore' ? '' : target))].join('.')
