import { csvParseRows } from 'd3-dsv'
import { describe, expect, test } from 'vitest'
import { applyDisplay } from '../../../src/domain/display/applyDisplay.ts'
import { comparePins } from '../../../src/domain/display/comparePins.ts'
import { noDisplay, type Display } from '../../../src/domain/display/Display.ts'
import type { Figure } from '../../../src/domain/figure/Figure.ts'
import { summaryOf } from '../../../src/domain/figure/summaryOf.ts'
import { tableOf } from '../../../src/domain/figure/tableOf.ts'
import { layoutFigure } from '../../../src/domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../../src/domain/layout/measureText.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { csvOf } from '../../../src/export/csvOf.ts'
import { svgOf } from '../../../src/export/svg/svgOf.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { layoutFaults } from '../../support/layoutFaults.ts'
import { datum, figureOf, panel, scatterFigure, series, stackFigure } from '../../support/sampleFigures.ts'

const en = await loadFormatter('en')
const zh = await loadFormatter('zh')
const dressed = (figure: Figure, display: Partial<Display>) =>
  applyDisplay(figure, { ...noDisplay, ...display })
const layOut = (figure: Figure, width = 900) =>
  layoutFigure(figure, { width, density: 'page', measure: tableMeasure, f: en })
const pictureOf = (figure: Figure) =>
  svgOf(figure, { width: 900, density: 'page', theme: 'light', f: en, url: null })
const said = (figure: Figure) => summaryOf(figure).map((text) => en.show(text))

describe('series switched off', () => {
  const whole = scatterFigure()
  const figure = dressed(whole, { hide: ['open-models', 'open-record', 'nonsense'] })
  test('are gone from table, CSV, picture and words, and a note says so', () => {
    const names = tableOf(figure).rows.map((row) => row.id)
    expect(names.some((id) => id.includes('/open-'))).toBe(false)
    expect(names.some((id) => id.includes('/closed-'))).toBe(true)
    expect(csvParseRows(csvOf(figure, en))).toHaveLength(names.length + 1)
    const [open] = whole.panels[0].series.filter((one) => one.id === 'open-models')
    if (!open) throw new Error('no open models')
    expect(said(whole).some((sentence) => sentence.startsWith(`${en.show(open.name)}:`))).toBe(true)
    expect(said(figure).some((sentence) => sentence.startsWith(`${en.show(open.name)}:`))).toBe(false)
    const [note] = figure.notes.filter(({ kind }) => kind === 'view')
    expect(note && en.show(note.text)).toContain(en.show(open.name))
    expect(figure.headline).toEqual(whole.headline)
    expect(figure.findings).toEqual(whole.findings)
  })
  test('keep their place in the legend, and the axes stay as they were', () => {
    const all = layOut(whole)
    const some = layOut(figure)
    expect(some.legend).toEqual(all.legend)
    expect(some.panels[0]?.x).toEqual(all.panels[0]?.x)
    expect(some.panels[0]?.y).toEqual(all.panels[0]?.y)
    expect(some.panels[0]?.marks.map((mark) => mark.series)).not.toContain('open-models')
  })
  test('may be all there are', () => {
    const none = dressed(whole, { hide: whole.panels[0].series.map(({ id }) => id) })
    expect(layoutFaults(layOut(none))).toEqual([])
    expect(tableOf(none).rows).toEqual([])
  })
})

