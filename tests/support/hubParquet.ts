import { DuckDBInstance } from '@duckdb/node-api'
import { quoted } from '../../pipeline/hub/hubSql.ts'

/**
 * Writes one snapshot of a made-up Hub as Parquet, with the columns of the public snapshots: `models` repositories, of
 * which the first ones are those of the panel. Counts follow a heavy tail and move with the month.
 */
export async function writeHubParquet(spec: {
  readonly to: string
  readonly panel: string
  readonly models: number
  readonly month: number
}): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { max_memory: '4GB' })
  const connection = await instance.connect()
  await connection.run(`
    COPY (
      SELECT
        coalesce(panel.repository, 'author-' || (hash(i) % 400000) || '/model-' || i) AS id,
        coalesce(split_part(panel.repository, '/', 1), 'author-' || (hash(i) % 400000)) AS author,
        CASE WHEN panel.repository IS NOT NULL OR hash(i + 1) % 6 = 0
          THEN 'text-generation' ELSE 'text-classification' END AS pipeline_tag,
        CASE WHEN hash(i + 2) % 500 = 0 THEN NULL
          ELSE CAST(1e7 / (1 + i) AS BIGINT) + hash(i + ${spec.month}) % 30 END AS downloads,
        CAST(3e8 / (1 + i) AS BIGINT) + ${spec.month} * 30 AS "downloadsAllTime",
        CAST(hash(i + 3) % 900 AS INTEGER) AS likes,
        ['transformers', 'license:' || CASE hash(i + 4) % 3 WHEN 0 THEN 'mit' WHEN 1 THEN 'apache-2.0' ELSE 'other' END] AS tags,
        TIMESTAMP '2023-01-01' + to_days(CAST(hash(i + 5) % 1000 AS INTEGER)) AS "createdAt"
      FROM range(${spec.models}) made(i)
      LEFT JOIN (
        SELECT repository, row_number() OVER () - 1 AS at
        FROM read_csv(${quoted(spec.panel)}, header = true, all_varchar = true)
      ) panel ON panel.at = i
    ) TO ${quoted(spec.to)} (FORMAT parquet, COMPRESSION snappy)
  `)
  connection.closeSync()
  instance.closeSync()
}
