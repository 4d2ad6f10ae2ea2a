import { num, text, type Tables } from './tables.ts'
import type { SecondPath, Told } from './Told.ts'

const sized = (extra = 'true') =>
  `select name, parameters, day(released) as x, countries, id from models
   where side_of(openness) = 'open' and released is not null and parameters is not null
     and parameters_status is not null and parameters_status <> 'estimated' and base_model is null and ${extra}`

/** The largest release; of equals the first. */
const largest = (tables: Tables, extra?: string) =>
  tables.row(`${sized(extra)} order by parameters desc, x, id limit 1`)

async function sizes(tables: Tables, extra?: string): Promise<Told> {
  const record = await largest(tables, extra)
  const years = await tables.rows(
    `select year(released) as y, day(make_date(year(released), 1, 1)) as x,
       count(*) filter (parameters_status is not null and parameters_status <> 'estimated') / count(*) as share
     from models where side_of(openness) = 'closed' and released is not null
     group by year(released) having count(*) >= 5 order by y`,
  )
  const newest = years.at(-1)
  const [peak] = years.toSorted((a, b) => num(b, 'share') - num(a, 'share'))
  return {
    sentence: 'parameters.headline',
    values: {
      model: text(record, 'name'),
      size: num(record, 'parameters'),
      share: num(newest, 'share'),
      year: num(newest, 'x'),
      before: num(peak, 'share'),
      peak: num(peak, 'x'),
    },
  }
}

async function american(tables: Tables): Promise<Told> {
  const record = await largest(tables, `list_contains(string_split(countries, ';'), 'United States')`)
  return {
    sentence: 'parameters.headline.country',
    values: { model: text(record, 'name'), size: num(record, 'parameters'), day: num(record, 'x') },
  }
}

const licence = `case
  when licence is null then 'unstated'
  when regexp_matches(licence, 'proprietary', 'i') then 'proprietary'
  when regexp_matches(licence, '(^|[^a-z])(nc|non-?commercial|research|mnpl)([^a-z]|$)', 'i') then 'noncommercial'
  when regexp_matches(licence, '^(apache|mit$|modified mit|bsd|cc-by(-[0-9][0-9.]*)?$|creative_commons_attribution|openmdw|cc0|isc$)', 'i')
    then 'permissive'
  else 'conditional' end`

/** Licences that let people do nearly anything. */
export const permissive = `${licence} = 'permissive'`

async function shares(tables: Tables, by: 'openness' | 'licence', which: string): Promise<Told> {
  const [basis, open] =
    by === 'openness'
      ? ['openness is not null', `side_of(openness) = 'open'`]
      : [`side_of(openness) = 'open'`, permissive]
  const of = (extra: string) =>
    tables.rows(
      `select year(released) as y, avg(case when ${open} then 1 else 0 end) as share from models
       where released is not null and year(released) <= 2025 and ${basis} and ${which} and ${extra}
       group by year(released) order by y`,
    )
  const all = await of('true')
  const notable = (await of('notable')).at(-1)
  const [first, last] = [all[0], all.at(-1)]
  return {
    sentence: `openness.headline.${by}`,
    values: {
      share: num(last, 'share'),
      year: String(num(last, 'y')),
      before: num(first, 'share'),
      since: String(num(first, 'y')),
      notable: num(notable, 'share'),
    },
  }
}

const from = (country: string) => `list_contains(string_split(countries, ';'), '${country}')`

