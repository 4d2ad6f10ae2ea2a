import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/domain/figure/Figure.ts'
import type { PanelLayout } from '../../../src/domain/layout/FigureLayout.ts'
import { scaleAt } from '../../../src/domain/layout/scale.ts'
import { draw, every } from '../../support/drawn.tsx'
import { gapFigure, scatterFigure, stackFigure } from '../../support/sampleFigures.ts'

/** How far a drawn place may be from the layout's, in pixels. */
const tolerance = 1

type Place = readonly [number, number]

/** Corners of a path of M, L, H and V commands. */
function corners(d: string): readonly (readonly Place[])[] {
  const parts: Place[][] = []
  let at: Place = [0, 0]
  for (const [, command, numbers = ''] of d.matchAll(/([MLHVZ])([^MLHVZ]*)/g)) {
    const values = numbers
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number)
    if (command === 'M') parts.push([])
    if (command === 'H') at = [values[0] ?? Number.NaN, at[1]]
    else if (command === 'V') at = [at[0], values[0] ?? Number.NaN]
    else if (values.length === 2) at = [values[0] ?? Number.NaN, values[1] ?? Number.NaN]
    else continue
    parts.at(-1)?.push(at)
  }
  return parts
}

function expectNear(actual: readonly Place[], expected: readonly Place[]): void {
  expect(actual).toHaveLength(expected.length)
  actual.forEach(([x, y], i) => {
    expect(Math.abs(x - (expected[i]?.[0] ?? Number.NaN)), `x of corner ${i}`).toBeLessThanOrEqual(tolerance)
    expect(Math.abs(y - (expected[i]?.[1] ?? Number.NaN)), `y of corner ${i}`).toBeLessThanOrEqual(tolerance)
  })
}

/** The corners that the layout's stretches should have on the screen, in the order the chart draws lines. */
function expectedLines({ marks }: PanelLayout): readonly (readonly Place[])[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'line' && mark.kind !== 'steps' && mark.kind !== 'fit') return []
    const runs = mark.kind === 'fit' ? [...mark.solid, ...mark.extrapolated] : mark.runs
    return runs
      .filter((run) => run.length > 1)
      .map((run) =>
        run.flatMap(({ px, py }, i): readonly Place[] => {
          const before = run[i - 1]
          return mark.kind === 'steps' && before
            ? [
                [px, before.py],
                [px, py],
              ]
            : [[px, py]]
        }),
      )
  })
}

/** A staircase without the corners that a flat or empty step repeats. */
const plain = (places: readonly Place[]): readonly Place[] =>
  places.filter(([x, y], i) => {
    const [bx, by] = places[i - 1] ?? [Number.NaN, Number.NaN]
    return !(Math.abs(x - bx) < 0.01 && Math.abs(y - by) < 0.01)
  })

const charts = () => every('.recharts-wrapper')

