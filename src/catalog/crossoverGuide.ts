import type { Figure, FitSample, Series } from '../domain/figure/Figure.ts'
import { measured, type Text } from '../domain/figure/text.ts'
import type { Group } from '../domain/series/groupOf.ts'
import { msg } from '../i18n/msg.ts'
import { findingOf, leaderOf } from './crossoverReading.ts'

/** One step of a guided reading: what it explains, and the series that are not drawn yet. */
export type GuideStep = {
  readonly id: 'dot' | 'record' | 'trends' | 'band' | 'crossing' | 'asOf'
  readonly title: Text
  readonly text: Text
  readonly concealed: ReadonlySet<string>
}

/**
 * A crossover figure taken apart in at most six steps, each adding what it speaks of to the drawing. Every number in
 * them is the figure's own; a step that this view has nothing for is left out.
 */
export function guideOf(figure: Figure): readonly GuideStep[] {
  const { series } = figure.panels[0]
  const of = (...marks: readonly Series['mark'][]) =>
    new Set(series.filter(({ mark }) => marks.includes(mark)).map(({ id }) => id))
  const hasTrends = series.some(({ mark }) => mark === 'fit')
  return [
    ...stepIf('dot', msg('guide.dot'), dotText(figure), of('steps', 'fit')),
    ...stepIf('record', msg('guide.record'), recordText(figure), of('fit')),
    ...stepIf('trends', msg('guide.trends'), hasTrends ? trendText(figure) : null),
    ...stepIf('band', msg('guide.band'), bandText(figure)),
    ...stepIf('crossing', msg('guide.crossing'), crossingText(figure)),
    ...stepIf('asOf', msg('guide.asOf'), asOfText(figure)),
  ]
}

function stepIf(
  id: GuideStep['id'],
  title: Text,
  text: Text | null,
  concealed: ReadonlySet<string> = new Set(),
): readonly GuideStep[] {
  return text === null ? [] : [{ id, title, text, concealed }]
}

function dotText(figure: Figure): Text | null {
  const leader = leaderOf(figure, 'open') ?? leaderOf(figure, 'closed')
  if (!leader) return null
  const { x, y } = figure.panels[0]
  const { datum } = leader
  const released = figure.panels[0].series
    .flatMap((series) => (series.mark === 'points' ? series.data : []))
    .find(({ name }) => name.en === datum.name.en)
  return msg('guide.dot.text', {
    name: datum.name,
    day: measured(x.quantity, released?.x ?? datum.x),
    score: measured(y.quantity, leader.y),
    open: countOf(figure, 'open'),
    closed: countOf(figure, 'closed'),
  })
}

const countOf = (figure: Figure, side: Group) => {
  const models = figure.panels[0].series.find(({ id }) => id === `${side}-models`)
  return measured('count', models && models.mark !== 'fit' ? models.data.length : 0)
}

function recordText(figure: Figure): Text | null {
  const open = leaderOf(figure, 'open')
  const closed = leaderOf(figure, 'closed')
  const gap = findingOf(figure, 'gap')?.value
  if (!open || !closed || !gap || !('quantity' in gap)) return null
  const { quantity } = figure.panels[0].y
  return msg('guide.record.text', {
    open: open.datum.name,
    openScore: measured(quantity, open.y),
    closed: closed.datum.name,
    closedScore: measured(quantity, closed.y),
    gap: measured(gap.quantity, Math.abs(gap.value)),
  })
}

function trendText(figure: Figure): Text {
  const open = findingOf(figure, 'pace-open')?.value
  const closed = findingOf(figure, 'pace-closed')?.value
  if (!open || !closed || !('quantity' in open) || !('quantity' in closed)) return msg('guide.trends.plain')
  return msg('guide.trends.text', { open, closed })
}

/** The open trend's band at the last day that has data. */
function bandText(figure: Figure): Text | null {
  const { x, y, series } = figure.panels[0]
  const trend = series.find(({ id }) => id === 'open-trend')
  if (trend?.mark !== 'fit' || trend.level === null) return null
  const known = trend.curve.filter((sample): sample is FitSample & { lo: number; hi: number } =>
    isKnown(sample),
  )
  const last = known.at(-1)
  if (!last) return null
  return msg('guide.band.text', {
    day: measured(x.quantity, Math.round(last.x)),
    value: measured(y.quantity, last.y),
    lo: measured(y.quantity, last.lo),
    hi: measured(y.quantity, last.hi),
    level: measured('share', trend.level),
  })
}

const isKnown = ({ extrapolated, lo, hi }: FitSample): boolean => !extrapolated && lo !== null && hi !== null

function crossingText(figure: Figure): Text | null {
  const crossing = findingOf(figure, 'crossing')
  if (!crossing) return null
  const none = findingOf(figure, 'none')?.value
  const { value, interval, label } = crossing
  if ('quantity' in value)
    return interval
      ? msg('guide.crossing.dated', { date: value, lo: interval[0], hi: interval[1] })
      : msg('guide.crossing.open', { date: value, label })
  return none && 'quantity' in none
    ? msg('guide.crossing.none', { value, none })
    : msg('guide.crossing.plain', { value })
}

function asOfText(figure: Figure): Text {
  const event = figure.panels[0].events.find(({ kind }) => kind === 'as-of')
  return event
    ? msg('guide.asOf.past', { day: measured('day', event.x) })
    : msg('guide.asOf.latest', { day: measured('day', figure.dataDate) })
}
