import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { Figure, Finding, Note, Panel } from '../domain/figure/Figure.ts'
import { sourcesOf } from '../domain/figure/sourcesOf.ts'
import { measured, type Text } from '../domain/figure/text.ts'
import { choice, flag } from '../domain/params/Param.ts'
import { sizedModels, type SizedModel, type SizedModels } from '../domain/series/sizedModels.ts'
import { statedShare, type StatedShare } from '../domain/series/statedShare.ts'
import { doublingTime } from '../domain/stats/doublingTime.ts'
import { calendarOf, daysPerMonth, daysPerYear, dayOf } from '../domain/time/day.ts'
import { msg } from '../i18n/msg.ts'
import { defineChart } from './defineChart.ts'
import { level, sizeGroups, type SizeGroup } from './parameters/sizeGroups.ts'
import { sizeSeries } from './parameters/sizeSeries.ts'
import { undeterminedText } from './undeterminedText.ts'
import { withheldTrends } from './withheldTrends.ts'

/** Size by release date: how models grew, who holds the record, and who stopped saying. */
export const parameters = defineChart({
  id: 'parameters',
  name: msg('parameters.name'),
  question: msg('parameters.question'),
  tables: ['models'],
  needs: () => [{ table: 'models', part: 'listed' }],
  params: {
    by: choice({
      label: msg('parameters.param.by'),
      options: { openness: msg('parameters.by.openness'), country: msg('parameters.by.country') },
      fallback: 'openness',
    }),
    of: choice({
      label: msg('crossover.param.of'),
      options: { all: msg('crossover.of.all'), records: msg('crossover.of.records') },
      fallback: 'all',
    }),
    sparse: flag({ label: msg('parameters.param.sparse'), fallback: true }),
    estimates: flag({ label: msg('parameters.param.estimates'), fallback: false }),
    tunes: flag({ label: msg('parameters.param.tunes'), fallback: false }),
  },
  presets: [
    { id: 'dense', label: msg('parameters.preset.dense'), values: { sparse: false } },
    { id: 'countries', label: msg('parameters.preset.countries'), values: { by: 'country' } },
  ],
  build: function* (data, values) {
    const sized = sizedModels(data.tables.models, {
      estimates: values.estimates,
      sparse: values.sparse,
      fineTunes: values.tunes,
    })
    yield 0.25
    const groups = sizeGroups(sized.models, values.by, values.of)
    yield 0.5
    const newest = sized.models.at(-1)
    if (!newest || groups.every((group) => group.models.length === 0))
      return { kind: 'empty', why: msg('parameters.empty') }
    const closed = statedShare(data.tables.models, 'closed')
    const open = statedShare(data.tables.models, 'open')
    yield 0.75
    const panels = [sizePanel(groups, newest.released), statedPanel(open, closed)] as const
    return { kind: 'figure', figure: figureOf(data, { sized, groups, panels, closed, values }) }
  },
})

type Context = {
  readonly sized: SizedModels
  readonly groups: readonly SizeGroup[]
  readonly panels: readonly [Panel, ...Panel[]]
  readonly closed: readonly StatedShare[]
  readonly values: {
    readonly by: 'openness' | 'country'
    readonly sparse: boolean
    readonly of: 'all' | 'records'
  }
}

function figureOf(data: Dataset<'models'>, context: Context): Figure {
  const { panels, values } = context
  return {
    chart: 'parameters',
    headline: headlineOf(context),
    subtitle: msg(values.by === 'country' ? 'parameters.subtitle.country' : 'parameters.subtitle.openness'),
    howToRead: msg('parameters.howToRead'),
    panels,
    findings: findingsOf(context),
    notes: notesOf(context),
    sources: sourcesOf(panels, data),
    dataDate: data.dataDate,
  }
}

function headlineOf({ groups, closed, values }: Context): Text {
  if (values.by === 'country') return countryHeadline(groups)
  const newest = closed.at(-1)
  const open = groups.find(({ id }) => id === 'open')?.records.at(-1)
  const shut = groups.find(({ id }) => id === 'closed')?.records.at(-1)
  if (!open)
    return shut ? msg('parameters.headline.closedOnly', recordValues(shut)) : msg('parameters.headline.plain')
  if (!newest) return msg('parameters.headline.openOnly', recordValues(open))
  const share = (year: StatedShare) => year.stated / year.releases
  const peak = closed.reduce((best, year) => (share(year) > share(best) ? year : best), newest)
  const told = {
    size: measured('parameters', open.parameters),
    year: measured('day', dayOf(newest.year)),
    releases: measured('count', newest.releases),
  }
  if (share(newest) >= share(peak))
    return msg('parameters.headline.stated', { ...told, stated: measured('count', newest.stated) })
  const before = { before: measured('share', share(peak)), peak: measured('day', dayOf(peak.year)) }
  if (newest.stated === 0) return msg('parameters.headline.silent', { ...told, ...before })
  return msg('parameters.headline', {
    ...before,
    model: { en: open.row.name },
    size: told.size,
    year: told.year,
    share: measured('share', share(newest)),
  })
}

