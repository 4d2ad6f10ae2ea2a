import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Figure, Series, Tone } from '../../../src/domain/figure/Figure.ts'
import { spread } from '../../../src/domain/layout/endLabels.ts'
import { layoutFigure } from '../../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { layoutFaults } from '../../support/layoutFaults.ts'
import { datum, figureOf, fit, panel, scatterFigure, series, words } from '../../support/sampleFigures.ts'

const en = await loadFormatter('en')
const zh = await loadFormatter('zh')
const layOut = (figure: Figure, width: number, f = en) =>
  layoutFigure(figure, { width, density: 'page', measure: tableMeasure, f })

describe('names at the right edge', () => {
  const boxes = fc.array(
    fc.record({
      want: fc.double({ min: 0, max: 400, noNaN: true }),
      height: fc.integer({ min: 8, max: 30 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  test('never overlap, keep their order and stay within bounds', () => {
    fc.assert(
      fc.property(boxes, (unsorted) => {
        const sorted = unsorted.toSorted((a, b) => a.want - b.want)
        const tops = spread(sorted, { top: 0, bottom: 420 })
        const total = sorted.reduce((sum, box) => sum + box.height, 0)
        tops.forEach((top, i) => {
          const before = tops[i - 1]
          if (before !== undefined)
            expect(top).toBeGreaterThanOrEqual(before + (sorted[i - 1]?.height ?? 0) - 1e-6)
        })
        if (total > 420) return
        expect(tops[0]).toBeGreaterThanOrEqual(-1e-6)
        expect((tops.at(-1) ?? 0) + (sorted.at(-1)?.height ?? 0)).toBeLessThanOrEqual(420 + 1e-6)
      }),
    )
  })
  test('stand where they want when nothing is in the way', () => {
    const wants = [10, 80, 200].map((want) => ({ want, height: 20 }))
    expect(spread(wants, { top: 0, bottom: 400 })).toEqual([10, 80, 200])
  })
  test('give way evenly when two want the same place', () => {
    const wants = [100, 100].map((want) => ({ want, height: 20 }))
    expect(spread(wants, { top: 0, bottom: 400 })).toEqual([90, 110])
  })
})

describe('direct labels', () => {
  test('go to the marks of the smallest ranks when there is no room for all', () => {
    const data = Array.from({ length: 60 }, (_, i) =>
      datum(`${i}`, dayOf(2024) + i, 50 + (i % 7), { labelRank: (i * 37) % 60 }),
    )
    const { panels } = layOut(figureOf(panel([series('points', data)])), 320)
    const ranks = (panels[0]?.labels ?? []).flatMap((label) => {
      const id = label.id.split(':')[2]
      return data.find((one) => one.id === id)?.labelRank ?? []
    })
    expect(ranks.length).toBeGreaterThan(1)
    expect(ranks.length).toBeLessThan(30)
    expect(ranks).toContain(0)
  })

  test('name one model once, though points and records both have it', () => {
    const shared = [0, 1, 2].map((i) => datum(`m${i}`, dayOf(2024) + i * 90, 40 + i * 15, { labelRank: i }))
    const figure = figureOf(panel([series('points', shared), series('steps', shared)]))
    const names = layOut(figure, 900).panels[0]?.labels.flatMap((label) =>
      label.kind === 'datum' ? label.text.lines : [],
    )
    expect(names?.toSorted()).toEqual(['Model m0', 'Model m1', 'Model m2'])
  })

  test('leave their turn to the next where they find no place', () => {
    // The most important marks stand in the middle of a heap, where no name fits; the others stand alone.
    const isInside = (i: number) => Math.abs((i % 30) - 14.5) < 2 && Math.abs(i / 30 - 15) < 2
    const heap = Array.from({ length: 900 }, (_, i) =>
      datum(
        `h${i}`,
        dayOf(2024) + (i % 30) * 20,
        40 + Math.floor(i / 30),
        isInside(i) ? { labelRank: i } : {},
      ),
    )
    const single = Array.from({ length: 4 }, (_, i) =>
      datum(`s${i}`, dayOf(2024) + 650 + i * 60, 10 + i * 25, { labelRank: 1000 + i }),
    )
    const [drawn] = layOut(figureOf(panel([series('points', [...heap, ...single])])), 390).panels
    const names = drawn?.labels.map(({ id }) => id)
    expect(names).toEqual(expect.arrayContaining(single.map(({ id }) => `datum:points:${id}`)))
  })

  test('speak the language of the reader', () => {
    const labels = layOut(scatterFigure(), 900, zh).panels[0]?.labels ?? []
    expect(labels.find((label) => label.id === 'event:meet')?.text.lines).toEqual(['趋势相交'])
    expect(labels.some((label) => label.text.lines[0]?.startsWith('模型'))).toBe(true)
  })
})

describe('the legend', () => {
  test('lists exactly the series that no label names, one entry for one name', () => {
    const layout = layOut(scatterFigure(), 1100)
    const named = layout.panels.flatMap((one) =>
      one.labels.flatMap((label) => (label.kind === 'series' ? label.series : [])),
    )
    const listed = layout.legend.items.flatMap((item) => item.entry.series)
    expect([...named, ...listed].toSorted()).toEqual(
      scatterFigure()
        .panels[0].series.map((one) => one.id)
        .toSorted(),
    )
  })

  test('is left out where one series needs no name', () => {
    const figure = figureOf(panel([series('points', [datum('a', 0, 1), datum('b', 5, 2)])]))
    expect(layOut(figure, 600).legend).toEqual({ height: 0, items: [] })
  })

  test('keeps what the reader has switched off, and the axes stay as they were', () => {
    const all = layOut(scatterFigure(), 900)
    const some = layoutFigure(scatterFigure(), {
      width: 900,
      density: 'page',
      measure: tableMeasure,
      f: en,
      hidden: new Set(['open-models', 'open-record']),
    })
    expect(some.legend).toEqual(all.legend)
    expect(some.panels[0]?.y).toEqual(all.panels[0]?.y)
    expect(some.panels[0]?.x).toEqual(all.panels[0]?.x)
    const shown = some.panels[0]?.marks.map((mark) => mark.series) ?? []
    expect(shown).not.toContain('open-models')
    expect(shown).toContain('closed-models')
    expect(some.panels[0]?.labels.some((label) => label.series === 'open-record')).toBe(false)
  })
})

describe('no text is clipped or lies on another', () => {
  test('as a doctored layout shows that the check can tell', () => {
    const layout = layOut(scatterFigure(), 900)
    expect(layoutFaults(layout)).toEqual([])
    const [first] = layout.panels
    if (!first) throw new Error('no panel')
    const moved = first.labels.map((label) => ({
      ...label,
      text: { ...label.text, box: { ...label.text.box, x: 890, y: 200 } },
    }))
    const faults = layoutFaults({ ...layout, panels: [{ ...first, labels: moved }] })
    expect(faults.some((fault) => fault.includes('clipped'))).toBe(true)
    expect(faults.some((fault) => fault.includes(' on '))).toBe(true)
  })

  test('where the date of the last tick reaches under the name of a series that ends at the bottom', () => {
    const data = [datum('a', dayOf(2020), 2), datum('b', dayOf(2020, 1, 2), 1)]
    const figure = figureOf(panel([series('line', data, { id: 's0', tone: 'open', name: 'A' })]))
    const layout = layoutFigure(figure, { width: 320, density: 'card', measure: tableMeasure, f: en })
    expect(layout.panels[0]?.x.ticks.at(-1)?.text?.lines).toEqual(['Jan 2, 2020'])
    expect(layout.panels[0]?.labels.map(({ id }) => id)).toContain('series:s0')
    expect(layoutFaults(layout)).toEqual([])
  })

  test('in any figure at any width, in both languages and all densities', () => {
    fc.assert(
      fc.property(
        anyFigure(),
        fc.integer({ min: 320, max: 3840 }),
        fc.constantFrom(en, zh),
        fc.constantFrom('page', 'card', 'slide'),
        (figure, width, f, density) => {
          const layout = layoutFigure(figure, { width, density, measure: tableMeasure, f })
          expect(layoutFaults(layout)).toEqual([])
        },
      ),
      { numRuns: 120 },
    )
  })
})

function anyFigure(): fc.Arbitrary<Figure> {
  const tones: readonly Tone[] = ['open', 'closed', 'unknown', 'reader', 'rest', 'category-1', 'category-6']
  const name = fc.constantFrom(
    'A',
    'Open models',
    'A rather long name of a series, 2026',
    '开放模型的纪录（后来）',
    'GPT-4',
  )
  const start = dayOf(2020)
  const anySeries = fc
    .record({
      mark: fc.constantFrom('points', 'line', 'steps', 'intervals', 'fit'),
      tone: fc.constantFrom(...tones),
      name,
      values: fc.array(fc.option(fc.integer({ min: 1, max: 99 }), { freq: 8 }), {
        minLength: 1,
        maxLength: 40,
      }),
      step: fc.integer({ min: 1, max: 120 }),
      labelled: fc.integer({ min: 1, max: 8 }),
    })
    .map((spec) => ({
      ...spec,
      build: (id: string): Series => {
        const { mark, tone, values, step, labelled } = spec
        if (mark === 'fit')
          return fit(
            [0, 1, 2, 3, 4].map((i) => start + i * step * 9),
            (x) => 20 + (x - start) / 40,
            start + step * 20,
            {
              id,
              tone,
              name: spec.name,
            },
          )
        const data = values.map((y, i) =>
          datum(`${id}-${i}`, start + i * step, y, {
            ...(i % labelled === 0 && { labelRank: i }),
            ...(mark === 'intervals' && { xEnd: start + (i + 1) * step }),
          }),
        )
        return series(mark, data, { id, tone, name: spec.name })
      },
    }))
  const event = fc.record({
    kind: fc.constantFrom('as-of', 'context', 'caution'),
    x: fc.integer({ min: 0, max: 2000 }),
    length: fc.option(fc.integer({ min: 1, max: 900 })),
    label: fc.constantFrom('As of Dec 2023', '截至2023年12月', 'Counts include automated traffic, with care'),
  })
  return fc
    .tuple(fc.array(anySeries, { minLength: 1, maxLength: 7 }), fc.array(event, { maxLength: 4 }))
    .map(([all, events]) =>
      figureOf(
        panel(
          all.map((one, i) => one.build(`s${i}`)),
          {
            events: events.map(({ kind, x, length, label }, i) => ({
              id: `e${i}`,
              kind,
              x: start + x,
              label: words(label),
              ...(length !== null && { xEnd: start + x + length }),
            })),
          },
        ),
      ),
    )
}
