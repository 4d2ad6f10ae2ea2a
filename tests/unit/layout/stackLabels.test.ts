import { describe, expect, it } from 'vitest'
import type { StackLayout } from '../../../src/domain/layout/FigureLayout.ts'
import { labelInLayer } from '../../../src/domain/layout/stackLabels.ts'
import { context, edges } from '../../support/plotFrame.ts'

describe('the name of a layer', () => {
  const layer = (runs: StackLayout['runs']): StackLayout => ({
    kind: 'stack',
    series: 's',
    index: 0,
    tone: 'open',
    faded: true,
    runs,
    hatched: [],
  })
  const run = (...places: readonly (readonly [number, number, number])[]) =>
    places.map(([x, lo, hi], index) => ({ ...edges(x, lo, hi), datum: index }))
  it('stands where the layer is thickest, in its middle', () => {
    const thick = run([0, 0, 2], [4, 0, 2], [8, 1, 7], [12, 1, 7], [16, 0, 3])
    const label = labelInLayer(layer([thick]), 'Name', context)
    expect(label).toMatchObject({
      kind: 'series',
      id: 'series:s',
      series: 's',
      tone: 'open',
      faded: true,
      leader: null,
    })
    // Twenty wide and ten high, between 140 and 80: all of it right of the fourth of the way.
    const { box } = label?.text ?? { box: { x: 0, y: 0, width: 0, height: 0 } }
    expect({ ...box, x: 0 }).toEqual({ x: 0, y: 105, width: 20, height: 10 })
    expect(box.x).toBeGreaterThanOrEqual(180 + 2)
    expect(box.x + box.width).toBeLessThanOrEqual(220 - 2)
  })
  it('is left out where no stretch is long enough, or high enough', () => {
    expect(labelInLayer(layer([run([0, 0, 9], [2.3, 0, 9])]), 'Name', context)).toBeNull()
    expect(labelInLayer(layer([run([0, 0, 9], [2.4, 0, 9])]), 'Name', context)?.text.box.x).toBeCloseTo(102)
    expect(labelInLayer(layer([run([0, 0, 1], [20, 0, 1])]), 'Name', context)).toBeNull()
    expect(labelInLayer(layer([run([0, 0, 1.01], [20, 0, 1.01])]), 'Name', context)).not.toBeNull()
    expect(labelInLayer(layer([]), 'Name', context)).toBeNull()
    expect(labelInLayer(layer([[]]), 'Name', context)).toBeNull()
  })
  it('stands in the first of equally thick stretches', () => {
    const two = [run([0, 0, 4], [5, 0, 4]), run([10, 0, 4], [15, 0, 4])]
    expect(labelInLayer(layer(two), 'Name', context)?.text.box.x).toBeCloseTo(102)
    const better = [run([0, 0, 4], [5, 0, 4]), run([10, 0, 5], [15, 0, 5])]
    expect(labelInLayer(layer(better), 'Name', context)?.text.box.x).toBeCloseTo(202)
  })
})
