import { Inflate } from 'fflate'

/** What a file of ours keeps about itself is a few kilobytes; nothing beyond these is read. */
const limits = { entries: 5_000, bytes: 1_000_000, chunk: 4_096 } as const

const centralEntry = 0x02014b50
const localEntry = 0x04034b50
const endOfDirectory = 0x06054b50

/**
 * One part of a zip file by its path; null where there is none, or it is damaged or large. Sizes that the file states are
 * believed in nothing: the part is unpacked piece by piece and let go of at the limit, so that a file that packs
 * gigabytes, or one part a thousand times, costs no more than an honest one.
 */
export function zipPart(bytes: Uint8Array, path: string): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endAt(view)
  if (end === null) return null
  const wanted = new TextEncoder().encode(path)
  let at = view.getUint32(end + 16, true)
  const entries = Math.min(view.getUint16(end + 10, true), limits.entries)
  for (let n = 0; n < entries; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== centralEntry) return null
    const nameLength = view.getUint16(at + 28, true)
    const name = bytes.subarray(at + 46, at + 46 + nameLength)
    if (name.length === wanted.length && wanted.every((byte, index) => byte === name[index]))
      return unpacked(view, bytes, {
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        local: view.getUint32(at + 42, true),
      })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return null
}

/** Where the directory's end is told: the last bytes, but for a remark of at most 65,535. */
function endAt(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === endOfDirectory) return at
  return null
}

type Entry = { readonly method: number; readonly packed: number; readonly local: number }

function unpacked(view: DataView, bytes: Uint8Array, { method, packed, local }: Entry): Uint8Array | null {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localEntry) return null
  const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const data = bytes.subarray(begin, begin + packed)
  if (data.length < packed || packed > limits.bytes) return null
  if (method === 0) return data
  return method === 8 ? inflated(data) : null
}

function inflated(data: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((part) => {
    size += part.length
    if (size <= limits.bytes) parts.push(part)
  })
  for (let at = 0; at < data.length && size <= limits.bytes; at += limits.chunk)
    inflate.push(data.subarray(at, at + limits.chunk), at + limits.chunk >= data.length)
  if (size > limits.bytes) return null
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
