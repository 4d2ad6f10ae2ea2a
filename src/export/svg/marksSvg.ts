import type { Sizes } from '../../domain/layout/density.ts'
import type {
  BarsLayout,
  CloudLayout,
  IntervalsLayout,
  LineLayout,
  MarkLayout,
  PointMark,
  PointsLayout,
  StepsLayout,
} from '../../domain/layout/FigureLayout.ts'
import { cornersOf, pathOfHatch } from '../../domain/layout/hatch.ts'
import { markGroups } from '../../domain/layout/markGroups.ts'
import {
  pathOfBands,
  pathOfBars,
  pathOfColumns,
  pathOfLine,
  pathOfMarkers,
  pathOfOpenEnds,
  pathOfSteps,
  px,
} from '../../domain/layout/paths.ts'
import { pathOfWhiskers } from '../../domain/layout/whiskers.ts'
import { element } from './element.ts'
import type { Ink } from './ink.ts'

type Single = PointsLayout | LineLayout | StepsLayout

const fadedMarks = 0.32
const fadedLines = 0.4

const dashArray = (dash: readonly number[], width: number): string | undefined =>
  dash.length === 0 ? undefined : dash.map((part) => px(part * width)).join(' ')

/** Areas: bands of fits and layers of stacks. */
export function areasSvg(mark: MarkLayout, ink: Ink, sizes: Sizes): string {
  const strength = mark.faded ? fadedLines : 1
  if ((mark.kind === 'fit' || mark.kind === 'line' || mark.kind === 'steps') && mark.band.length > 0)
    return element('path', {
      d: pathOfBands(mark.band),
      fill: ink.tone(mark.tone),
      'fill-opacity': 0.13 * strength,
    })
  if (mark.kind === 'stack')
    return (
      element('path', {
        d: pathOfBands(mark.runs),
        fill: ink.tone(mark.tone),
        'fill-opacity': 0.8 * strength,
        stroke: ink.surface,
        'stroke-width': sizes.hairline * 0.5,
      }) + hatchSvg(pathOfHatch(mark.hatched, sizes.gap), ink.surface, sizes)
    )
  return ''
}

function hatchSvg(d: string, stroke: string, sizes: Sizes): string {
  return d === '' ? '' : element('path', { d, fill: 'none', stroke, 'stroke-width': sizes.hairline * 1.5 })
}

/** Lines of every kind. */
export function linesSvg(mark: MarkLayout, ink: Ink, sizes: Sizes): string {
  const line = (d: string, dash: readonly number[]): string =>
    d === ''
      ? ''
      : element('path', {
          d,
          fill: 'none',
          stroke: ink.tone(mark.tone),
          'stroke-width': sizes.line,
          'stroke-dasharray': dashArray(dash, sizes.line),
          'stroke-linejoin': 'round',
          'stroke-opacity': mark.faded ? fadedLines : undefined,
        })
  const long = <T>(runs: readonly (readonly T[])[]) => runs.filter((run) => run.length > 1)
  switch (mark.kind) {
    case 'line':
      return line(pathOfLine(long(mark.runs)), mark.dash)
    case 'steps':
      return line(pathOfSteps(long(mark.runs)), mark.dash)
    case 'fit':
      return (
        line(pathOfLine(long(mark.solid)), mark.dash) +
        line(pathOfLine(long(mark.extrapolated)), mark.dashBeyond)
      )
    case 'points':
    case 'cloud':
    case 'bars':
    case 'intervals':
    case 'stack':
      return ''
  }
  return mark satisfies never
}

/** Single marks of the cloud, which lies under the lines. */
export function cloudSvg(mark: MarkLayout, ink: Ink, sizes: Sizes): string {
  if (mark.kind === 'points') return pointsSvg(mark, ink, sizes)
  if (mark.kind === 'cloud') return squaresSvg(mark, ink)
  if (mark.kind === 'bars') return columnsSvg(mark, ink, sizes)
  return mark.kind === 'intervals' ? barsSvg(mark, ink) : ''
}

/** Records and observations of lines, which lie upon them. */
export function recordsSvg(mark: MarkLayout, ink: Ink, sizes: Sizes): string {
  return mark.kind === 'line' || mark.kind === 'steps' ? pointsSvg(mark, ink, sizes) : ''
}

