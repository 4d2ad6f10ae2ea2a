import type { Dataset } from '../domain/dataset/Dataset.ts'
import type { Asked } from '../domain/dataset/parts.ts'
import type { TableName } from '../domain/dataset/tables.ts'
import { applyDisplay } from '../domain/display/applyDisplay.ts'
import type { Display } from '../domain/display/Display.ts'
import type { Figure } from '../domain/figure/Figure.ts'
import type { Text } from '../domain/figure/text.ts'
import { readParams, writeParams, type Outcome, type Values } from '../domain/params/grammar.ts'
import { migrated } from '../domain/params/migrate.ts'
import type { AnyKind, ControlKind, FilterKind, Param } from '../domain/params/Param.ts'
import { displayOf, displayParams, rawDisplay, type DisplayShape } from './displayParams.ts'
import { buildFiltered } from './filter/buildFiltered.ts'
import { filterOf, filterParams, type FilterShape } from './filter/filterParams.ts'
import { lastOf } from './lastOf.ts'
import { markOwn } from './markOwn.ts'
import { migrations } from './migrations.ts'

/** A figure, or the reason why these parameters leave nothing to draw; `filtered` where a filter may be that reason. */
export type FigureOutcome =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'empty'; readonly why: Text; readonly filtered?: boolean }

/** A figure on its way: tells the share done at each step, so that whoever runs it can do something else in between. */
export type Run = Generator<number, FigureOutcome>

/** A chart's own parameters. The keys of filter and display are every chart's. */
type OwnShape = Readonly<Record<string, Param<unknown>>> & {
  readonly [K in keyof FilterShape | keyof DisplayShape]?: never
}

type Definition<S extends OwnShape, T extends TableName> = {
  readonly id: string
  /** Short name for navigation. */
  readonly name: Text
  /** The question the chart answers. */
  readonly question: Text
  readonly tables: readonly T[]
  /** What of them a view without filter is drawn from; all of each where it is left out. */
  readonly needs?: (values: Values<S>) => readonly Asked<T>[]
  readonly params: S
  /** Named views, the default (no parameters) first understood: used by the overview, previews and prerendering. */
  readonly presets: readonly {
    readonly id: string
    readonly label: Text
    readonly values: Partial<Values<S>>
  }[]
  /** Controls that mean nothing in a view are not offered there. */
  readonly applies?: (key: keyof S, values: Values<S>) => boolean
  /** `whole` is the dataset before the filter: for what must not depend on it, such as a level others are held against. */
  readonly build: (data: Dataset<T>, values: Values<S>, whole: Dataset<T>) => FigureOutcome | Run
  /** Where `build` is a draft of something slow: the same at full length. */
  readonly buildFully?: (data: Dataset<T>, values: Values<S>) => Run
}

/** One parameter of a view with its present raw value. */
type Setting<K> = {
  readonly key: string
  readonly label: Text
  readonly kind: K
  readonly raw: string
  readonly fallbackRaw: string
}

/** A parameter of the chart. */
export type Control = Setting<ControlKind>

/** A parameter of the filter, which all charts share. */
export type FilterSetting = Setting<FilterKind>

/** What the reader looks at: one point in a chart's parameter space, as read from an address. */
export type View = {
  /** The canonical query string of this view, without `?`. */
  readonly query: string
  readonly controls: readonly Control[]
  readonly filters: readonly FilterSetting[]
  /** The part of `query` that is the filter: what goes along to other charts. */
  readonly filter: string
  /** What the reader has set on the drawing. */
  readonly display: Display
  readonly rejected: readonly {
    readonly key: string
    readonly label: Text
    readonly raw: string
    readonly usedRaw: string
    /** What the value used stands for, where it has words of its own. */
    readonly used: Text | null
  }[]
  readonly unknown: readonly string[]
}

/** A chart with its parameter types closed over, so that charts of different shapes stand in one list. */
export type Chart = {
  readonly id: string
  readonly name: Text
  readonly question: Text
  readonly tables: readonly TableName[]
  /**
   * The tables of one view, or the parts of them that are enough for it. A filter asks the list of models about rows that
   * do not say everything themselves.
   */
  readonly tablesOf: (query: string) => readonly Asked[]
  /** The tables of every filtered view. */
  readonly filteredTables: readonly TableName[]
  readonly presets: readonly { readonly id: string; readonly label: Text; readonly query: string }[]
  readonly view: (query: string) => View
  /** The canonical query after one parameter is set to a raw value. */
  readonly change: (query: string, key: string, raw: string) => string
  /** The canonical query after parts of the display are set. */
  readonly display: (query: string, change: Partial<Display>) => string
  /** The canonical query without display: what a figure is built from. */
  readonly plain: (query: string) => string
  /** A figure built from a plain query, as the display of a query has it. */
  readonly dress: (outcome: FigureOutcome, query: string) => FigureOutcome
  readonly build: (data: Dataset, query: string) => FigureOutcome
  /** The same step by step, for a page that has to answer meanwhile. */
  readonly buildInSteps: (data: Dataset, query: string) => Run
  /** Null where `build` already gives the whole figure. */
  readonly buildFully: ((data: Dataset, query: string) => Run) | null
}

