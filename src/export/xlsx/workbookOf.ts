import { docProps, type DocumentFacts } from '../ooxml/docProps.ts'
import { namespaces, relations, types } from '../ooxml/officeTypes.ts'
import { packageOf, type Part } from '../ooxml/packageOf.ts'
import { el, escaped, xmlDocument } from '../ooxml/xml.ts'
import { startsFormula } from '../startsFormula.ts'

/** A cell: words, a number, a day as a spreadsheet counts it, or nothing. */
export type SheetCell = string | number | { readonly serial: number } | null
export type Sheet = {
  readonly name: string
  /** The first row is the header. */
  readonly rows: readonly (readonly SheetCell[])[]
}

/** Positions in the cell formats of `styles`. */
const plain = 0
const header = 1
const dayFormat = 2
/** Text that stays text: what a leading apostrophe does where one types it. */
const quoted = 3

/** A column by its letters: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/** Sheet names have at most 31 characters and none of `[]:*?/\`. */
export const sheetName = (name: string): string => name.replaceAll(/[[\]:*?/\\']/g, ' ').slice(0, 31)

/**
 * A workbook as bytes. Words are stored as words, never as formulas, and those that would turn into one when edited are
 * marked as quoted. Deterministic.
 */
export function workbookOf(sheets: readonly Sheet[], facts: DocumentFacts): Uint8Array {
  const strings = new Map<string, number>()
  const parts: readonly Part[] = sheets.map((sheet, index) => ({
    path: `xl/worksheets/sheet${index + 1}.xml`,
    type: types.worksheet,
    content: worksheet(sheet, strings, index === 0),
  }))
  const props = docProps(facts)
  const workbook: Part = {
    path: 'xl/workbook.xml',
    type: types.workbook,
    content: xmlDocument(
      el(
        'workbook',
        { xmlns: namespaces.s, 'xmlns:r': namespaces.r },
        el('bookViews', {}, el('workbookView')),
        el(
          'sheets',
          {},
          ...sheets.map(({ name }, index) =>
            el('sheet', { name: sheetName(name), sheetId: index + 1, 'r:id': `rId${index + 1}` }),
          ),
        ),
      ),
    ),
    relations: [
      ...sheets.map((_, index) => ({
        id: `rId${index + 1}`,
        type: relations.worksheet,
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { id: `rId${sheets.length + 1}`, type: relations.styles, target: 'styles.xml' },
      { id: `rId${sheets.length + 2}`, type: relations.sharedStrings, target: 'sharedStrings.xml' },
    ],
  }
  return packageOf(
    [
      workbook,
      ...parts,
      { path: 'xl/styles.xml', type: types.styles, content: styles() },
      { path: 'xl/sharedStrings.xml', type: types.sharedStrings, content: sharedStrings(strings) },
      ...props.parts,
    ],
    [{ id: 'rId1', type: relations.officeDocument, target: 'xl/workbook.xml' }, ...props.relations],
  )
}

function worksheet({ rows }: Sheet, strings: Map<string, number>, selected: boolean): string {
  const width = Math.max(1, ...rows.map((row) => row.length))
  const widths = Array.from({ length: width }, (_, column) =>
    Math.min(48, Math.max(8, ...rows.map((row) => widthOf(row[column] ?? null)))),
  )
  return xmlDocument(
    el(
      'worksheet',
      { xmlns: namespaces.s },
      el('dimension', { ref: `A1:${columnName(width - 1)}${Math.max(rows.length, 1)}` }),
      el(
        'sheetViews',
        {},
        el(
          'sheetView',
          { tabSelected: selected ? 1 : undefined, workbookViewId: 0 },
          el('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
        ),
      ),
      el(
        'cols',
        {},
        ...widths.map((each, index) =>
          el('col', { min: index + 1, max: index + 1, width: each + 2, customWidth: 1 }),
        ),
      ),
      el('sheetData', {}, ...rows.map((row, index) => rowXml(row, index, strings))),
    ),
  )
}

function rowXml(row: readonly SheetCell[], index: number, strings: Map<string, number>): string {
  const cells = row.map((cell, column) => {
    const at = { r: `${columnName(column)}${index + 1}` }
    if (cell === null) return ''
    if (typeof cell === 'number') return el('c', at, el('v', {}, String(cell)))
    if (typeof cell === 'object') return el('c', { ...at, s: dayFormat }, el('v', {}, String(cell.serial)))
    const known = strings.get(cell)
    const position = known ?? strings.size
    if (known === undefined) strings.set(cell, position)
    const style = startsFormula(cell) ? quoted : index === 0 ? header : plain
    return el('c', { ...at, s: style, t: 's' }, el('v', {}, String(position)))
  })
  return el('row', { r: index + 1 }, ...cells)
}

function widthOf(cell: SheetCell): number {
  if (cell === null) return 0
  if (typeof cell === 'object') return 10
  let width = 0
  // Chinese characters take two places.
  for (const character of String(cell)) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1
  return width
}

function sharedStrings(strings: ReadonlyMap<string, number>): string {
  const items = [...strings.keys()].map((text) =>
    el('si', {}, el('t', { 'xml:space': 'preserve' }, escaped(text))),
  )
  return xmlDocument(el('sst', { xmlns: namespaces.s, uniqueCount: strings.size }, ...items))
}

function styles(): string {
  const font = (...more: readonly string[]) =>
    el('font', {}, ...more, el('sz', { val: 11 }), el('name', { val: 'Arial' }))
  const xf = (more: Readonly<Record<string, string | number>>) =>
    el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0, ...more })
  const border = el('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => el(side)))
  const fill = (pattern: string) => el('fill', {}, el('patternFill', { patternType: pattern }))
  return xmlDocument(
    el(
      'styleSheet',
      { xmlns: namespaces.s },
      el('numFmts', { count: 1 }, el('numFmt', { numFmtId: 164, formatCode: 'yyyy\\-mm\\-dd' })),
      el('fonts', { count: 2 }, font(), font(el('b'))),
      el('fills', { count: 2 }, fill('none'), fill('gray125')),
      el('borders', { count: 1 }, border),
      el('cellStyleXfs', { count: 1 }, el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      el(
        'cellXfs',
        { count: 4 },
        xf({}),
        xf({ fontId: 1, applyFont: 1 }),
        xf({ numFmtId: 164, applyNumberFormat: 1 }),
        xf({ quotePrefix: 1 }),
      ),
      el('cellStyles', { count: 1 }, el('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
    ),
  )
}
