import { allSeries } from '../display/allSeries.ts'
import type { Figure, Panel, Series } from '../figure/Figure.ts'
import { laneHeight, yTickCount, yTicks, type TickContext } from './axisTicks.ts'
import { heightOf, sizesOf, type Density } from './density.ts'
import { xAir, xDomainOf, yDomainOf } from './domains.ts'
import { endMargin } from './endLabels.ts'
import { eventStrip } from './events.ts'
import type { FigureLayout, PlacedText, Words } from './FigureLayout.ts'
import { layoutPanel, type PanelSpec } from './layoutPanel.ts'
import { legendEntries, placeLegend, unnamed } from './legend.ts'
import type { Measure } from './measureText.ts'
import { placeText } from './placeText.ts'
import type { Scale } from './scale.ts'
import { wrapText } from './wrapText.ts'

export type LayoutOptions = {
  readonly width: number
  /** Exact height; taken from the width where it is left out. */
  readonly height?: number | undefined
  readonly maxHeight?: number | undefined
  readonly density: Density
  /** The width that type is sized for, where it is not the figure’s own: in a column of a slide. */
  readonly typeWidth?: number | undefined
  readonly measure: Measure
  /** Words and numbers of the reader's language: a formatter. */
  readonly f: Words
  /** Ids of series the reader has switched off: axes stay as they are, marks and labels go. */
  readonly hidden?: ReadonlySet<string> | undefined
}

const leastPlot = 60
const none: ReadonlySet<string> = new Set()
const unlabelled: ReadonlySet<Series['mark']> = new Set(['points', 'intervals', 'bars'] as const)

/**
 * Turns a figure into pixels for one width, language and font: axes with ticks, marks, events and labels that do not
 * touch. A pure function; the same input gives the same picture on the screen and in a file.
 */
export function layoutFigure(figure: Figure, options: LayoutOptions): FigureLayout {
  const { width, density, hidden = none } = options
  const { panels: shown } = figure
  // What the reader has switched off keeps its place in the legend, the margins and the axes.
  const whole = shown.map((panel) => (panel.hidden ? { ...panel, series: allSeries(panel) } : panel))
  const sizes = sizesOf(density, options.typeWidth ?? width)
  const context: TickContext = { sizes, words: options.f, measure: options.measure }
  const suited = Math.min(heightOf(density, width, figure.panels.length), options.maxHeight ?? Infinity)
  const height = options.height ?? (density === 'page' ? Math.max(suited, withLanes(whole, context)) : suited)
  // Which series need the legend is known once labels are placed, and the legend takes room from the plots, where a
  // label may then find no place. The list only grows, so this ends; what is hidden stays listed. Single marks and bars never
  // have a label of their series.
  let listed: ReadonlySet<string> = new Set(
    whole.flatMap(({ series }) =>
      series.length < 2 ? [] : series.filter((one) => unlabelled.has(one.mark)).map(({ id }) => id),
    ),
  )
  let legend = placeLegend(legendEntries(whole, listed, context.words), width, context)
  let panels = arrange(
    whole,
    whole,
    { width, height: height - legend.height, top: legend.height, hidden: none },
    context,
  )
  for (;;) {
    const missing = unnamed(
      whole,
      panels.map((panel) => panel.layout),
    )
    if (missing.every((id) => listed.has(id))) break
    listed = new Set([...listed, ...missing])
    legend = placeLegend(legendEntries(whole, listed, context.words), width, context)
    panels = arrange(
      whole,
      whole,
      { width, height: height - legend.height, top: legend.height, hidden: none },
      context,
    )
  }
  if (hidden.size > 0 || shown.some((panel) => panel.hidden))
    panels = arrange(
      whole,
      shown,
      { width, height: height - legend.height, top: legend.height, hidden },
      context,
    )
  const foot = panels.at(-1)?.layout.frame
  return {
    width,
    height: foot ? foot.y + foot.height : legend.height,
    density,
    sizes,
    legend,
    panels: panels.map(({ layout }) => layout),
    omitted: {
      notPositive: panels.reduce((sum, { omitted }) => sum + omitted.notPositive, 0),
      outside: panels.reduce((sum, { omitted }) => sum + omitted.outside, 0),
    },
  }
}

/** The height at which every named row of a figure has its name; on a page the reader scrolls. */
function withLanes(panels: readonly Panel[], context: TickContext): number {
  const lanes = panels.map((panel) => laneHeight(panel, context))
  const words = context.sizes.tick * 7
  return lanes.every((height) => height === 0)
    ? 0
    : lanes.reduce((sum, height) => sum + Math.max(height, leastPlot) + words, 0)
}

type Place = {
  readonly width: number
  readonly height: number
  /** Where the first panel begins. */
  readonly top: number
  readonly hidden: ReadonlySet<string>
}

