import * as v from 'valibot'
import type { WireRow } from '../../../src/domain/dataset/tables.ts'
import type { Held, Outcome } from '../Change.ts'
import { UpstreamFailure } from '../http/UpstreamFailure.ts'

type Price = WireRow<'prices'>

const cost = v.pipe(v.number(), v.minValue(0), v.maxValue(1e5))
const catalogue = v.record(
  v.string(),
  v.object({
    models: v.record(
      v.string(),
      v.object({
        cost: v.optional(v.object({ input: cost, output: cost })),
        open_weights: v.optional(v.boolean()),
      }),
    ),
  }),
)

/** More than this many times up or down is another unit or a slip, until somebody has looked. */
const leap = 10

/**
 * The price list of models.dev, `api.json`: of every provider that the dataset follows there, models whose price is not
 * the last one published. Raises `UpstreamFailure` where the list has another form.
 */
export function applyPrices(
  published: readonly Price[],
  wire: unknown,
  today: string,
  source: string,
  accepted: ReadonlySet<string>,
): { readonly rows: readonly Price[]; readonly outcome: Outcome } {
  const read = v.safeParse(catalogue, wire)
  if (!read.success) throw new UpstreamFailure('models.dev', `has another form: ${read.issues[0].message}`)
  const mine = published.filter((row) => row.source.startsWith('models-dev'))
  const providers = new Set(mine.map((row) => row.provider))
  const latest = new Map<string, Price>()
  for (const row of mine.toSorted((a, b) => (a.date < b.date ? -1 : 1)))
    latest.set(`${row.provider}|${row.name}`, row)
  const models = new Map(published.filter((row) => row.model !== null).map((row) => [row.name, row]))
  const rows: Price[] = []
  const held: Held[] = []
  const added: string[] = []
  const changed: string[] = []
  for (const [provider, { models: offered }] of Object.entries(read.output)) {
    if (!providers.has(provider)) continue
    for (const [name, { cost: price, open_weights: open }] of Object.entries(offered)) {
      if (!price) continue
      const before = latest.get(`${provider}|${name}`)
      if (before?.input === price.input && before.output === price.output) continue
      const known = before ?? models.get(name)
      const words = `${provider}, ${name}: ${before ? `${before.input} / ${before.output} → ` : ''}${price.input} / ${price.output}`
      const key = `prices:${provider}:${name}`
      if (
        before &&
        [
          [before.input, price.input],
          [before.output, price.output],
        ].some(isLeap) &&
        !accepted.has(key)
      ) {
        held.push({ key, words })
        continue
      }
      ;(before ? changed : added).push(words)
      rows.push({
        model: known?.model ?? null,
        name,
        date: today,
        date_kind: 'snapshot',
        provider,
        input: price.input,
        output: price.output,
        blended: (3 * price.input + price.output) / 4,
        openness: known?.openness ?? (open === undefined ? null : open ? 'open_weights' : 'api_only'),
        released: known?.released ?? null,
        flags: [...(before?.flags ?? [])],
        source,
      })
    }
  }
  return { rows, outcome: { added, changed, withdrawn: [], held, notes: [] } }
}

function isLeap([before = null, after = null]: readonly (number | null)[]): boolean {
  if (before === null || after === null) return false
  return before === 0 || after === 0 ? before !== after : Math.abs(Math.log(after / before)) > Math.log(leap)
}
