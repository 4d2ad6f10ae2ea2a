import { daysPerMonth } from '../../domain/time/day.ts'
import { el, val } from '../ooxml/xml.ts'
import type { PlotAxis } from './plot.ts'
import { noLine, richText, stroke, textProperties, type TextStyle } from './shapeXml.ts'

export type AxisPlace = {
  readonly id: number
  readonly crosses: number
  readonly side: 'b' | 'l'
  readonly text: TextStyle
  readonly colours: { readonly grid: string; readonly axis: string }
  /** Lanes count downwards: the other axis then stands at the far end. */
  readonly reversed?: boolean | undefined
  readonly at?: 'min' | 'max' | undefined
}

/** An axis of numbers or, as Office's scatter charts have them, of days. */
export function valueAxisXml(axis: PlotAxis, place: AxisPlace): string {
  return el(
    'c:valAx',
    {},
    ...start(axis, place, place.side === 'l'),
    val('c:crosses', place.at ?? 'min'),
    val('c:crossBetween', 'midCat'),
    axis.majorUnit === null ? '' : val('c:majorUnit', axis.majorUnit),
  )
}

/** The axis of categories that are days: each stands where its day is. */
export function dateAxisXml(axis: PlotAxis, place: AxisPlace): string {
  const months = Math.max(1, Math.round((axis.majorUnit ?? daysPerMonth) / daysPerMonth))
  return el(
    'c:dateAx',
    {},
    ...start(axis, place, false),
    val('c:crosses', 'autoZero'),
    val('c:auto', 0),
    val('c:lblOffset', 100),
    val('c:baseTimeUnit', 'days'),
    val('c:majorUnit', months),
    val('c:majorTimeUnit', 'months'),
  )
}

/** The axis of named categories. */
export function categoryAxisXml(axis: PlotAxis, place: AxisPlace): string {
  return el(
    'c:catAx',
    {},
    ...start({ ...axis, min: Number.NaN, max: Number.NaN }, place, false),
    val('c:crosses', 'autoZero'),
    val('c:auto', 0),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    val('c:noMultiLvlLbl', 1),
  )
}

/** What all axes begin with, in the order of the schema. */
function start(axis: PlotAxis, place: AxisPlace, hasGrid: boolean): readonly string[] {
  const { id, crosses, side, text, colours, reversed } = place
  const thin = (colour: string) => stroke({ colour, width: 0.75, dash: 'solid' })
  return [
    val('c:axId', id),
    el(
      'c:scaling',
      {},
      axis.log ? val('c:logBase', 10) : '',
      val('c:orientation', reversed ? 'maxMin' : 'minMax'),
      Number.isNaN(axis.max) ? '' : val('c:max', axis.max),
      Number.isNaN(axis.min) ? '' : val('c:min', axis.min),
    ),
    val('c:delete', 0),
    val('c:axPos', side),
    hasGrid && !axis.hidden ? el('c:majorGridlines', {}, el('c:spPr', {}, thin(colours.grid))) : '',
    side === 'b' && axis.isTitled && axis.title !== null
      ? el('c:title', {}, richText([axis.title], text), val('c:overlay', 0))
      : '',
    el('c:numFmt', { formatCode: axis.format, sourceLinked: 0 }),
    val('c:majorTickMark', side === 'b' ? 'out' : 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', axis.hidden ? 'none' : place.at === 'max' ? 'nextTo' : 'low'),
    el('c:spPr', {}, side === 'b' ? thin(colours.axis) : noLine()),
    textProperties(text),
    val('c:crossAx', crosses),
  ]
}
