import { describe, expect, test } from 'vitest'
import { heightOf } from '../../../src/domain/layout/density.ts'
import { layoutFigure } from '../../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { figureOf, scatterFigure, stackFigure, words } from '../../support/sampleFigures.ts'

const en = await loadFormatter('en')
const options = { density: 'page', measure: tableMeasure, f: en } as const

describe('height', () => {
  test('follows from the width: taller than wide on a phone, flat on a screen', () => {
    const ratio = (width: number) => heightOf('page', width) / width
    expect(ratio(390)).toBeCloseTo(1.28, 1)
    expect(ratio(1200)).toBeLessThan(0.63)
    const phone = layoutFigure(scatterFigure(), { ...options, width: 390 })
    expect(Math.abs(phone.height - heightOf('page', 390))).toBeLessThan(1)
  })
  test('is exact where it is given, legend and all', () => {
    const { height, legend } = layoutFigure(scatterFigure(), { ...options, width: 700, height: 433 })
    expect(legend.height).toBeGreaterThan(0)
    expect(height).toBeCloseTo(433)
  })
  test('never passes its limit', () => {
    expect(
      layoutFigure(scatterFigure(), { ...options, width: 1400, maxHeight: 500 }).height,
    ).toBeLessThanOrEqual(500.01)
  })
})

describe('panels', () => {
  const layout = layoutFigure(stackFigure(), { ...options, width: 900 })
  test('stand below one another on the same x axis', () => {
    const [first, second] = layout.panels
    expect(second?.frame.y).toBeCloseTo((first?.frame.y ?? 0) + (first?.frame.height ?? 0))
    expect(second?.x.scale).toEqual(first?.x.scale)
    expect(second?.plot.x).toBe(first?.plot.x)
  })
  test('share the height by their weights, and only the last has the words of the x axis', () => {
    const [first, second] = layout.panels
    expect((second?.plot.height ?? 0) / (first?.plot.height ?? 1)).toBeCloseTo(0.6)
    expect(first?.x.ticks.every((tick) => tick.text === null)).toBe(true)
    expect(second?.x.ticks.some((tick) => tick.text !== null)).toBe(true)
  })
})

test('a layout is plain: it survives JSON, and the same input gives the same layout', () => {
  const layout = layoutFigure(scatterFigure(), { ...options, width: 900 })
  expect(JSON.parse(JSON.stringify(layout))).toEqual(layout)
  expect(layoutFigure(scatterFigure(), { ...options, width: 900 })).toEqual(layout)
})

test('a crossing has its interval, with an open end running to the edge of the plot', () => {
  const { panels } = layoutFigure(scatterFigure(), { ...options, width: 900 })
  const point = panels[0]?.events.find((event) => event.id === 'meet')?.point
  expect(point?.interval).toMatchObject({ openFrom: false, openTo: true })
  expect(point?.interval?.from).toBeLessThan(point?.x ?? 0)
  expect(point?.interval?.to).toBeCloseTo((panels[0]?.plot.x ?? 0) + (panels[0]?.plot.width ?? 0))
})

test('an event beyond the axis is left out', () => {
  const figure = scatterFigure()
  const far = { id: 'far', kind: 'context' as const, x: 40_000, label: words('Far away') }
  const { panels } = layoutFigure(figureOf({ ...figure.panels[0], events: [far] }), {
    ...options,
    width: 900,
  })
  expect(panels[0]?.events).toEqual([])
  expect(panels[0]?.labels.some((label) => label.kind === 'event')).toBe(false)
})
