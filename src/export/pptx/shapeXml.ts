import { el, escaped, val } from '../ooxml/xml.ts'
import type { LineStyle, MarkerStyle } from './plot.ts'

/** English Metric Units: the length unit of Office files. */
const emuPerPoint = 12_700
export const emuPerPixel = 9525

export const solidFill = (colour: string): string => el('a:solidFill', {}, val('a:srgbClr', colour))

export const noLine = (): string => el('a:ln', {}, el('a:noFill'))

/** A stroke; round joins keep dense curves smooth. */
export function stroke({ colour, width, dash }: LineStyle): string {
  return el(
    'a:ln',
    { w: Math.round(width * emuPerPoint), cap: 'flat' },
    solidFill(colour),
    val('a:prstDash', dash),
    el('a:round'),
  )
}

/** A marker; null draws none. */
export function markerXml(marker: MarkerStyle | null): string {
  if (marker === null) return el('c:marker', {}, val('c:symbol', 'none'))
  const { symbol, size, fill, stroke: colour } = marker
  return el(
    'c:marker',
    {},
    val('c:symbol', symbol),
    val('c:size', size),
    el(
      'c:spPr',
      {},
      fill === null ? el('a:noFill') : solidFill(fill),
      stroke({ colour, width: fill === null || colour !== fill ? 1 : 0.5, dash: 'solid' }),
    ),
  )
}

export type TextStyle = {
  /** In points. */
  readonly size: number
  readonly colour: string
  readonly bold?: boolean | undefined
  /** BCP 47, as Office knows it: `zh-CN`. */
  readonly language?: string | undefined
}

export function runProperties(name: string, style: TextStyle, ...more: readonly string[]): string {
  return el(
    name,
    {
      lang: style.language,
      sz: Math.round(style.size * 100),
      b: style.bold ? 1 : 0,
      ...(name === 'a:rPr' && { dirty: 0 }),
    },
    solidFill(style.colour),
    ...more,
  )
}

/** One paragraph of plain words. */
export function paragraph(text: string, style: TextStyle, properties: string = ''): string {
  const run = text === '' ? '' : el('a:r', {}, runProperties('a:rPr', style), el('a:t', {}, escaped(text)))
  return el('a:p', {}, properties, run, text === '' ? runProperties('a:endParaRPr', style) : '')
}

/** Words inside a chart: a title or a label. */
export function richText(lines: readonly string[], style: TextStyle, align?: 'l'): string {
  return el(
    'c:tx',
    {},
    el(
      'c:rich',
      {},
      el('a:bodyPr', { wrap: 'none', anchor: 'ctr' }),
      el('a:lstStyle'),
      ...lines.map((line) =>
        paragraph(line, style, el('a:pPr', { algn: align }, runProperties('a:defRPr', style))),
      ),
    ),
  )
}

/** The look of words that Office writes itself: ticks and legend entries. */
export function textProperties(style: TextStyle): string {
  return el(
    'c:txPr',
    {},
    el('a:bodyPr'),
    el('a:lstStyle'),
    el(
      'a:p',
      {},
      el('a:pPr', {}, runProperties('a:defRPr', style)),
      el('a:endParaRPr', { lang: style.language ?? 'en-US' }),
    ),
  )
}

/** A place as parts of the chart's width and height. */
export type Fraction = { readonly x: number; readonly y: number; readonly w?: number; readonly h?: number }

export function manualLayout({ x, y, w, h }: Fraction, target?: 'inner'): string {
  const part = (value: number) => Number(value.toFixed(5))
  return el(
    'c:layout',
    {},
    el(
      'c:manualLayout',
      {},
      target ? val('c:layoutTarget', target) : '',
      val('c:xMode', 'edge'),
      val('c:yMode', 'edge'),
      val('c:x', part(x)),
      val('c:y', part(y)),
      w === undefined ? '' : val('c:w', part(w)),
      h === undefined ? '' : val('c:h', part(h)),
    ),
  )
}

/** How far a label stands from its place, as parts of the chart's size. */
export function labelOffset([x, y]: readonly [number, number]): string {
  const part = (value: number) => Number(value.toFixed(5))
  return el('c:layout', {}, el('c:manualLayout', {}, val('c:x', part(x)), val('c:y', part(y))))
}
