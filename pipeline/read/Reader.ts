import { dayOfIso } from '../../src/domain/time/day.ts'
import type { Finding } from './BrokenFile.ts'
import type { CsvRow } from './readCsv.ts'

/** Raised while one row is read; the row is then listed and dropped. */
export class BrokenCell extends Error {
  readonly column: string
  readonly reason: string
  constructor(column: string, reason: string) {
    super(`${column}: ${reason}`)
    this.column = column
    this.reason = reason
  }
}

/** A date as a source states it: ISO day, with how much of it the source knew. */
export type StatedDate = { readonly iso: string; readonly precision: 'day' | 'month' | 'year' }
export type Range = { readonly min: number; readonly max: number }

// Control characters, zero-width marks and bidirectional overrides: never part of a name, and able to hide what a text says.
const hidden =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g
const longestText = 1000

/** Reads the cells of one row into values, and notes what had to be left out. */
export class Reader {
  readonly row: CsvRow
  readonly #notes: Finding[]
  constructor(row: CsvRow, notes: Finding[]) {
    this.row = row
    this.#notes = notes
  }

  note(column: string, reason: string): void {
    this.#notes.push({ file: this.row.file, line: this.row.line, column, reason })
  }

  /** Text without hidden characters and with single spaces; null where the cell is empty or the column absent. */
  text(column: string): string | null {
    const raw = this.row.cells.get(column) ?? ''
    const shown = raw.replace(hidden, '')
    if (shown !== raw) this.note(column, 'had hidden characters, taken out')
    const value = shown.normalize('NFC').replace(/\s+/g, ' ').trim()
    if (value.length > longestText) throw new BrokenCell(column, `has ${value.length} characters`)
    return value === '' ? null : value
  }

  required(column: string): string {
    const value = this.text(column)
    if (value === null) throw new BrokenCell(column, 'is empty')
    return value
  }

  number(column: string, { min, max }: Range): number | null {
    const value = this.text(column)
    if (value === null) return null
    if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value))
      throw new BrokenCell(column, `"${clip(value)}" is not a number`)
    const parsed = Number(value)
    if (!Number.isFinite(parsed) || parsed < min || parsed > max)
      throw new BrokenCell(column, `${clip(value)} is outside ${min} to ${max}`)
    return parsed
  }

  requiredNumber(column: string, range: Range): number {
    const value = this.number(column, range)
    if (value === null) throw new BrokenCell(column, 'is empty')
    return value
  }

  count(column: string, max = 1e13): number {
    const value = this.requiredNumber(column, { min: 0, max })
    if (!Number.isInteger(value)) throw new BrokenCell(column, `${value} is not a whole number`)
    return value
  }

  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a timestamp starting with one. */
  date(column: string): StatedDate | null {
    const value = this.text(column)
    if (value === null) return null
    const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?$/.exec(value)
    if (!match) throw new BrokenCell(column, `"${clip(value)}" is not a date`)
    const [, year, month, day] = match
    const iso = `${year}-${month ?? '01'}-${day ?? '01'}`
    if (dayOfIso(iso) === null) throw new BrokenCell(column, `"${clip(value)}" is not a day of the calendar`)
    if (Number(year) < 1950 || Number(year) > 2100) throw new BrokenCell(column, `${year} cannot be the year`)
    return { iso, precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year' }
  }

  requiredDate(column: string): string {
    const value = this.date(column)
    if (value === null) throw new BrokenCell(column, 'is empty')
    return value.iso
  }

  /**
   * A web address that a reader may follow; anything but http and https becomes null and is noted. An address that
   * lacks only its scheme, a domain with a path, is taken as https. Of several in one cell the first counts.
   */
  link(column: string): string | null {
    const raw = (this.row.cells.get(column) ?? '').trim().split(/[\s,;]+(?=https?:)|\s/)[0] ?? ''
    if (raw === '') return null
    const link = webAddress(/^[a-z0-9-]+(\.[a-z0-9-]+)+\/\S/i.test(raw) ? `https://${raw}` : raw)
    if (link === null) this.note(column, `"${clip(raw.replace(hidden, '?'))}" is not a web address, left out`)
    return link
  }
}

/** The address in its normal form if it is http or https without credentials, else null. */
export function webAddress(raw: string): string | null {
  if (raw.length > 400 || raw.search(hidden) >= 0 || !/^https?:\/\//i.test(raw) || !URL.canParse(raw))
    return null
  const url = new URL(raw)
  return url.username !== '' || url.password !== '' || !url.hostname.includes('.') ? null : raw
}

const clip = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value)
