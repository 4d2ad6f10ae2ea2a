import type { Figure, Tone } from '../../src/domain/figure/Figure.ts'
import { dayOf } from '../../src/domain/time/day.ts'
import { datum, figureOf, panel, series, words } from './sampleFigures.ts'

const start = dayOf(2021)

/** Estimates with intervals, limited and not, alone and joined. */
export function rangeFigure(): Figure {
  return figureOf(
    panel([
      series(
        'points',
        [
          datum('both', start, 20, { range: [12, 31], xRange: [start - 60, start + 45] }),
          datum('up', start + 200, 30, { range: [24, null] }),
          datum('down', start + 400, 50, { range: [null, 58], faded: true }),
          datum('bare', start + 600, 60),
        ],
        { id: 'alone', tone: 'open', name: 'Estimates' },
      ),
      series(
        'steps',
        [0, 1, 2, 3].map((i) =>
          datum(`s${i}`, start + i * 200, 30 + i * 8, { range: [26 + i * 8, 33 + i * 8] }),
        ),
        { id: 'stairs', tone: 'closed', name: 'Records' },
      ),
      series(
        'line',
        [40, 44, null, 52, 57].map((y, i) =>
          datum(`l${i}`, start + i * 150, y, y === null ? {} : { range: [y - 5, y + 5] }),
        ),
        { id: 'joined', tone: 'category-1', name: 'Joined' },
      ),
    ]),
  )
}

/** Years of counts, the last one unfinished, with a year of which one part is not known. */
export function barFigure(): Figure {
  const layer = (id: string, tone: Tone, counts: readonly (number | null)[]) =>
    series(
      'bars',
      counts.map((y, i) =>
        datum(`${id}${i}`, dayOf(2020 + i), y, {
          xEnd: dayOf(2021 + i),
          ...(i === counts.length - 1 && { hatched: true }),
        }),
      ),
      { id, tone, name: id },
    )
  return figureOf(
    panel([layer('low', 'open', [3, 9, null, 20, 8]), layer('high', 'closed', [5, 0, 7, 10, 6])], {
      y: { quantity: 'count', scale: 'linear', label: words('Releases', '发布数') },
    }),
  )
}

/** As many named rows as asked for, each an estimated date with its interval. */
export function laneFigure(count: number): Figure {
  return figureOf(
    panel(
      [
        series(
          'points',
          Array.from({ length: count }, (_, i) =>
            datum(`lane${i}`, start + i * 20, i, {
              name: { en: `A rather long name of row number ${i + 1}`, zh: `相当长的第 ${i + 1} 行名称` },
              xRange: i % 5 === 4 ? [start + i * 20 - 90, null] : [start + i * 20 - 90, start + i * 20 + 120],
            }),
          ),
          { id: 'rows' },
        ),
      ],
      { y: { quantity: 'lane', scale: 'linear', label: words('Row', '行') } },
    ),
  )
}
