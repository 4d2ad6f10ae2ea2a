import type { Sizes } from '../../domain/layout/density.ts'
import type { EventLayout, PanelLayout, PlacedLabel } from '../../domain/layout/FigureLayout.ts'
import { grow } from '../../domain/layout/geometry.ts'
import { px } from '../../domain/layout/paths.ts'
import type { PinLayout } from '../../domain/layout/PinLayout.ts'
import { isUpward } from '../../domain/layout/scale.ts'
import { lyingEnd } from '../../domain/layout/whiskers.ts'
import { element } from './element.ts'
import type { Ink } from './ink.ts'
import { areasSvg, cloudSvg, linesSvg, recordsSvg } from './marksSvg.ts'
import { textSvg } from './textSvg.ts'

/** One panel, in the order in which the screen draws its layers. Coordinates are relative to its frame. */
export function panelSvg(panel: PanelLayout, sizes: Sizes, ink: Ink, id: string): string {
  const { plot, marks } = panel
  const clip = `${id}-plot`
  const clipped = (parts: readonly string[]): string =>
    parts.join('') === '' ? '' : element('g', { 'clip-path': `url(#${clip})` }, parts)
  return [
    element('clipPath', { id: clip }, element('rect', { ...plot })),
    ...panel.y.ticks.map((tick) =>
      line(plot.x, tick.at, plot.x + plot.width, tick.at, {
        stroke: ink.grid,
        'stroke-width': sizes.hairline,
      }),
    ),
    spansSvg(panel, ink, id),
    ...panel.events.map((event) => eventLine(event, sizes, ink)),
    clipped(marks.map((mark) => areasSvg(mark, ink, sizes))),
    element(
      'g',
      { 'data-layer': 'cloud' },
      marks.map((mark) => cloudSvg(mark, ink, sizes)),
    ),
    clipped(marks.map((mark) => linesSvg(mark, ink, sizes))),
    element(
      'g',
      { 'data-layer': 'records' },
      marks.map((mark) => recordsSvg(mark, ink, sizes)),
    ),
    ...panel.events.map((event) => crossingSvg(event, sizes, ink)),
    ...panel.pins.map((pin) => pinSvg(pin, sizes, ink)),
    baselines(panel, sizes, ink),
    ...[panel.title, panel.y.title, panel.x.title].map((text, index) =>
      text ? textSvg(text, { fill: index === 0 ? ink.ink : ink.ink2 }) : '',
    ),
    ...[...panel.x.ticks, ...panel.y.ticks].map(({ text }) =>
      text ? textSvg(text, { fill: ink.ink2 }) : '',
    ),
    ...panel.labels.map((label) => labelSvg(label, ink)),
  ].join('')
}

const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  look: Readonly<Record<string, string | number | undefined>>,
): string => element('line', { x1, y1, x2, y2, ...look })

function spansSvg({ events }: PanelLayout, ink: Ink, id: string): string {
  const spans = events.flatMap(({ span, kind }) => (span !== null && kind === 'caution' ? [span] : []))
  if (spans.length === 0) return ''
  const hatch = `${id}-hatch`
  const pattern = element(
    'pattern',
    { id: hatch, width: 7, height: 7, patternTransform: 'rotate(45)', patternUnits: 'userSpaceOnUse' },
    line(0, 0, 0, 7, { stroke: ink.ink3, 'stroke-opacity': 0.35 }),
  )
  return [
    pattern,
    ...spans.map((span) => element('rect', { ...span, fill: ink.ink3, opacity: 0.1 })),
    ...spans.map((span) => element('rect', { ...span, fill: `url(#${hatch})` })),
  ].join('')
}

function eventLine({ kind, line: at }: EventLayout, sizes: Sizes, ink: Ink): string {
  if (!at) return ''
  const isAsOf = kind === 'as-of'
  return line(at.x, at.y1, at.x, at.y2, {
    stroke: kind === 'reader' ? ink.tone('reader') : isAsOf ? ink.ink2 : ink.ink3,
    'stroke-width': sizes.hairline * (isAsOf ? 1.25 : 1),
    'stroke-dasharray': isAsOf ? undefined : '2 3',
  })
}

function crossingSvg({ kind, point }: EventLayout, sizes: Sizes, ink: Ink): string {
  if (!point) return ''
  const radius = sizes.record * 1.25
  const { x, y, interval } = point
  const whiskers = interval
    ? [
        `M${px(interval.from)},${px(y)}H${px(Math.max(interval.from, x - radius))}`,
        `M${px(Math.min(interval.to, x + radius))},${px(y)}H${px(interval.to)}`,
        lyingEnd(interval.from, y, radius * 0.7, interval.openFrom ? -1 : 0),
        lyingEnd(interval.to, y, radius * 0.7, interval.openTo ? 1 : 0),
      ].join('')
    : ''
  const stroke = kind === 'reader' ? ink.tone('reader') : ink.ink
  return element('g', { fill: 'none', stroke, 'stroke-linecap': 'round' }, [
    whiskers === '' ? '' : element('path', { d: whiskers, 'stroke-width': sizes.line * 0.75 }),
    element('circle', { cx: x, cy: y, r: radius, 'stroke-width': sizes.line }),
  ])
}

function pinSvg(pin: PinLayout, sizes: Sizes, ink: Ink): string {
  const look = { fill: 'none', stroke: ink.ink, 'stroke-width': sizes.hairline * 1.75 }
  if (pin.box) return element('rect', { ...grow(pin.box, 2), rx: 2, ...look })
  return element('circle', { cx: pin.x, cy: pin.y, r: pin.radius + 3, ...look })
}

function baselines({ plot, x, y, limits }: PanelLayout, sizes: Sizes, ink: Ink): string {
  const foot = plot.y + plot.height
  const axis = { stroke: ink.axis, 'stroke-width': sizes.hairline }
  const across = (at: number, look: Readonly<Record<string, string | number>>) =>
    line(plot.x, at, plot.x + plot.width, at, look)
  const zero = isUpward(y.scale) ? y.ticks.find((tick) => tick.value === 0) : undefined
  return [
    across(foot, axis),
    zero && zero.at < foot - 1 ? across(zero.at, axis) : '',
    ...x.ticks.map((tick) => line(tick.at, foot, tick.at, foot + sizes.gap * 0.6, axis)),
    ...limits.map((limit) =>
      across(limit.y, { stroke: ink.ink3, 'stroke-width': sizes.hairline, 'stroke-dasharray': '1 3' }),
    ),
  ].join('')
}

function labelSvg({ leader, text, tone, kind, faded }: PlacedLabel, ink: Ink): string {
  const fill = tone !== null ? ink.toneText(tone) : kind === 'event' ? ink.ink : ink.ink2
  const parts = [
    leader
      ? line(leader[0].x, leader[0].y, leader[1].x, leader[1].y, {
          stroke: tone ? ink.tone(tone) : ink.ink2,
          'stroke-width': 0.75,
          opacity: 0.7,
        })
      : '',
    textSvg(text, { fill, halo: ink.surface }),
  ]
  return faded ? element('g', { opacity: 0.8 }, parts) : parts.join('')
}
