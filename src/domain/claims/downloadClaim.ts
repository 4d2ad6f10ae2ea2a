import type { Row } from '../dataset/tables.ts'
import { articleSource } from './article.ts'
import type { Verdict } from './Verdict.ts'

type Reported = Row<'reported'>

export type DownloadVerdict = {
  readonly verdict: Verdict
  /** The figures claimed. */
  readonly claimed: readonly Reported[]
  /** Sum of the figures claimed. */
  readonly sum: number
  /** Dated figures of others for exactly one of these models. */
  readonly same: readonly Reported[]
  /** Dated figures of others for more than these models, no later than the claim. */
  readonly wider: readonly Reported[]
  /** Figures of others for these models that say nothing of when. */
  readonly undated: readonly Reported[]
}

/**
 * Holds claimed download counts against what others published. A claim holds where, for each of its models, another
 * source states as much for that model by the same day. It fails where a source states less: an exact count of the
 * model at that day or later, or of a family it belongs to at that day. It is open where there is only a figure of
 * a wider family that is high enough, which could be true with or without the claim; untestable where there is none.
 */
export function downloadClaim(reported: readonly Reported[], entities: readonly string[]): DownloadVerdict {
  const claimed = reported.filter((row) => row.source === articleSource && entities.includes(row.entity))
  const sum = claimed.reduce((total, row) => total + row.value, 0)
  const others = reported.filter(
    (row) =>
      row.source !== articleSource &&
      row.unit === 'downloads' &&
      (row.kind === 'cumulative' || row.kind === 'period') &&
      claimed.some(({ developer }) => developer !== null && developer === row.developer),
  )
  const ofModel = others.filter((row) => claimed.some((claim) => isSame(row, claim)))
  const same = ofModel.filter(({ to }) => to !== null)
  const wider = others.filter(
    (row) => !ofModel.includes(row) && claimed.some((claim) => isNoLater(row, claim)),
  )
  const verdict = verdictOf({ claimed, sum, same, wider })
  return { verdict, claimed, sum, same, wider, undated: ofModel.filter(({ to }) => to === null) }
}

function verdictOf({
  claimed,
  sum,
  same,
  wider,
}: Pick<DownloadVerdict, 'claimed' | 'sum' | 'same' | 'wider'>): Verdict {
  if (claimed.length === 0) return 'untestable'
  const isRefuted = claimed.some((claim) =>
    same.some(
      (row) => isSame(row, claim) && isExact(row) && !isBefore(row, claim) && row.value < claim.value,
    ),
  )
  if (isRefuted || wider.some((row) => isExact(row) && row.kind === 'cumulative' && row.value < sum))
    return 'failed'
  const isBorneOut = claimed.every((claim) =>
    same.some((row) => isSame(row, claim) && isNoLater(row, claim) && row.value >= claim.value),
  )
  if (isBorneOut) return 'held'
  return wider.some((row) => row.value >= sum) ? 'open' : 'untestable'
}

/** "ChatGLM-6B (Zhipu)" speaks of ChatGLM-6B. */
const isSame = (row: Reported, claim: Reported): boolean =>
  row.entity === claim.entity || row.entity.startsWith(`${claim.entity} (`)

const isNoLater = (row: Reported, claim: Reported): boolean =>
  row.to !== null && claim.to !== null && row.to <= claim.to
const isBefore = (row: Reported, claim: Reported): boolean =>
  row.to !== null && claim.to !== null && row.to < claim.to
const isExact = (row: Reported): boolean => !row.at_least && row.kind === 'cumulative'