/** Lays out all panels in a height: axes and margins as for the whole of them, marks of those shown. */
function arrange(
  whole: readonly Panel[],
  shown: readonly Panel[],
  place: Place,
  context: TickContext,
): readonly ReturnType<typeof layoutPanel>[] {
  const { width, height: wished, hidden } = place
  const { sizes } = context
  const xDomain = xDomainOf(whole, xAir(sizes, width))
  const margin = endMargin(whole, xDomain, width, context)
  const rightMargin = Math.max(margin, sizes.radius + sizes.gap)

  // Names of ticks depend on the height of the plots, which depends on what stands above them, which depends on the
  // room that the names of ticks leave: two rounds settle it.
  let left = leftMargin(whole, wished / whole.length - sizes.tick * 5, context)
  let rows = rowsOf(whole, { left, right: rightMargin, width, height: wished, xDomain }, context)
  const needed = Math.max(...rows.map((row) => tickWidth(row.panel, row.yDomain, row.plotHeight, context)))
  if (needed > left) {
    left = needed
    rows = rowsOf(whole, { left, right: rightMargin, width, height: wished, xDomain }, context)
  }

  let top = place.top
  return rows.map((row, index) => {
    const isLast = index === rows.length - 1
    const frameHeight = row.header + row.plotHeight + row.footer
    const plot = { x: left, y: row.header, width: width - left - rightMargin, height: row.plotHeight }
    const isLane = row.panel.y.quantity === 'lane'
    const yRange = isLane
      ? ([plot.y, plot.y + plot.height] as const)
      : ([plot.y + plot.height, plot.y] as const)
    const spec: PanelSpec = {
      whole: row.panel,
      frame: { x: 0, y: top, width, height: frameHeight },
      plot,
      x: row.x,
      y: { kind: row.panel.y.scale, domain: row.yDomain, range: yRange },
      title: row.title,
      yTitle: row.yTitle,
      xTitle:
        row.xTitle &&
        placeText(
          { lines: row.xTitle, fontSize: sizes.caption, weight: 400, leading: sizes.leading },
          context.measure,
          left,
          plot.y + plot.height + sizes.gap * 1.5 + sizes.tick * sizes.leading,
        ),
      strip: row.strip,
      hasEndMargin: margin > 0,
      hasXAxis: isLast,
      hidden,
    }
    top += frameHeight
    return layoutPanel(shown[index] ?? row.panel, spec, context)
  })
}

type Room = {
  readonly left: number
  readonly right: number
  readonly width: number
  readonly height: number
  readonly xDomain: readonly [number, number]
}

/** Divides the height: words above and below each plot take what they need, plots share the rest by their weights. */
function rowsOf(panels: readonly Panel[], room: Room, context: TickContext) {
  const { sizes } = context
  const heads = panels.map((panel, index) => {
    const { title, yTitle, height } = titlesOf(panel, room.width, context)
    const x: Scale = {
      kind: panel.x.scale,
      domain: room.xDomain,
      range: [room.left, room.width - room.right],
    }
    const plot = { x: room.left, width: room.width - room.left - room.right }
    const strip = eventStrip(panel.events, x, plot, { x: 0, y: 0, width: room.width, height: 0 }, context)
    const isLast = index === panels.length - 1
    const xTitle = isLast && panel.x.scale !== 'time' ? linesOf(panel, room.width - room.left, context) : null
    const ticks = isLast ? sizes.gap + sizes.tick * sizes.leading : sizes.gap * 2
    const below = xTitle ? sizes.gap * 0.5 + xTitle.length * sizes.caption * sizes.leading : 0
    return {
      panel,
      title,
      yTitle,
      x,
      strip,
      xTitle,
      header: height + strip.height,
      footer: Math.ceil(ticks + below) + 2,
    }
  })
  const fixed = heads.reduce((sum, head) => sum + head.header + head.footer, 0)
  const weights = panels.reduce((sum, panel) => sum + panel.weight, 0)
  const share = Math.max(room.height - fixed, leastPlot * panels.length)
  return heads.map((head) => {
    const plotHeight = Math.max(leastPlot * 0.5, (share * head.panel.weight) / weights)
    return { ...head, plotHeight, yDomain: yDomainOf(head.panel, yTickCount(plotHeight, sizes)) }
  })
}

function titlesOf(
  panel: Panel,
  width: number,
  { sizes, words, measure }: TickContext,
): { title: PlacedText | null; yTitle: PlacedText | null; height: number } {
  let height = 0
  const block = (text: string, fontSize: number, weight: number): PlacedText => {
    const lines = wrapText(text, width, (line) => measure(line, fontSize, weight))
    const placed = placeText({ lines, fontSize, weight, leading: sizes.leading }, measure, 0, height)
    height += placed.box.height + sizes.gap * 0.25
    return placed
  }
  const title = panel.title === null ? null : block(words.show(panel.title), sizes.title, 600)
  const yTitle = panel.y.quantity === 'lane' ? null : block(words.show(panel.y.label), sizes.caption, 400)
  // Half the height of the top tick's text stands above the plot.
  return { title, yTitle, height: height + sizes.tick * 0.75 }
}

function linesOf(panel: Panel, width: number, { sizes, words, measure }: TickContext): readonly string[] {
  return wrapText(words.show(panel.x.label), width, (line) => measure(line, sizes.caption, 400))
}

function leftMargin(panels: readonly Panel[], plotHeight: number, context: TickContext): number {
  return Math.max(
    ...panels.map((panel) => {
      const height = Math.max(plotHeight, leastPlot)
      return tickWidth(panel, yDomainOf(panel, yTickCount(height, context.sizes)), height, context)
    }),
  )
}

function tickWidth(
  panel: Panel,
  domain: readonly [number, number],
  height: number,
  context: TickContext,
): number {
  const { sizes, measure } = context
  const scale: Scale = { kind: panel.y.scale, domain, range: [height, 0] }
  const widths = yTicks(panel, scale, height, context).map(({ text }) =>
    text === null ? 0 : measure(text, sizes.tick, 400),
  )
  return Math.ceil(Math.max(0, ...widths) + sizes.gap)
}
