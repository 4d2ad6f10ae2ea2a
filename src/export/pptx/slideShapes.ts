import { namespaces } from '../ooxml/officeTypes.ts'
import { el, escaped, val } from '../ooxml/xml.ts'
import { emuPerPixel, paragraph, runProperties, solidFill, type TextStyle } from './shapeXml.ts'

/** A box on a slide in pixels of 1/96 inch. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A slide is 13⅓ by 7½ inches: 16 to 9. */
export const slideSize = { width: 1280, height: 720 } as const
export const margin = 48

const emu = (pixels: number): number => Math.round(pixels * emuPerPixel)

const transform = (name: string, { x, y, width, height }: Box): string =>
  el(name, {}, el('a:off', { x: emu(x), y: emu(y) }), el('a:ext', { cx: emu(width), cy: emu(height) }))

const rectangle = el('a:prstGeom', { prst: 'rect' }, el('a:avLst'))

export type TextBox = {
  readonly id: number
  readonly name: string
  readonly box: Box
  readonly style: TextStyle
  readonly paragraphs: readonly string[]
  /** The role it fills in its layout, such as `title`; plain text boxes have none. */
  readonly placeholder?: string | undefined
  readonly anchor?: 't' | 'b' | 'ctr' | undefined
  /** Opens when the text is clicked. */
  readonly link?: string | undefined
}

/** A box of words; it shrinks its words rather than letting them leave it. */
export function textBox(spec: TextBox): string {
  const { id, name, box, style, paragraphs, placeholder, anchor = 't', link } = spec
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name }),
      placeholder === undefined
        ? el('p:cNvSpPr', { txBox: 1 })
        : el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
      el('p:nvPr', {}, placeholder === undefined ? '' : el('p:ph', { type: placeholder })),
    ),
    el('p:spPr', {}, transform('a:xfrm', box), rectangle, el('a:noFill')),
    el(
      'p:txBody',
      {},
      el('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }, el('a:normAutofit')),
      el('a:lstStyle'),
      ...paragraphs.map((text) => (link === undefined ? paragraph(text, style) : linked(text, style, link))),
    ),
  )
}

const linked = (text: string, style: TextStyle, link: string): string =>
  el(
    'a:p',
    {},
    el(
      'a:r',
      {},
      runProperties('a:rPr', style, el('a:hlinkClick', { 'r:id': link })),
      el('a:t', {}, escaped(text)),
    ),
  )

type Described = {
  readonly id: number
  readonly name: string
  readonly description: string
  readonly relation: string
  readonly box: Box
}

/** A chart with the words that stand for it where it cannot be seen. */
export function chartFrame({ id, name, description, relation, box }: Described): string {
  return graphicFrame(
    { id, name, description, box },
    namespaces.c,
    el('c:chart', { 'xmlns:c': namespaces.c, 'r:id': relation }),
  )
}

/** A picture with the words that stand for it. */
export function picture({ id, name, description, relation, box }: Described): string {
  return el(
    'p:pic',
    {},
    el(
      'p:nvPicPr',
      {},
      el('p:cNvPr', { id, name, descr: description }),
      el('p:cNvPicPr', {}, el('a:picLocks', { noChangeAspect: 1 })),
      el('p:nvPr'),
    ),
    el('p:blipFill', {}, el('a:blip', { 'r:embed': relation }), el('a:stretch', {}, el('a:fillRect'))),
    el('p:spPr', {}, transform('a:xfrm', box), rectangle),
  )
}

export type TableSpec = {
  readonly id: number
  readonly name: string
  readonly box: Box
  /** Pixels. */
  readonly widths: readonly number[]
  readonly rowHeight: number
  /** The first row is the header. */
  readonly rows: readonly (readonly string[])[]
  readonly style: TextStyle
  readonly line: string
}

/** A native table with hairlines under its rows. */
export function table({ id, name, box, widths, rowHeight, rows, style, line }: TableSpec): string {
  const none = (side: string) => el(side, { w: 0 }, el('a:noFill'))
  const cell = (text: string, isHeader: boolean) =>
    el(
      'a:tc',
      {},
      el('a:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), paragraph(text, { ...style, bold: isHeader })),
      el(
        'a:tcPr',
        { marL: emu(4), marR: emu(4), marT: emu(2), marB: emu(2), anchor: 'ctr' },
        none('a:lnL'),
        none('a:lnR'),
        none('a:lnT'),
        el('a:lnB', { w: emu(isHeader ? 1.5 : 0.75) }, solidFill(line)),
        el('a:noFill'),
      ),
    )
  return graphicFrame(
    { id, name, description: '', box },
    'http://schemas.openxmlformats.org/drawingml/2006/table',
    el(
      'a:tbl',
      {},
      el('a:tblPr', { firstRow: 1 }),
      el('a:tblGrid', {}, ...widths.map((width) => el('a:gridCol', { w: emu(width) }))),
      ...rows.map((row, index) =>
        el('a:tr', { h: emu(rowHeight) }, ...row.map((text) => cell(text, index === 0))),
      ),
    ),
  )
}

function graphicFrame(
  { id, name, description, box }: Omit<Described, 'relation'>,
  uri: string,
  content: string,
): string {
  return el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      el('p:cNvPr', { id, name, descr: description === '' ? undefined : description }),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
      el('p:nvPr'),
    ),
    transform('p:xfrm', box),
    el('a:graphic', {}, el('a:graphicData', { uri }, content)),
  )
}

/** The tree of shapes that slides, layouts and masters hold. */
export function shapeTree(...shapes: readonly string[]): string {
  return el(
    'p:spTree',
    {},
    el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')),
    el(
      'p:grpSpPr',
      {},
      el(
        'a:xfrm',
        {},
        el('a:off', { x: 0, y: 0 }),
        el('a:ext', { cx: 0, cy: 0 }),
        el('a:chOff', { x: 0, y: 0 }),
        el('a:chExt', { cx: 0, cy: 0 }),
      ),
    ),
    ...shapes,
  )
}

export const colourMapOverride = el('p:clrMapOvr', {}, el('a:masterClrMapping'))

/** Namespaces of the root elements of a presentation. */
export const roots = { 'xmlns:a': namespaces.a, 'xmlns:r': namespaces.r, 'xmlns:p': namespaces.p } as const

export const schemeColour = (name: string): string => el('a:solidFill', {}, val('a:schemeClr', name))
