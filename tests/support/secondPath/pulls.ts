import { medianWait, month } from './plain.ts'
import { num, text, type Row, type Tables } from './tables.ts'
import type { SecondPath, Told } from './Told.ts'

const openFamilies = `(from ollama_families where openness is null or openness <> 'closed')`

async function totals(tables: Tables): Promise<Told> {
  const families = await tables.rows(
    `select family, sum(pulls) as pulls, day(month) as x from ${openFamilies}
     where month = (select max(month) from ${openFamilies}) group by family, month order by pulls desc, family`,
  )
  return {
    sentence: 'downloads.headline.pulls',
    values: {
      leader: text(families[0], 'family'),
      pulls: num(families[0], 'pulls'),
      total: families.reduce((sum, row) => sum + num(row, 'pulls'), 0),
      month: num(families[0], 'x'),
    },
  }
}

async function china(tables: Tables): Promise<Told> {
  const months = await tables.rows(
    `select day(month) as x, sum(pulls) filter (country = 'China') / sum(pulls) as share
     from ${openFamilies} group by month order by month`,
  )
  const [oldest, newest] = [months[0], months.at(-1)]
  return {
    sentence: 'downloads.headline.share',
    values: {
      share: num(newest, 'share'),
      before: num(oldest, 'share'),
      from: num(oldest, 'x'),
      month: num(newest, 'x'),
    },
  }
}

async function statements(tables: Tables): Promise<Told> {
  const dated = `from reported where kind = 'cumulative' and unit = 'downloads' and "from" is not null and "to" is not null`
  const largest = await tables.row(
    `select entity, value ${dated} and developer is not null order by value desc, "to", entity limit 1`,
  )
  const article = await tables.row(`select max(value) as top ${dated} and source = 'keji-yunbao-2023-12'`)
  return {
    sentence: 'downloads.headline.reported',
    values: {
      entity: text(largest, 'entity'),
      value: num(largest, 'value'),
      articleTop: num(article, 'top'),
      ratio: num(largest, 'value') / num(article, 'top'),
    },
  }
}

async function snapshot(tables: Tables): Promise<Told> {
  const countries = await tables.rows(
    `select country, sum(downloads_30d) as n, day(date) as x from hf_snapshots where date = (
       select date from hf_snapshots group by date order by count(distinct family) desc, date limit 1
     ) group by country, date order by n desc, country`,
  )
  const total = countries.reduce((sum, row) => sum + num(row, 'n'), 0)
  return {
    sentence: 'downloads.headline.hf',
    values: {
      leader: text(countries[0], 'country'),
      share: num(countries[0], 'n') / total,
      day: num(countries[0], 'x'),
    },
  }
}

/** Gains between observations, with what is usual for each model, and what the three rules leave of them. */
const adjusted = (which: string) => `with gains as (
    select line, model, family, country, day("from") as a, day("to") as b, new_pulls as gain,
      new_pulls / (day("to") - day("from")) as rate
    from ollama_increments where ${which} and "to" > "from"
  ), windows as (
    select g.a, g.b, g.gain as low, count(*) as n from gains g
    join gains o on o.a = g.a and o.b = g.b and o.gain >= g.gain and o.gain <= g.gain * 1.06
    where g.gain >= 1000000 group by g.line, g.a, g.b, g.gain having count(*) >= 8
  ), steps as (
    from windows qualify row_number() over (partition by a, b order by n desc, low) = 1
  ), marked as (
    select g.*, s.low is not null as in_step, (
      select case when count(*) >= 2 then median(o.rate) end from gains o
      where o.model = g.model and o.a < g.a and g.a - o.a <= 365
    ) as own from gains g left join steps s on s.a = g.a and s.b = g.b and g.gain between s.low and s.low * 1.06
  ), others as (select a, b, median(rate) as rate from marked where not in_step group by a, b
  ), ruled as (
    select m.*, case when gain < 0 then 'reset' when in_step then 'lockstep'
      when m.rate > 4 * own and m.rate > 1000 then 'surge' end as rule,
      greatest(0, coalesce(own, case when in_step and gain >= 0 then o.rate end, 0)) * (m.b - m.a) as usual
    from marked m left join others o on o.a = m.a and o.b = m.b
  ), kept as (
    select *, case when rule = 'reset' or (rule is not null and usual < gain) then usual else gain end as left_over
    from ruled
  )`

const open = `family not in (select family from ollama_families where openness = 'closed')`

/** Of the pulls between neighbouring observation dates, what each of a group holds. */
const spans = (group: string) => `, dates as (
    select x as a, lead(x) over (order by x) as b from (select a as x from gains union select b from gains)
  ), held as (
    select ${group} as name, d.a, d.b, sum(k.left_over / (k.b - k.a)) * ${month} as rate
    from dates d join kept k on k.a <= d.a and k.b >= d.b group by ${group}, d.a, d.b
  )`