describe('a zoom', () => {
  const line = series(
    'line',
    [0, 100, 200, 300].map((x, i) => datum(`l${i}`, dayOf(2024) + x, 10 + i * 10)),
  )
  const steps = series('steps', [datum('s0', dayOf(2024), 5), datum('s1', dayOf(2024) + 250, 45)])
  const zoom = { unit: 'day' as const, from: dayOf(2024) + 90, to: dayOf(2024) + 210 }
  const figure = dressed(figureOf(panel([line, steps])), { zoom })
  test('is the x axis of the picture, and lines are cut at its sides', () => {
    const { panels } = layOut(figure)
    const [first] = panels
    expect(first?.x.scale.domain).toEqual([zoom.from, zoom.to])
    const edges = [first?.plot.x ?? 0, (first?.plot.x ?? 0) + (first?.plot.width ?? 0)]
    for (const mark of first?.marks ?? []) {
      if (mark.kind !== 'line' && mark.kind !== 'steps') throw new Error(mark.kind)
      const [run] = mark.runs
      expect(run?.[0]?.px).toBeCloseTo(edges[0] ?? 0)
      expect(run?.at(-1)?.px).toBeCloseTo(edges[1] ?? 0)
    }
    const [, held] = first?.marks ?? []
    expect(held?.kind === 'steps' && held.runs[0]?.map(({ y }) => y)).toEqual([5, 5])
    const cut = first?.marks.find((mark) => mark.kind === 'line')
    expect(cut?.kind === 'line' && cut.runs[0]?.[0]?.y).toBeCloseTo(19)
  })
  test('leaves in table and words what is in sight, and the note counts the rest', () => {
    expect(tableOf(figure).rows.map(({ id }) => id)).toEqual(['panel/line/l1', 'panel/line/l2'])
    expect(said(figure).join(' ')).toContain('2 marks')
    const [note] = figure.notes.filter(({ kind }) => kind === 'view')
    expect(note && en.show(note.text)).toContain('4 marks lie outside')
  })
  test('of another kind of axis has no effect', () => {
    const other = dressed(figureOf(panel([line])), { zoom: { unit: 'number', from: 1, to: 2 } })
    expect(other.panels[0].x.zoom).toBeUndefined()
    expect(other.notes).toEqual([])
  })
  test('leaves room for all words in any stretch of any sample, both languages', () => {
    for (const sample of [scatterFigure(), stackFigure()]) {
      const [lo, hi] = layOut(sample).panels[0]?.x.scale.domain ?? [0, 1]
      for (const [a, b] of [
        [0, 0.1],
        [0.3, 0.5],
        [0.8, 1],
        [1.1, 1.4],
      ] as const) {
        const part = {
          unit: 'day' as const,
          from: Math.round(lo + (hi - lo) * a),
          to: Math.round(lo + (hi - lo) * b),
        }
        const zoomed = dressed(sample, { zoom: part })
        for (const f of [en, zh])
          for (const width of [320, 900]) {
            const layout = layoutFigure(zoomed, { width, density: 'page', measure: tableMeasure, f })
            expect(layoutFaults(layout), `${a} ${f.locale} ${width}`).toEqual([])
          }
      }
    }
  })
})

describe('pins', () => {
  const days = [datum('a', dayOf(2024), 40), datum('b', dayOf(2024, 7), 52.5), datum('c', dayOf(2025), null)]
  const pin = (id: string) => ({ panel: 'panel', series: 'points', datum: id })
  const figure = dressed(figureOf(panel([series('points', days)])), {
    pins: [pin('b'), pin('a'), pin('gone'), pin('c')],
  })
  test('are compared with the first one, in values and months; a gap has no difference', () => {
    const found = comparePins(figure)
    expect(found.map(({ letter, datum: { id } }) => letter + id)).toEqual(['Ab', 'Ba', 'Dc'])
    expect(found[0]?.against).toBeNull()
    expect(found[1]?.against?.value).toEqual({ quantity: 'points', value: -12.5 })
    expect(found[1]?.against?.x.quantity).toBe('months')
    expect(found[1]?.against?.x.value).toBeCloseTo(-5.98, 1)
    expect(found[2]?.against?.value).toBeNull()
    expect(figure.displayed?.missing).toBe(1)
  })
  test('are ringed and named on the drawing and told in the words', () => {
    const [first] = layOut(figure).panels
    expect(first?.pins.map(({ datum: id }) => id).toSorted()).toEqual(['a', 'b'])
    expect(first?.labels.flatMap(({ text }) => text.lines)).toEqual(
      expect.arrayContaining(['A Model b', 'B Model a']),
    )
    expect(pictureOf(figure)).toContain('A Model b')
    expect(said(figure)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^B against A: −12\.5, 6 months earlier\.$/)]),
    )
  })
})

