import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markFinder, targetsOf } from '../../../src/domain/layout/findMark.ts'
import { layoutFigure } from '../../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { scatterFigure, stackFigure } from '../../support/sampleFigures.ts'

const f = await loadFormatter('en')
const layOut = (figure: Parameters<typeof layoutFigure>[0]) =>
  layoutFigure(figure, { width: 800, density: 'page', measure: tableMeasure, f })

describe('the mark under the pointer', () => {
  test('is the nearest of all, as a search through every mark finds it', () => {
    const layout = layOut(scatterFigure())
    const find = markFinder(layout)
    const all = targetsOf(layout)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 600 }), (x, y) => {
        const distances = all.map((mark) => Math.hypot(mark.x - x, mark.y - y))
        const least = Math.min(...distances)
        const found = find({ x, y }, 30)
        if (least > 30) expect(found).toBeNull()
        else expect(found && Math.hypot(found.x - x, found.y - y)).toBeCloseTo(least)
      }),
    )
  })

  test('is a bar anywhere along its span', () => {
    const layout = layOut(stackFigure())
    const bar = targetsOf(layout).find((mark) => mark.to > mark.from)
    if (!bar) throw new Error('no bar')
    expect(markFinder(layout)({ x: bar.to - 1, y: bar.y + 3 }, 10)).toEqual(bar)
    expect(markFinder(layout)({ x: bar.to + 30, y: bar.y }, 10)).toBeNull()
  })

  test('in a stack is the nearest observation of the layer it is in, and nothing in a gap', () => {
    const layout = layOut(stackFigure())
    const layers = targetsOf(layout).filter((mark) => mark.panel === 0)
    const middle = layers.find((mark) => mark.series === 1 && mark.datum === 2)
    const beforeGap = layers.find((mark) => mark.series === 0 && mark.datum === 3)
    const afterGap = layers.find((mark) => mark.series === 0 && mark.datum === 5)
    if (!middle || !beforeGap || !afterGap) throw new Error('no layer')
    expect(markFinder(layout)({ x: middle.x + 9, y: middle.y }, 1)).toEqual(middle)
    expect(markFinder(layout)({ x: (beforeGap.x + afterGap.x) / 2, y: beforeGap.y }, 1)).toBeNull()
  })
})
