import type {
  Axis,
  Datum,
  Figure,
  FigureEvent,
  FitSeries,
  Panel,
  Series,
  Tone,
} from '../../src/domain/figure/Figure.ts'
import type { Text } from '../../src/domain/figure/text.ts'
import type { Words } from '../../src/domain/layout/FigureLayout.ts'
import { dayOf } from '../../src/domain/time/day.ts'
import { msg } from '../../src/i18n/msg.ts'

/** Any words, without a message of their own. */
export const words = (en: string, zh?: string): Text =>
  msg('name.literal', { text: zh === undefined ? { en } : { en, zh } })

export function datum(id: string, x: number, y: number | null, more: Partial<Datum> = {}): Datum {
  return {
    id,
    x,
    y,
    name: { en: `Model ${id}`, zh: `模型 ${id}` },
    facts: { source: 'made-up', lab: { en: 'A lab' } },
    ...more,
  }
}

type Spec = { readonly id?: string; readonly tone?: Tone; readonly name?: string; readonly faded?: boolean }

export function series(
  mark: 'points' | 'line' | 'steps' | 'stack' | 'bars' | 'intervals',
  data: readonly Datum[],
  { id = mark, tone = 'open', name = id, faded = false }: Spec = {},
): Series {
  return { mark, id, tone, name: words(name, `系列${name}`), faded, data }
}

export function fit(
  xs: readonly number[],
  line: (x: number) => number,
  from: number,
  spec: Spec = {},
): FitSeries {
  const { id = 'fit', tone = 'open', name = id } = spec
  const curve = xs.map((x) => ({ x, y: line(x), lo: line(x) - 4, hi: line(x) + 4, extrapolated: x > from }))
  return {
    mark: 'fit',
    id,
    tone,
    name: words(name),
    of: 'points',
    method: 'linear',
    n: 12,
    level: 0.95,
    curve,
  }
}

export const timeAxis: Axis = { quantity: 'day', scale: 'time', label: words('Release date', '发布日期') }
export const scoreAxis: Axis = { quantity: 'percent-score', scale: 'linear', label: words('Score', '分数') }

export function panel(all: readonly Series[], more: Partial<Panel> = {}): Panel {
  return { id: 'panel', title: null, x: timeAxis, y: scoreAxis, series: all, events: [], weight: 1, ...more }
}

export function figureOf(...panels: readonly [Panel, ...Panel[]]): Figure {
  return {
    chart: 'sample',
    headline: words('A sample of everything', '样例'),
    subtitle: words('Made up'),
    howToRead: words('Read it'),
    panels,
    findings: [],
    notes: [],
    sources: [
      {
        id: 'made-up',
        title: 'A made-up source',
        url: 'https://example.org/data',
        licence: 'CC0',
        citation: 'Nobody',
        retrieved: null,
      },
    ],
    dataDate: dayOf(2026),
  }
}

const year = 365
const start = dayOf(2021)

/** Points, records, fits with bands, an as-of line and a crossing, as the crossover chart has them. */
export function scatterFigure(): Figure {
  const cloud = (tone: Tone, shift: number) =>
    series(
      'points',
      Array.from({ length: 24 }, (_, i) =>
        datum(`${tone}-${i}`, start + i * 60, 30 + shift + i * 2 - ((i * 7) % 5) * 4, {
          ...(i % 6 === 5 && { labelRank: i / 6 }),
          ...(i === 3 && { hollow: true }),
          ...(i === 4 && { bound: 'at-least' as const }),
          ...(i > 18 && { faded: true }),
        }),
      ),
      { id: `${tone}-models`, tone, name: `${tone} models` },
    )
  const records = (tone: Tone, shift: number) =>
    series(
      'steps',
      [
        ...[0, 5, 11, 17].map((i) =>
          datum(`${tone}-${i}`, start + i * 60, 30 + shift + i * 2, { labelRank: 17 - i }),
        ),
        datum(`${tone}-end`, start + 4 * year, 30 + shift + 34),
      ],
      { id: `${tone}-record`, tone, name: `${tone} record` },
    )
  const xs = Array.from({ length: 41 }, (_, i) => start + i * 40)
  const line = (shift: number, slope: number) => (x: number) => 28 + shift + ((x - start) / year) * slope
  const asOf = start + 19 * 60
  const events: readonly FigureEvent[] = [
    { id: 'as-of', kind: 'as-of', x: asOf, label: words('Known by then', '截至当时') },
    {
      id: 'span',
      kind: 'caution',
      x: start + 700,
      xEnd: start + 800,
      label: words('Counted twice', '重复计数'),
    },
    {
      id: 'meet',
      kind: 'crossing',
      x: start + 1400,
      y: 78,
      interval: [start + 1200, null],
      label: words('Trends meet', '趋势相交'),
    },
  ]
  return figureOf(
    panel(
      [
        cloud('closed', 12),
        records('closed', 12),
        fit(xs, line(14, 9), asOf, { id: 'closed-trend', tone: 'closed', name: 'closed trend' }),
        cloud('open', 0),
        records('open', 0),
        fit(xs, line(0, 12.6), asOf, { id: 'open-trend', tone: 'open', name: 'open trend' }),
      ],
      { events, y: { ...scoreAxis, limits: [{ at: 25, label: words('guessing', '随机猜测') }] } },
    ),
  )
}

/** Two lines with x values of their own, one with a gap. */
export function gapFigure(): Figure {
  return figureOf(
    panel([
      series(
        'line',
        [10, 12, null, 15, 18, 21].map((y, i) => datum(`a${i}`, start + i * 100, y)),
        { id: 'gappy', tone: 'category-1', name: 'With a gap' },
      ),
      series(
        'line',
        [20, 24, 26, 29].map((y, i) => datum(`b${i}`, start + 30 + i * 140, y)),
        { id: 'whole', tone: 'category-2', name: 'Whole' },
      ),
    ]),
  )
}

/** Layers of shares in a first panel, rates over spans on a log axis in a second. */
export function stackFigure(): Figure {
  const xs = Array.from({ length: 8 }, (_, i) => start + i * 90)
  const layer = (id: string, tone: Tone, share: (i: number) => number | null) =>
    series(
      'stack',
      xs.map((x, i) => datum(`${id}${i}`, x, share(i))),
      { id, tone, name: id },
    )
  const spans = [1200, 90_000, 0, 2_500_000].map((y, i) =>
    datum(`s${i}`, start + i * 150, y, { xEnd: start + i * 150 + 120 }),
  )
  return figureOf(
    panel(
      [
        layer('low', 'category-1', (i) => (i === 4 ? null : 0.5)),
        layer('high', 'category-2', (i) => (i === 4 ? null : 0.2 + i * 0.01)),
        layer('others', 'rest', (i) => (i === 4 ? null : 0.3 - i * 0.01)),
      ],
      {
        id: 'shares',
        y: { quantity: 'share', scale: 'linear', label: words('Share', '比例'), domain: [0, 1] },
      },
    ),
    panel([series('intervals', spans, { tone: 'category-3' })], {
      id: 'rates',
      title: words('Rates', '速率'),
      weight: 0.6,
      y: { quantity: 'pulls-per-month', scale: 'log', label: words('Pulls a month', '每月拉取') },
    }),
  )
}

/** Words and numbers as they stand in a figure made of `words`, without a language's ways of writing them. */
export const plainWords: Words = {
  show: (value) => {
    const text = 'values' in value ? value.values['text'] : value
    return typeof text === 'object' && 'en' in text ? String(text.en) : ''
  },
  number: (_, value) => String(value),
}
