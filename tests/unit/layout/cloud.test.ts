import { describe, expect, test } from 'vitest'
import { cloudFrom, hasCloud } from '../../../src/domain/layout/cloud.ts'
import { squareAt, turnSquares } from '../../../src/domain/layout/cloudSquares.ts'
import type { CloudLayout, FigureLayout } from '../../../src/domain/layout/FigureLayout.ts'
import { markFinder, squareMates, targetOf, targetsOf } from '../../../src/domain/layout/findMark.ts'
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

/** Rectangles that a path fills. */
const rectangles = (d: string) =>
  [...d.matchAll(/M([\d.-]+),([\d.-]+)h(\d+)v([\d.]+)h-(\d+)/g)].map(([, ...numbers]) => {
    const [x = NaN, y = NaN, width = NaN, height = NaN] = numbers.map(Number)
    return { x, y, width, height }
  })

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
    const { side, left, top } = cloud.grid
    const squares = cloud.squares.flatMap(({ d, opacity }) =>
      rectangles(d).flatMap(({ x, y, width }) =>
        Array.from({ length: width / side }, (_, i) => ({ x: x + i * side, y, opacity, n: 0 })),
      ),
    )
    const at = new Map(squares.map((square) => [`${square.x},${square.y}`, square]))
    expect(at.size).toBe(squares.length)
    for (let i = 0; i < px.length; i++) {
      const snap = (value: number, origin: number) => origin + Math.floor((value - origin) / side) * side
      const square = at.get([snap(px[i] ?? 0, left), snap(py[i] ?? 0, top)].join(','))
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

  test('is drawn mark by mark again where a reader looks at a stretch with few of them', () => {
    const whole = panel([series('points', data)])
    const near = figureOf({ ...whole, x: { ...whole.x, zoom: [18_000, 18_200] } })
    expect(layOut(near).panels[0]?.marks.map((mark) => mark.kind)).toEqual(['points'])
    expect(hasCloud(near)).toBe(false)
  })
})

describe('several series of thousands of marks together', () => {
  const of = (id: string, count: number, from = 0) =>
    series(
      'points',
      Array.from({ length: count }, (_, i) =>
        datum(`${id}${i}`, 18_000 + (i % 200) * 10, 5 + from + ((i * 37) % 60)),
      ),
      { id },
    )
  const both = figureOf(panel([of('open', 4000), of('closed', 2000), of('few', 100)]))
  const drawn = layOut(both)
  const clouds = (drawn.panels[0]?.marks ?? []).filter((mark) => mark.kind === 'cloud')

  test('are clouds together, and one of few marks stays as it is', () => {
    expect(clouds.map((mark) => mark.series)).toEqual(['open', 'closed'])
    expect(drawn.panels[0]?.marks.find((mark) => mark.series === 'few')?.kind).toBe('points')
  })

  test('never lie on one another, and show every square that has a mark', () => {
    const covered = new Set<string>()
    for (const { squares, grid } of clouds)
      for (const { x, y, width } of squares.flatMap(({ d }) => rectangles(d)))
        for (let column = x; column < x + width; column += grid.side) {
          expect(covered.has(`${column},${y}`)).toBe(false)
          covered.add(`${column},${y}`)
        }
    const filled = new Set(
      clouds.flatMap(({ counts }) => [...counts].flatMap((count, square) => (count > 0 ? [square] : []))),
    )
    expect(covered.size).toBe(filled.size)
  })

  test('colour shared squares in turn, each as many as its part of the marks', () => {
    const grid = { left: 0, top: 0, side: 4, columns: 50, rows: 20 }
    const areaOf = (squares: readonly { readonly d: string }[] | undefined) =>
      (squares ?? []).flatMap(({ d }) => rectangles(d)).reduce((sum, { width }) => sum + width / grid.side, 0)
    for (const [open, closed] of [
      [3, 1],
      [1, 1],
      [99, 1],
    ] as const) {
      const all = [open, closed].map((count) => new Uint32Array(1000).fill(count))
      const [first, second] = turnSquares(grid, all)
      expect(Math.abs(areaOf(first) - (1000 * open) / (open + closed))).toBeLessThan(5)
      expect(areaOf(first) + areaOf(second)).toBe(1000)
      expect(new Set([...(first ?? []), ...(second ?? [])].map(({ opacity }) => opacity)).size).toBe(1)
    }
  })

  test('are counted in the square of a mark', () => {
    const find = markFinder(drawn)
    const [first] = targetsOf(drawn)
    const mark = first && find({ x: first.x, y: first.y }, 4)
    if (!mark) throw new Error('nothing is found where a mark is')
    const mates = squareMates(drawn, mark)
    const { grid, places } = clouds.find(({ index }) => index === mark.series) ?? {}
    if (!grid || !places) throw new Error('no cloud')
    const [panelLayout] = drawn.panels
    const own = squareAt(grid, mark.x - (panelLayout?.frame.x ?? 0), mark.y - (panelLayout?.frame.y ?? 0))
    const expected = clouds.flatMap(({ index, places: { px, py } }) => {
      const count = px.filter((x, i) => squareAt(grid, x, py[i] ?? NaN) === own).length
      return count === 0 ? [] : [{ series: index, count }]
    })
    expect(mates.length).toBeGreaterThan(0)
    expect(mates).toEqual(expected)
  })

  test('of which one is alone in a square, or single, have no company to tell', () => {
    const few = targetsOf(drawn).find((mark) => mark.series === 2)
    expect(few && squareMates(drawn, few)).toEqual([])
  })
})
