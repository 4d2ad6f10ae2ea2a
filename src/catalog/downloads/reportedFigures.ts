import { articleSource } from '../../domain/claims/article.ts'
import type { Row } from '../../domain/dataset/tables.ts'
import type { Finding, Series } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import { nameOf } from '../../i18n/names.ts'
import type { DownloadData, DownloadView, YScale } from '../downloads.ts'

type Reported = Row<'reported'>
type Dated = Reported & {
  readonly to: NonNullable<Reported['to']>
  readonly from: NonNullable<Reported['from']>
}

const isDated = (row: Reported): row is Dated => row.to !== null && row.from !== null

/** Published cumulative download figures, the article's own among them: lower bounds, open upwards. */
export function reportedFigures(data: DownloadData, scale: YScale): DownloadView | null {
  const cumulative = data.tables.reported.filter(
    (row) => row.kind === 'cumulative' && row.unit === 'downloads',
  )
  const dated = cumulative
    .filter(isDated)
    .toSorted(
      (a, b) => a.to - b.to || (a.entity === b.entity ? a.value - b.value : a.entity < b.entity ? -1 : 1),
    )
  const largest = dated
    .filter((row) => row.developer !== null)
    .reduce<Dated | null>((best, row) => (best === null || row.value > best.value ? row : best), null)
  if (!largest) return null
  const article = dated.filter((row) => row.source === articleSource)
  const ranked = dated.toSorted((a, b) => b.value - a.value)
  const articleTop = article.reduce<Dated | null>(
    (best, row) => (best === null || row.value > best.value ? row : best),
    null,
  )
  const series = (id: string, rows: readonly Dated[]): Series => ({
    mark: 'points',
    id,
    name: msg(id === 'article' ? 'downloads.series.article' : 'downloads.series.published'),
    tone: id === 'article' ? 'category-1' : 'category-2',
    data: rows.map((row) => ({
      id: `${row.entity}@${row.to}@${row.value}`,
      x: row.to,
      y: row.value,
      name: { en: row.entity },
      labelRank: row.source === articleSource ? rows.indexOf(row) : ranked.indexOf(row) + article.length,
      ...(row.at_least && { bound: 'at-least' as const }),
      facts: {
        lab: row.developer === null ? undefined : nameOf(row.developer),
        country: row.country === null ? undefined : nameOf(row.country),
        basis: msg('name.literal', { text: { en: row.metric } }),
        status: msg(`evidence.${row.evidence}`),
        observed: [row.from, row.to],
        source: row.source,
        link: row.link ?? undefined,
      },
    })),
  })
  const findings: Finding[] = [
    {
      id: 'largest',
      label: msg('downloads.finding.largest', {
        entity: nameOf(largest.entity),
        day: measured('day', largest.to),
      }),
      value: measured('downloads', largest.value),
    },
  ]
  if (articleTop)
    findings.push({
      id: 'article',
      label: msg('downloads.finding.article', { entity: nameOf(articleTop.entity) }),
      value: measured('downloads', articleTop.value),
    })
  return {
    headline:
      articleTop && articleTop.value < largest.value
        ? msg('downloads.headline.reported', {
            entity: nameOf(largest.entity),
            value: measured('downloads', largest.value),
            articleTop: measured('downloads', articleTop.value),
            ratio: measured('ratio', largest.value / articleTop.value),
          })
        : msg('downloads.headline.reportedAlone', {
            entity: nameOf(largest.entity),
            value: measured('downloads', largest.value),
          }),
    subtitle: msg('downloads.subtitle.reported'),
    howToRead: msg('downloads.howToRead.reported'),
    findings,
    notes: [
      { kind: 'basis', text: msg('downloads.basis.reported') },
      {
        kind: 'n',
        text: msg('downloads.note.reported', {
          n: measured('count', dated.length),
          undated: measured('count', cumulative.length - dated.length),
        }),
      },
      { kind: 'caution', text: msg('downloads.note.statements') },
    ],
    panel: {
      id: 'reported',
      title: null,
      weight: 1,
      x: { quantity: 'day', scale: 'time', label: msg('axis.stated') },
      y: { quantity: 'downloads', scale, label: msg('downloads.axis.reported') },
      series: [
        series(
          'published',
          dated.filter((row) => row.source !== articleSource),
        ),
        series('article', article),
      ],
      events: [],
    },
  }
}
