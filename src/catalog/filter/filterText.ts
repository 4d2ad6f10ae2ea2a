import type { Filter } from '../../domain/dataset/filter/Filter.ts'
import { wordsOf } from '../../domain/dataset/filter/Filter.ts'
import type { LeftOut } from '../../domain/dataset/filter/filterDataset.ts'
import type { Quantity } from '../../domain/figure/Quantity.ts'
import { measured, type Name, type Text } from '../../domain/figure/text.ts'
import type { Range } from '../../domain/params/restrictions.ts'
import { msg } from '../../i18n/msg.ts'
import { nameOf } from '../../i18n/names.ts'

/** A filter in words, one restriction after another; null where it lets everything pass. */
export function filterText(filter: Filter): Text | null {
  const parts: Text[] = []
  const orgs = anyOf(filter.orgs.map(nameOf))
  const countries = anyOf(filter.countries.map(nameOf))
  const openness = anyOf(filter.openness.map((one) => msg(`openness.${one}`)))
  const licences = anyOf(filter.licences.map((one) => msg(`licence.${one}`)))
  const size = rangeText('parameters', filter.size)
  const released = rangeText('day', filter.released)
  if (orgs) parts.push(msg('filter.part', { label: msg('filter.orgs'), value: orgs }))
  if (countries) parts.push(msg('filter.part', { label: msg('filter.countries'), value: countries }))
  if (openness) parts.push(msg('filter.part', { label: msg('filter.openness'), value: openness }))
  if (licences) parts.push(msg('filter.part', { label: msg('filter.licences'), value: licences }))
  if (size) parts.push(msg('filter.part', { label: msg('filter.size'), value: size }))
  if (released) parts.push(msg('filter.part', { label: msg('filter.released'), value: released }))
  if (wordsOf(filter.q).length > 0) parts.push(msg('filter.part.q', { words: { en: filter.q } }))
  return joined(parts, (first, rest) => msg('filter.and', { first, rest }))
}

/** `A`, `A or B`, `A, B or 3 others`: more would hide what else is said. */
function anyOf(values: readonly (Name | Text)[]): Name | Text | null {
  const [first, second, ...others] = values
  if (first === undefined) return null
  if (second === undefined) return first
  return others.length === 0
    ? msg('filter.or', { first, second })
    : msg('filter.or.more', { first, second, more: measured('count', others.length) })
}

/** A range in words; null without ends. */
function rangeText(quantity: Quantity, { from, to }: Range): Text | null {
  const end = (value: number) => measured(quantity, value)
  if (from !== null && to !== null) return msg('filter.range', { from: end(from), to: end(to) })
  if (from !== null) return msg('filter.range.from', { from: end(from) })
  return to === null ? null : msg('filter.range.to', { to: end(to) })
}

/** What a filter left out of each table, in words. */
export function leftOutText(leftOut: readonly LeftOut[], filter: Filter): Text | null {
  return joined(
    leftOut.map(({ table, rows, leftOut: left, undecided }) => {
      const values = {
        table: msg(`table.of.${table}`),
        rows: measured('count', rows),
        left: measured('count', left),
        undecided: measured('count', undecided),
      }
      if (undecided === 0) return msg('filter.left', values)
      return filter.undecided ? msg('filter.left.kept', values) : msg('filter.left.undecided', values)
    }),
    (first, rest) => msg('filter.and', { first, rest }),
  )
}

function joined(parts: readonly Text[], join: (first: Text, rest: Text) => Text): Text | null {
  return parts.reduceRight<Text | null>((rest, part) => (rest === null ? part : join(part, rest)), null)
}
