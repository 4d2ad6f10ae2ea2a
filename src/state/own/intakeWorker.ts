import { decodeText } from '../../data/own/decodeText.ts'
import type { KnownBenchmark, Mapping } from '../../domain/intake/fields.ts'
import { guessMapping } from '../../domain/intake/guessMapping.ts'
import { linkLimits } from '../../domain/intake/limits.ts'
import { mapSheet, type IntakeIssue, type Mapped } from '../../domain/intake/mapSheet.ts'
import type { OwnTableName, OwnTables } from '../../domain/intake/OwnData.ts'
import { ownTableNames } from '../../domain/intake/OwnData.ts'
import { readSheet } from '../../domain/intake/readSheet.ts'
import type { SheetRefusal, SheetRow } from '../../domain/intake/Sheet.ts'
import { readMapping } from './readMapping.ts'

export type IntakeRequest = {
  readonly blob: Blob
  /** How to understand the columns: a mapping, one written in an address, or null to guess. */
  readonly mapping: Mapping | string | null
  readonly benchmarks: readonly KnownBenchmark[]
}

/** The file as it was understood, without its rows. */
export type Intake = Omit<Mapped, 'tables' | 'issues'> & {
  readonly headers: readonly string[]
  /** The first rows, to show what a column holds. */
  readonly samples: readonly SheetRow[]
  readonly mapping: Mapping
  /** The file's text where it is short enough for a link. */
  readonly text: string | null
}

export type IntakeReply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'refused'; readonly refusal: SheetRefusal }
  /** Rows and issues come in parts: one message of a hundred thousand would hold the page up while it is taken apart. */
  | { readonly kind: 'rows'; readonly table: OwnTableName; readonly rows: OwnTables[OwnTableName] }
  | { readonly kind: 'issues'; readonly issues: readonly IntakeIssue[] }
  | { readonly kind: 'done'; readonly intake: Intake }

const partSize = 2_000
const samples = 20

const post = (reply: IntakeReply) => self.postMessage(reply)

/** Reads one file beside the page. One request a worker; to cancel it, end the worker. */
self.onmessage = async ({ data: { blob, mapping, benchmarks } }: MessageEvent<IntakeRequest>) => {
  const text = decodeText(new Uint8Array(await blob.arrayBuffer()))
  if (text === null) return post({ kind: 'refused', refusal: { why: 'binary' } })
  const read = finish(readSheet(text), 0, 0.4)
  if (read.kind === 'refused') return post(read)
  const { sheet } = read
  const given = typeof mapping === 'string' ? readMapping(mapping, sheet.headers.length, benchmarks) : mapping
  const used = given ?? guessMapping(sheet, benchmarks)
  const { tables, issues, ...counts } = finish(mapSheet(sheet, used, benchmarks), 0.4, 0.55)
  for (const table of ownTableNames)
    for (let at = 0; at < tables[table].length; at += partSize)
      post({ kind: 'rows', table, rows: tables[table].slice(at, at + partSize) })
  for (let at = 0; at < issues.length; at += partSize)
    post({ kind: 'issues', issues: issues.slice(at, at + partSize) })
  post({
    kind: 'done',
    intake: {
      ...counts,
      headers: sheet.headers,
      samples: sheet.rows.slice(0, samples),
      mapping: used,
      text: text.length <= linkLimits.bytes ? text : null,
    },
  })
}

/** Runs a reading to its end, telling how far the whole is. */
function finish<T>(run: Generator<number, T>, from: number, part: number): T {
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
    post({ kind: 'progress', share: from + part * step.value })
  }
}
