/** Why a body cannot be what was asked for; null where it can. Looked at before it is kept or read. */
type Check = (body: Buffer, type: string) => string | null

const startOf = (body: Buffer): string => body.subarray(0, 200).toString('latin1').trimStart()
const isPage = (body: Buffer, type: string): boolean =>
  type.startsWith('text/html') || /^<(?:!doctype|html|\?xml)/i.test(startOf(body))

export const isCsv: Check = (body, type) =>
  isPage(body, type) ? 'sends a web page instead of CSV' : body.length === 0 ? 'sends nothing' : null

export const isJson: Check = (body, type) => {
  if (isPage(body, type)) return 'sends a web page instead of JSON'
  try {
    JSON.parse(body.toString('utf8'))
    return null
  } catch {
    return 'sends JSON that is cut off or broken'
  }
}

const startsWith = (body: Buffer, mark: string): boolean =>
  body.subarray(0, mark.length).equals(Buffer.from(mark))

/** Parquet files begin and end with the same mark, so a cut is seen at once. */
export const isParquet: Check = (body, type) =>
  isPage(body, type)
    ? 'sends a web page instead of Parquet'
    : startsWith(body, 'PAR1') && startsWith(body.subarray(-4), 'PAR1')
      ? null
      : 'is not a whole Parquet file'
