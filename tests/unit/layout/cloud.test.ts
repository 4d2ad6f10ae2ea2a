import { describe, expect, test } from 'vitest'
import { cloudFrom, hasCloud } from '../../../src/domain/layout/cloud.ts'
import type { CloudLayout, FigureLayout } from '../../../src/domain/layout/FigureLayout.ts'
import { markFinder, targetOf, targetsOf } from '../../../src/domain/layout/findMark.ts'
import { layoutFigure } from '../../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { drawIndex, seededRandom } from '../../../src/domain/random/seededRandom.ts'
import { svgOf } from '../../../src/export/svg/svgOf.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { datum, figureOf, panel, series } from '../../support/sampleFigures.ts'

const f = await loadFormatter('en')
const layOut = (figure: Parameters<typeof layoutFigure>[0]): FigureLayout =>
  layoutFigure(figure, { width: 900, density: 'page', measure: tableMeasure, f })

const random = seededRandom('cloud')
const data = Array.from({ length: cloudFrom + 2000 }, (_, i) =>
  datum(`m${i}`, 18_000 + Math.floor(random() * 2000), random() ** 2 * 90 + 5),
)
const special = [
  datum('hollow', 18_500, 50, { hollow: true }),
  datum('ranked', 19_500, 60, { labelRank: 1 }),
  datum('bound', 19_000, 70, { bound: 'at-least' }),
]
const layout = layOut(figureOf(panel([series('points', [...data, ...special])])))
const marks = layout.panels[0]?.marks ?? []
const found = marks.find((mark): mark is CloudLayout => mark.kind === 'cloud')
if (!found) throw new Error('no cloud was laid out')
const cloud = found

/** Squares that a path strokes: x of the left end, y, length. */
const strokes = (d: string) =>
  [...d.matchAll(/M([\d.-]+),([\d.-]+)h(\d+)/g)].map(([, x, y, length]) => ({
    x: Number(x),
    y: Number(y),
    length: Number(length),
  }))

describe('a series of thousands of marks', () => {
  test('is drawn as squares, and marks that are special stay single', () => {
    const points = marks.find((mark) => mark.kind === 'points')
    expect(cloud.places.px.length).toBe(data.length)
    expect(points?.kind === 'points' && points.points.map((point) => point.datum - data.length)).toEqual([
      0, 1, 2,
    ])
  })

  test('shows every mark in exactly one square, darker where there are more', () => {
    const { px, py } = cloud.places
    const { side } = cloud
    const squares = cloud.squares.flatMap(({ d, opacity }) =>
      strokes(d).flatMap(({ x, y, length }) =>
        Array.from({ length: length / side }, (_, i) => ({
          x: x + i * side,
          y: y - side / 2,
          opacity,
          n: 0,
        })),
      ),
    )
    const at = new Map(squares.map((square) => [`${Math.round(square.x)},${Math.round(square.y)}`, square]))
    expect(at.size).toBe(squares.length)
    const first = squares[0]
    for (let i = 0; i < px.length; i++) {
      const snap = (value: number, origin: number) => origin + Math.floor((value - origin) / side) * side
      const key = [snap(px[i] ?? 0, first?.x ?? 0), snap(py[i] ?? 0, first?.y ?? 0)].map(Math.round).join(',')
      const square = at.get(key)
      expect(square, `mark ${i}`).toBeDefined()
      if (square) square.n += 1
    }
    expect(squares.every(({ n }) => n > 0)).toBe(true)
    const most = new Map<number, number>()
    for (const { opacity, n } of squares) most.set(opacity, Math.max(most.get(opacity) ?? 0, n))
    const rising = [...most].toSorted(([a], [b]) => a - b).map(([, n]) => n)
    expect(rising).toEqual(rising.toSorted((a, b) => a - b))
    expect(rising.length).toBeGreaterThan(2)
  })

  test('gives up each mark to the pointer, as a search through all of them does', () => {
    const find = markFinder(layout)
    const all = targetsOf(layout)
    expect(all.length).toBe(data.length + special.length)
    for (let i = 0; i < 400; i++) {
      const at = { x: 60 + random() * 780, y: 20 + random() * 400 }
      const nearest = all.reduce(
        (best, mark) => Math.min(best, Math.hypot(mark.x - at.x, mark.y - at.y)),
        Infinity,
      )
      const hit = find(at, 12)
      if (nearest > 12) expect(hit).toBeNull()
      else expect(Math.hypot((hit?.x ?? NaN) - at.x, (hit?.y ?? NaN) - at.y)).toBeCloseTo(nearest, 6)
    }
    const one = all[drawIndex(random, all.length)]
    expect(one && targetOf(layout, one.panel, one.series, one.datum)).toEqual(one)
    expect(targetOf(layout, 0, 0, data.length + special.length)).toBeNull()
    expect(find({ x: one?.x ?? 0, y: one?.y ?? 0 }, 3)).toMatchObject({ x: one?.x, y: one?.y })
  })

  test('keeps single marks below the limit', () => {
    const few = layOut(figureOf(panel([series('points', data.slice(0, cloudFrom - 1))])))
    expect(few.panels[0]?.marks.map((mark) => mark.kind)).toEqual(['points'])
  })

  test('is explained in words, on the screen and in the picture, and fewer marks are not', () => {
    const picture = (count: number) => {
      const figure = figureOf(panel([series('points', data.slice(0, count))]))
      const svg = svgOf(figure, { width: 900, density: 'page', theme: 'light', f, url: null })
      return { hasWords: svg.includes('squares stand for them'), hasCloud: hasCloud(figure) }
    }
    expect(picture(cloudFrom)).toEqual({ hasWords: true, hasCloud: true })
    expect(picture(cloudFrom - 1)).toEqual({ hasWords: false, hasCloud: false })
  })
})
