import { comparePins, type Difference, type Pinned } from '../display/comparePins.ts'
import { isInSight } from '../display/zoom.ts'
import type { Datum, Figure, Finding, Panel, Series } from './Figure.ts'
import { isDayQuantity } from './isDayQuantity.ts'
import { measured, type Measured, type Text, type TextValue } from './text.ts'

const text = (key: string, values: Readonly<Record<string, TextValue>> = {}): Text => ({ key, values })

/**
 * A figure in a few sentences for those who do not see it: what is drawn, each series with its count, period and highest
 * value, the findings with their intervals, the first caution, what the reader has set, and the data date.
 */
export function summaryOf(figure: Figure): readonly Text[] {
  return [
    figure.subtitle,
    ...figure.panels.flatMap((panel) =>
      panel.series
        .flatMap((series) => seriesSentence(panel, series))
        .map((sentence) =>
          panel.title === null ? sentence : text('summary.panel', { panel: panel.title, sentence }),
        ),
    ),
    ...figure.findings.map(findingSentence),
    ...figure.notes
      .filter((note) => note.kind === 'caution')
      .slice(0, 1)
      .map((note) => text('summary.caution', { text: note.text })),
    ...comparePins(figure).flatMap(pinSentence),
    ...figure.notes.filter(({ kind }) => kind === 'view' || kind === 'reader').map((note) => note.text),
    text('summary.dataDate', { day: { ...measured('day', figure.dataDate), precision: 'full' } }),
  ]
}

/** A number begins its sentence, an answer in words ends it. */
function findingSentence({ value, label, interval }: Finding): Text {
  if (!('quantity' in value)) return text('summary.finding.word', { value, label })
  const day = isDayQuantity(value.quantity)
  if (!interval) return text(day ? 'summary.finding.day' : 'summary.finding', { value, label })
  const [lo, hi] = interval
  return text(day ? 'summary.finding.day.interval' : 'summary.finding.interval', { value, label, lo, hi })
}

function seriesSentence(panel: Panel, series: Series): readonly Text[] {
  if (series.mark === 'fit' || series.mark === 'steps') return []
  const seen = series.data.filter(
    (datum): datum is Datum & { y: number } => datum.y !== null && isInSight(panel.x, datum),
  )
  const first = seen[0]
  if (!first) return [text('summary.series.empty', { series: series.name })]
  const top = seen.reduce((best, datum) => (datum.y > best.y ? datum : best), first)
  const days = seen.map((datum) => datum.x)
  const at = (value: number): Measured => measured(panel.x.quantity, value)
  const extent = {
    series: series.name,
    n: measured('count', seen.length),
    from: at(Math.min(...days)),
    to: at(Math.max(...seen.map((datum) => datum.xEnd ?? datum.x))),
  }
  // A row has a name and no height: none of them is the highest.
  if (panel.y.quantity === 'lane')
    return [
      text('summary.lanes', {
        ...extent,
        lanes: measured('count', new Set(seen.map((datum) => datum.y)).size),
      }),
    ]
  return [
    text('summary.series', {
      ...extent,
      top: measured(panel.y.quantity, top.y),
      topName: top.name,
      topDay: at(top.x),
    }),
  ]
}

/** A mark the reader holds on to, against the first of them. */
function pinSentence({ panel, datum, letter, against }: Pinned): readonly Text[] {
  const at = {
    letter: { en: letter },
    name: datum.name,
    x: measured(panel.x.quantity, datum.x),
    ...(datum.y !== null && panel.y.quantity !== 'lane' && { y: measured(panel.y.quantity, datum.y) }),
  }
  const differences = against
    ? [
        text('display.pin.against', {
          letter: { en: letter },
          other: { en: against.letter },
          ...differenceText(against),
        }),
      ]
    : []
  return [text('y' in at ? 'display.pin' : 'display.pin.row', at), ...differences]
}

const differenceText = ({ value, x }: Difference) => ({
  x: text('display.pin.x', { x }),
  y: value ? text('display.pin.y', { y: value }) : text('display.pin.noValue'),
})
