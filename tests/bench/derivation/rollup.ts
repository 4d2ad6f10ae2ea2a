import { rollup, sum } from 'd3-array'
import { dayCount, firstDay, longColumns, opennessCount, type Made } from '../made.ts'
import { weight, type Checksum } from './checksum.ts'

type Row = {
  readonly month: number
  readonly value: number
  readonly openness: number
  readonly organisation: number
  readonly country: number
}

/** d3-array’s rollup over one object an observation. */
export function prepareRollup(made: Made): () => Checksum {
  const long = longColumns(made)
  const rows = Array.from(long.month, (month, row): Row => ({
    month,
    value: long.value[row] ?? 0,
    openness: long.openness[row] ?? 0,
    organisation: long.organisation[row] ?? 0,
    country: long.country[row] ?? 0,
  }))
  const models = Array.from(made.released, (released, model) => ({
    released,
    openness: made.openness[model] ?? 0,
    score: made.score[model] ?? NaN,
  }))
  return () => {
    const totalsBy = (key: 'openness' | 'organisation' | 'country') =>
      rollup(
        rows,
        (group) => sum(group, (row) => row.value),
        (row) => row[key],
        (row) => row.month,
      )
    const byOpenness = totalsBy('openness')
    const byOrganisation = totalsBy('organisation')
    const byCountry = totalsBy('country')
    let totals = 0
    for (const table of [byOpenness, byOrganisation, byCountry])
      for (const [group, months] of table)
        for (const [month, total] of months) totals += total * weight(group, month)
    let shares = 0
    for (let month = 0; month < made.months; month++) {
      const whole = sum(byOpenness.values(), (months) => months.get(month) ?? 0)
      for (const [group, months] of byOpenness) {
        const part = months.get(month)
        if (part !== undefined && whole !== 0) shares += (part / whole) * weight(group, month)
      }
    }
    let growth = 0
    for (const [group, months] of byCountry)
      for (const [month, total] of months) {
        const before = months.get(month - 1)
        if (before !== undefined && before !== 0) growth += (total / before) * weight(group, month)
      }
    let records = 0
    for (const side of [0, 1]) {
      const scored = models.filter((model) => model.openness === side && !Number.isNaN(model.score))
      const best = rollup(
        scored,
        (group) => Math.max(...group.map((model) => model.score)),
        (model) => model.released,
      )
      let highest = -Infinity
      for (let day = firstDay; day <= firstDay + dayCount; day++) {
        const score = best.get(day)
        if (score === undefined || score <= highest) continue
        highest = score
        records += Math.round(score * 100) * (day % 97)
      }
    }
    let slopes = 0
    for (let group = 0; group < opennessCount; group++) {
      const points = [...(byOpenness.get(group) ?? [])].map(([x, y]) => ({ x, y: Math.log2(y) }))
      const meanX = sum(points, (point) => point.x) / points.length
      const meanY = sum(points, (point) => point.y) / points.length
      const sxy = sum(points, (point) => (point.x - meanX) * (point.y - meanY))
      const sxx = sum(points, (point) => (point.x - meanX) ** 2)
      slopes += (sxy / sxx) * (group + 1)
    }
    return { totals, shares, growth, records, slopes }
  }
}
