import { mulberry, normalLine, recordsOf, redrawn, year, middleOf, type Line, type Point } from './plain.ts'
import { num, type Tables } from './tables.ts'
import type { SecondPath, Told } from './Told.ts'

/** Resamples of the dashboard, and of this path, which are cheap. */
const [theirs, ours] = [600, 2000]
const since2022 = Math.round(Date.UTC(2022, 0, 1) / 86_400_000)
const late2023 = Math.round(Date.UTC(2023, 11, 31) / 86_400_000)

const names: Readonly<Record<string, string>> = {
  eci: 'benchmark.eci',
  mmlu_published: 'benchmark.mmlu',
  gpqa_diamond: 'benchmark.gpqa',
}

async function pointsOf(tables: Tables, bench: string, side: string): Promise<readonly Point[]> {
  const rows = await tables.rows(
    `select x, y from scored where benchmark = '${bench}' and side = '${side}' order by x, y`,
  )
  return rows.map((row) => ({ x: num(row, 'x'), y: num(row, 'y') }))
}

/** The trend of one side by SQL, of releases from 2022 on that were known by a day. */
async function trendOf(tables: Tables, bench: string, side: string, of: 'all' | 'records', asOf: number) {
  const source = of === 'records' ? `records('${bench}', ${asOf})` : 'scored'
  const known = of === 'records' ? '' : `and benchmark = '${bench}' and x <= ${asOf}`
  return tables.row(
    `select regr_slope(y, x - ${since2022}) as b, regr_intercept(y, x - ${since2022}) as a, count(*) as n
     from ${source} where side = '${side}' and x >= ${since2022} ${known}`,
  )
}

const lineAt = (row: Awaited<ReturnType<typeof trendOf>>, x: number) =>
  num(row, 'a') + num(row, 'b') * (x - since2022)

/** The day from which the open line is ahead; null where it never is within ten years of a day. */
export function meeting(open: Line | null, closed: Line | null, asOf: number): number | null {
  if (!open || !closed || open.b <= closed.b) return null
  const x = (closed.a - open.a) / (open.b - closed.b)
  return Math.abs(x - asOf) <= 10 * year ? x : null
}

/** Share of resamples whose trends never cross. */
async function neverShare(
  tables: Tables,
  bench: string,
  of: 'all' | 'records',
  asOf: number,
): Promise<number> {
  const random = mulberry(20_231_231)
  const known = async (side: string) => (await pointsOf(tables, bench, side)).filter(({ x }) => x <= asOf)
  const sides = { open: await known('open'), closed: await known('closed') }
  const line = (side: 'open' | 'closed') => {
    const drawn = redrawn(sides[side], random)
    return normalLine((of === 'records' ? recordsOf(drawn) : drawn).filter(({ x }) => x >= since2022))
  }
  const never = Array.from({ length: ours }, () => meeting(line('open'), line('closed'), asOf) === null)
  return never.filter(Boolean).length / ours
}

async function crossover(
  tables: Tables,
  bench: string,
  of: 'all' | 'records',
  past: number | null,
): Promise<Told> {
  const asOf =
    past ?? num(await tables.row(`select max(x) as x from scored where benchmark = '${bench}'`), 'x')
  const best = await tables.row(
    `select max(y) filter (side = 'open') as open, max(y) filter (side = 'closed') as closed
     from scored where benchmark = '${bench}' and x <= ${asOf}`,
  )
  const [open, closed] = [
    await trendOf(tables, bench, 'open', of, asOf),
    await trendOf(tables, bench, 'closed', of, asOf),
  ]
  const ceiling =
    (await tables.row(`select ceiling from benchmarks where id = '${bench}'`))['ceiling'] ?? null
  const benchmark = names[bench] ?? bench
  const gap = num(best, 'closed') - num(best, 'open')
  expectBehind(gap)
  const ahead = num(open, 'b') - num(closed, 'b')
  const date = since2022 + (num(closed, 'a') - num(open, 'a')) / ahead
  if (ahead <= 0 || Math.abs(date - asOf) > 10 * year)
    return { sentence: 'crossover.headline.apart', values: { benchmark, gap } }
  const none = await neverShare(tables, bench, of, asOf)
  if (none > 0.2)
    return {
      sentence: 'crossover.headline.withheld.past',
      // Four standard errors of the difference of two independent shares.
      values: {
        benchmark,
        asOf,
        none: { near: none, within: 4 * Math.sqrt(none * (1 - none) * (1 / theirs + 1 / ours)) },
      },
    }
  const isBeyond = ceiling !== null && lineAt(open, date) > Number(ceiling)
  const sentence = date <= asOf ? 'met' : isBeyond ? 'beyond' : 'meet'
  return { sentence: `crossover.headline.${sentence}`, values: { benchmark, gap, date } }
}