/** Makes a chart: a pure function from dataset and parameters to a Figure, with everything its surfaces need. */
export function defineChart<const S extends OwnShape, const T extends TableName>(
  definition: Definition<S, T>,
): Chart {
  const plainParams = { ...definition.params, ...filterParams }
  const params = { ...definition.params, ...filterParams, ...displayParams }
  const today = (query: string) => migrated(definition.id, query, migrations)
  const readOwn = (query: string) => readParams(definition.params, new URLSearchParams(today(query))).values
  const displayIn = (query: string) =>
    displayOf(readParams(displayParams, new URLSearchParams(today(query))).values)
  const fallbacks = readOwn('')
  const { buildFully, tables, needs = () => tables } = definition
  const filteredTables = [...new Set<TableName>([...definition.tables, 'models'])]
  const applies = definition.applies ?? (() => true)

  const view = (address: string): View => {
    const query = today(address)
    const { values, outcomes, unknown } = readParams(params, new URLSearchParams(query))
    const became: Readonly<Record<string, Outcome<unknown>>> = outcomes
    const own = readOwn(query)
    return {
      query: writeParams(params, values),
      filter: filterOf(query),
      display: displayIn(query),
      unknown,
      controls: settingsOf<ControlKind>(definition.params, own).filter(({ key }) => applies(key, own)),
      filters: settingsOf<FilterKind>(filterParams, values),
      rejected: settingsOf<AnyKind>(params, values).flatMap(({ key, label, kind, fallbackRaw }) => {
        const outcome = became[key]
        const used = kind.kind === 'display' ? kind.none : null
        return outcome?.kind === 'rejected'
          ? [{ key, label, raw: outcome.raw, usedRaw: fallbackRaw, used }]
          : []
      }),
    }
  }
  const change = (query: string, raws: Readonly<Record<string, string>>): string => {
    const next = new URLSearchParams(view(query).query)
    for (const [key, raw] of Object.entries(raws)) next.set(key, raw)
    return view(next.toString()).query
  }
  const dress = (outcome: FigureOutcome, query: string): FigureOutcome =>
    outcome.kind === 'figure'
      ? { kind: 'figure', figure: applyDisplay(outcome.figure, displayIn(query)) }
      : outcome

  function* run(data: Dataset, query: string, build: (kept: Dataset<T>) => FigureOutcome | Run): Run {
    return dress(markOwn(yield* buildFiltered(data, tables, query, build), tables, data), query)
  }
  const buildInSteps = (data: Dataset, query: string): Run =>
    run(data, query, (kept) => definition.build(kept, readOwn(query), data))

  return {
    id: definition.id,
    name: definition.name,
    question: definition.question,
    tables: definition.tables,
    tablesOf: (query) => (filterOf(query) === '' ? needs(readOwn(query)) : filteredTables),
    filteredTables,
    presets: definition.presets.map(({ id, label, values }) => ({
      id,
      label,
      query: writeParams(definition.params, { ...fallbacks, ...values }),
    })),
    view,
    change: (query, key, raw) => change(query, { [key]: raw }),
    display: (query, parts) => change(query, rawDisplay({ ...displayIn(query), ...parts })),
    plain: (query) =>
      writeParams(plainParams, readParams(plainParams, new URLSearchParams(today(query))).values),
    dress,
    build: (data, query) => lastOf(buildInSteps(data, query)),
    buildInSteps,
    buildFully:
      buildFully === undefined
        ? null
        : (data, query) => run(data, query, (kept) => buildFully(kept, readOwn(query))),
  }
}

function settingsOf<K extends AnyKind>(
  shape: Readonly<Record<string, Param<unknown, K>>>,
  values: Readonly<Record<string, unknown>>,
): readonly Setting<K>[] {
  return Object.entries(shape).map(([key, param]) => ({
    key,
    label: param.label,
    kind: param.control,
    raw: param.write(values[key]),
    fallbackRaw: param.write(param.fallback),
  }))
}
