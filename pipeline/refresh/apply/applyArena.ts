import { parquetReadObjects } from 'hyparquet'
import * as v from 'valibot'
import type { WireRow } from '../../../src/domain/dataset/tables.ts'
import type { Outcome } from '../Change.ts'
import { UpstreamFailure } from '../http/UpstreamFailure.ts'

type Arena = WireRow<'arena'>

const name = 'Arena'
const board = 'lmarena-ai/leaderboard-dataset, style control'
const rowSchema = v.object({
  model_name: v.pipe(v.string(), v.minLength(1)),
  organization: v.nullish(v.string(), null),
  license: v.nullish(v.string(), null),
  rating: v.pipe(v.number(), v.minValue(0), v.maxValue(5000)),
  vote_count: v.pipe(v.union([v.number(), v.bigint()]), v.transform(Number)),
  category: v.string(),
  leaderboard_publish_date: v.pipe(
    v.union([v.string(), v.date()]),
    v.transform((day) => (typeof day === 'string' ? day : day.toISOString()).slice(0, 10)),
    v.regex(/^\d{4}-\d{2}-\d{2}$/),
  ),
})

/** A board of less than this share of the last one is a broken export. */
const leastShare = 0.5

/**
 * Boards of Arena's published dataset that the dataset does not have yet, overall category, with style control. Raises
 * `UpstreamFailure` where the file has other columns.
 */
export async function applyArena(
  published: readonly Arena[],
  file: Buffer,
  source: string,
  accepted: ReadonlySet<string>,
): Promise<{ readonly rows: readonly Arena[]; readonly outcome: Outcome }> {
  const bytes = new Uint8Array(file).buffer
  const objects: unknown = await parquetReadObjects({ file: bytes }).catch((cause: unknown) => {
    throw new UpstreamFailure(name, 'is not readable as Parquet', { cause })
  })
  const read = v.safeParse(v.array(rowSchema), objects)
  if (!read.success) {
    const [issue] = read.issues
    throw new UpstreamFailure(name, `has other columns: ${v.getDotPath(issue) ?? ''} ${issue.message}`)
  }
  const known = new Set(published.filter((row) => row.board === board).map((row) => row.date))
  const boards = new Map<string, Arena[]>()
  for (const row of read.output) {
    const date = row.leaderboard_publish_date
    if (row.category !== 'overall' || known.has(date)) continue
    boards.set(date, [...(boards.get(date) ?? []), arenaRow(row, date, source)])
  }
  const newest = [...known].toSorted().at(-1)
  const usual = published.filter((row) => row.board === board && row.date === newest).length
  const rows: Arena[] = []
  const added: string[] = []
  const held: { key: string; words: string }[] = []
  for (const [date, list] of [...boards].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const key = `arena:${date}`
    const words = `board of ${date}: ${list.length} models`
    if (list.length < usual * leastShare && !accepted.has(key))
      held.push({ key, words: `${words}, the last had ${usual}` })
    else {
      rows.push(...list)
      added.push(words)
    }
  }
  return { rows, outcome: { added, changed: [], withdrawn: [], held, notes: [] } }
}

function arenaRow(row: v.InferOutput<typeof rowSchema>, date: string, source: string): Arena {
  const closed = row.license === null ? null : /^propr?ietary$/i.test(row.license)
  return {
    date,
    board,
    model: row.model_name,
    name: row.model_name,
    organisation: row.organization,
    elo: row.rating,
    votes: Math.round(row.vote_count),
    openness: closed === null ? null : closed ? 'closed' : 'open',
    licence: row.license,
    source,
  }
}
