import { expect, test } from 'vitest'
import type { Figure } from '../../../src/domain/figure/Figure.ts'
import { fitSeries } from '../../../src/domain/figure/fitSeries.ts'
import { sourcesOf } from '../../../src/domain/figure/sourcesOf.ts'
import { summaryOf } from '../../../src/domain/figure/summaryOf.ts'
import { measured, type Text } from '../../../src/domain/figure/text.ts'
import { fitTrend, type TrendMethod } from '../../../src/domain/stats/trendFit.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import {
  datum,
  figureOf,
  fit,
  panel,
  scoreAxis,
  series,
  timeAxis,
  words,
} from '../../support/sampleFigures.ts'

const day = dayOf(2024, 1, 1)
const said = (figure: Figure, key: string): readonly Text['values'][] =>
  summaryOf(figure).flatMap((text) => (text.key === key ? [text.values] : []))

test('a series is told by its count, its span and its highest mark', () => {
  const data = [
    datum('a', day + 3, 20),
    datum('b', day + 1, 60),
    datum('c', day + 2, 60, { xEnd: day + 9 }),
    datum('d', day + 50, null),
  ]
  const figure = figureOf(panel([series('points', data)]))
  expect(summaryOf(figure)).toEqual([
    figure.subtitle,
    {
      key: 'summary.series',
      values: {
        series: words('points', '系列points'),
        n: measured('count', 3),
        from: measured('day', day + 1),
        to: measured('day', day + 9),
        top: measured('percent-score', 60),
        topName: { en: 'Model b', zh: '模型 b' },
        topDay: measured('day', day + 1),
      },
    },
    { key: 'summary.dataDate', values: { day: { quantity: 'day', value: dayOf(2026), precision: 'full' } } },
  ])
})

test('records and trends are not told twice, a series out of sight or without values is empty', () => {
  const empty = series('points', [datum('a', day, null)], { id: 'empty' })
  const away = series('points', [datum('a', day - 5, 7)], { id: 'away' })
  const steps = series('steps', [datum('a', day, 7)])
  const x = { ...timeAxis, zoom: [day, day + 10] as const }
  const figure = figureOf(panel([empty, away, steps, fit([day], (at) => at, day)], { x }))
  expect(summaryOf(figure)).toHaveLength(4)
  expect(said(figure, 'summary.series.empty')).toEqual([{ series: empty.name }, { series: away.name }])
})

test('rows without heights are counted, and none of them is the highest', () => {
  const lanes = { ...scoreAxis, quantity: 'lane' as const }
  const data = [datum('a', day, 1), datum('b', day + 2, 1), datum('c', day + 4, 2)]
  const figure = figureOf(panel([series('intervals', data)], { y: lanes }))
  expect(said(figure, 'summary.lanes')).toEqual([
    {
      series: words('intervals', '系列intervals'),
      n: measured('count', 3),
      from: measured('day', day),
      to: measured('day', day + 4),
      lanes: measured('count', 2),
    },
  ])
})

test('sentences of a panel with a title name it', () => {
  const named = panel([series('points', [datum('a', day, 1)])], { title: words('Left') })
  const [values] = said(figureOf(named), 'summary.panel')
  expect(values).toMatchObject({ panel: words('Left'), sentence: { key: 'summary.series' } })
})

test('findings are told by what they are: an answer in words, a number, a day, each with its interval', () => {
  const base = { id: 'x', label: words('label') }
  const score = (value: number) => measured('percent-score', value)
  const figure: Figure = {
    ...figureOf(panel([])),
    findings: [
      { ...base, value: words('never') },
      { ...base, value: score(5) },
      { ...base, value: score(5), interval: [score(1), score(9)] },
      { ...base, value: measured('month', day) },
      {
        ...base,
        value: measured('day', day),
        interval: [measured('day', day - 1), measured('day', day + 1)],
      },
    ],
  }
  expect(summaryOf(figure).slice(1, -1)).toEqual([
    { key: 'summary.finding.word', values: { value: words('never'), label: base.label } },
    { key: 'summary.finding', values: { value: score(5), label: base.label } },
    {
      key: 'summary.finding.interval',
      values: { value: score(5), label: base.label, lo: score(1), hi: score(9) },
    },
    { key: 'summary.finding.day', values: { value: measured('month', day), label: base.label } },
    {
      key: 'summary.finding.day.interval',
      values: {
        value: measured('day', day),
        label: base.label,
        lo: measured('day', day - 1),
        hi: measured('day', day + 1),
      },
    },
  ])
})

