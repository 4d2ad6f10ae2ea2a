import { articleDay } from '../../domain/claims/article.ts'
import type { ClaimData } from '../../domain/claims/claimTables.ts'
import { monthDays, recordClaim, sizeRecords, type RecordVerdict } from '../../domain/claims/recordClaim.ts'
import type { Datum, Finding, Panel } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import { sizedModels, type SizedModel } from '../../domain/series/sizedModels.ts'
import { dayOf } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import { joinedNames } from '../../i18n/names.ts'
import type { ClaimCard } from './ClaimCard.ts'
import { claimFigure, queryOf } from './claimFigure.ts'
import { sizeDatum, sizePanel } from './sizePanel.ts'

/** The quarter at whose end the article looked back on a month. */
const from = dayOf(2023, 10)

/** The claim that the largest open model of China was outdone again and again within a month. */
export function recordCard(data: ClaimData): ClaimCard {
  const models = sizedModels(data.tables.models, { estimates: false, sparse: true, fineTunes: false }).models
  const open = models.filter((model) => model.group === 'open' && model.row.countries.includes('China'))
  const found = recordClaim(open, from, articleDay)
  const claim = msg('claims.claim.records')
  const rule = msg('claims.rule.records', { days: measured('count', monthDays) })
  const { largest } = found
  const why =
    found.verdict === 'failed' && largest
      ? msg('claims.why.records.failed', {
          largest: { en: largest.row.name },
          size: measured('parameters', largest.parameters),
          day: measured('day', largest.released),
        })
      : msg(found.verdict === 'held' ? 'claims.why.records.held' : 'claims.why.records.untestable')
  return {
    id: 'records',
    claim,
    rule,
    why,
    verdict: found.verdict,
    data: dataOf(found),
    figure: claimFigure(data, panelOf(open, data.dataDate), { claim, why, rule }),
    view: { chart: 'parameters', query: queryOf({ by: 'country' }) },
  }
}

const count = (value: number) => measured('count', value)

function dataOf({ broken, alone, largest }: RecordVerdict): readonly Finding[] {
  const named = (models: readonly SizedModel[]) => ({
    models: joinedNames(models.map(({ row }) => row.name)) ?? { en: '–' },
  })
  return [
    { id: 'broken', label: msg('claims.data.broken'), value: count(broken.length) },
    ...(largest
      ? [
          {
            id: 'largest',
            label: msg('claims.data.largest', {
              model: { en: largest.row.name },
              day: measured('day', largest.released),
            }),
            value: measured('parameters', largest.parameters),
          },
        ]
      : []),
    {
      id: 'alone',
      label: msg('claims.data.alone', { from: measured('day', from), ...named(alone) }),
      value: count(alone.length),
    },
  ]
}

/** The open models of China by size, and the staircase of the largest so far; the quarter of the claim is marked. */
function panelOf(open: readonly SizedModel[], until: number): Panel {
  const records = sizeRecords(open)
  const steps = records.flatMap(({ row }, index) => sizeDatum(row, records.length - index) ?? [])
  const last = steps.at(-1)
  const held = (datum: Datum): Datum => {
    const { labelRank: _, ...rest } = datum
    return { ...rest, id: `${datum.id}…`, x: until }
  }
  return sizePanel(
    [
      {
        mark: 'points',
        id: 'models',
        name: msg('claims.series.chinaOpen'),
        tone: 'rest',
        faded: true,
        data: open.flatMap(({ row }) => sizeDatum(row) ?? []),
      },
      {
        mark: 'steps',
        id: 'records',
        name: msg('claims.series.chinaRecord'),
        tone: 'open',
        data: last && last.x < until ? [...steps, held(last)] : steps,
      },
    ],
    [{ id: 'quarter', kind: 'context', label: msg('claims.event.quarter'), x: from, xEnd: articleDay }],
  )
}
