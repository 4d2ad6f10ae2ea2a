import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import * as v from 'valibot'
import { BrokenFile } from '../read/BrokenFile.ts'
import { familiesSql, quoted, readingSql, snapshotsSql, totalsSql } from './hubSql.ts'

const count = v.pipe(
  v.bigint(),
  v.transform((value) => Number(value)),
)
const familySchema = v.object({
  snapshot_date: v.string(),
  family: v.string(),
  developer: v.string(),
  country: v.string(),
  downloads_30d: count,
  n_models: count,
})
const totalSchema = v.object({
  snapshot_date: v.string(),
  models: count,
  authors: count,
  downloads_30d: count,
  concentration: v.nullable(v.number()),
})
const readingSchema = v.object({
  snapshot_date: v.nullable(v.string()),
  read: count,
  without_count: count,
  negative: count,
})

export type HubFamily = v.InferOutput<typeof familySchema>
export type HubTotal = v.InferOutput<typeof totalSchema>
export type HubReading = v.InferOutput<typeof readingSchema>

export type HubStats = {
  readonly reading: readonly HubReading[]
  /** Downloads of the panel by snapshot and family. */
  readonly families: readonly HubFamily[]
  /** Downloads of all text models by snapshot, with the Herfindahl index of those who publish them (0 to 1). */
  readonly totals: readonly HubTotal[]
}

type Settings = {
  /** Files or a pattern of files, on disk or (with DuckDB's httpfs extension) at `s3://` and `https://` addresses. */
  readonly from: string
  /** The followed repositories with their families: a CSV file. */
  readonly panel: string
  /** What DuckDB may use before it goes to disk, such as `2GB`. */
  readonly memory: string
}

/**
 * Reads Hub snapshots in Parquet, however large, and gives back sums: rows are filtered and added up where they are
 * read, and never become values of this program. Throws `BrokenFile` for files that are no snapshots.
 */
export async function readHub({ from, panel, memory }: Settings): Promise<HubStats> {
  const instance = await DuckDBInstance.create(':memory:', { max_memory: memory })
  const connection = await instance.connect()
  try {
    await connection.run(
      `CREATE TABLE panel AS SELECT * FROM read_csv(${quoted(panel)}, header = true, all_varchar = true)`,
    )
    await connection.run(`CREATE VIEW snapshots AS ${snapshotsSql(from)}`)
    const reading = await rowsOf(connection, readingSql, readingSchema)
    if (reading.some(({ snapshot_date }) => snapshot_date === null))
      throw new BrokenFile(from, 'has files whose path states no day (2026-08-22)')
    return {
      reading,
      families: await rowsOf(connection, familiesSql, familySchema),
      totals: await rowsOf(connection, totalsSql, totalSchema),
    }
  } catch (error) {
    if (error instanceof BrokenFile) throw error
    throw new BrokenFile(from, `cannot be read as Hub snapshots: ${messageOf(error)}`)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

async function rowsOf<S extends v.GenericSchema>(
  connection: DuckDBConnection,
  sql: string,
  schema: S,
): Promise<readonly v.InferOutput<S>[]> {
  const reader = await connection.runAndReadAll(sql)
  return v.parse(v.array(schema), reader.getRowObjects())
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? error.message) : String(error)
