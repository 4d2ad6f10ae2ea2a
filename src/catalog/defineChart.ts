import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { TableName } from '../domain/dataset/tables.ts'
import type { Figure } from '../domain/figure/Figure.ts'
import type { Text } from '../domain/figure/text.ts'
import { readParams, writeParams, type Shape, type Values } from '../domain/params/grammar.ts'
import type { ControlKind, Param } from '../domain/params/Param.ts'

/** A figure, or the reason why these parameters leave nothing to draw. */
export type FigureOutcome =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'empty'; readonly why: Text }

type Definition<S extends Shape, T extends TableName> = {
  readonly id: string
  /** Short name for navigation. */
  readonly name: Text
  /** The question the chart answers. */
  readonly question: Text
  readonly tables: readonly T[]
  readonly params: S
  /** Named views, the default (no parameters) first understood: used by the overview, previews and prerendering. */
  readonly presets: readonly {
    readonly id: string
    readonly label: Text
    readonly values: Partial<Values<S>>
  }[]
  /** Controls that mean nothing in a view are not offered there. */
  readonly applies?: (key: keyof S, values: Values<S>) => boolean
  readonly build: (data: Dataset<T>, values: Values<S>) => FigureOutcome
  /** Where `build` is a draft of something slow: the same at full length, telling the share done at each step. */
  readonly buildFully?: (data: Dataset<T>, values: Values<S>) => Generator<number, FigureOutcome>
}

/** One control of a view with its present raw value. */
export type Control = {
  readonly key: string
  readonly label: Text
  readonly kind: ControlKind
  readonly raw: string
  readonly fallbackRaw: string
}

/** What the reader looks at: one point in a chart's parameter space, as read from an address. */
export type View = {
  /** The canonical query string of this view, without `?`. */
  readonly query: string
  readonly controls: readonly Control[]
  readonly rejected: readonly {
    readonly key: string
    readonly label: Text
    readonly raw: string
    readonly usedRaw: string
  }[]
  readonly unknown: readonly string[]
}

/** A chart with its parameter types closed over, so that charts of different shapes stand in one list. */
export type Chart = {
  readonly id: string
  readonly name: Text
  readonly question: Text
  readonly tables: readonly TableName[]
  readonly presets: readonly { readonly id: string; readonly label: Text; readonly query: string }[]
  readonly view: (query: string) => View
  /** The canonical query after one parameter is set to a raw value. */
  readonly change: (query: string, key: string, raw: string) => string
  readonly build: (data: Dataset, query: string) => FigureOutcome
  /** Null where `build` already gives the whole figure. */
  readonly buildFully: ((data: Dataset, query: string) => Generator<number, FigureOutcome>) | null
}

/** Makes a chart: a pure function from dataset and parameters to a Figure, with everything its surfaces need. */
export function defineChart<const S extends Shape, const T extends TableName>(
  definition: Definition<S, T>,
): Chart {
  const { params } = definition
  const read = (query: string) => readParams(params, new URLSearchParams(query))
  const fallbacks = read('').values
  const { buildFully } = definition
  const applies = definition.applies ?? (() => true)

  const view = (query: string): View => {
    const { values, outcomes, unknown } = read(query)
    const entries = Object.entries<Param<unknown>>(params)
    return {
      query: writeParams(params, values),
      unknown,
      controls: entries
        .filter(([key]) => applies(key, values))
        .map(([key, param]) => ({
          key,
          label: param.label,
          kind: param.control,
          raw: param.write(values[key]),
          fallbackRaw: param.write(param.fallback),
        })),
      rejected: entries.flatMap(([key, param]) => {
        const outcome = outcomes[key]
        if (outcome?.kind !== 'rejected') return []
        return [{ key, label: param.label, raw: outcome.raw, usedRaw: param.write(param.fallback) }]
      }),
    }
  }

  return {
    id: definition.id,
    name: definition.name,
    question: definition.question,
    tables: definition.tables,
    presets: definition.presets.map(({ id, label, values }) => ({
      id,
      label,
      query: writeParams(params, { ...fallbacks, ...values }),
    })),
    view,
    change: (query, key, raw) => {
      const next = new URLSearchParams(view(query).query)
      next.set(key, raw)
      return view(next.toString()).query
    },
    build: (data, query) => definition.build(data, read(query).values),
    buildFully: buildFully ? (data, query) => buildFully(data, read(query).values) : null,
  }
}
