import { num, text, type Tables } from './tables.ts'
import type { SecondPath, Told } from './Told.ts'

const references = { gpt4: 'gpt-4-mar-2023', gpt4o: 'gpt-4o', o1: 'o1' } as const
type Level = keyof typeof references

/** Models whose best score is at least that of the reference. */
const reached = (bench: string, level: Level) =>
  `(select b.* from best('${bench}') b, best('${bench}') r
    where r.model = '${references[level]}' and b.score >= r.score)`

async function price(tables: Tables, level: Level): Promise<Told> {
  const rows = await tables.rows(
    `with listed as (
       select p.*, r.name as title, side_of(p.openness) as side, day(date) as x,
         case when source = 'tokencost' then 'litellm' else source end as collector
       from prices p join ${reached('eci', level)} r using (model)
       where blended is not null and flags is null and blended >= 0.001 and side_of(p.openness) is not null
     )
     select side, x, blended, title from listed a
     where exists (from listed b where b.model = a.model and b.collector <> a.collector and b.blended <= 1.5 * a.blended)
     order by side desc, x, blended`,
  )
  const lows = new Map<string, (typeof rows)[number]>()
  // Open ones come first, so that of equal days theirs is the first.
  const cuts = rows.filter((row) => {
    const low = lows.get(text(row, 'side'))
    if (low && num(row, 'blended') > num(low, 'blended') * 0.95) return false
    lows.set(text(row, 'side'), row)
    return true
  })
  const [first] = cuts.toSorted((a, b) => num(a, 'x') - num(b, 'x'))
  const [last] = cuts.toSorted((a, b) => num(a, 'blended') - num(b, 'blended') || num(a, 'x') - num(b, 'x'))
  return {
    sentence: `prices.headline.${text(last, 'side')}`,
    values: {
      level: `level.${level}`,
      price: num(last, 'blended'),
      day: num(last, 'x'),
      before: num(first, 'blended'),
      since: num(first, 'x'),
      model: text(last, 'title'),
    },
  }
}

async function size(tables: Tables, bench: string, level: Level): Promise<Told> {
  const records = await tables.rows(
    `select * from (
       select r.name, m.parameters as size, day(r.released) as x, m.id from ${reached(bench, level)} r
       join models m on m.id = r.model
       where side_of(r.openness) = 'open' and r.released is not null and m.parameters is not null
         and (m.parameters_status is null or m.parameters_status <> 'estimated')
     ) qualify size < coalesce(min(size) over (order by x, size, id rows between unbounded preceding and 1 preceding), 1e300)
     order by x, size, id`,
  )
  const [first, last] = [records[0], records.at(-1)]
  const values = {
    level: `level.${level}`,
    size: num(first, 'size'),
    day: num(first, 'x'),
    model: text(first, 'name'),
  }
  if (records.length === 1) return { sentence: 'capability.headline.one', values }
  return {
    sentence: 'capability.headline',
    values: { ...values, small: num(last, 'size'), later: num(last, 'x'), smallest: text(last, 'name') },
  }
}

/** The best open model against the closed one of a rank, on the largest board of each date. */
async function gap(tables: Tables, rank: number): Promise<Told> {
  const gaps = await tables.rows(
    `with boards as (
       select date, board, source from arena group by date, board, source
       qualify row_number() over (
         partition by date order by count(*) desc, case when contains(board, 'style control') then 0 else 1 end, board) = 1
     ), ranked as (
       select a.*, row_number() over (partition by date, openness order by elo desc, model) as place
       from arena a join boards using (date, board, source)
       where openness = 'closed' or (openness = 'open' and not regexp_matches(name, 'experimental', 'i'))
     )
     select day(o.date) as x, c.elo - o.elo as gap, o.name as open, c.name as closed from ranked o
     join ranked c on c.date = o.date and c.openness = 'closed' and c.place = ${rank}
     where o.openness = 'open' and o.place = 1 order by x`,
  )
  const newest = gaps.at(-1)
  const [widest] = gaps.toSorted((a, b) => num(b, 'gap') - num(a, 'gap'))
  return {
    sentence: rank === 1 ? 'arena.headline.first' : 'arena.headline.ranked',
    values: {
      gap: num(newest, 'gap'),
      open: text(newest, 'open'),
      closed: text(newest, 'closed'),
      day: num(newest, 'x'),
      widest: num(widest, 'gap'),
      peak: num(widest, 'x'),
    },
  }
}

export const levels: Readonly<Record<string, SecondPath>> = {
  prices: {
    '': (tables) => price(tables, 'gpt4'),
    'level=gpt4o': (tables) => price(tables, 'gpt4o'),
    'level=o1': (tables) => price(tables, 'o1'),
  },
  capability: {
    '': (tables) => size(tables, 'eci', 'gpt4'),
    'bench=gpqa': (tables) => size(tables, 'gpqa_diamond', 'gpt4'),
    'level=o1': (tables) => size(tables, 'eci', 'o1'),
  },
  arena: { '': (tables) => gap(tables, 1), 'against=fifth': (tables) => gap(tables, 5) },
}
