import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as duckdb from '@duckdb/duckdb-wasm/blocking'
import { tableFromArrays, tableToIPC } from 'apache-arrow'
import { dayCount, firstDay, longColumns, opennessCount, type Made } from '../made.ts'
import { weight, type Checksum } from './checksum.ts'

/** DuckDB compiled to WebAssembly, in this process; tables are loaded before the clock runs. */
export async function prepareDuckDb(made: Made): Promise<() => Checksum> {
  const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'))
  const bundle = (name: string) => ({
    mainModule: join(dist, `duckdb-${name}.wasm`),
    mainWorker: join(dist, `duckdb-node-${name}.worker.cjs`),
  })
  const database = await duckdb.createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  )
  await database.instantiate()
  const connection = database.connect()
  const load = (name: string, columns: Parameters<typeof tableFromArrays>[0]) =>
    connection.insertArrowFromIPCStream(tableToIPC(tableFromArrays(columns), 'stream'), {
      name,
      create: true,
    })
  const { month, value, openness, organisation, country } = longColumns(made)
  load('observations', { month, value, openness, organisation, country })
  const scored = [...made.score.keys()].filter((model) => !Number.isNaN(made.score[model]))
  load('models', {
    released: Int32Array.from(scored, (model) => made.released[model] ?? 0),
    openness: Uint16Array.from(scored, (model) => made.openness[model] ?? 0),
    score: Float64Array.from(scored, (model) => made.score[model] ?? 0),
  })

  type Row = { readonly g: number; readonly m: number; readonly v: number }
  const rows = (sql: string): Row[] =>
    connection
      .query(sql)
      .toArray()
      .map((row: { g: unknown; m: unknown; v: unknown }) => ({
        g: Number(row.g),
        m: Number(row.m),
        v: Number(row.v),
      }))
  const folded = (list: readonly Row[]) => list.reduce((sum, { g, m, v }) => sum + v * weight(g, m), 0)
  /** Each total is computed once and kept, as the other tools do. */
  const total = (key: string) =>
    connection.query(`create or replace temp table by_${key} as
      select ${key}::integer as g, month::integer as m, sum(value) as v from observations group by all`)

  return () => {
    const keys = ['openness', 'organisation', 'country']
    keys.forEach(total)
    const totals = keys
      .map((key) => folded(rows(`select g, m, v from by_${key}`)))
      .reduce((sum, one) => sum + one, 0)
    const shares = folded(rows(`select g, m, v / sum(v) over (partition by m) as v from by_openness`))
    const growth = folded(
      rows(`select g, m, v / before as v from (
        select g, m, v, lag(v) over w as before, lag(m) over w as was
        from by_country window w as (partition by g order by m)
      ) where was = m - 1 and before <> 0`),
    )
    let records = 0
    for (const side of [0, 1])
      for (const { m, v } of rows(`select 0 as g, day as m, score as v from (
        select day, score, max(score) over (order by day rows between unbounded preceding and 1 preceding) as before
        from (select released as day, max(score) as score from models
              where openness = ${side} and released between ${firstDay} and ${firstDay + dayCount} group by released)
      ) where before is null or score > before order by day`))
        records += Math.round(v * 100) * (m % 97)
    const slopes = rows(`select g, 0 as m, regr_slope(log2(v), m) as v from by_openness group by g`).reduce(
      (sum, { g, v }) => (g < opennessCount ? sum + v * (g + 1) : sum),
      0,
    )
    return { totals, shares, growth, records, slopes }
  }
}
