import { tableMeasure, type Measure } from '../domain/layout/measureText.ts'

/** Ideographs and full-width marks, which every font sets in squares of its size. */
const squares = /([\u3001-\u301f\u4e00-\u9fff\uff01-\uff5e]+)/

/**
 * Measures text in a font family as the browser will draw it. Every text is measured once. Ideographs count as squares: to
 * look for the font that has them is slow, and a text that is broken into lines is measured at every length it could have.
 */
export function canvasMeasure(fontFamily: string): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return tableMeasure
  const widths = new Map<string, number>()
  const widthOf = (text: string, fontSize: number, weight: number): number => {
    if (text === '') return 0
    const key = `${weight} ${fontSize} ${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    const parts = text.split(squares)
    let width = 0
    if (parts.length === 1) {
      context.font = `${weight} ${fontSize}px ${fontFamily}`
      width = context.measureText(text).width
    } else
      parts.forEach((part, i) => {
        width += i % 2 === 1 ? part.length * fontSize : widthOf(part, fontSize, weight)
      })
    widths.set(key, width)
    return width
  }
  // SVG text is set with rounded advances at some zoom levels: half a pixel of room.
  return (text, fontSize, weight) => widthOf(text, fontSize, weight) + 0.5
}
