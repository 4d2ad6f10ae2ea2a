import { cleanText } from './cleanText.ts'
import { intakeLimits } from './limits.ts'
import type { Sheet, SheetRead, SheetRefusal, SheetRow } from './Sheet.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

const refused = (refusal: SheetRefusal): SheetRead => ({ kind: 'refused', refusal })
const reportEvery = 4_000

/**
 * Reads JSON into a grid: a list of objects (alone or as the one list in an object), one object a line, or a published
 * table of this site. Yields the share that is done.
 */
export function* jsonSheet(text: string): Generator<number, SheetRead> {
  const parsed = parse(text)
  if (parsed.kind === 'refused') return parsed
  yield 0.2
  const items = itemsOf(parsed.value)
  if (items === null) return refused({ why: 'not-a-table' })
  if (items.length === 0) return refused({ why: 'no-rows' })
  if (items.length > intakeLimits.rows) return refused({ why: 'too-many-rows' })
  // A table of columns has no line for a row: its rows are counted.
  const isColumns = isObject(parsed.value) && isObject(parsed.value['columns'])
  const lines = isColumns ? [] : (parsed.lines ?? itemLines(text))
  const keys = new Set<string>()
  for (const item of items)
    if (isObject(item)) {
      for (const key of Object.keys(item)) keys.add(key)
      if (keys.size > intakeLimits.columns) return refused({ why: 'too-many-columns' })
    }
  if (keys.size < 2) return refused({ why: 'not-a-table' })
  if (keys.size * items.length > intakeLimits.cells) return refused({ why: 'too-large-grid' })
  const names = [...keys]
  const headers = names.map((key) => cleanText(key).text.slice(0, 80))
  if (new Set(headers).size !== headers.length) return refused({ why: 'repeated-header' })
  const rows: SheetRow[] = []
  const faults: Sheet['faults'][number][] = []
  for (const [index, item] of items.entries()) {
    if (index % reportEvery === 0) yield 0.2 + (0.8 * index) / items.length
    const line = lines[index] ?? index + 1
    if (!isObject(item)) {
      faults.push({ line, why: 'not-an-object', value: cellOf(item).slice(0, 120) })
      continue
    }
    // A key of the prototype is no key of the item.
    const cells = names.map((name) => (Object.hasOwn(item, name) ? cellOf(item[name]) : ''))
    if (cells.some((cell) => cell.length > intakeLimits.cell))
      faults.push({ line, why: 'cell-too-long', value: cells.join(' ').slice(0, 120) })
    else rows.push({ line, cells })
  }
  return { kind: 'sheet', sheet: { headers, rows, faults, delimiter: null } }
}

function cellOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value)
    case 'object':
      if (value === null) return ''
      if (Array.isArray(value)) return value.filter((part) => typeof part === 'string').join('; ')
      return writtenOut(value)
    case 'undefined':
    case 'function':
    case 'symbol':
      return ''
  }
}

function writtenOut(value: object): string {
  try {
    return JSON.stringify(value).slice(0, intakeLimits.cell)
  } catch {
    // Nested deeper than can be written: there is no word in it that a column could use.
    return ''
  }
}

type ParsedJson =
  | { readonly kind: 'parsed'; readonly value: unknown; readonly lines: readonly number[] | null }
  | Extract<SheetRead, { kind: 'refused' }>

function parse(text: string): ParsedJson {
  try {
    return { kind: 'parsed', value: JSON.parse(text), lines: null }
  } catch (error) {
    const byLine = parseLines(text)
    if (byLine) return byLine
    const message = error instanceof Error ? error.message : ''
    const [, told] = /line (\d+)/.exec(message) ?? []
    const [, position] = /position (\d+)/.exec(message) ?? []
    const line =
      told !== undefined
        ? Number(told)
        : position !== undefined
          ? text.slice(0, Number(position)).split('\n').length
          : null
    return { kind: 'refused', refusal: { why: 'broken-json', line } }
  }
}

/** One object a line, as logs and dumps are written. Null where the text is not that. */
function parseLines(text: string): ParsedJson | null {
  const values: unknown[] = []
  const lines: number[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    try {
      values.push(JSON.parse(line))
      lines.push(index + 1)
    } catch {
      return values.length === 0
        ? null
        : { kind: 'refused', refusal: { why: 'broken-json', line: index + 1 } }
    }
  }
  return { kind: 'parsed', value: values, lines }
}

function itemsOf(value: unknown): readonly unknown[] | null {
  if (isList(value)) return value
  if (!isObject(value)) return null
  const { columns } = value
  if (isObject(columns)) return rowsOfColumns(columns)
  const lists = Object.values(value).filter(isList)
  return lists.length === 1 ? (lists[0] ?? null) : null
}

function rowsOfColumns(columns: Readonly<Record<string, unknown>>): readonly unknown[] | null {
  const lists = Object.entries(columns).flatMap(([name, values]) =>
    isList(values) ? [[name, values] as const] : [],
  )
  const length = lists[0]?.[1].length ?? 0
  if (length > intakeLimits.rows) return Array.from({ length })
  // A row for each value of the first list times a column for each list: the columns are counted before any is made.
  if (lists.length > intakeLimits.columns)
    return [Object.fromEntries(lists.slice(0, intakeLimits.columns + 1).map(([name]) => [name, null]))]
  return Array.from({ length }, (_, index) =>
    Object.fromEntries(lists.map(([name, values]): [string, unknown] => [name, values[index]])),
  )
}

/** The line on which each item of the outermost list of objects begins. */
function itemLines(text: string): readonly number[] {
  const lines: number[] = []
  let line = 1
  let depth = 0
  let listDepth: number | null = null
  /** Whether an item of that list may begin here. */
  let isItem = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\n') line += 1
    else if (sign === '"') {
      if (isItem) {
        lines.push(line)
        isItem = false
      }
      for (at += 1; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at += 1
    } else if (sign === '{' || sign === '[') {
      if (isItem) lines.push(line)
      depth += 1
      if (sign === '[' && listDepth === null) {
        listDepth = depth
        isItem = true
      } else isItem = false
    } else if (sign === '}' || sign === ']') {
      depth -= 1
      if (listDepth !== null && depth < listDepth) break
    } else if (sign === ',') isItem = depth === listDepth
    else if (isItem && sign !== undefined && /\S/.test(sign)) {
      lines.push(line)
      isItem = false
    }
  }
  return lines
}
