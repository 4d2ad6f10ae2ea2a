import { articleSource } from '../../domain/claims/article.ts'
import type { ClaimData } from '../../domain/claims/claimTables.ts'
import { downloadClaim, type DownloadVerdict } from '../../domain/claims/downloadClaim.ts'
import type { Row } from '../../domain/dataset/tables.ts'
import type { Datum, Finding, Panel } from '../../domain/figure/Figure.ts'
import { measured, type Text } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'
import { nameOf } from '../../i18n/names.ts'
import type { ClaimCard } from './ClaimCard.ts'
import { claimFigure, queryOf } from './claimFigure.ts'

type Reported = Row<'reported'>

/** A claim that models were downloaded so often. */
export function downloadCard(
  data: ClaimData,
  {
    id,
    claim,
    entities,
  }: { readonly id: string; readonly claim: Text; readonly entities: readonly string[] },
): ClaimCard {
  const found = downloadClaim(data.tables.reported, entities)
  const rule = msg('claims.rule.download')
  const why = msg(`claims.why.download.${found.verdict}`)
  const panel = panelOf(data.tables.reported, found)
  return {
    id,
    claim,
    rule,
    why,
    verdict: found.verdict,
    data: dataOf(found),
    figure: panel && claimFigure(data, panel, { claim, why, rule }),
    view: { chart: 'downloads', query: queryOf({ measure: 'reported', scale: 'log' }) },
  }
}

function dataOf({ claimed, same, wider, undated }: DownloadVerdict): readonly Finding[] {
  const finding = (row: Reported, label: Text): Finding => ({
    id: `${row.source}/${row.entity}/${row.value}`,
    label,
    value: measured('downloads', row.value),
  })
  const by = (row: Reported) => ({ entity: nameOf(row.entity), title: { en: row.title } })
  return [
    ...claimed.map((row) => finding(row, msg('claims.data.claimed', { entity: nameOf(row.entity) }))),
    ...[...same, ...wider].map((row) => finding(row, msg('claims.data.stated', by(row)))),
    ...undated.map((row) => finding(row, msg('claims.data.undated', by(row)))),
  ]
}

/** What the article and others state of the same lab, at the day each speaks of; lower bounds are open upwards. */
function panelOf(reported: readonly Reported[], { claimed }: DownloadVerdict): Panel | null {
  const ofLab = reported.filter(
    (row) =>
      row.unit === 'downloads' &&
      (row.kind === 'cumulative' || row.kind === 'period') &&
      claimed.some(({ developer }) => developer === row.developer),
  )
  const points = (isArticle: boolean): readonly Datum[] =>
    ofLab
      .filter((row) => claimed.includes(row) || row.source !== articleSource)
      .filter((row) => (row.source === articleSource) === isArticle)
      .flatMap((row, index): readonly Datum[] =>
        row.to === null || row.from === null
          ? []
          : [
              {
                id: `${row.entity}@${row.to}@${row.value}`,
                x: row.to,
                y: row.value,
                name: nameOf(row.entity),
                labelRank: isArticle ? index : index + claimed.length,
                ...(row.at_least && { bound: 'at-least' as const }),
                facts: {
                  basis: msg('name.literal', { text: { en: row.metric } }),
                  status: msg(`evidence.${row.evidence}`),
                  observed: [row.from, row.to],
                  source: row.source,
                  link: row.link ?? undefined,
                },
              },
            ],
      )
  const [article, others] = [points(true), points(false)]
  if (article.length === 0) return null
  return {
    id: 'downloads',
    title: null,
    weight: 1,
    x: { quantity: 'day', scale: 'time', label: msg('axis.stated') },
    y: { quantity: 'downloads', scale: 'log', label: msg('downloads.axis.reported') },
    series: [
      {
        mark: 'points',
        id: 'article',
        name: msg('downloads.series.article'),
        tone: 'category-1',
        data: article,
      },
      ...(others.length === 0
        ? []
        : [
            {
              mark: 'points' as const,
              id: 'published',
              name: msg('downloads.series.published'),
              tone: 'category-2' as const,
              data: others,
            },
          ]),
    ],
    events: [],
  }
}
