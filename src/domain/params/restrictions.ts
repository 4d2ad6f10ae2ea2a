import type { Quantity } from '../figure/Quantity.ts'
import type { Text } from '../figure/text.ts'
import { dayOfIso, isoOfDay, type Day } from '../time/day.ts'
import type { FilterKind, Param } from './Param.ts'

/** From one end to the other, both included; null where there is no end on that side. */
export type Range<T extends number = number> = { readonly from: T | null; readonly to: T | null }

type Restriction<T, K extends FilterKind['kind']> = Param<T, Extract<FilterKind, { kind: K }>>

/** More would not fit into an address that can be shared. */
export const mostTexts = 40
const longestText = 120

/**
 * Any of several texts, in an address as `a,b`: each once, in the order of their characters, with a backslash before a
 * comma or a backslash that belongs to a text. None, which is the fallback, stands for no restriction.
 */
export function texts(spec: { readonly label: Text }): Restriction<readonly string[], 'texts'> {
  return {
    label: spec.label,
    fallback: [],
    read: (raw) => {
      const parts = splitTexts(raw)
      return parts === null || parts.length > mostTexts || parts.some((part) => part.length > longestText)
        ? undefined
        : inOrder(parts)
    },
    write: (values) =>
      inOrder(values)
        .map((value) => value.replaceAll(/[\\,]/g, String.raw`\$&`))
        .join(','),
    control: { kind: 'texts' },
  }
}

const inOrder = (values: readonly string[]): readonly string[] =>
  [...new Set(values)].toSorted((a, b) => (a < b ? -1 : 1))

/** The texts of `a,b`; null where one is empty, or a backslash stands before anything but a comma or a backslash. */
function splitTexts(raw: string): readonly string[] | null {
  if (raw === '') return []
  if (!/^(?:[^\\,]|\\[\\,])+(?:,(?:[^\\,]|\\[\\,])+)*$/su.test(raw)) return null
  const parts = raw.match(/(?:[^\\,]|\\[\\,])+/gsu) ?? []
  return parts.map((part) => part.replaceAll(/\\([\\,])/g, '$1'))
}

/** Any of a few named classes, in the order they are offered. None, which is the fallback, stands for no restriction. */
export function classes<const T extends string>(spec: {
  readonly label: Text
  readonly options: Readonly<Record<T, Text>>
}): Restriction<readonly T[], 'classes'> {
  const options = Object.entries<Text>(spec.options) as unknown as readonly (readonly [T, Text])[]
  const chosen = (isChosen: (key: T) => boolean) => options.map(([key]) => key).filter(isChosen)
  return {
    label: spec.label,
    fallback: [],
    read: (raw) => {
      const wanted = raw === '' ? [] : raw.split(',')
      const known = chosen((key) => wanted.includes(key))
      return wanted.every((key) => known.some((other) => other === key)) ? known : undefined
    },
    write: (values) => chosen((key) => values.includes(key)).join(','),
    control: { kind: 'classes', options: options.map(([raw, label]) => ({ raw, label })) },
  }
}

/** Words to search for, without the space around them; none as the fallback. */
export function words(spec: { readonly label: Text; readonly most: number }): Restriction<string, 'words'> {
  return {
    label: spec.label,
    fallback: '',
    read: (raw) => (raw.trim().length > spec.most ? undefined : raw.trim()),
    write: (value) => value.trim(),
    control: { kind: 'words', most: spec.most },
  }
}

/** A range in an address as `7..70`, `7..` or `..70`; no end on either side is the fallback and written as nothing. */
function range<T extends number>(spec: {
  readonly label: Text
  readonly of: Quantity
  readonly read: (raw: string) => T | undefined
  readonly write: (value: T) => string
}): Restriction<Range<T>, 'range'> {
  const write = (end: T | null) => (end === null ? '' : spec.write(end))
  const read = (raw: string) => (raw === '' ? null : spec.read(raw))
  return {
    label: spec.label,
    fallback: { from: null, to: null },
    read: (raw) => {
      if (raw === '') return { from: null, to: null }
      const [first, second, ...more] = raw.split('..')
      if (first === undefined || second === undefined || more.length > 0) return undefined
      const from = read(first)
      const to = read(second)
      if (from === undefined || to === undefined) return undefined
      return from !== null && to !== null && from > to ? undefined : { from, to }
    },
    write: ({ from, to }) => (from === null && to === null ? '' : `${write(from)}..${write(to)}`),
    control: { kind: 'range', of: spec.of, read: spec.read },
  }
}

const plain = /^\d{1,6}(\.\d{1,9})?$/
const billion = 1e9

/** Model sizes, in an address in billions of parameters; whole parameters, from one up. */
export function sizes(spec: { readonly label: Text }): Restriction<Range, 'range'> {
  return range({
    ...spec,
    of: 'parameters',
    read: (raw) => {
      const value = plain.test(raw) ? Math.round(Number(raw) * billion) : 0
      return value > 0 ? value : undefined
    },
    write: (value) => (value / billion).toFixed(9).replace(/\.?0+$/, ''),
  })
}

/** Days from `first` on. */
export function days(spec: { readonly label: Text; readonly first: Day }): Restriction<Range<Day>, 'range'> {
  return range({
    label: spec.label,
    of: 'day',
    read: (raw) => {
      const day = dayOfIso(raw)
      return day === null || day < spec.first ? undefined : day
    },
    write: isoOfDay,
  })
}