/** Names of one lab, as they begin. */
const houses: Readonly<Record<string, readonly string[]>> = {
  Meta: ['meta ', 'meta', 'facebook', 'fair'],
  Google: ['google', 'deepmind'],
  'Zhipu AI': ['zhipu', 'z.ai', 'tsinghua university, zhipu'],
  'Moonshot AI': ['moonshot'],
  Baichuan: ['baichuan'],
  'Mistral AI': ['mistral'],
  Alibaba: ['alibaba', 'qwen'],
  Microsoft: ['microsoft'],
  Salesforce: ['salesforce'],
  Amazon: ['amazon'],
  Xiaomi: ['xiaomi'],
  xAI: ['xai', 'spacexai'],
  'Allen Institute for AI': ['ai2', 'allen'],
  'Tsinghua University': ['tsinghua'],
  'Beijing Academy of Artificial Intelligence / BAAI': ['beijing academy of artificial intelligence', 'baai'],
  'Shanghai AI Lab': ['internlm'],
  StepFun: ['stepfun', 'step-fun'],
  'Together AI': ['together'],
}

const houseOf = (organisation: string): string =>
  Object.entries(houses).find(([, starts]) =>
    starts.some((start) => organisation.toLowerCase().startsWith(start)),
  )?.[0] ?? organisation

/** Where labs stand by their releases, with at least so many of them. */
async function stances(tables: Tables, least: number, country: string | null): Promise<Told> {
  const rows = await tables.rows(
    `select string_split(organisations, ';')[1] as lab, countries, side_of(openness) as side from models
     where released is not null and side_of(openness) is not null and base_model is null and organisations is not null
     order by released, id`,
  )
  const labs = new Map<string, { open: boolean[]; countries: string[] }>()
  for (const row of rows) {
    const house = houseOf(text(row, 'lab'))
    const lab = labs.get(house) ?? { open: [], countries: [] }
    labs.set(house, lab)
    lab.open.push(row['side'] === 'open')
    if (row['countries'] !== null) lab.countries.push(...text(row, 'countries').split(';'))
  }
  const part = (open: readonly boolean[]) => open.filter(Boolean).length / open.length
  const standing = [...labs]
    .filter(
      ([lab, { open }]) =>
        open.length >= least && !/universit|institute of .*technology|\(MIT\)|college/i.test(lab),
    )
    .filter(([, lab]) => country === null || mostFrequent(lab.countries) === country)
    .toSorted(([x, a], [y, b]) => b.open.length - a.open.length || (x < y ? -1 : 1))
    .map(([lab, { open }]) => {
      const ends = Math.min(6, Math.floor(open.length / 2))
      const [first, last, all] = [part(open.slice(0, ends)), part(open.slice(-ends)), part(open)]
      const [high, low] = [0.8 - 1e-9, 0.2 + 1e-9]
      if (first >= high && last <= low) return { lab, stance: 'shut' }
      if (first <= low && last >= high) return { lab, stance: 'opened' }
      return { lab, stance: all >= 0.85 - 1e-9 ? 'open' : all <= 0.15 + 1e-9 ? 'closed' : 'both' }
    })
  const of = (stance: string) => standing.filter((one) => one.stance === stance).map(({ lab }) => lab)
  const [opened, shut] = [of('opened'), of('shut')]
  return {
    sentence: shut.length > 0 ? 'labs.headline.turned' : 'labs.headline.opened',
    values: {
      n: standing.length,
      both: of('both').length,
      open: of('open').length,
      closed: of('closed').length,
      opened: opened.join(', '),
      ...(shut.length > 0 && { shut: shut.join(', ') }),
    },
  }
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].toSorted(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))[0]?.[0] ?? ''
}

export const releases: Readonly<Record<string, SecondPath>> = {
  parameters: {
    '': (tables) => sizes(tables),
    'sparse=0': (tables) => sizes(tables, 'not sparse'),
    'by=country': american,
  },
  openness: {
    '': (tables) => shares(tables, 'openness', 'true'),
    'class=licence': (tables) => shares(tables, 'licence', 'true'),
    'country=china': (tables) => shares(tables, 'openness', from('China')),
    'country=us': (tables) => shares(tables, 'openness', from('United States')),
  },
  labs: {
    '': (tables) => stances(tables, 8, null),
    'country=china&least=5': (tables) => stances(tables, 5, 'China'),
    'country=us': (tables) => stances(tables, 8, 'United States'),
  },
}
