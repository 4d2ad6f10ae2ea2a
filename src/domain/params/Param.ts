import type { Quantity } from '../figure/Quantity.ts'
import type { Text } from '../figure/text.ts'
import { dayOfIso, isoOfDay, type Day } from '../time/day.ts'

/**
 * One value of an address: how it is read and written, and what holds where it is absent.
 * `read` gives undefined for a value outside the grammar; the reader of the page is told which.
 */
export type Codec<T> = {
  readonly fallback: T
  readonly read: (raw: string) => T | undefined
  write(value: T): string
}

/** One parameter of a view: a value of the address that is offered as a control. */
export type Param<T, K extends AnyKind = ControlKind> = Codec<T> & {
  readonly label: Text
  readonly control: K
}

export type ControlKind =
  | { readonly kind: 'choice'; readonly options: readonly { readonly raw: string; readonly label: Text }[] }
  | { readonly kind: 'flag' }
  /** A day between two ends; the raw value of `fallback` stands for "no limit". */
  | { readonly kind: 'day'; readonly from: Day; readonly to: Day | null; readonly none: Text }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly step: number }

/** What restricts a view to a part of the data; the empty raw value stands for no restriction. */
export type FilterKind =
  /** Any of several values, which may be any text. */
  | { readonly kind: 'texts' }
  /** Any of a few named classes. */
  | { readonly kind: 'classes'; readonly options: readonly { readonly raw: string; readonly label: Text }[] }
  | { readonly kind: 'words'; readonly most: number }
  /** `read` is how one end of the range is read; undefined for what is no end. */
  | { readonly kind: 'range'; readonly of: Quantity; readonly read: (raw: string) => number | undefined }
  | { readonly kind: 'flag' }

/** What a reader sets on the drawing itself; `none` says what its fallback stands for. */
export type DisplayKind = { readonly kind: 'display'; readonly none: Text }

export type AnyKind = ControlKind | FilterKind | DisplayKind

/** Objects put keys that look like whole numbers first, whatever the order they are written in. */
type InWrittenOrder<T extends string> = [Extract<T, `${number}`>] extends [never]
  ? unknown
  : 'options with number-like keys are written as a list of pairs'

/** One of a few named options, in the order they are offered. */
export function choice<const T extends string>(spec: {
  readonly label: Text
  readonly options: (Readonly<Record<T, Text>> & InWrittenOrder<T>) | readonly (readonly [T, Text])[]
  readonly fallback: NoInfer<T>
}): Param<T> {
  const options = (
    isList(spec.options) ? spec.options : Object.entries<Text>(spec.options)
  ) as readonly (readonly [T, Text])[]
  return {
    label: spec.label,
    fallback: spec.fallback,
    read: (raw) => options.find(([key]) => key === raw)?.[0],
    write: (value) => value,
    control: { kind: 'choice', options: options.map(([raw, label]) => ({ raw, label })) },
  }
}

const isList = (options: object): options is readonly (readonly [string, Text])[] => Array.isArray(options)

/** On or off, written `1` and `0`. */
export function flag(spec: {
  readonly label: Text
  readonly fallback: boolean
}): Param<boolean, Extract<ControlKind, { kind: 'flag' }>> {
  return {
    ...spec,
    read: (raw) => (raw === '1' ? true : raw === '0' ? false : undefined),
    write: (value) => (value ? '1' : '0'),
    control: { kind: 'flag' },
  }
}

/** A calendar day within [from, to], or none, which is also the fallback and written as `latest`. */
export function optionalDay(spec: {
  readonly label: Text
  readonly none: Text
  readonly from: Day
  readonly to: Day | null
}): Param<Day | null> {
  return {
    label: spec.label,
    fallback: null,
    read: (raw) => {
      if (raw === 'latest') return null
      const day = dayOfIso(raw)
      if (day === null || day < spec.from || (spec.to !== null && day > spec.to)) return undefined
      return day
    },
    write: (value) => (value === null ? 'latest' : isoOfDay(value)),
    control: { kind: 'day', from: spec.from, to: spec.to, none: spec.none },
  }
}

const plainNumber = /^-?\d{1,15}(\.\d{1,10})?$/

/** A number within [min, max] in plain decimal notation, to ten decimals. */
export function bounded(spec: {
  readonly label: Text
  readonly fallback: number
  readonly min: number
  readonly max: number
  readonly step: number
}): Param<number> {
  return {
    label: spec.label,
    fallback: spec.fallback,
    read: (raw) => {
      if (!plainNumber.test(raw)) return undefined
      const value = Number(raw)
      // Adding zero makes `-0` the same as `0`.
      return value >= spec.min && value <= spec.max ? value + 0 : undefined
    },
    // Not String(value), which writes 1e-7 for what `read` takes as 0.0000001.
    write: (value) => value.toFixed(10).replace(/\.?0+$/, ''),
    control: { kind: 'number', min: spec.min, max: spec.max, step: spec.step },
  }
}