function pointsSvg(mark: Single, ink: Ink, sizes: Sizes): string {
  const colour = ink.tone(mark.tone)
  const groups = markGroups(mark.kind === 'line' ? mark.dots : mark.points).map(({ style, marks }) => {
    const radius = style.record ? sizes.record : mark.radius
    const look = style.hollow
      ? { fill: ink.surface, stroke: colour, 'stroke-width': 1.5 }
      : style.record
        ? { fill: colour, stroke: ink.surface, 'stroke-width': 1.5 }
        : { fill: colour, 'fill-opacity': 0.78, stroke: ink.surface, 'stroke-width': radius * 0.17 }
    return element('path', {
      d: pathOfMarkers(marks, mark.shape, radius),
      ...look,
      opacity: style.faded ? fadedMarks : undefined,
    })
  })
  return [whiskers(mark.points, colour, sizes), ...groups, openEnds(mark.points, mark.radius, colour)].join(
    '',
  )
}

function squaresSvg({ squares, tone }: CloudLayout, ink: Ink): string {
  const shades = new Map<number, string>()
  // Only a screen that paints in tiles gains by paths that end with their band.
  for (const { opacity, d } of squares) shades.set(opacity, (shades.get(opacity) ?? '') + d)
  return [...shades]
    .map(([opacity, d]) =>
      element('path', {
        d,
        fill: ink.tone(tone),
        'fill-opacity': opacity,
        'shape-rendering': 'crispEdges',
      }),
    )
    .join('')
}

function whiskers(points: readonly PointMark[], stroke: string, sizes: Sizes): string {
  const limited = points.filter((point) => point.across || point.upright)
  return [false, true]
    .map((isFaded) => {
      const d = pathOfWhiskers(
        limited.filter((point) => point.faded === isFaded),
        sizes.radius,
      )
      if (d === '') return ''
      const opacity = isFaded ? fadedMarks : 0.75
      return element('path', { d, fill: 'none', stroke, 'stroke-width': sizes.line * 0.6, opacity })
    })
    .join('')
}

function columnsSvg(mark: BarsLayout, ink: Ink, sizes: Sizes): string {
  const colour = ink.tone(mark.tone)
  const groups = markGroups(mark.columns).map(({ style, marks }) => {
    const body = element('path', {
      d: pathOfColumns(marks),
      fill: style.hollow ? ink.surface : colour,
      'fill-opacity': style.hatched ? 0.25 : style.hollow ? 1 : 0.85,
      stroke: style.hollow ? colour : ink.surface,
      'stroke-width': style.hollow ? 1.5 : sizes.hairline * 0.5,
    })
    const areas = style.hatched ? marks.map(({ box }) => cornersOf(box)) : []
    const drawn = body + hatchSvg(pathOfHatch(areas, sizes.gap), colour, sizes)
    return style.faded ? element('g', { opacity: fadedMarks }, drawn) : drawn
  })
  const ends = mark.columns.map(({ box, atLeast }) => ({ px: box.x + box.width / 2, py: box.y, atLeast }))
  return [...groups, openEnds(ends, sizes.radius, colour)].join('')
}

function barsSvg(mark: IntervalsLayout, ink: Ink): string {
  const colour = ink.tone(mark.tone)
  const groups = markGroups(mark.bars).map(({ style, marks }) => {
    const bar = { d: pathOfBars(marks), fill: 'none' }
    const body = element('path', { ...bar, stroke: colour, 'stroke-width': mark.thickness })
    const hole = style.hollow
      ? element('path', { ...bar, stroke: ink.surface, 'stroke-width': Math.max(1, mark.thickness - 2.5) })
      : ''
    return style.faded || mark.faded ? element('g', { opacity: fadedMarks }, body + hole) : body + hole
  })
  const ends = mark.bars.map((bar) => ({ ...bar, px: (bar.px + bar.pxEnd) / 2 }))
  return [...groups, openEnds(ends, mark.thickness, colour)].join('')
}

function openEnds(
  marks: readonly { readonly px: number; readonly py: number; readonly atLeast: boolean }[],
  radius: number,
  colour: string,
): string {
  const open = marks.filter((mark) => mark.atLeast)
  if (open.length === 0) return ''
  return element('path', {
    d: pathOfOpenEnds(open, radius),
    fill: 'none',
    stroke: colour,
    'stroke-linecap': 'round',
    'stroke-width': 1.5,
  })
}
