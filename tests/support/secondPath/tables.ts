import { DuckDBInstance } from '@duckdb/node-api'

const names = [
  'models',
  'scores',
  'benchmarks',
  'arena',
  'prices',
  'ollama_families',
  'ollama_increments',
  'hf_snapshots',
  'reported',
]

type Value = number | string | null
export type Row = Readonly<Record<string, Value>>

/** The published CSV files as tables of a database, and what many questions start from. */
export type Tables = {
  readonly rows: (sql: string) => Promise<readonly Row[]>
  /** The only row of an answer. */
  readonly row: (sql: string) => Promise<Row>
}

/** Days since 1970-01-01; a line of the file for ties that its order decides. */
const views = `
  create macro day(d) as d::date - date '1970-01-01';
  create macro side_of(openness) as case
    when openness in ('open_weights', 'open_source') then 'open'
    when openness in ('api_only', 'unreleased') then 'closed' end;
  create view scored as
    select benchmark, day(released) as x, max(score) as y, arg_max(side_of(openness), score) as side,
      coalesce(model, name) as model
    from scores where released is not null and side_of(openness) is not null
    group by benchmark, coalesce(model, name), released;
  create macro records(b, until) as table
    select side, x, y from (
      select side, x, max(y) as y from scored where benchmark = b and x <= until group by side, x
    ) qualify y > coalesce(
      max(y) over (partition by side order by x rows between unbounded preceding and 1 preceding), -1e300);
  create macro best(b) as table
    select model, max(score) as score, first(name order by score desc, line) as name,
      first(openness order by score desc, line) as openness, first(released order by score desc, line) as released
    from scores where benchmark = b and model is not null group by model;
`

/** Opens the files of public/data. Nothing here, nor in what asks it, is code of the dashboard. */
export async function openTables(): Promise<Tables> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  for (const name of names) {
    const file = new URL(`../../../public/data/${name}.csv`, import.meta.url).pathname
    await connection.run(
      `create table ${name} as select *, row_number() over () as line
       from read_csv('${file.replaceAll("'", "''")}', header = true, nullstr = '', sample_size = -1)`,
    )
  }
  await connection.run(views)
  const rows = async (sql: string): Promise<readonly Row[]> => {
    const answer = (await connection.runAndReadAll(sql)).getRowObjectsJS()
    return answer.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(key, value)])),
    )
  }
  return {
    rows,
    row: async (sql) => {
      const [only, ...others] = await rows(sql)
      if (!only || others.length > 0) throw new Error(`not one row: ${sql}`)
      return only
    },
  }
}

function plain(key: string, value: unknown): Value {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value
  if (typeof value === 'bigint') return Number(value)
  throw new Error(`${key} is neither number nor text`)
}

export function num(row: Row | undefined, key: string): number {
  const value = row?.[key]
  if (typeof value !== 'number') throw new Error(`${key} is no number: ${String(value)}`)
  return value
}

export function text(row: Row | undefined, key: string): string {
  const value = row?.[key]
  if (typeof value !== 'string') throw new Error(`${key} is no text: ${String(value)}`)
  return value
}
