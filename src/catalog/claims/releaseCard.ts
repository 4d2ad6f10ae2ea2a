import { articleDay } from '../../domain/claims/article.ts'
import type { ClaimData } from '../../domain/claims/claimTables.ts'
import {
  releaseClaim,
  releaseTolerance,
  sizeTolerance,
  type ReleaseClaim,
  type ReleaseVerdict,
} from '../../domain/claims/releaseClaim.ts'
import type { Datum, Finding, Panel } from '../../domain/figure/Figure.ts'
import { measured, type Text } from '../../domain/figure/text.ts'
import { groupOf } from '../../domain/series/groupOf.ts'
import { labsOf } from '../../domain/series/labsOf.ts'
import { calendarOf, dayOf } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import { opennessText } from '../opennessText.ts'
import type { ClaimCard } from './ClaimCard.ts'
import { claimFigure } from './claimFigure.ts'
import { sizeDatum, sizePanel } from './sizePanel.ts'

/** A claim that models were released so, or withheld. */
export function releaseCard(
  data: ClaimData,
  {
    id,
    claim,
    view,
    ...said
  }: ReleaseClaim & { readonly id: string; readonly claim: Text; readonly view: ClaimCard['view'] },
): ClaimCard {
  const { models } = data.tables
  const found = releaseClaim(models, said)
  const rule = msg('claims.rule.release', {
    days: measured('count', releaseTolerance),
    size: measured('share', sizeTolerance),
  })
  const why = msg(`claims.why.release.${found.verdict}`)
  return {
    id,
    claim,
    rule,
    why,
    verdict: found.verdict,
    data: dataOf(found),
    figure: claimFigure(data, panelOf(data, found), { claim, why, rule }),
    view,
  }
}

function dataOf({ found, missing }: ReleaseVerdict): readonly Finding[] {
  return [
    ...found.map(({ row }): Finding => {
      const values = { model: { en: row.name }, openness: opennessText(row.openness) }
      return {
        id: row.id,
        label:
          row.parameters === null
            ? msg('claims.data.release', values)
            : msg('claims.data.release.sized', {
                ...values,
                size: { ...measured('parameters', row.parameters), precision: 'full' },
              }),
        value:
          row.released === null
            ? msg('claims.data.undatedRelease')
            : { ...measured('day', row.released), precision: 'full' },
      }
    }),
    ...missing.map((id): Finding => ({
      id,
      label: msg('claims.data.missing', { model: { en: id } }),
      value: msg('claims.data.missing.value'),
    })),
  ]
}

/** The releases of China in the year of the article by size, those of the claim apart, and all of the lab that made them. */
function panelOf({ tables: { models } }: ClaimData, { found }: ReleaseVerdict): Panel {
  const { year } = calendarOf(articleDay)
  const claimed = new Set(found.map(({ row }) => row.id))
  const labs = new Set(found.flatMap(({ row }) => labsOf(row)))
  const shown = models.filter(
    (row) =>
      row.released !== null &&
      row.released >= dayOf(year) &&
      row.released <= articleDay &&
      row.countries.includes('China') &&
      row.parameters_status !== 'estimated',
  )
  const data = (isIn: (row: (typeof shown)[number]) => boolean, isLabelled: boolean): readonly Datum[] =>
    shown.filter(isIn).flatMap((row, index) => sizeDatum(row, isLabelled ? index : undefined) ?? [])
  const isClaimed = (row: (typeof shown)[number]) => claimed.has(row.id)
  const isOfLab = (row: (typeof shown)[number]) => labsOf(row).some((lab) => labs.has(lab))
  const side = (group: 'open' | 'closed') => ({
    mark: 'points' as const,
    id: group,
    name: msg(`claims.series.named.${group}`),
    tone: group,
    data: data((row) => isClaimed(row) && groupOf(row.openness) === group, true),
  })
  return sizePanel([
    {
      mark: 'points',
      id: 'rest',
      name: msg('claims.series.china'),
      tone: 'rest',
      faded: true,
      data: data((row) => !isClaimed(row) && !isOfLab(row), false),
    },
    {
      mark: 'points',
      id: 'lab',
      name: msg('claims.series.lab'),
      tone: 'unknown',
      data: data((row) => !isClaimed(row) && isOfLab(row), false),
    },
    side('closed'),
    side('open'),
  ])
}