describe.each([
  ['scatter', scatterFigure],
  ['gaps', gapFigure],
  ['stack', stackFigure],
] as const)('a figure of kind %s is drawn where its layout says', (_, make: () => Figure) => {
  for (const width of [390, 900])
    describe(`${width} pixels wide`, () => {
      it('lines, staircases and fits', async () => {
        const { layout } = await draw(make(), { width })
        layout.panels.forEach((panel, i) => {
          const drawn = every('[data-layer=lines] .recharts-curve', charts()[i]).map((path) =>
            corners(path.getAttribute('d') ?? ''),
          )
          const expected = expectedLines(panel)
          expect(drawn).toHaveLength(expected.length)
          drawn.forEach((path, line) => {
            expect(path).toHaveLength(1)
            expectNear(plain(path[0] ?? []), plain(expected[line] ?? []))
          })
        })
      })

      it('areas', async () => {
        const { layout } = await draw(make(), { width })
        layout.panels.forEach((panel, i) => {
          const bands = panel.marks.flatMap((mark) =>
            mark.kind === 'fit' ? mark.band : mark.kind === 'stack' ? mark.runs : [],
          )
          const drawn = every('[data-layer=areas] .recharts-curve', charts()[i]).map(
            (path) => corners(path.getAttribute('d') ?? '')[0] ?? [],
          )
          expect(drawn).toHaveLength(bands.filter((band) => band.length > 1).length)
          drawn.forEach((path, area) => {
            const band = bands[area] ?? []
            expectNear(path, [
              ...band.map((at): Place => [at.px, at.pyHi]),
              ...band.toReversed().map((at): Place => [at.px, at.pyLo]),
            ])
          })
        })
      })

      it('ticks with their words, and gridlines', async () => {
        const { layout } = await draw(make(), { width })
        layout.panels.forEach((panel, i) => {
          for (const axis of ['x', 'y'] as const) {
            const drawn = every(`[data-layer=${axis}-ticks] text`, charts()[i])
            const expected = panel[axis].ticks.flatMap((tick) => tick.text ?? [])
            expect(drawn.map((text) => text.textContent)).toEqual(expected.map((text) => text.lines.join('')))
            expectNear(
              drawn.map((text): Place => [Number(text.getAttribute('x')), Number(text.getAttribute('y'))]),
              expected.map((text): Place => [text.x, text.y]),
            )
          }
          const grid = every('.recharts-cartesian-grid-horizontal line', charts()[i])
          expectNear(
            grid.map((line): Place => [Number(line.getAttribute('x1')), Number(line.getAttribute('y1'))]),
            panel.y.ticks.map((tick): Place => [panel.plot.x, tick.at]),
          )
        })
      })

      it('labels, with no word wider than the room it was given', async () => {
        const { layout, place } = await draw(make(), { width })
        const origin = place.getBoundingClientRect()
        for (const panel of layout.panels)
          for (const { id, text } of panel.labels) {
            const drawn = every(`[data-label="${CSS.escape(id)}"] text`)
            expect(drawn, id).toHaveLength(1)
            const box = drawn[0]?.getBoundingClientRect()
            if (!box) throw new Error('no box')
            expect(box.left - origin.left, id).toBeGreaterThanOrEqual(text.box.x - tolerance)
            expect(box.right - origin.left, id).toBeLessThanOrEqual(text.box.x + text.box.width + tolerance)
            const middle = panel.frame.y + text.box.y + text.box.height / 2
            expect(Math.abs((box.top + box.bottom) / 2 - origin.top - middle), id).toBeLessThan(
              text.fontSize * 0.35,
            )
          }
      })
    })
})

describe('single marks', () => {
  it('stand at their places: one path for all of a series and style', async () => {
    const { layout } = await draw(scatterFigure())
    const [panel] = layout.panels
    for (const mark of panel?.marks ?? []) {
      if (mark.kind !== 'points' && mark.kind !== 'steps') continue
      const group = every(`[data-layer=points][data-series="${mark.series}"]`)[0]
      expect(group, mark.series).toBeDefined()
      expect(every('path', group).length).toBeLessThan(8)
      const box = (group as SVGGElement | undefined)?.getBBox()
      const xs = mark.points.map((point) => point.px)
      expect(Math.abs((box?.x ?? 0) - Math.min(...xs)), mark.series).toBeLessThan(layout.sizes.record * 1.4)
      expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) - Math.max(...xs)), mark.series).toBeLessThan(
        layout.sizes.record * 1.4,
      )
    }
  })

  it('are a few paths of squares when there are ten thousand, the layout’s own', async () => {
    const figure = scatterFigure()
    const [panel] = figure.panels
    const many = Array.from({ length: 10_000 }, (_, i) => ({
      id: `${i}`,
      x: 18_700 + (i % 1000),
      y: 30 + (i % 61),
      name: { en: `${i}` },
      facts: { source: 'made-up' },
    }))
    const [points] = panel.series
    if (points?.mark !== 'points') throw new Error('no points')
    const big: Figure = {
      ...figure,
      panels: [{ ...panel, series: [{ ...points, tone: 'open', data: many }] }],
    }
    const { layout } = await draw(big)
    const mark = layout.panels[0]?.marks.find((one) => one.kind === 'cloud')
    if (mark?.kind !== 'cloud') throw new Error('no cloud')
    expect(mark.places.px.length).toBe(10_000)
    const drawn = every('[data-layer=cloud] path').map((path) => path.getAttribute('d'))
    expect(drawn).toEqual(mark.squares.map(({ d }) => d))
    expect(drawn.length).toBeLessThan(30)
  })
})

describe('the axes of Recharts', () => {
  it('agree with the layout over their whole length', async () => {
    const figure = stackFigure()
    const { layout } = await draw(figure)
    // The log axis: every gridline of the second panel is where the layout's scale puts its value.
    const [, panel] = layout.panels
    if (!panel) throw new Error('no panel')
    expect(panel.y.ticks.length).toBeGreaterThan(2)
    for (const tick of panel.y.ticks) expect(scaleAt(panel.y.scale, tick.value)).toBe(tick.at)
  })
})