const recordValues = ({ row, parameters: size, released }: SizedModel) => ({
  model: { en: row.name },
  size: measured('parameters', size),
  day: measured('day', released),
})

/** Of the groups that a filter leaves the one with the most models: another may hold a joint release or two. */
function countryHeadline(groups: readonly SizeGroup[]): Text {
  const [largest] = groups.toSorted((a, b) => b.models.length - a.models.length)
  const record = largest?.records.at(-1)
  if (!largest || !record) return msg('parameters.headline.plain')
  switch (largest.id) {
    case 'us':
      return msg('parameters.headline.country', recordValues(record))
    case 'china':
      return msg('parameters.headline.country.china', recordValues(record))
    default:
      return msg('parameters.headline.country.elsewhere', recordValues(record))
  }
}

function findingsOf({ groups, closed }: Context): readonly Finding[] {
  const findings: Finding[] = groups.map((group): Finding => {
    const label = msg('parameters.finding.doubling', { group: group.name })
    if (group.trend.kind === 'undetermined')
      return { id: `doubling-${group.id}`, label, value: undeterminedText(group.trend.why) }
    const doubling = doublingTime(group.trend, level)
    if (doubling.kind === 'undetermined')
      return { id: `doubling-${group.id}`, label, value: undeterminedText(doubling.why) }
    const months = (days: number) => measured('months', days / daysPerMonth)
    return {
      id: `doubling-${group.id}`,
      label:
        doubling.hi === null
          ? msg('parameters.finding.doubling.from', { group: group.name, lo: months(doubling.lo) })
          : label,
      value: months(doubling.days),
      ...(doubling.hi !== null && { interval: [months(doubling.lo), months(doubling.hi)] as const }),
    }
  })
  const newest = closed.at(-1)
  if (newest)
    findings.push({
      id: 'silence',
      label: msg('parameters.finding.silence', {
        stated: measured('count', newest.stated),
        releases: measured('count', newest.releases),
        year: measured('day', dayOf(newest.year)),
      }),
      value: measured('share', newest.stated / newest.releases),
    })
  return findings
}

function notesOf({ sized, groups, values }: Context): readonly Note[] {
  const count = (value: number) => measured('count', value)
  return [
    { kind: 'basis', text: msg(values.sparse ? 'parameters.basis.total' : 'parameters.basis.dense') },
    ...groups.map((group): Note => ({
      kind: 'n',
      text: msg('parameters.note.n', {
        group: group.name,
        n: count(group.models.length),
        records: count(group.records.length),
      }),
    })),
    {
      kind: 'method',
      text: msg(values.of === 'records' ? 'parameters.note.method.records' : 'parameters.note.method.all'),
    },
    ...withheldTrends(groups, {
      tooUncertain: (v) => msg('parameters.note.tooUncertain', v),
      noTrend: (v) => msg('parameters.note.noTrend', v),
    }),
    {
      kind: 'coverage',
      text: msg('parameters.note.coverage', {
        unstated: count(sized.unstated),
        estimates: count(sized.estimates),
        sparse: count(sized.sparse),
        tunes: count(sized.fineTunes),
      }),
    },
    { kind: 'caution', text: msg('parameters.note.coverage2026') },
  ]
}

function sizePanel(groups: readonly SizeGroup[], newest: number): Panel {
  return {
    id: 'size',
    title: null,
    weight: 3,
    x: { quantity: 'day', scale: 'time', label: msg('axis.released') },
    y: { quantity: 'parameters', scale: 'log', label: msg('parameters.axis.size') },
    series: groups.flatMap((group) => sizeSeries(group, newest)),
    events: [
      {
        id: '2026',
        kind: 'caution',
        label: msg('parameters.event.2026'),
        x: dayOf(2026),
        xEnd: Math.max(newest, dayOf(2026) + daysPerYear / 2),
      },
    ],
  }
}

function statedPanel(open: readonly StatedShare[], closed: readonly StatedShare[]): Panel {
  const series = (id: 'open' | 'closed', years: readonly StatedShare[]) => ({
    mark: 'line' as const,
    id: `${id}-stated`,
    name: msg(id === 'open' ? 'series.open' : 'series.closed'),
    tone: id,
    data: years.map((year) => ({
      id: `${id}-${year.year}`,
      x: year.middle,
      y: year.stated / year.releases,
      name: { en: String(calendarOf(year.middle).year) },
      facts: {
        basis: msg('parameters.stated.of', {
          stated: measured('count', year.stated),
          releases: measured('count', year.releases),
        }),
        source: year.source,
      },
    })),
  })
  return {
    id: 'stated',
    title: msg('parameters.stated.title'),
    weight: 1,
    x: { quantity: 'day', scale: 'time', label: msg('axis.released') },
    y: { quantity: 'share', scale: 'linear', label: msg('parameters.stated.axis'), domain: [0, 1] },
    series: [series('closed', closed), series('open', open)],
    events: [],
  }
}
