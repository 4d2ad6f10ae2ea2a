/**
 * Monthly observations of many models as columns: model `i` has the values `value[start[i]]` to `value[start[i + 1] - 1]`,
 * one a month from month `first[i]` on (months count from the first of the data). A month within a run that nobody
 * observed is NaN, the only place where one stands for "no value": these arrays cannot hold null.
 */
export type MonthlyRuns = {
  readonly first: Uint16Array
  /** One longer than the number of models. */
  readonly start: Uint32Array
  readonly value: Float64Array
}

/** Sums by group and month, row by row: group `g` in month `m` is at `g * months + m`. */
export type MonthTotals = {
  readonly groups: number
  readonly months: number
  readonly sum: Float64Array
  /** Number of observations in each sum; a sum of none is a gap, not a zero. */
  readonly seen: Uint32Array
}

/**
 * Adds up the observations of each month by group. `groupOf[i]` is the group of model `i`, below `groups`.
 * Values beyond the last month are left out.
 *
 * @throws RangeError where the columns do not fit together.
 */
export function monthTotals(
  runs: MonthlyRuns,
  groupOf: Uint16Array,
  { groups, months }: { readonly groups: number; readonly months: number },
): MonthTotals {
  const { first, start, value } = runs
  const models = first.length
  if (start.length !== models + 1 || groupOf.length !== models || start[models] !== value.length)
    throw new RangeError('the columns of monthly runs differ in length')
  const sum = new Float64Array(groups * months)
  const seen = new Uint32Array(groups * months)
  for (let model = 0; model < models; model++) {
    const group = groupOf[model] ?? 0
    if (group >= groups) throw new RangeError(`model ${model} is of group ${group} of ${groups}`)
    const from = start[model] ?? 0
    const month = first[model] ?? 0
    const count = Math.min((start[model + 1] ?? from) - from, months - month)
    const cell = group * months + month
    for (let at = 0; at < count; at++) {
      const amount = value[from + at] ?? NaN
      // Only NaN differs from itself.
      if (amount !== amount) continue
      sum[cell + at] = (sum[cell + at] ?? 0) + amount
      seen[cell + at] = (seen[cell + at] ?? 0) + 1
    }
  }
  return { groups, months, sum, seen }
}

/** Each group's part of a month's total, 0 to 1; null where nothing was observed or the total is zero. */
export function monthShares({ groups, months, sum, seen }: MonthTotals): readonly (number | null)[] {
  const total = new Float64Array(months)
  for (let cell = 0; cell < sum.length; cell++)
    total[cell % months] = (total[cell % months] ?? 0) + (sum[cell] ?? 0)
  return Array.from({ length: groups * months }, (_, cell) => {
    const whole = total[cell % months] ?? 0
    return seen[cell] === 0 || whole === 0 ? null : (sum[cell] ?? 0) / whole
  })
}

/**
 * Each month's total over that of the month before, 1 for no change; null in the first month, next to a gap, and after
 * a total of zero.
 */
export function monthGrowth({ months, sum, seen }: MonthTotals): readonly (number | null)[] {
  return Array.from(sum, (now, cell) => {
    const before = cell % months === 0 ? 0 : (sum[cell - 1] ?? 0)
    return seen[cell] === 0 || seen[cell - 1] === 0 || before === 0 ? null : now / before
  })
}
