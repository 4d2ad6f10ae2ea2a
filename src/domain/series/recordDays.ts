/**
 * The running maximum of scores by day, from columns: positions of the records, each strictly higher than all before
 * it. Of several models of one day the best counts, and of equals the first in the list. NaN stands for "no score".
 * The same records as `runningMaximum`, in one pass over the models and one over the days.
 *
 * @throws RangeError where the columns differ in length, or a day lies outside [from, to].
 */
export function recordDays(
  day: Int32Array,
  score: Float64Array,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  if (day.length !== score.length) throw new RangeError('days and scores differ in number')
  const best = new Int32Array(to - from + 1).fill(-1)
  for (let model = 0; model < day.length; model++) {
    const value = score[model] ?? NaN
    // Only NaN differs from itself.
    if (value !== value) continue
    const slot = (day[model] ?? from) - from
    if (slot < 0 || slot >= best.length) throw new RangeError(`day ${day[model]} lies outside the span`)
    const holder = best[slot] ?? -1
    if (holder < 0 || value > (score[holder] ?? -Infinity)) best[slot] = model
  }
  const records: number[] = []
  let highest = -Infinity
  for (const model of best) {
    if (model < 0) continue
    const value = score[model] ?? -Infinity
    if (value <= highest) continue
    highest = value
    records.push(model)
  }
  return records
}
