import { tableMeasure, type Measure } from '../domain/layout/measureText.ts'

/** Measures text in a font family as the browser will draw it. Every text is measured once. */
export function canvasMeasure(fontFamily: string): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return tableMeasure
  const widths = new Map<string, number>()
  return (text, fontSize, weight) => {
    const key = `${weight} ${fontSize} ${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    context.font = `${weight} ${fontSize}px ${fontFamily}`
    // SVG text is set with rounded advances at some zoom levels: half a pixel of room.
    const width = context.measureText(text).width + 0.5
    widths.set(key, width)
    return width
  }
}
