import type { PlacedText } from './FigureLayout.ts'
import type { Measure } from './measureText.ts'

export type TextSpec = {
  readonly lines: readonly string[]
  readonly fontSize: number
  readonly weight: number
  readonly leading: number
}

/** Part of the font size that stands above the baseline; the rest of a line hangs below. */
const ascent = 0.8

/** Width and height of a block of lines. */
export function sizeOfText(
  spec: TextSpec,
  measure: Measure,
): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(0, ...spec.lines.map((line) => measure(line, spec.fontSize, spec.weight))),
    height: spec.lines.length * spec.fontSize * spec.leading,
  }
}

/** Puts a block of lines into the box whose top left corner is (left, top), aligned to `anchor`. */
export function placeText(
  spec: TextSpec,
  measure: Measure,
  left: number,
  top: number,
  anchor: PlacedText['anchor'] = 'start',
): PlacedText {
  const { width, height } = sizeOfText(spec, measure)
  const lineHeight = spec.fontSize * spec.leading
  const shift = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width
  return {
    lines: spec.lines,
    x: left + shift,
    y: top + (lineHeight - spec.fontSize) / 2 + spec.fontSize * ascent + spec.fontSize * 0.07,
    anchor,
    fontSize: spec.fontSize,
    weight: spec.weight,
    lineHeight,
    box: { x: left, y: top, width, height },
  }
}
