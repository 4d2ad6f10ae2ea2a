import type { CellFault, CellRead } from './CellFault.ts'
import type { Field, KnownBenchmark } from './fields.ts'
import type { RowCells } from './mapSheet.ts'

/** Beyond these a number is a slip of the keyboard, and no axis would survive it. */
const most = { parameters: 1e17, count: 1e15, score: 1e6 } as const
/** A size below it is the number of a column that counts in billions and does not say so. */
const fewestParameters = 1_000

type Read<T> = Extract<CellRead<T>, { readonly kind: 'read' }>
type Tell = (why: CellFault) => void

/** What a cell says; null where it is blank, or wrong and told so. */
export function optional<T>(read: CellRead<T>, tell: Tell): Read<T> | null {
  if (read.kind === 'wrong') tell(read.why)
  return isRead(read) ? read : null
}

/** As `optional`, for a cell that must say something. */
export function required<T>(read: CellRead<T>, tell: Tell): Read<T> | null {
  if (read.kind === 'blank') tell('missing')
  return optional(read, tell)
}

const isRead = <T>(read: CellRead<T>): read is Read<T> => read.kind === 'read'

/** A size: above zero. */
export function positive(cells: RowCells, field: Field) {
  const read = optional(cells.number(field), (why) => cells.fault(field, why, 'value'))
  if (!read) return null
  const why =
    read.value <= 0
      ? 'not-positive'
      : read.value < fewestParameters
        ? 'no-unit'
        : read.value > most.parameters
          ? 'too-large'
          : null
  if (why === null) return read
  cells.fault(field, why, 'value')
  return null
}

/** A number of events: whole and not negative. */
export function count(cells: RowCells, field: Field) {
  const read = optional(cells.number(field), (why) => cells.fault(field, why, 'row'))
  if (!read) return null
  const { value } = read
  const why =
    value < 0 ? 'negative' : value > most.count ? 'too-large' : Number.isInteger(value) ? null : 'not-whole'
  if (why === null) return read
  cells.fault(field, why, 'row')
  return null
}

/** Whether a score is none of its benchmark's scale. */
export function isOutside(value: number, { floor, ceiling }: KnownBenchmark): boolean {
  // Chance is no bound: a model can do worse than guessing.
  return (
    (ceiling !== null && value > ceiling) ||
    (floor !== null && floor >= 0 && value < 0) ||
    Math.abs(value) > most.score
  )
}
