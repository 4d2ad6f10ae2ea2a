import type { TableName } from './tables.ts'

type Part = {
  /** The benchmarks whose rows it has; of the models, those that these have scores of. All rows where left out. */
  readonly of?: readonly string[]
  /** Columns it leaves out, each of which may be null: they are read as empty. */
  readonly without?: readonly string[]
}

const eci = ['eci']
const gpqa = ['gpqa_diamond']
const math = ['math_level_5']
const mmlu = ['mmlu_published', 'mmlu_reported_best', 'mmlu_helm']

/**
 * Parts of tables that are published beside the whole, as files of their own: what a chart's first view is drawn from
 * and no more. A chart that asks for a part must draw from it what it draws from the whole table; a test holds it to that.
 */
const parts = {
  scores: { eci: { of: eci }, gpqa: { of: gpqa }, math: { of: math }, mmlu: { of: mmlu } },
  models: {
    /** Models that a score of the benchmarks above was matched to. */
    scored: { of: [...eci, ...gpqa, ...math, ...mmlu] },
    /** All models, without the addresses of their records: these come when they are asked for, see `modelLinks`. */
    listed: { without: ['link', 'training_flop'] },
  },
  arena: { ratings: { without: ['votes'] } },
} as const satisfies { readonly [T in TableName]?: Readonly<Record<string, Part>> }

type Parts = typeof parts
/** A part of a table by name. */
export type PartRef = {
  [T in keyof Parts]: { readonly table: T; readonly part: keyof Parts[T] & string }
}[keyof Parts]

/** A table, whole or in part. */
export type Asked<T extends TableName = TableName> = T | Extract<PartRef, { readonly table: T }>

/** Every part there is. */
export const partRefs: readonly PartRef[] = [
  { table: 'scores', part: 'eci' },
  { table: 'scores', part: 'gpqa' },
  { table: 'scores', part: 'math' },
  { table: 'scores', part: 'mmlu' },
  { table: 'models', part: 'scored' },
  { table: 'models', part: 'listed' },
  { table: 'arena', part: 'ratings' },
]

/** The columns a part leaves out. */
export const withoutOf = ({ table, part }: PartRef): readonly string[] => {
  const ofTable: Readonly<Record<string, Part>> = parts[table]
  return ofTable[part]?.without ?? []
}

type Rows = {
  readonly scores: readonly { readonly benchmark: unknown; readonly model: unknown }[]
  readonly models: readonly { readonly id: unknown }[]
  readonly arena: readonly unknown[]
}

/** Where the rows of a part stand in its table, in their order. */
export function placesOfPart({ table, part }: PartRef, rows: Rows): readonly number[] {
  const ofTable: Readonly<Record<string, Part>> = parts[table]
  const of = ofTable[part]?.of
  const isOf = (score: Rows['scores'][number]) =>
    of === undefined || of.some((benchmark) => benchmark === score.benchmark)
  const places = <R>(all: readonly R[], isIn: (row: R) => boolean): readonly number[] =>
    all.flatMap((row, place) => (isIn(row) ? [place] : []))
  switch (table) {
    case 'scores':
      return places(rows.scores, isOf)
    case 'models': {
      const scored = new Set(rows.scores.filter(isOf).map(({ model }) => model))
      return places(rows.models, ({ id }) => of === undefined || scored.has(id))
    }
    case 'arena':
      return places(rows.arena, () => true)
  }
  return table satisfies never
}
