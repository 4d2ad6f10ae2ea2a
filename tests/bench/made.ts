import { seededRandom, drawIndex } from '../../src/domain/random/seededRandom.ts'
import type { MonthlyRuns } from '../../src/domain/series/monthTotals.ts'

/** Made-up models with monthly downloads: the same for every tool, from one seed. */
export type Made = {
  readonly models: number
  readonly months: number
  readonly runs: MonthlyRuns
  /** 0 open, 1 closed, 2 unknown. */
  readonly openness: Uint16Array
  readonly organisation: Uint16Array
  readonly country: Uint16Array
  /** Days since 1970. */
  readonly released: Int32Array
  readonly score: Float64Array
}

export const opennessCount = 3
export const organisationCount = 400
export const countryCount = 30
export const firstDay = 19_000
export const dayCount = 48 * 30

export function makeModels(models: number, months: number): Made {
  const random = seededRandom(`made-${models}-${months}`)
  const start = new Uint32Array(models + 1)
  const first = new Uint16Array(models)
  const openness = new Uint16Array(models)
  const organisation = new Uint16Array(models)
  const country = new Uint16Array(models)
  const released = new Int32Array(models)
  const score = new Float64Array(models)
  const value: number[] = []
  for (let model = 0; model < models; model++) {
    // Most models are there from early on; one in ten appears late.
    first[model] = random() < 0.9 ? 0 : drawIndex(random, months)
    openness[model] = drawIndex(random, opennessCount)
    organisation[model] = Math.floor(organisationCount * random() ** 2)
    country[model] = Math.floor(countryCount * random() ** 2)
    released[model] = firstDay + drawIndex(random, dayCount)
    score[model] = random() < 0.2 ? NaN : Math.round(random() * 9000) / 100
    let level = Math.exp(random() * 10)
    for (let month = first[model] ?? 0; month < months; month++) {
      level *= 0.9 + random() * 0.25
      value.push(random() < 0.03 ? NaN : Math.round(level))
    }
    start[model + 1] = value.length
  }
  const runs = { first, start, value: Float64Array.from(value) }
  return { models, months, runs, openness, organisation, country, released, score }
}

/** One observation a row, gaps left out: the form that tables take. */
export function longColumns(made: Made) {
  const { runs } = made
  const rows = runs.value.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + 1), 0)
  const long = {
    model: new Uint32Array(rows),
    month: new Uint16Array(rows),
    value: new Float64Array(rows),
    openness: new Uint16Array(rows),
    organisation: new Uint16Array(rows),
    country: new Uint16Array(rows),
  }
  let row = 0
  for (let model = 0; model < made.models; model++) {
    const from = runs.start[model] ?? 0
    for (let at = from; at < (runs.start[model + 1] ?? from); at++) {
      const value = runs.value[at] ?? NaN
      if (Number.isNaN(value)) continue
      long.model[row] = model
      long.month[row] = (runs.first[model] ?? 0) + at - from
      long.value[row] = value
      long.openness[row] = made.openness[model] ?? 0
      long.organisation[row] = made.organisation[model] ?? 0
      long.country[row] = made.country[model] ?? 0
      row += 1
    }
  }
  return long
}
