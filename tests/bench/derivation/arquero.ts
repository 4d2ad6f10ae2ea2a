import { op, table } from 'arquero'
import { dayCount, firstDay, longColumns, opennessCount, type Made } from '../made.ts'
import { weight, type Checksum } from './checksum.ts'

/** Arquero 7, on columns. */
export function prepareArquero(made: Made): () => Checksum {
  const long = longColumns(made)
  const observations = table({
    month: long.month,
    value: long.value,
    openness: long.openness,
    organisation: long.organisation,
    country: long.country,
  })
  const models = table({ released: made.released, openness: made.openness, score: made.score })
  type Total = { readonly group: number; readonly month: number; readonly total: number }
  return () => {
    const totalsBy = (key: string) =>
      observations
        .groupby({ group: `d => d.${key}`, month: 'd => d.month' })
        .rollup({ total: op.sum('value') })
    const tables = ['openness', 'organisation', 'country'].map(totalsBy)
    const rowsOf = (one: ReturnType<typeof totalsBy> | undefined) => (one?.objects() ?? []) as Total[]
    let totals = 0
    for (const one of tables)
      for (const { group, month, total } of rowsOf(one)) totals += total * weight(group, month)
    const shareTable = tables[0]
      ?.groupby('month')
      .derive({ total: 'd => d.total / op.sum(d.total)' })
      .ungroup()
    let shares = 0
    for (const { group, month, total } of rowsOf(shareTable)) shares += total * weight(group, month)
    const growthTable = tables[2]
      ?.groupby('group')
      .orderby('month')
      .derive({ before: 'd => op.lag(d.total, 1, null)', was: 'd => op.lag(d.month, 1, null)' })
      .ungroup()
      .filter('d => d.was === d.month - 1 && d.before !== 0')
      .derive({ total: 'd => d.total / d.before' })
    let growth = 0
    for (const { group, month, total } of rowsOf(growthTable)) growth += total * weight(group, month)
    let records = 0
    for (const side of [0, 1]) {
      const best = models
        .params({ side })
        .filter('(d, $) => d.openness === $.side && d.score === d.score')
        .groupby('released')
        .rollup({ score: op.max('score') })
        .orderby('released')
        .objects() as { readonly released: number; readonly score: number }[]
      let highest = -Infinity
      for (const { released, score } of best) {
        if (score <= highest || released < firstDay || released > firstDay + dayCount) continue
        highest = score
        records += Math.round(score * 100) * (released % 97)
      }
    }
    let slopes = 0
    const fits = tables[0]
      ?.groupby('group')
      .rollup({
        covariance: 'd => op.covariance(d.month, op.log2(d.total))',
        variance: 'd => op.variance(d.month)',
      })
      .objects() as { readonly group: number; readonly covariance: number; readonly variance: number }[]
    for (const { group, covariance, variance } of fits)
      if (group < opennessCount) slopes += (covariance / variance) * (group + 1)
    return { totals, shares, growth, records, slopes }
  }
}
