import type { Finding, Note, Series } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import { snapshotSpikes, spikeTimes } from '../../domain/series/snapshotSpikes.ts'
import { sumBy, topCategories } from '../../domain/series/topCategories.ts'
import { dayOf } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import { nameOf } from '../../i18n/names.ts'
import type { By, DownloadData, DownloadView, YScale } from '../downloads.ts'
import { categoryTone, mostCategories } from '../tones.ts'
import { copiesFact, copiesFinding, copiesNotes, withoutCopies } from './copies.ts'

/** Hugging Face began to count downloads of GGUF files in this month. */
const countingChanged = dayOf(2024, 4)

/** Hugging Face downloads in the 30 days before each dated snapshot: marks, because the lists and the counting differ. */
export function hfSnapshots(
  data: DownloadData,
  { by, scale, copies }: { readonly by: By; readonly scale: YScale; readonly copies: 'counted' | 'once' },
): DownloadView | null {
  const observed = data.tables.hf_snapshots
  const rows = copies === 'once' ? observed.map(withoutCopies) : observed
  const dates = [...new Set(rows.map((row) => row.date))].toSorted((a, b) => a - b)
  const newest = dates.at(-1)
  if (newest === undefined) return null
  const snapshots = dates.map((date) => {
    const inSnapshot = rows.filter((row) => row.date === date)
    return {
      date,
      source: inSnapshot[0]?.source ?? '',
      by: sumBy(
        inSnapshot,
        (row) => row[by],
        (row) => row.downloads_30d,
      ),
      total: inSnapshot.reduce((sum, row) => sum + row.downloads_30d, 0),
      families: new Set(inSnapshot.map((row) => row.family)).size,
      copies: observed.filter((row) => row.date === date),
    }
  })
  // The broadest snapshot, not the newest, ranks the groups: a narrow list would rank its own selection.
  const broadest = snapshots.reduce((best, snapshot) => (snapshot.families > best.families ? snapshot : best))
  // Of nothing there is no share.
  if (broadest.total === 0) return null
  const named = topCategories(broadest.by, mostCategories)
  const leader = named[0] ?? ''
  const share = (broadest.by.get(leader) ?? 0) / broadest.total
  const spikes = snapshotSpikes(rows).filter(({ row }) => row.date === broadest.date)
  const over = (of: typeof spikes) => of.reduce((sum, { row, beside }) => sum + row.downloads_30d - beside, 0)
  const ofLeader = spikes.filter(({ row }) => row[by] === leader)
  const steady =
    ((broadest.by.get(leader) ?? 0) - over(ofLeader)) / Math.max(1, broadest.total - over(spikes))
  const findings: Finding[] = [
    {
      id: 'leader',
      label: msg('downloads.finding.hfLeader', {
        leader: nameOf(leader),
        day: measured('day', broadest.date),
      }),
      value: measured('share', share),
    },
    ...(spikes.length === 0
      ? []
      : [
          {
            id: 'steady',
            label: msg('downloads.finding.hfSteady', { leader: nameOf(leader) }),
            value: measured('share', steady),
          },
        ]),
    ...copiesFinding(broadest.copies, broadest.date),
    {
      id: 'total',
      label: msg('downloads.finding.hfTotal', {
        day: measured('day', broadest.date),
        families: measured('count', broadest.families),
      }),
      value: measured('downloads-30d', broadest.total),
    },
  ]
  return {
    headline:
      share === 1
        ? msg('downloads.headline.hf.all', { leader: nameOf(leader), day: measured('day', broadest.date) })
        : msg('downloads.headline.hf', {
            leader: nameOf(leader),
            share: measured('share', share),
            day: measured('day', broadest.date),
          }),
    subtitle: msg('downloads.subtitle.hf', { n: measured('count', dates.length) }),
    howToRead: msg('downloads.howToRead.hf'),
    findings,
    notes: [
      { kind: 'basis', text: msg('downloads.basis.hf') },
      {
        kind: 'n',
        text: msg('downloads.note.snapshots', {
          n: measured('count', dates.length),
          least: measured('count', Math.min(...snapshots.map((s) => s.families))),
          most: measured('count', broadest.families),
        }),
      },
      { kind: 'caution', text: msg('downloads.note.hfComparable') },
      ...spikes.map(({ row, beside }): Note => ({
        kind: 'adjustment',
        text: msg('downloads.note.spike', {
          family: nameOf(row.family),
          count: measured('downloads-30d', row.downloads_30d),
          beside: measured('downloads-30d', beside),
          times: measured('ratio', spikeTimes),
        }),
      })),
      ...copiesNotes(observed, copies),
      { kind: 'caution', text: msg('downloads.note.automated') },
    ],
    panel: {
      id: 'hf',
      title: null,
      weight: 1,
      x: { quantity: 'day', scale: 'time', label: msg('axis.observed') },
      y: { quantity: 'downloads-30d', scale, label: msg('downloads.axis.hf') },
      events: [
        {
          id: 'counting',
          kind: 'caution',
          label: msg('downloads.event.counting'),
          x: countingChanged,
        },
      ],
      series: named.map((group, index): Series => ({
        mark: 'points',
        id: group,
        name: msg('name.literal', { text: nameOf(group) }),
        tone: categoryTone(index),
        data: snapshots.flatMap((snapshot) => {
          const y = snapshot.by.get(group)
          if (y === undefined) return []
          return {
            id: `${group}@${snapshot.date}`,
            x: snapshot.date,
            y,
            name: nameOf(group),
            ...(snapshot === broadest && { labelRank: index }),
            facts: {
              ...copiesFact(snapshot.copies.filter((row) => row[by] === group)),
              observed: [snapshot.date, snapshot.date] as const,
              source: snapshot.source,
            },
          }
        }),
      })),
    },
  }
}
