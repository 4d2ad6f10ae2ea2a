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
  // How many runs begin and end at a cell: counting whole runs and taking off their gaps is far less work than
  // counting every observation.
  const begun = new Int32Array(groups * (months + 1))
  const gaps = new Uint32Array(groups * months)
  for (let model = 0; model < models; model++) {
    const group = groupOf[model] ?? 0
    if (group >= groups) throw new RangeError(`model ${model} is of group ${group} of ${groups}`)
    const from = start[model] ?? 0
    const month = first[model] ?? 0
    const end = Math.min(start[model + 1] ?? from, from + Math.max(0, months - month))
    if (end <= from) continue
    const mark = group * (months + 1) + month
    begun[mark] = (begun[mark] ?? 0) + 1
    begun[mark + end - from] = (begun[mark + end - from] ?? 0) - 1
    let cell = group * months + month
    for (let at = from; at < end; at++) {
      const amount = value[at] ?? NaN
      // Only NaN differs from itself.
      if (amount === amount) sum[cell] = (sum[cell] ?? 0) + amount
      else gaps[cell] = (gaps[cell] ?? 0) + 1
      cell += 1
    }
  }
  for (let group = 0; group < groups; group++) {
    let running = 0
    for (let month = 0; month < months; month++) {
      const cell = group * months + month
      running += begun[group * (months + 1) + month] ?? 0
      seen[cell] = running - (gaps[cell] ?? 0)
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
