import { medianWait, month } from './plain.ts'
import { num, text, type Row, type Tables } from './tables.ts'
import type { SecondPath, Told } from './Told.ts'

/** Each closed record of a benchmark and the first open model to reach it, by a day. */
const waitsOf = (tables: Tables, bench: string, asOf: number) =>
  tables.rows(
    `select r.x as x, min(o.x) as reached from records('${bench}', ${asOf}) r
     left join scored o on o.benchmark = '${bench}' and o.side = 'open' and o.y >= r.y and o.x <= ${asOf}
     where r.side = 'closed' group by r.x, r.y`,
  )

const median = (waits: readonly Row[], asOf: number): number | null =>
  medianWait(
    waits.map((row) => ({
      time: Math.max(0, Number(row['reached'] ?? asOf) - num(row, 'x')) / month,
      ended: row['reached'] !== null,
    })),
  )

const newestOf = async (tables: Tables, bench: string) =>
  num(await tables.row(`select max(x) as x from scored where benchmark = '${bench}'`), 'x')

async function ofBenchmark(tables: Tables, bench: string, benchmark: string): Promise<Told> {
  const asOf = await newestOf(tables, bench)
  const waits = await waitsOf(tables, bench, asOf)
  return {
    sentence: 'lag.headline',
    values: {
      benchmark,
      median: median(waits, asOf) ?? 'none',
      waiting: waits.filter(({ reached }) => reached === null).length,
    },
  }
}

async function ruler(tables: Tables): Promise<Told> {
  const first = await tables.row(
    `select min(x) filter (side = 'open') - min(x) filter (side = 'closed') as days
     from scored where benchmark = 'eci' and y >= 140`,
  )
  return {
    sentence: 'lag.ruler.headline',
    values: { benchmark: 'benchmark.eci', score: 140, months: num(first, 'days') / month },
  }
}

/** Of each family the benchmark with the most models on its smaller side, five at least. */
const broadest = (tables: Tables, which: string, asOf: number) =>
  tables.rows(
    `select b.id, b.name, b.access from benchmarks b join (
       select benchmark, least(count(*) filter (side = 'open'), count(*) filter (side = 'closed')) as smaller
       from scored where x <= ${asOf} group by benchmark
     ) s on s.benchmark = b.id where ${which} and smaller >= 5
     qualify row_number() over (partition by b.family order by smaller desc, b.line) = 1`,
  )

/** The newest fact of the data. */
const today = async (tables: Tables) => num(await tables.row('select max(day(date)) as x from arena'), 'x')

async function benchmarks(tables: Tables): Promise<Told> {
  const asOf = await today(tables)
  const lanes: { id: string; name: string; median: number | null }[] = []
  for (const row of await broadest(tables, `b.unit <> 'elo'`, asOf)) {
    const waits = await waitsOf(tables, text(row, 'id'), asOf)
    if (waits.length >= 4)
      lanes.push({ id: text(row, 'id'), name: text(row, 'name'), median: median(waits, asOf) })
  }
  const reached = lanes
    .flatMap(({ median: months, ...lane }) => (months === null ? [] : [{ ...lane, months }]))
    .toSorted((a, b) => a.months - b.months || (a.id < b.id ? -1 : 1))
  return {
    sentence: 'lag.benchmarks.headline',
    values: {
      n: lanes.length,
      first: reached[0]?.name ?? '',
      shortest: reached[0]?.months ?? 'none',
      last: reached.at(-1)?.name ?? '',
      longest: reached.at(-1)?.months ?? 'none',
      open: lanes.length - reached.length,
    },
  }
}

async function access(tables: Tables): Promise<Told> {
  const asOf = await today(tables)
  const waits: Record<string, Row[]> = { public: [], private: [] }
  for (const row of await broadest(tables, 'b.access is not null', asOf))
    waits[text(row, 'access')]?.push(...(await waitsOf(tables, text(row, 'id'), asOf)))
  const from = Math.min(...(waits['private'] ?? []).map((row) => num(row, 'x')))
  const since = (kind: string) => (waits[kind] ?? []).filter((row) => num(row, 'x') >= from)
  return {
    sentence: 'lag.access.headline',
    values: {
      public: median(since('public'), asOf) ?? 'none',
      private: median(since('private'), asOf) ?? 'none',
    },
  }
}

export const lags: SecondPath = {
  '': (tables) => ofBenchmark(tables, 'eci', 'benchmark.eci'),
  'bench=mmlu': (tables) => ofBenchmark(tables, 'mmlu_published', 'benchmark.mmlu'),
  'bench=gpqa': (tables) => ofBenchmark(tables, 'gpqa_diamond', 'benchmark.gpqa'),
  'show=survival': (tables) => ofBenchmark(tables, 'eci', 'benchmark.eci'),
  'show=ruler': ruler,
  'show=benchmarks': benchmarks,
  'show=access': access,
}
