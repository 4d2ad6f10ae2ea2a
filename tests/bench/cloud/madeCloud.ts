import type { Figure, PointSeries } from '../../../src/domain/figure/Figure.ts'
import { seededRandom } from '../../../src/domain/random/seededRandom.ts'
import { dayOf } from '../../../src/domain/time/day.ts'
import { words } from '../../support/sampleFigures.ts'

/** Made-up models as columns: days, scores and which of them are open. The same for every tool, from one seed. */
export type Cloud = { readonly x: Float64Array; readonly y: Float64Array; readonly open: Uint8Array }

export function madeCloud(count: number): Cloud {
  const random = seededRandom(`cloud-${count}`)
  const first = dayOf(2020)
  const days = Float64Array.from({ length: count }, () => first + Math.round(random() * 2400)).sort()
  const open = new Uint8Array(count)
  const y = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    open[i] = random() < 0.6 ? 1 : 0
    const trend = 30 + ((days[i] ?? first) - first) / 50
    y[i] = Math.min(99, Math.max(1, trend + (random() + random() + random() - 1.5) * 30))
  }
  return { x: days, y, open }
}

/** Every second model: what a filter leaves. */
export function half({ x, y, open }: Cloud): Cloud {
  const even = (_: number, i: number) => i % 2 === 0
  return { x: x.filter(even), y: y.filter(even), open: open.filter(even) }
}

export function figureOf(cloud: Cloud): Figure {
  const series = (id: 'open' | 'closed'): PointSeries => ({
    id,
    name: words(id),
    tone: id,
    mark: 'points',
    data: [...cloud.x].flatMap((x, i) =>
      (cloud.open[i] === 1) === (id === 'open')
        ? [
            {
              id: `m${i}`,
              x,
              y: cloud.y[i] ?? null,
              name: { en: `Model ${i}` },
              facts: { source: 'made-up' },
            },
          ]
        : [],
    ),
  })
  return {
    chart: 'cloud',
    headline: words('Made-up models'),
    subtitle: words('Score by release date'),
    howToRead: words('One mark a model.'),
    panels: [
      {
        id: 'scores',
        title: null,
        weight: 1,
        x: { quantity: 'day', scale: 'time', label: words('Released') },
        y: { quantity: 'percent-score', scale: 'linear', label: words('Score'), domain: [0, 100] },
        series: [series('closed'), series('open')],
        events: [],
      },
    ],
    findings: [],
    notes: [],
    sources: [],
    dataDate: dayOf(2026, 8, 22),
  }
}
