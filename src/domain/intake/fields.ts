/** What one row of a reader's file is about. */
export const sheetKinds = ['models', 'scores', 'downloads'] as const
export type SheetKind = (typeof sheetKinds)[number]

/** What a column can be, besides a score in one benchmark. The words for each are a message `intake.field.<field>`. */
export const fields = [
  'name',
  'organisation',
  'country',
  'released',
  'openness',
  'parameters',
  'active_parameters',
  'licence',
  'base_model',
  'link',
  'benchmark',
  'score',
  'date',
  'downloads_30d',
  'pulls',
  'downloads_total',
] as const
export type Field = (typeof fields)[number]

/** What becomes of a column: a field, a score in the benchmark of an id, or nothing. */
export type Target = Field | `score:${string}` | 'ignore'

/** How a file is understood: what its rows are, and what each column of it is, in order. */
export type Mapping = { readonly kind: SheetKind; readonly columns: readonly Target[] }

/** A benchmark that scores can be of. */
export type KnownBenchmark = {
  readonly id: string
  readonly name: string
  readonly floor: number | null
  readonly ceiling: number | null
}

const description = ['name', 'organisation', 'country', 'released', 'openness', 'link'] as const
export const fieldsOfKind: { readonly [K in SheetKind]: readonly Field[] } = {
  models: [...description, 'parameters', 'active_parameters', 'licence', 'base_model'],
  scores: [...description, 'benchmark', 'score'],
  downloads: [
    'name',
    'organisation',
    'country',
    'openness',
    'date',
    'downloads_30d',
    'pulls',
    'downloads_total',
    'link',
  ],
}

/** The benchmark that a column of scores is of; null for any other column. */
export const benchmarkOf = (target: Target): string | null =>
  target.startsWith('score:') ? target.slice('score:'.length) : null

/** A target as an address or a control holds it; null for what is none. */
export function readTarget(raw: string, benchmarks: readonly KnownBenchmark[]): Target | null {
  if (raw === 'ignore') return raw
  const benchmark = benchmarks.find(({ id }) => `score:${id}` === raw)
  return benchmark ? `score:${benchmark.id}` : (fields.find((field) => field === raw) ?? null)
}

/** What a mapping lacks before any row can be used: fields of which one is needed. Empty where it is complete. */
export function lackingFields({ kind, columns }: Mapping): readonly Field[] {
  const has = (field: Field) => columns.includes(field)
  if (!has('name')) return ['name']
  const isScored = columns.some((target) => benchmarkOf(target) !== null)
  switch (kind) {
    case 'models':
      return has('released') ? [] : ['released']
    case 'scores':
      if (isScored) return []
      return (['benchmark', 'score'] as const).filter((field) => !has(field))
    case 'downloads': {
      if (!has('downloads_30d') && !has('pulls') && !has('downloads_total'))
        return ['downloads_30d', 'pulls', 'downloads_total']
      return has('date') || !(has('downloads_30d') || has('pulls')) ? [] : ['date']
    }
  }
  return kind satisfies never
}
