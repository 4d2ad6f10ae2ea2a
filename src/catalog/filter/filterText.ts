import { wordsOf, type Filter } from '../../domain/dataset/filter/Filter.ts'
import type { LeftOut } from '../../domain/dataset/filter/filterDataset.ts'
import type { Quantity } from '../../domain/figure/Quantity.ts'
import { measured, type Name, type Text } from '../../domain/figure/text.ts'
import type { Range } from '../../domain/params/restrictions.ts'
import { msg } from '../../i18n/msg.ts'
import { nameOf } from '../../i18n/names.ts'
import type { FilterKey } from './filterKeys.ts'

/** One restriction of a filter in words, under its key in the address. */
export type FilterPart = { readonly key: FilterKey; readonly value: Name | Text; readonly text: Text }

/** The restrictions of a filter, in the order of the address. */
export function filterParts(filter: Filter): readonly FilterPart[] {
  const parts: FilterPart[] = []
  const add = (key: FilterKey, label: Text, value: Name | Text | null) => {
    if (value !== null) parts.push({ key, value, text: msg('filter.part', { label, value }) })
  }
  add('orgs', msg('filter.orgs'), anyOf(filter.orgs.map(nameOf)))
  add('countries', msg('filter.countries'), anyOf(filter.countries.map(nameOf)))
  add('openness', msg('filter.openness'), anyOf(filter.openness.map((one) => msg(`openness.${one}`))))
  add('licences', msg('filter.licences'), anyOf(filter.licences.map((one) => msg(`licence.${one}`))))
  add('size', msg('filter.size'), rangeText('parameters', filter.size))
  add('released', msg('filter.released'), rangeText('day', filter.released))
  if (wordsOf(filter.q).length > 0) {
    const words = { en: filter.q }
    parts.push({ key: 'q', value: words, text: msg('filter.part.q', { words }) })
  }
  return parts
}

/** A filter in words, one restriction after another; null where it lets everything pass. */
export function filterText(filter: Filter): Text | null {
  const parts = filterParts(filter).map(({ text }) => text)
  return joined(parts, (first, rest) => msg('filter.and', { first, rest }))
}

/** What a filter keeps, short enough to stand behind a headline: headlines travel without their subtitles. */
export function filterScope(parts: readonly FilterPart[]): Text | null {
  const values = parts.map(({ value }) => msg('filter.scope', { value }))
  return joined(values, (first, rest) => msg('filter.and', { first, rest }))
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
