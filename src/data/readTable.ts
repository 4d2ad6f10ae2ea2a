import type { Parsed } from '../domain/dataset/Issue.ts'
import { askedSteps } from '../domain/dataset/parseTable.ts'
import type { PartRef } from '../domain/dataset/parts.ts'
import type { PlainRow } from '../domain/dataset/rowsOfColumns.ts'
import type { TableName } from '../domain/dataset/tables.ts'
import { jsonOfBytes } from './jsonOfBytes.ts'
import { turn } from './turn.ts'

/** The rows of a file, or why there are none. */
export type ReadTable = Parsed<readonly PlainRow[]> | { readonly kind: 'not-json'; readonly html: boolean }

/** How long a page may be kept from answering: four times slower, a frame. */
const sliceMs = 4

/**
 * Reads a table, or a part of one, piece by piece, each in a task of its own. Only JSON has to be read at once. Rejects with
 * the reason of the signal.
 */
export async function readTable(
  asked: TableName | PartRef,
  bytes: ArrayBuffer,
  signal: AbortSignal,
): Promise<ReadTable> {
  // Tables that arrive together are read one by one.
  await turn()
  const read = await jsonOfBytes(bytes)
  if (read.kind === 'not-json') return { kind: 'not-json', html: read.html }
  const steps = askedSteps(asked, read.json)
  for (;;) {
    await turn()
    signal.throwIfAborted()
    const start = performance.now()
    while (performance.now() - start < sliceMs) {
      const step = steps.next()
      if (step.done) return step.value
    }
  }
}
