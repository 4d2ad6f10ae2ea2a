import {
  monthGrowth,
  monthShares,
  monthTotals,
  type MonthTotals,
} from '../../../src/domain/series/monthTotals.ts'
import { recordDays } from '../../../src/domain/series/recordDays.ts'
import { logLine } from '../../../src/domain/stats/logLine.ts'
import { countryCount, dayCount, firstDay, opennessCount, organisationCount, type Made } from '../made.ts'
import { weight, type Checksum } from './checksum.ts'

/** The dashboard's own functions. */
export function deriveFromColumns(made: Made): Checksum {
  const { runs, months } = made
  const byOpenness = monthTotals(runs, made.openness, { groups: opennessCount, months })
  const byOrganisation = monthTotals(runs, made.organisation, { groups: organisationCount, months })
  const byCountry = monthTotals(runs, made.country, { groups: countryCount, months })
  const shares = monthShares(byOpenness)
  const growth = monthGrowth(byCountry)
  const span = { from: firstDay, to: firstDay + dayCount }
  let records = 0
  for (const side of [0, 1]) {
    const score = made.score.map((value, model) => (made.openness[model] === side ? value : NaN))
    for (const model of recordDays(made.released, score, span))
      records += Math.round((made.score[model] ?? 0) * 100) * ((made.released[model] ?? 0) % 97)
  }
  let slopes = 0
  for (let group = 0; group < opennessCount; group++) {
    const points = Array.from({ length: months }, (_, month) => ({
      x: month,
      y: byOpenness.sum[group * months + month] ?? 0,
    }))
    const fit = logLine(points)
    if (fit.kind === 'fitted') slopes += fit.line.slope * (group + 1)
  }
  return {
    totals: folded(byOpenness) + folded(byOrganisation) + folded(byCountry),
    shares: foldedList(shares, months),
    growth: foldedList(growth, months),
    records,
    slopes,
  }
}

function folded({ sum, months }: MonthTotals): number {
  let all = 0
  for (let cell = 0; cell < sum.length; cell++)
    all += (sum[cell] ?? 0) * weight(Math.floor(cell / months), cell % months)
  return all
}

const foldedList = (values: readonly (number | null)[], months: number): number =>
  values.reduce<number>(
    (sum, value, cell) => sum + (value ?? 0) * weight(Math.floor(cell / months), cell % months),
    0,
  )