describe('notes of the reader', () => {
  const text = '<script>&"quoted"'
  const figure = dressed(scatterFigure(), {
    notes: [
      { unit: 'day', x: dayOf(2024, 3), y: null, panel: 0, text },
      { unit: 'day', x: dayOf(2023, 6), y: 60, panel: 0, text: 'Here' },
      { unit: 'number', x: 3, y: null, panel: 0, text: 'of another axis' },
      { unit: 'day', x: dayOf(2024), y: null, panel: 7, text: 'of no panel' },
    ],
  })
  test('stand in the drawing as words and never as code', () => {
    const picture = pictureOf(figure)
    expect(picture).toContain('&lt;script&gt;')
    expect(picture).not.toContain('<script')
    const [first] = layOut(figure).panels
    expect(first?.events.filter(({ kind }) => kind === 'reader')).toHaveLength(2)
    expect(
      first?.labels.filter(({ tone }) => tone === 'reader').flatMap((label) => label.text.lines),
    ).toEqual(expect.arrayContaining([text, 'Here']))
  })
  test('are among the notes, where there is always room', () => {
    const own = figure.notes.filter(({ kind }) => kind === 'reader')
    expect(own.map((note) => en.show(note.text))).toEqual([`Mar 1, 2024: ${text}`, 'Jun 1, 2023: Here'])
    expect(said(figure)).toContain('Jun 1, 2023: Here')
  })
})

describe('relative', () => {
  const amounts = {
    quantity: 'pulls' as const,
    scale: 'linear' as const,
    label: { key: 'made.up', values: {} },
  }
  test('shows each series as multiples of its first value above zero, gaps as gaps', () => {
    const one = series(
      'line',
      [datum('z', 0, 0), datum('a', 10, 20), datum('b', 20, null), datum('c', 30, 50)],
      { id: 'one' },
    )
    const other = series('line', [datum('d', 10, 4), datum('e', 30, 2)], { id: 'other' })
    const figure = dressed(figureOf(panel([one, other], { y: amounts })), { relative: true })
    const values = figure.panels[0].series.map((each) =>
      each.mark === 'fit' ? [] : each.data.map(({ y }) => y),
    )
    expect(values).toEqual([
      [0, 1, null, 2.5],
      [1, 0.5],
    ])
    expect(figure.panels[0].y.quantity).toBe('ratio')
    expect(figure.displayed?.offers.relative).toBe(true)
  })
  test('shows stacks as shares of the whole', () => {
    const layer = (id: string, ys: readonly number[]) =>
      series(
        'stack',
        ys.map((y, i) => datum(`${id}${i}`, i, y)),
        { id },
      )
    const figure = dressed(figureOf(panel([layer('a', [1, 3]), layer('b', [3, 1])], { y: amounts })), {
      relative: true,
    })
    const values = figure.panels[0].series.map((each) =>
      each.mark === 'fit' ? [] : each.data.map(({ y }) => y),
    )
    expect(values).toEqual([
      [0.25, 0.75],
      [0.75, 0.25],
    ])
    expect(figure.panels[0].y.domain).toEqual([0, 1])
  })
  test('is offered for amounts through time, not for scores or clouds', () => {
    const offers = (figure: Figure) => dressed(figure, {}).displayed?.offers
    expect(offers(scatterFigure())).toEqual({ zoom: 'day', scale: null, relative: false })
    const cloud = figureOf(panel([series('points', [datum('a', 0, 3)])], { y: amounts }))
    expect(offers(cloud)).toEqual({ zoom: 'day', scale: 'linear', relative: false })
  })
})

test('a logarithmic axis is set where amounts stand on no foot of zero', () => {
  const amounts = {
    quantity: 'pulls' as const,
    scale: 'linear' as const,
    label: { key: 'made.up', values: {} },
  }
  const one = figureOf(panel([series('line', [datum('a', 0, 10), datum('b', 9, 900)])], { y: amounts }))
  expect(dressed(one, { scale: 'log' }).panels[0].y.scale).toBe('log')
  expect(dressed(scatterFigure(), { scale: 'log' }).panels[0].y.scale).toBe('linear')
})

test('nothing set leaves a figure as it was', () => {
  const whole = scatterFigure()
  const { displayed, ...figure } = dressed(whole, {})
  expect(figure).toEqual(whole)
  expect(displayed?.display).toEqual(noDisplay)
})
