import type { Axis, Datum, Figure, FitSeries, Panel, Series } from '../domain/figure/Figure.ts'
import { measured, type Text } from '../domain/figure/text.ts'
import type { FoundMark } from '../domain/layout/findMark.ts'
import { readFit } from '../domain/layout/readFit.ts'
import type { Formatter } from '../i18n/Formatter.ts'
import { msg } from '../i18n/msg.ts'
import type { Crossing } from './crossings.ts'

/** A found mark with what it stands for. */
export type Marked = {
  readonly panel: Panel
  readonly series: Exclude<Series, FitSeries>
  readonly datum: Datum
}

/** Looks a found mark up in its figure; null for one of another figure. */
export function markedAt(figure: Figure, found: FoundMark): Marked | null {
  const panel = figure.panels[found.panel]
  const series = panel?.series[found.series]
  if (!panel || !series || series.mark === 'fit') return null
  const datum = series.data[found.datum]
  return datum ? { panel, series, datum } : null
}

export type Line = { readonly term: string; readonly detail: string }

/** What a tooltip says about a mark, line by line. */
export function factsOf({ panel, datum }: Marked, figure: Figure, f: Formatter): readonly Line[] {
  const { facts } = datum
  const value = valueText(panel.y, datum)
  const source = figure.sources.find((one) => one.id === facts.source)
  const status = [
    ...(facts.status ? [f.show(facts.status)] : []),
    ...(datum.hollow ? [f.show(msg('chart.estimate'))] : []),
    ...(datum.faded ? [f.show(msg('chart.later'))] : []),
    ...(datum.hatched ? [f.show(msg('chart.hatched'))] : []),
  ]
  const lines: readonly (readonly [Text, string | undefined])[] = [
    [panel.y.label, value && f.show(value)],
    [msg('chart.fact.range', { axis: panel.y.label }), rangeText(panel.y, datum.range, f)],
    [panel.x.label, f.show(xText(panel.x, datum))],
    [msg('chart.fact.range', { axis: panel.x.label }), rangeText(panel.x, datum.xRange, f)],
    [msg('chart.fact.lab'), facts.lab && f.show(facts.lab)],
    [msg('chart.fact.country'), facts.country && f.show(facts.country)],
    [msg('chart.fact.openness'), facts.openness && f.show(facts.openness)],
    [msg('chart.fact.licence'), facts.licence],
    [msg('chart.fact.basis'), facts.basis && f.show(facts.basis)],
    [msg('chart.fact.status'), status.length > 0 ? status.join(f.locale === 'zh' ? '；' : '; ') : undefined],
    [msg('chart.fact.observed'), observedText(datum, f)],
    [msg('chart.fact.source'), source?.title ?? facts.source],
  ]
  return lines.flatMap(([term, detail]) => (detail === undefined ? [] : [{ term: f.show(term), detail }]))
}

/** What shares the square of a mark in a cloud; nothing where the mark is alone in it. */
export function squareFacts(
  panel: Panel,
  mates: readonly { readonly series: number; readonly count: number }[],
  f: Formatter,
): readonly Line[] {
  if (mates.reduce((sum, { count }) => sum + count, 0) < 2) return []
  const counts = mates.flatMap(({ series, count }) => {
    const name = panel.series[series]?.name
    return name ? [f.show(msg('chart.square.count', { series: name, n: measured('count', count) }))] : []
  })
  return [{ term: f.show(msg('chart.square')), detail: counts.join(f.locale === 'zh' ? '；' : '; ') }]
}

/** Values of the fits of a panel at an x; `near` keeps those that matter to the reader there. */
export function fitsAt(
  panel: Panel,
  x: number,
  f: Formatter,
  near: (fit: FitSeries, y: number) => boolean,
): readonly (Line & { readonly series: FitSeries })[] {
  return panel.series.flatMap((series) => {
    if (series.mark !== 'fit') return []
    const sample = readFit(series.curve, x)
    if (!sample || !near(series, sample.y)) return []
    const at = (value: number) => measured(panel.y.quantity, value)
    const { lo, hi } = sample
    const reading =
      lo !== null && hi !== null && series.level !== null
        ? msg('chart.fit.band', {
            y: at(sample.y),
            lo: at(lo),
            hi: at(hi),
            level: measured('share', series.level),
          })
        : msg('chart.fit.value', { y: at(sample.y) })
    const beyond = sample.extrapolated ? f.show(msg('chart.fit.extrapolated')) : null
    const detail = [f.show(reading), beyond]
      .filter((part) => part !== null)
      .join(f.locale === 'zh' ? '，' : ', ')
    return [{ series, term: f.show(series.name), detail }]
  })
}

