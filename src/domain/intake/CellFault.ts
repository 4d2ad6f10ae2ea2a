/** Why one cell cannot be read. The words for each are a message `intake.why.<fault>`. */
export type CellFault =
  | 'formula'
  | 'spreadsheet-error'
  | 'not-a-number'
  | 'ambiguous-number'
  | 'range-of-numbers'
  | 'product'
  | 'too-large'
  | 'no-unit'
  | 'not-whole'
  | 'negative'
  | 'not-positive'
  | 'outside-scale'
  | 'not-a-date'
  | 'no-such-day'
  | 'ambiguous-date'
  | 'two-digit-year'
  | 'serial-date'
  | 'date-out-of-range'
  | 'not-an-openness'
  | 'unknown-benchmark'
  | 'not-a-link'
  | 'missing'
  | 'refused'

export type CellRead<T> =
  | ({ readonly kind: 'read' } & T)
  /** Nothing is said: a gap. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'wrong'; readonly why: CellFault }

const blank = { kind: 'blank' } as const
export const wrong = (why: CellFault): { readonly kind: 'wrong'; readonly why: CellFault } => ({
  kind: 'wrong',
  why,
})

const blankWords = new Set([
  '',
  '-',
  '–',
  '—',
  '?',
  'n/a',
  'na',
  'nan',
  'null',
  'none',
  'nil',
  'unknown',
  'tbd',
  '未知',
  '无',
  '不详',
  '暂无',
  '未公布',
])

/** What no column can use: nothing, a formula that was not worked out, a spreadsheet's error. Null for everything else. */
export function readNothing(text: string): { readonly kind: 'blank' } | ReturnType<typeof wrong> | null {
  if (blankWords.has(text.toLowerCase())) return blank
  if (text.startsWith('=')) return wrong('formula')
  if (/^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|#+$)/i.test(text)) return wrong('spreadsheet-error')
  return null
}
