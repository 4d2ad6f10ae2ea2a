import type { SizedModel } from '../series/sizedModels.ts'
import { runningMaximum } from '../stats/runningMaximum.ts'
import type { Day } from '../time/day.ts'
import type { Verdict } from './Verdict.ts'

/** A month, wherever it begins. */
export const monthDays = 31

/** The records of size among some releases, smallest first. */
export const sizeRecords = (models: readonly SizedModel[]): readonly SizedModel[] =>
  runningMaximum(models, {
    x: (model) => model.released,
    y: (model) => model.parameters,
    id: (model) => model.id,
  }).map(({ item }) => item)

/** The most records that fall into one month within a span; of several such months the last. */
function densestMonth(records: readonly SizedModel[], from: Day, to: Day): readonly SizedModel[] {
  const inSpan = records.filter(({ released }) => released >= from && released <= to)
  return inSpan.reduce<readonly SizedModel[]>((most, first) => {
    const month = inSpan.filter(
      ({ released }) => released >= first.released && released < first.released + monthDays,
    )
    return month.length >= most.length ? month : most
  }, [])
}

export type RecordVerdict = {
  readonly verdict: Verdict
  /** Records against everything released before, in the densest month of the span. */
  readonly broken: readonly SizedModel[]
  /** The largest model on the last day of the span. */
  readonly largest: SizedModel | null
  /** The same where nothing before the span counts: each larger than the one before it. */
  readonly alone: readonly SizedModel[]
}

/**
 * Was the record of size broken again and again within a month? It holds where at least two releases of one month of
 * the span were each larger than everything released before; otherwise it failed. Untestable without any release.
 */
export function recordClaim(models: readonly SizedModel[], from: Day, to: Day): RecordVerdict {
  const known = models.filter(({ released }) => released <= to)
  const records = sizeRecords(known)
  const broken = densestMonth(records, from, to)
  const alone = densestMonth(sizeRecords(known.filter(({ released }) => released >= from)), from, to)
  const verdict = known.length === 0 ? 'untestable' : broken.length >= 2 ? 'held' : 'failed'
  return { verdict, broken, largest: records.at(-1) ?? null, alone }
}
