import type { Row } from '../../domain/dataset/tables.ts'
import type { Datum, Finding, Note, Series } from '../../domain/figure/Figure.ts'
import { measured, type Text } from '../../domain/figure/text.ts'
import { pullsByMonth, type MonthOfPulls } from '../../domain/series/pullsByMonth.ts'
import { spliceGaps } from '../../domain/series/spliceGaps.ts'
import { topCategories } from '../../domain/series/topCategories.ts'
import type { Day } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import { nameOf } from '../../i18n/names.ts'
import type { By, DownloadData, DownloadView, YScale } from '../downloads.ts'
import { categoryTone, mostCategories } from '../tones.ts'

type FamilyMonth = Row<'ollama_families'>

/** Cumulative Ollama pulls of open models by month, as totals or as shares of the catalogue. */
export function ollamaPulls(
  data: DownloadData,
  by: By,
  scale: YScale,
  as: 'total' | 'share',
): DownloadView | null {
  const rows = data.tables.ollama_families.filter((row) => row.openness !== 'closed')
  const months = pullsByMonth(rows, (row) => row[by])
  const newest = months.at(-1)
  const oldest = months[0]
  if (!newest || !oldest) return null
  const named = topCategories(newest.by, as === 'share' ? mostCategories - 1 : mostCategories)
  const series = as === 'share' ? shareSeries(months, named) : totalSeries(months, named)
  const leader = named[0]
  const findings = findingsOf(rows, months)
  const notes: Note[] = [
    { kind: 'basis', text: msg('downloads.basis.ollama') },
    {
      kind: 'n',
      text: msg('downloads.note.months', {
        months: measured('count', months.length),
        groups: measured('count', newest.by.size),
      }),
    },
    { kind: 'coverage', text: msg('downloads.note.gaps') },
    { kind: 'caution', text: msg('downloads.note.retired') },
    { kind: 'caution', text: msg('downloads.note.automated') },
  ]
  return {
    headline:
      as === 'share'
        ? shareHeadline(chinaShares(rows, oldest.month, newest.month))
        : pullsHeadline(newest, leader ?? ''),
    subtitle: as === 'share' ? msg('downloads.subtitle.share') : msg('downloads.subtitle.pulls'),
    howToRead: as === 'share' ? msg('downloads.howToRead.share') : msg('downloads.howToRead.pulls'),
    findings,
    notes,
    panel: {
      id: 'pulls',
      title: null,
      weight: 1,
      x: { quantity: 'day', scale: 'time', label: msg('axis.observed') },
      y:
        as === 'share'
          ? { quantity: 'share', scale: 'linear', label: msg('downloads.axis.share'), domain: [0, 1] }
          : { quantity: 'pulls', scale, label: msg('downloads.axis.pulls') },
      series,
      events: [],
    },
  }
}

function pullsHeadline(newest: MonthOfPulls, leader: string): Text {
  const values = {
    leader: nameOf(leader),
    pulls: measured('pulls', newest.by.get(leader) ?? 0),
    month: measured('month', newest.month),
  }
  return newest.by.size === 1
    ? msg('downloads.headline.pulls.one', values)
    : msg('downloads.headline.pulls', { ...values, total: measured('pulls', newest.total) })
}

function shareHeadline(shares: ReturnType<typeof chinaShares>): Text {
  const { share, before, month } = shares
  // A filter that keeps one country leaves nothing to have a share in.
  if (share.value === 1 && before.value === 1) return msg('downloads.headline.share.all', { month })
  if (share.value === 0 && before.value === 0) return msg('downloads.headline.share.none', { month })
  return msg('downloads.headline.share', shares)
}

function datumOf(group: string, month: MonthOfPulls, y: number | null, labelRank?: number): Datum {
  return {
    id: `${group}@${month.month}${y === null ? '-gap' : ''}`,
    x: month.last,
    y,
    name: nameOf(group),
    ...(labelRank !== undefined && { labelRank }),
    facts: { observed: [month.first, month.last], source: month.source },
  }
}

function totalSeries(months: readonly MonthOfPulls[], named: readonly string[]): readonly Series[] {
  return named.map((group, index) => {
    const seen = months.filter((month) => month.by.has(group))
    const withGaps = spliceGaps(
      seen.map((month) => ({ month, y: month.by.get(group) ?? null })),
      ({ month }) => month.month,
      ({ month }) => ({ month, y: null }),
    )
    return {
      mark: 'line',
      id: group,
      name: msg('name.literal', { text: nameOf(group) }),
      tone: categoryTone(index),
      data: withGaps.map(({ month, y }) => datumOf(group, month, y)),
    }
  })
}

function shareSeries(months: readonly MonthOfPulls[], named: readonly string[]): readonly Series[] {
  const withGaps = spliceGaps(
    months.map((month) => ({ month, gap: false })),
    ({ month }) => month.month,
    ({ month }) => ({ month, gap: true }),
  )
  const layer = (id: string, tone: Series['tone'], pullsOf: (month: MonthOfPulls) => number): Series => ({
    mark: 'stack',
    id,
    name: id === 'rest' ? msg('series.rest') : msg('name.literal', { text: nameOf(id) }),
    tone,
    data: withGaps.map(({ month, gap }) =>
      datumOf(id, month, gap || month.total === 0 ? null : pullsOf(month) / month.total),
    ),
  })
  const rest = (month: MonthOfPulls) =>
    month.total - named.reduce((sum, group) => sum + (month.by.get(group) ?? 0), 0)
  const isAll = months.every((month) => rest(month) === 0)
  return [
    ...named.map((group, index) => layer(group, categoryTone(index), (month) => month.by.get(group) ?? 0)),
    ...(isAll ? [] : [layer('rest', 'rest', rest)]),
  ]
}

function chinaShares(rows: readonly FamilyMonth[], oldest: Day, newest: Day) {
  const share = (month: Day) => {
    const inMonth = rows.filter((row) => row.month === month)
    const total = inMonth.reduce((sum, row) => sum + row.pulls, 0)
    const china = inMonth.filter((row) => row.country === 'China').reduce((sum, row) => sum + row.pulls, 0)
    return total === 0 ? 0 : china / total
  }
  return {
    share: measured('share', share(newest)),
    before: measured('share', share(oldest)),
    from: measured('month', oldest),
    month: measured('month', newest),
  }
}

function findingsOf(rows: readonly FamilyMonth[], months: readonly MonthOfPulls[]): readonly Finding[] {
  const newest = months.at(-1)
  const oldest = months[0]
  if (!newest || !oldest) return []
  const china = chinaShares(rows, oldest.month, newest.month)
  const top3 = topCategories(newest.by, 3)
  const held = top3.reduce((sum, group) => sum + (newest.by.get(group) ?? 0), 0)
  return [
    {
      id: 'total',
      label: msg('downloads.finding.total', { month: measured('month', newest.month) }),
      value: measured('pulls', newest.total),
    },
    {
      id: 'china',
      label: msg('downloads.finding.china', { from: china.from, before: china.before, month: china.month }),
      value: china.share,
    },
    // Of nothing there is no share.
    ...(newest.total === 0
      ? []
      : [
          {
            id: 'top3',
            label: msg('downloads.finding.top3', {
              first: nameOf(top3[0] ?? ''),
              second: nameOf(top3[1] ?? ''),
              third: nameOf(top3[2] ?? ''),
            }),
            value: measured('share', held / newest.total),
          },
        ]),
  ]
}
