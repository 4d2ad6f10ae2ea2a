import { dayOfIso, dayOfNumber, isoOfDay } from '../time/day.ts'
import { longestNote, type AxisUnit, type Pin, type ReaderNote, type Zoom } from './Display.ts'

/**
 * The parts of a display as they stand in an address. Characters that an address writes as they are separate: `*` parts
 * of a list, `_` numbers, `.` ids. Where an id or a text has such a character itself, `!` stands before a stand-in.
 */
const standIns = [
  ['!', '!!'],
  ['*', '!x'],
  ['.', '!d'],
] as const

const escaped = (text: string): string =>
  text.replace(/[!*.]/g, (sign) => standIns.find(([plain]) => plain === sign)?.[1] ?? sign)

/** Null where an escape is none. */
function plain(text: string): string | null {
  if (!/^(?:[^!]|![!xd])*$/s.test(text)) return null
  return text.replace(/![!xd]/g, (pair) => standIns.find(([, code]) => code === pair)?.[0] ?? pair)
}

/** Reads parts that are each right; undefined where one is not, or one comes twice. */
function readList<T>(
  raw: string,
  most: number,
  read: (part: string) => T | undefined,
): readonly T[] | undefined {
  if (raw === '') return []
  const parts = raw.split('*')
  if (parts.length > most || new Set(parts).size < parts.length) return undefined
  const values = parts.map(read)
  return values.every((value) => value !== undefined) ? values : undefined
}

export const writeIds = (ids: readonly string[]): string => ids.map(escaped).join('*')

export const readIds = (raw: string): readonly string[] | undefined =>
  readList(raw, 100, (part) => (part === '' || part.includes('.') ? undefined : (plain(part) ?? undefined)))

export const writePins = (pins: readonly Pin[]): string =>
  pins.map(({ panel, series, datum }) => [panel, series, datum].map(escaped).join('.')).join('*')

export const readPins = (raw: string, most: number): readonly Pin[] | undefined =>
  readList(raw, most, (part) => {
    const ids = part.split('.').map(plain)
    const [panel, series, datum] = ids
    if (ids.length !== 3 || !panel || !series || !datum) return undefined
    return { panel, series, datum }
  })

const numberPattern = /^-?\d{1,15}(\.\d{1,6})?$/

const writeNumber = (value: number): string => String(Number(value.toFixed(6)))
/** A place on an x axis as it is written. */
export const writePlace = (unit: AxisUnit, x: number): string =>
  unit === 'day' ? isoOfDay(dayOfNumber(x)) : writeNumber(x)

/** A typed or written place; undefined for what is none. */
export function placeOf(raw: string): { readonly unit: AxisUnit; readonly x: number } | undefined {
  const day = dayOfIso(raw)
  if (day !== null) return { unit: 'day', x: day }
  const number = readNumber(raw)
  return number === undefined ? undefined : { unit: 'number', x: number }
}

/** A number in the one form in which it is written. */
function readNumber(raw: string): number | undefined {
  if (!numberPattern.test(raw)) return undefined
  const value = Number(raw) + 0
  return writeNumber(value) === raw ? value : undefined
}

export const writeZoom = (zoom: Zoom | null): string =>
  zoom === null ? 'all' : `${writePlace(zoom.unit, zoom.from)}_${writePlace(zoom.unit, zoom.to)}`

export function readZoom(raw: string): Zoom | null | undefined {
  if (raw === 'all') return null
  const places = raw.split('_').map(placeOf)
  const [from, to] = places
  if (places.length !== 2 || !from || !to || from.unit !== to.unit || from.x >= to.x) return undefined
  return { unit: from.unit, from: from.x, to: to.x }
}

/** White space, controls, halves of characters, and what turns the direction of what stands beside it. */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069]+/gu

/** The first characters, none of them halved. */
const start = new RegExp(`^.{0,${longestNote}}`, 'su')

/** A note's words as they are kept: one line, without what no one can see, and no longer than a label can be. */
export function noteText(typed: string): string {
  const line = typed.replace(unseen, ' ').trim()
  return (start.exec(line)?.[0] ?? '').trim()
}

export const writeNotes = (notes: readonly ReaderNote[]): string =>
  notes
    .map(({ unit, x, y, panel, text }) => {
      const height = y === null ? '' : `_${writeNumber(y)}`
      const place = panel === 0 ? '' : `_p${panel + 1}`
      return `${writePlace(unit, x)}${height}${place} ${text.replace(/[!*]/g, escaped)}`
    })
    .join('*')

export const readNotes = (raw: string, most: number): readonly ReaderNote[] | undefined =>
  readList(raw, most, (part) => {
    const [place = '', ...words] = part.split(' ')
    const [at = '', ...more] = place.split('_')
    const text = plain(words.join(' '))
    const x = placeOf(at)
    const isPanel = /^p[1-9]\d?$/.test(more.at(-1) ?? '')
    const panel = isPanel ? Number(more.at(-1)?.slice(1)) - 1 : 0
    const heights = isPanel ? more.slice(0, -1) : more
    if (isPanel && panel === 0) return undefined
    const y = heights.length === 0 ? null : readNumber(heights[0] ?? '')
    if (!x || y === undefined || heights.length > 1 || !text || noteText(text) !== text) return undefined
    return { ...x, y, panel, text }
  })