test('of cautions the first is told, of what the reader set everything, of other notes nothing', () => {
  const note = (kind: 'caution' | 'view' | 'reader' | 'method' | 'basis', text: string) => ({
    kind,
    text: words(text),
  })
  const figure: Figure = {
    ...figureOf(panel([])),
    notes: [
      note('method', 'm'),
      note('view', 'v'),
      note('caution', 'c1'),
      note('caution', 'c2'),
      note('reader', 'r'),
      note('basis', 'b'),
    ],
  }
  expect(summaryOf(figure).slice(1, -1)).toEqual([
    { key: 'summary.caution', values: { text: words('c1') } },
    words('v'),
    words('r'),
  ])
})

test('a pinned mark is told, and how a second one differs from it', () => {
  const data = [
    datum('a', day, 20, { pin: 0 }),
    datum('b', day + 487, 50, { pin: 1 }),
    datum('c', day, null, { pin: 2 }),
  ]
  const figure = figureOf(panel([series('points', data)]))
  const at = (id: string, letter: string, x: number) => ({
    letter: { en: letter },
    name: { en: `Model ${id}`, zh: `模型 ${id}` },
    x: measured('day', x),
  })
  expect(said(figure, 'display.pin')).toEqual([
    { ...at('a', 'A', day), y: measured('percent-score', 20) },
    { ...at('b', 'B', day + 487), y: measured('percent-score', 50) },
  ])
  expect(said(figure, 'display.pin.row')).toEqual([at('c', 'C', day)])
  const [second, third] = said(figure, 'display.pin.against')
  expect(second).toMatchObject({
    letter: { en: 'B' },
    other: { en: 'A' },
    x: { key: 'display.pin.x', values: { x: { quantity: 'months' } } },
    y: { key: 'display.pin.y', values: { y: measured('points', 30) } },
  })
  expect(third).toMatchObject({ letter: { en: 'C' }, y: { key: 'display.pin.noValue', values: {} } })
  const lanes = figureOf(panel([series('points', data)], { y: { ...scoreAxis, quantity: 'lane' } }))
  expect(said(lanes, 'display.pin')).toEqual([])
})

test('sources stand by how many marks name them, then by id; one without an entry goes by its id', () => {
  const from = (source: string, id: string) => datum(id, day, 1, { facts: { source } })
  const marks = series('points', [from('b', '1'), from('c', '2'), from('a', '3'), from('c', '4')])
  const more = { publisher: 'Somebody', licenceUrl: null, facts: 1 }
  const meta = {
    dataDate: day,
    sources: new Map([
      [
        'a',
        {
          id: 'a',
          title: 'A',
          path: 'https://a.example',
          licence: 'MIT',
          citation: 'A (2024)',
          retrieved: day,
          ...more,
        },
      ],
      ['b', { id: 'b', title: 'B', path: null, licence: 'CC0', citation: 'B', retrieved: null, ...more }],
    ]),
  }
  expect(sourcesOf([panel([marks, fit([day], (x) => x, day)])], meta)).toEqual([
    { id: 'c', title: 'c', url: '', licence: '', citation: 'c', retrieved: null },
    { id: 'a', title: 'A', url: 'https://a.example', licence: 'MIT', citation: 'A (2024)', retrieved: day },
    { id: 'b', title: 'B', url: '', licence: 'CC0', citation: 'B', retrieved: null },
  ])
})

test.each([
  ['linear', 0.9],
  ['theil-sen', null],
] as const)(
  'a %s trend is drawn from its first point to where it is asked for, or to its last',
  (method: TrendMethod, level) => {
    const points = [1, 5, 3, 9].map((y, i) => ({ x: 10 * i, y }))
    const found = fitTrend(method, points, { level: 0.9, bounds: null })
    if (found.kind !== 'fitted') throw new Error(found.why)
    const spec = { id: 'trend', of: 'points', name: words('Trend'), tone: 'open', level: 0.9 } as const
    const long = fitSeries(found.fit, { ...spec, until: 96 })
    expect(long).toMatchObject({ mark: 'fit', id: 'trend', of: 'points', tone: 'open', method, n: 4, level })
    expect([long.curve[0]?.x, long.curve.at(-1)?.x, long.curve.length]).toEqual([0, 96, 97])
    expect(long.curve.filter(({ extrapolated }) => !extrapolated)).toHaveLength(31)
    const short = fitSeries(found.fit, { ...spec, until: 5 })
    expect([short.curve[0]?.x, short.curve.at(-1)?.x]).toEqual([0, 30])
  },
)
