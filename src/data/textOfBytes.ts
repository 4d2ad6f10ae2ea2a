/** The text of a file, unpacked where it begins as gzip does: some hosts unpack such files on the way, others do not. */
export async function textOfBytes(bytes: ArrayBuffer): Promise<string> {
  const [first, second] = new Uint8Array(bytes)
  if (first !== 0x1f || second !== 0x8b) return new TextDecoder().decode(bytes)
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(unpacked).text()
}
