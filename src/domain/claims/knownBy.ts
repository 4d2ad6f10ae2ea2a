import type { Row } from '../dataset/tables.ts'
import { dayOf, dayOfNumber, type Day } from '../time/day.ts'
import type { ClaimData } from './claimTables.ts'

const preprint = /arXiv:? ?(\d{2})(\d{2})\.\d{4,5}/i

/**
 * The day from which a published figure could be known: the last day of the time it speaks of, or the end of the month
 * in the number of the preprint it stands in, whichever is later. Null where the figure is undated.
 */
export function statedBy({ to, title }: Pick<Row<'reported'>, 'to' | 'title'>): Day | null {
  if (to === null) return null
  const [, year, month] = preprint.exec(title) ?? []
  if (year === undefined || month === undefined) return to
  return dayOfNumber(Math.max(to, dayOf(2000 + Number(year), Number(month) + 1, 0)))
}

/**
 * The dataset as it could have been on a day: releases and the scores of releases up to it, and figures that had been
 * published. What a source says of a release counts from the release on, since the tables do not keep when it was said;
 * undated rows are in no past state, and stay in the newest one.
 */
export function knownBy(data: ClaimData, day: Day): ClaimData {
  if (day >= data.dataDate) return data
  const { models, scores, reported, ...others } = data.tables
  return {
    ...data,
    dataDate: day,
    tables: {
      ...others,
      models: models.filter(({ released }) => released !== null && released <= day),
      scores: scores.filter(({ released }) => released !== null && released <= day),
      reported: reported.filter((row) => {
        const since = statedBy(row)
        return since !== null && since <= day
      }),
    },
  }
}
