type Part = {
  readonly path: string
  /** As it stands in the file. */
  readonly data: Uint8Array
  readonly method: number
  /** The unpacked size that the file states, and where it says the part is; both may be lies. */
  readonly stated?: number
  readonly local?: number
}

/** A zip file byte by byte, so that it can lie: each part is listed `listed` times, the directory is said to be anywhere. */
export function zipFile(
  parts: readonly Part[],
  { listed = 1, directory }: { readonly listed?: number; readonly directory?: number } = {},
): Uint8Array {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const { path, data, method, stated = data.length, local = at } of parts) {
    const name = Buffer.from(path)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(method, 8)
    head.writeUInt32LE(data.length, 18)
    head.writeUInt32LE(stated, 22)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(method, 10)
    entry.writeUInt32LE(data.length, 20)
    entry.writeUInt32LE(stated, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(local, 42)
    locals.push(head, name, Buffer.from(data))
    for (let n = 0; n < listed; n++) entries.push(entry, name)
    at += head.length + name.length + data.length
  }
  const list = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length * listed, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(directory ?? at, 16)
  return Buffer.concat([...locals, list, end])
}
