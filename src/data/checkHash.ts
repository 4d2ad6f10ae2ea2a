import type { Manifest } from '../domain/dataset/manifest.ts'
import { DataError } from './DataError.ts'

/**
 * Throws where the bytes are not those that the data package describes. What a host has unpacked on the way cannot be
 * compared, nor anything in a page that came without encryption, where browsers do no hashing: that passes.
 */
export async function checkHash(file: string, bytes: ArrayBuffer, { resources }: Manifest): Promise<void> {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const stated = resources.find(({ path }) => path === name)
  const isUnpacked = name.endsWith('.gz') && new Uint8Array(bytes)[0] !== 0x1f
  // Typed as always there; it is not in pages that came over plain http.
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle
  if (!stated || isUnpacked || !subtle) return
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  if (stated.hash !== `sha256:${hex}`) throw new DataError(file, { kind: 'other-content' })
}