/** A mark in a sentence: who, when, how much, and where in its series it stands. */
export function spoken(
  marked: Marked,
  place: { readonly at: number; readonly of: number },
  f: Formatter,
): string {
  const { panel, series, datum } = marked
  const x = xText(panel.x, datum)
  const value = valueText(panel.y, datum) ?? series.name
  const range = rangeText(panel.y, datum.range, f)
  const y = range ? msg('chart.spoken.range', { value, range: { en: range } }) : value
  const { lab } = datum.facts
  const what = lab
    ? msg('chart.spoken.datum', { name: datum.name, lab, x, y })
    : msg('chart.spoken.plain', { name: datum.name, x, y })
  const where = msg('chart.spoken.place', {
    series: series.name,
    at: measured('count', place.at),
    of: measured('count', place.of),
  })
  return `${f.show(what)} ${f.show(where)}`
}

/** A crossing in lines: when, how high, and how sure that is. */
export function crossingFacts(
  figure: Figure,
  { panel: index, event }: Crossing,
  f: Formatter,
): readonly Line[] {
  const panel = figure.panels[index]
  if (!panel) return []
  const range = rangeText(panel.x, event.interval, f)
  const lines: readonly (readonly [Text, string | undefined])[] = [
    [panel.x.label, f.show(xText(panel.x, { x: Math.round(event.x) }))],
    [msg('chart.fact.range', { axis: panel.x.label }), range],
    [panel.y.label, event.y === undefined ? undefined : f.number(panel.y.quantity, event.y, 'full')],
  ]
  return lines.flatMap(([term, detail]) => (detail === undefined ? [] : [{ term: f.show(term), detail }]))
}

/** The same in a sentence. */
export function crossingSpoken(figure: Figure, crossing: Crossing, f: Formatter): string {
  const facts = crossingFacts(figure, crossing, f).map(({ term, detail }) => `${term}: ${detail}`)
  return [f.show(crossing.event.label), ...facts].join(f.locale === 'zh' ? '；' : '; ')
}

/** The value of a datum; undefined for a gap and for a row, which has a name instead. */
function valueText(axis: Axis, { y, bound }: Datum): Text | undefined {
  if (y === null || axis.quantity === 'lane') return undefined
  const value = measured(axis.quantity, y)
  return bound === 'at-least' ? msg('chart.atLeast', { value }) : msg('chart.exact', { value })
}

/** An interval in words; undefined where there is none, or one that nothing limits. */
function rangeText(axis: Axis, range: Datum['range'], f: Formatter): string | undefined {
  if (!range || axis.quantity === 'lane') return undefined
  const [lo, hi] = range.map((end) => (end === null ? null : measured(axis.quantity, end)))
  if (lo && hi) return f.show(msg('chart.range.both', { lo, hi }))
  if (lo) return f.show(msg('chart.range.from', { lo }))
  return hi ? f.show(msg('chart.range.to', { hi })) : undefined
}

export function xText(axis: Axis, { x, xEnd }: Pick<Datum, 'x' | 'xEnd'>): Text {
  const value = measured(axis.quantity, x)
  if (xEnd === undefined) return msg('chart.exact', { value })
  return msg('chart.span', { from: value, to: measured(axis.quantity, xEnd) })
}

/** When a value was observed, unless the x axis says so already. */
function observedText({ x, xEnd, facts }: Datum, f: Formatter): string | undefined {
  if (!facts.observed) return undefined
  const [from, to] = facts.observed
  if (from === x && to === (xEnd ?? x)) return undefined
  return f.show(
    xText(
      { quantity: 'day', scale: 'time', label: msg('chart.fact.observed') },
      from === to ? { x: from } : { x: from, xEnd: to },
    ),
  )
}
