import { BrokenFile, type Finding } from './BrokenFile.ts'
import { readCsv } from './readCsv.ts'
import { BrokenCell, Reader } from './Reader.ts'

export type InputFile = { readonly name: string; readonly bytes: Buffer }

/** A row that is sound but does not belong in the dataset, and why. */
export type Dropped = { readonly dropped: string }
export const drop = (why: string): Dropped => ({ dropped: why })

/** What became of the rows of one file. */
export type FileReport = {
  readonly file: string
  readonly read: number
  readonly kept: number
  readonly dropped: Readonly<Record<string, number>>
  readonly broken: readonly Finding[]
  readonly notes: readonly Finding[]
}

/** A file with more than this share of broken rows is a changed format, not a few typing errors. */
const mostBroken = 0.2

/** Reads every row of a file with `take`; broken rows are listed, unwanted ones counted by reason. */
export function readRows<T extends object>(
  input: InputFile,
  required: readonly string[],
  take: (reader: Reader) => T | Dropped,
): { readonly rows: readonly T[]; readonly report: FileReport } {
  const csv = readCsv(input.name, input.bytes, required)
  const broken: Finding[] = [...csv.broken]
  const notes: Finding[] = []
  const dropped: Record<string, number> = {}
  const rows: T[] = []
  for (const row of csv.rows) {
    try {
      const taken = take(new Reader(row, notes))
      if (isDropped(taken)) dropped[taken.dropped] = (dropped[taken.dropped] ?? 0) + 1
      else rows.push(taken)
    } catch (error) {
      if (!(error instanceof BrokenCell)) throw error
      broken.push({ file: row.file, line: row.line, column: error.column, reason: error.reason })
    }
  }
  const read = csv.rows.length + csv.broken.length
  if (broken.length > read * mostBroken) {
    const first = broken.slice(0, 3).map((b) => `line ${b.line}, ${b.column}: ${b.reason}`)
    throw new BrokenFile(input.name, `${broken.length} of ${read} rows are broken (${first.join('; ')})`)
  }
  return { rows, report: { file: input.name, read, kept: rows.length, dropped, broken, notes } }
}

const isDropped = (value: object): value is Dropped => 'dropped' in value
