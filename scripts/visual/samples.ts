import type { Datum, Figure, Panel, Series } from '../../src/domain/figure/Figure.ts'
import {
  datum,
  figureOf,
  gapFigure,
  panel,
  scatterFigure,
  series,
  stackFigure,
  words,
} from '../../tests/support/sampleFigures.ts'

const change = (figure: Figure, to: (one: Panel, index: number) => Panel): Figure => {
  const [first, ...others] = figure.panels
  return { ...figure, panels: [to(first, 0), ...others.map((one, index) => to(one, index + 1))] }
}

const changeData = (one: Series, to: (at: Datum, index: number) => Datum): Series =>
  one.mark === 'fit' ? one : { ...one, data: one.data.map(to) }

/** A part of the x axis, in parts of what the marks take. */
function zoomed(figure: Figure, from: number, to: number): Figure {
  const xs = figure.panels.flatMap((one) =>
    one.series.flatMap((each) => (each.mark === 'fit' ? [] : each.data.map(({ x }) => x))),
  )
  const start = Math.min(...xs)
  const span = Math.max(...xs) - start
  const zoom = [start + from * span, start + to * span] as const
  return change(figure, (one) => ({ ...one, x: { ...one.x, zoom } }))
}

/** Marks held on to by the reader, and words written by the reader. */
const pinned = (figure: Figure): Figure =>
  change(figure, (one) => ({
    ...one,
    series: one.series.map((each, at) =>
      changeData(each, (place, index) => (index % 7 === 3 ? { ...place, pin: at + 1 } : place)),
    ),
    events: [
      ...one.events,
      ...one.series.slice(0, 2).map((each, index) => ({
        id: `note-${String(index)}`,
        kind: 'reader' as const,
        x: each.mark === 'fit' ? 0 : (each.data[2]?.x ?? 0),
        label: words('A note of the reader about this day', '读者在这一天的备注'),
        ...(index === 1 && { y: 60 }),
      })),
    ],
  }))

/** Estimates with intervals, closed, open on a side and open on both. */
const uncertain = (figure: Figure): Figure =>
  change(figure, (one) => ({
    ...one,
    series: one.series.map((each) =>
      changeData(each, (place, index) => {
        const { x, y } = place
        if (y === null || index % 3 === 0) return place
        return {
          ...place,
          range: [index % 4 === 1 ? null : y - 5, index % 5 === 2 ? null : y + 3],
          ...(each.mark === 'points' && { xRange: [index % 2 ? null : x - 50, index % 7 ? x + 30 : null] }),
        }
      }),
    ),
  }))

/** Bars on bars, with what is told apart in them. */
function bars(): Figure {
  const layer = (id: string, tone: Series['tone'], by: number) =>
    series(
      'bars',
      [5, 8, null, 13, 21, 3].map((y, i) =>
        datum(`${id}${String(i)}`, 19_000 + i * 91, y === null ? null : y * by, {
          xEnd: 19_000 + i * 91 + 91,
          ...(i === 1 && { hollow: true }),
          ...(i === 3 && { bound: 'at-least' as const }),
          ...(i === 4 && { faded: true }),
          ...(i === 5 && { hatched: true }),
        }),
      ),
      { id, tone, name: `Bars ${id}` },
    )
  return figureOf(panel([layer('a', 'open', 1), layer('b', 'closed', 1.5), layer('c', 'unknown', 0.5)]))
}

/** More marks than can be told apart. */
function crowd(): Figure {
  const of = (tone: Series['tone'], count: number, shift: number) =>
    series(
      'points',
      Array.from({ length: count }, (_, i) =>
        datum(
          `${tone}${String(i)}`,
          18_000 + ((i * 377) % 1500),
          20 + shift + ((i * 61) % 47) * ((i * 13) % 11) * 0.1,
          {
            ...(i % 1999 === 5 && { labelRank: i }),
            ...(i % 2503 === 7 && { hollow: true }),
          },
        ),
      ),
      { id: tone, tone, name: `Many ${tone}` },
    )
  return figureOf(panel([of('open', 6000, 0), of('closed', 5200, 15), of('own', 40, 30)]))
}

/** Layers of which the last part is not comparable with what comes before. */
const unfinished = (figure: Figure): Figure =>
  change(figure, (one) => ({
    ...one,
    series: one.series.map((each) =>
      changeData(each, (place, index) => (index > 5 || index === 2 ? { ...place, hatched: true } : place)),
    ),
  }))

/** What no chart shows by itself: notes, pins, stretches, crowds, gaps, intervals open on a side. */
export const samples: Readonly<Record<string, Figure>> = {
  scatter: scatterFigure(),
  'scatter-zoomed': zoomed(scatterFigure(), 0.3, 0.62),
  pins: pinned(scatterFigure()),
  'pins-zoomed': zoomed(pinned(scatterFigure()), 0.1, 0.5),
  uncertain: uncertain(scatterFigure()),
  'uncertain-zoomed': zoomed(uncertain(scatterFigure()), 0.41, 0.77),
  gaps: gapFigure(),
  'gaps-zoomed': zoomed(uncertain(gapFigure()), 0.25, 0.7),
  stack: unfinished(stackFigure()),
  'stack-zoomed': zoomed(pinned(stackFigure()), 0.15, 0.85),
  bars: bars(),
  'bars-zoomed': zoomed(pinned(bars()), 0.2, 0.9),
  crowd: crowd(),
}