/** Another sentence says that open models lead; it would need another reading. */
function expectBehind(gap: number): void {
  if (gap <= 0) throw new Error('open models are no longer behind: read the headline anew')
}

const monthEnd = (day: number, months: number): number => {
  const date = new Date(day * 86_400_000)
  return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0) / 86_400_000)
}

/** Closed minus open as forecast on a day, and as it came; null where either is not there. */
async function forecast(tables: Tables, bench: string, of: 'all' | 'records', asOf: number, months: number) {
  const target = monthEnd(asOf, months)
  const [open, closed] = [
    await trendOf(tables, bench, 'open', of, asOf),
    await trendOf(tables, bench, 'closed', of, asOf),
  ]
  const fewest = of === 'records' ? 3 : 10
  if (Math.min(num(open, 'n'), num(closed, 'n')) < fewest || open['b'] === null || closed['b'] === null)
    return null
  const came = await tables.row(
    `select max(y) filter (side = 'closed') - max(y) filter (side = 'open') as gap, max(x) as x
     from scored where benchmark = '${bench}' and x <= ${target}`,
  )
  const newest = num(await tables.row(`select max(x) as x from scored where benchmark = '${bench}'`), 'x')
  if (target > newest || came['gap'] === null) return null
  return { forecast: lineAt(closed, target) - lineAt(open, target), actual: num(came, 'gap') }
}

async function of2023(tables: Tables, of: 'all' | 'records'): Promise<Told> {
  const found = await forecast(tables, 'mmlu_published', of, late2023, 12)
  if (!found) throw new Error('no forecast')
  return { sentence: 'timemachine.headline', values: { benchmark: 'benchmark.mmlu', horizon: 12, ...found } }
}

async function typicalOfEci(tables: Tables): Promise<Told> {
  const misses: number[] = []
  const { x: newest } = await tables.row(`select max(x) as x from scored where benchmark = 'eci'`)
  for (let quarter = 1; ; quarter++) {
    const asOf = Math.round(Date.UTC(2021, quarter * 3, 0) / 86_400_000)
    if (asOf > Number(newest)) break
    const found = await forecast(tables, 'eci', 'records', asOf, 6)
    if (found) misses.push(Math.abs(found.forecast - found.actual))
  }
  return {
    sentence: 'timemachine.headline.typical',
    values: { benchmark: 'benchmark.eci', horizon: 6, error: middleOf(misses) },
  }
}

export const trends: Readonly<Record<string, SecondPath>> = {
  crossover: {
    '': (tables) => crossover(tables, 'eci', 'records', null),
    'bench=mmlu&of=all&asOf=2023-12-31': (tables) => crossover(tables, 'mmlu_published', 'all', late2023),
    'bench=mmlu': (tables) => crossover(tables, 'mmlu_published', 'records', null),
    'bench=gpqa': (tables) => crossover(tables, 'gpqa_diamond', 'records', null),
  },
  timemachine: {
    '': (tables) => of2023(tables, 'all'),
    'of=records': (tables) => of2023(tables, 'records'),
    'bench=eci&of=records&horizon=6': typicalOfEci,
  },
}
