import type { Finding, Note, Series } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import { adjustedAmong } from '../../domain/series/adjustedPulls.ts'
import { episodeShare } from '../../domain/series/jumpEpisodes.ts'
import { pullRates, type PullRate } from '../../domain/series/pullRates.ts'
import { topCategories } from '../../domain/series/topCategories.ts'
import { msg } from '../../i18n/msg.ts'
import { nameOf } from '../../i18n/names.ts'
import { jumpEvents } from '../adoption/jumpEvents.ts'
import type { By, DownloadData, DownloadView, YScale } from '../downloads.ts'
import { categoryTone } from '../tones.ts'

/** More groups of horizontal spans than these cannot be told apart. */
const mostGroups = 6

/** Ollama pulls a month, between neighbouring observations, by group. */
export function ollamaMonthly(
  data: DownloadData,
  whole: DownloadData,
  by: By,
  scale: YScale,
): DownloadView | null {
  const closed = new Set(
    whole.tables.ollama_families.filter((r) => r.openness === 'closed').map((r) => r.family),
  )
  const isOpen = (row: DownloadData['tables']['ollama_increments'][number]) => !closed.has(row.family)
  const rows = data.tables.ollama_increments.filter(isOpen)
  const { adjustments } = adjustedAmong(whole.tables.ollama_increments.filter(isOpen), rows)
  const rates = pullRates(rows, (row) => row[by])
  const total = pullRates(rows, () => 'all').get('all') ?? []
  const newest = total.at(-1)
  if (!newest) return null
  const gained = new Map(
    [...rates].map(([group, spans]) => [
      group,
      spans.reduce((sum, r) => sum + r.perMonth * (r.to - r.from), 0),
    ]),
  )
  const named = topCategories(gained, mostGroups)
  const peak = total.reduce((best, rate) => (rate.perMonth > best.perMonth ? rate : best), newest)
  const findings: Finding[] = [
    {
      id: 'newest',
      label: msg('downloads.finding.rate', {
        from: measured('day', newest.from),
        to: measured('day', newest.to),
      }),
      value: measured('pulls-per-month', newest.perMonth),
    },
    {
      id: 'peak',
      label: msg('downloads.finding.peak', {
        from: measured('day', peak.from),
        to: measured('day', peak.to),
      }),
      value: measured('pulls-per-month', peak.perMonth),
    },
  ]
  const notes: Note[] = [
    { kind: 'basis', text: msg('downloads.basis.increments') },
    {
      kind: 'n',
      text: msg('downloads.note.increments', {
        n: measured('count', rows.length),
        models: measured('count', new Set(rows.map((r) => r.model)).size),
      }),
    },
    { kind: 'method', text: msg('downloads.note.spread') },
    { kind: 'caution', text: msg('downloads.note.automated') },
    { kind: 'caution', text: msg('adoption.note.shaded', { share: measured('share', episodeShare) }) },
  ]
  return {
    headline: msg('downloads.headline.monthly', {
      rate: measured('pulls-per-month', newest.perMonth),
      peak: measured('pulls-per-month', peak.perMonth),
      when: measured('day', peak.to),
    }),
    subtitle: msg('downloads.subtitle.monthly'),
    howToRead: msg('downloads.howToRead.monthly'),
    findings,
    notes,
    panel: {
      id: 'monthly',
      title: null,
      weight: 1,
      x: { quantity: 'day', scale: 'time', label: msg('axis.observed') },
      y: { quantity: 'pulls-per-month', scale, label: msg('downloads.axis.monthly') },
      series: named.map((group, index) => spans(group, categoryTone(index), rates.get(group) ?? [])),
      events: jumpEvents(rows, adjustments),
    },
  }
}

function spans(group: string, tone: Series['tone'], rates: readonly PullRate[]): Series {
  return {
    mark: 'intervals',
    id: group,
    name: msg('name.literal', { text: nameOf(group) }),
    tone,
    data: rates.map((rate) => ({
      id: `${group}@${rate.from}`,
      x: rate.from,
      xEnd: rate.to,
      y: rate.perMonth,
      name: nameOf(group),
      facts: { observed: [rate.from, rate.to], source: rate.source },
    })),
  }
}
