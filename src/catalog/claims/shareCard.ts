import { articleDay } from '../../domain/claims/article.ts'
import type { ClaimData } from '../../domain/claims/claimTables.ts'
import { nearlyHalf, openShare, shareClaim, type OpenShare } from '../../domain/claims/shareClaim.ts'
import type { ModelRow } from '../../domain/dataset/tables.ts'
import type { Finding, Panel, Series } from '../../domain/figure/Figure.ts'
import { measured } from '../../domain/figure/text.ts'
import { groupOf } from '../../domain/series/groupOf.ts'
import { sharesByYear } from '../../domain/series/sharesByYear.ts'
import { calendarOf, dayOf, type Day } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'
import type { ClaimCard } from './ClaimCard.ts'
import { claimFigure, queryOf } from './claimFigure.ts'

/** Years with fewer releases of known openness have no share worth drawing. */
const fewest = 5
const lastCompleteYear = 2025

const bases = ['all', 'original'] as const
const inBasis = (row: ModelRow, basis: (typeof bases)[number]) => basis === 'all' || row.base_model === null

/** The claim that nearly half of China's large models chose to be open. */
export function shareCard(data: ClaimData): ClaimCard {
  const chinese = data.tables.models.filter((row) => row.countries.includes('China') && row.released !== null)
  const then = chinese.filter(({ released }) => released !== null && released <= articleDay)
  const shares = bases.map((basis) => ({
    basis,
    share: openShare(then.filter((row) => inBasis(row, basis))),
  }))
  const verdict = shareClaim(shares.map(({ share }) => share))
  const claim = msg('claims.claim.half')
  const rule = msg('claims.rule.half', {
    from: measured('share', nearlyHalf[0]),
    to: measured('share', nearlyHalf[1]),
  })
  const why = msg(`claims.why.half.${verdict}`)
  const { year } = calendarOf(articleDay)
  const ofYear = then.filter((row) => row.released !== null && row.released >= dayOf(year))
  return {
    id: 'half',
    claim,
    rule,
    why,
    verdict,
    data: [
      ...shares.flatMap(({ basis, share }) => finding(basis, `claims.data.share.${basis}`, share)),
      ...finding('year', 'claims.data.share.year', openShare(ofYear)),
    ],
    figure: claimFigure(data, panelOf(chinese, data.dataDate), { claim, why, rule }),
    view: { chart: 'openness', query: queryOf({ country: 'china' }) },
  }
}

function finding(
  id: string,
  key: 'claims.data.share.all' | 'claims.data.share.original' | 'claims.data.share.year',
  { open, known, unknown }: OpenShare,
): readonly Finding[] {
  if (known === 0) return []
  const count = (value: number) => measured('count', value)
  const label = msg(key, { open: count(open), known: count(known), unknown: count(unknown) })
  return [{ id, label, value: measured('share', open / known) }]
}

/** The open share of the Chinese releases of each year, on both bases; an incomplete year is hatched. */
function panelOf(chinese: readonly ModelRow[], until: Day): Panel {
  const series = bases.map((basis, index): Series => ({
    mark: 'line',
    id: basis,
    name: msg(`claims.series.share.${basis}`),
    tone: index === 0 ? 'open' : 'category-1',
    data: sharesByYear(
      chinese.filter((row) => inBasis(row, basis)),
      (row) => groupOf(row.openness),
    )
      .filter(({ known }) => known >= fewest)
      .map(({ year, known, by, source }) => ({
        id: `${basis}-${year}`,
        x: Math.min(dayOf(year, 7), until),
        y: (by.get('open') ?? 0) / known,
        name: { en: String(year) },
        ...((year > lastCompleteYear || dayOf(year + 1) > until + 1) && { hollow: true, hatched: true }),
        facts: {
          basis: msg('claims.fact.share', {
            open: measured('count', by.get('open') ?? 0),
            known: measured('count', known),
          }),
          source,
        },
      })),
  }))
  return {
    id: 'share',
    title: null,
    weight: 1,
    x: { quantity: 'day', scale: 'time', label: msg('axis.released') },
    y: {
      quantity: 'share',
      scale: 'linear',
      label: msg('claims.axis.share'),
      domain: [0, 1],
      limits: [{ at: 0.5, label: msg('claims.limit.half') }],
    },
    series,
    events: [{ id: 'article', kind: 'context', x: articleDay, label: msg('claims.event.article') }],
  }
}