async function removed(tables: Tables): Promise<Told> {
  const all = await tables.row(
    `${adjusted(open)} select sum(gain - left_over) / sum(gain) as share from kept`,
  )
  const worst = await tables.row(
    `${adjusted(open)} select a, b, sum(gain - left_over) as n from kept group by a, b order by n desc limit 1`,
  )
  const newest = await tables.row(
    `${adjusted(open)}${spans('1')}, raw as (
       select sum(gain / (b - a)) * ${month} as raw from gains where b = (select max(b) from gains)
     ) select b, rate, raw from held, raw order by b desc limit 1`,
  )
  return {
    sentence: 'adoption.headline.rates',
    values: {
      share: num(all, 'share'),
      rate: num(newest, 'rate'),
      raw: num(newest, 'raw'),
      day: num(newest, 'b'),
      worst: num(worst, 'n'),
      from: num(worst, 'a'),
      to: num(worst, 'b'),
    },
  }
}

async function concentration(tables: Tables): Promise<Told> {
  const found = await tables.rows(
    `${adjusted(open)}${spans('family')}, parts as (
       select name, b, rate / sum(rate) over (partition by a) as share from held where b - a >= 10 and rate > 0
     ) select b, sum(share * share) as hhi, arg_max(name, share) as largest, max(share) as share from parts group by b order by b`,
  )
  const [first, last] = [found[0], found.at(-1)]
  return {
    sentence: 'adoption.headline.concentration.family',
    values: {
      hhi: num(last, 'hhi') * 10_000,
      equal: Math.round(1 / num(last, 'hhi')),
      day: num(last, 'b'),
      before: num(first, 'hhi') * 10_000,
      since: num(first, 'b'),
      largest: text(last, 'largest'),
      share: num(last, 'share'),
    },
  }
}

/** Time from the last peak of a family's rate to the first span at half of it or less. */
async function halving(tables: Tables): Promise<Told> {
  const rows = await tables.rows(
    `${adjusted(open)}${spans('family')} select name, (a + b) / 2 as x, rate from held where b - a >= 10 order by name, a`,
  )
  const families = new Map<string, Row[]>()
  for (const row of rows) families.set(text(row, 'name'), [...(families.get(text(row, 'name')) ?? []), row])
  const waits = [...families.values()].flatMap((points) => {
    const top = Math.max(...points.map((row) => num(row, 'rate')))
    const peak = points.findLastIndex((row) => row['rate'] === top)
    const after = points.slice(peak + 1)
    const end = after.find((row) => num(row, 'rate') <= top / 2) ?? after.at(-1)
    if (top < 100_000 || !end) return []
    return [{ time: (num(end, 'x') - num(points[peak], 'x')) / month, ended: num(end, 'rate') <= top / 2 }]
  })
  return {
    sentence: 'adoption.headline.age',
    values: {
      n: waits.length,
      ended: waits.filter(({ ended }) => ended).length,
      median: medianWait(waits) ?? 'none',
    },
  }
}

/** Words and numbers of a name: `llama3.1:8b` gives llama, 3.1, 8b. */
const wordsOf = (name: string): readonly string[] =>
  name.toLowerCase().match(/\d+x\d+[a-z]*|(?<![a-z0-9])[aev]\d[a-z0-9.]*|[a-z]+(?![a-z])|[0-9.]+[a-z]*/g) ??
  []
const mayFollow =
  /^(\d+(\.\d+)?[bm]|a\d+(\.\d+)?b|\d+x\d+b|e\d+b|instruct|chat|it|base|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|20\d\d|v?\d{4})$/

async function used(tables: Tables, bench: string, benchmark: string): Promise<Told> {
  const spent = await tables.rows(
    `${adjusted('true')}${spans('model')} select name, b, rate from held
     where b - a >= 10 and rate > 0 and b = (select max(b) from held where b - a >= 10 and rate > 0)`,
  )
  const scores = (
    await tables.rows(`select name, score from best('${bench}') where side_of(openness) = 'open'`)
  ).map((row) => ({ words: wordsOf(text(row, 'name')), score: num(row, 'score') }))
  const known = spent.flatMap((row) => {
    const library = wordsOf(text(row, 'name'))
    const own = scores.filter(
      ({ words }) =>
        words.slice(0, library.length).join(' ') === library.join(' ') &&
        words.slice(library.length).every((word) => mayFollow.test(word)),
    )
    return own.length === 0
      ? []
      : [{ rate: num(row, 'rate'), score: Math.max(...own.map(({ score }) => score)) }]
  })
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const counted = sum(known.map(({ rate }) => rate))
  const highest = sum(known.map(({ rate, score }) => rate * score)) / counted
  const day = num(spent[0], 'b')
  const best = await tables.row(
    `select max(y) filter (x <= ${day}) as top, min(x) filter (y >= ${highest}) as first
     from scored where benchmark = '${bench}' and side = 'open'`,
  )
  return {
    sentence: 'usage.headline',
    values: {
      used: highest,
      matched: counted / sum(spent.map((row) => num(row, 'rate'))),
      day,
      benchmark,
      best: num(best, 'top'),
      age: (day - num(best, 'first')) / month,
    },
  }
}

export const pulls: Readonly<Record<string, SecondPath>> = {
  downloads: {
    '': totals,
    'measure=share&by=country': china,
    'measure=reported&scale=log': statements,
    'measure=hf&by=country': snapshot,
  },
  adoption: {
    '': removed,
    'view=concentration&by=family': concentration,
    'view=age': halving,
    'view=age&of=total': halving,
  },
  usage: {
    '': (tables) => used(tables, 'eci', 'benchmark.eci'),
    'bench=mmlu': (tables) => used(tables, 'mmlu_reported_best', 'benchmark.mmlu'),
  },
}
