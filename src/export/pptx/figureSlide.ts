import type { Figure, Panel } from '../../domain/figure/Figure.ts'
import { summaryOf } from '../../domain/figure/summaryOf.ts'
import { measured, type Name } from '../../domain/figure/text.ts'
import type { FigureLayout } from '../../domain/layout/FigureLayout.ts'
import { layoutFigure } from '../../domain/layout/layoutFigure.ts'
import { tableMeasure } from '../../domain/layout/measureText.ts'
import { slideColumns, type SlideColumn } from '../../domain/layout/slideColumns.ts'
import type { Formatter } from '../../i18n/Formatter.ts'
import { msg } from '../../i18n/msg.ts'
import { accountOf } from '../accountOf.ts'
import { relations, types } from '../ooxml/officeTypes.ts'
import type { Part, Relation } from '../ooxml/packageOf.ts'
import { originOf, type Taken } from '../originOf.ts'
import { dayOfSerial } from '../xlsx/serial.ts'
import { tableSheet } from '../xlsx/tableSheet.ts'
import { workbookOf } from '../xlsx/workbookOf.ts'
import { leastX, plotAxis } from './axes.ts'
import { chartSheet } from './chartSheet.ts'
import { chartXml, type ChartLegend } from './chartXml.ts'
import { plotOf } from './plotOf.ts'
import type { Palette } from './slideColours.ts'
import { slidePart, type SlideBody } from './slidePart.ts'
import { chartFrame, margin, picture, slideSize, textBox, type Box } from './slideShapes.ts'

export type SlideContext = {
  readonly f: Formatter
  readonly palette: Palette
  /** As Office writes languages. */
  readonly language: string
}

/** A picture of a figure, for programs that cannot draw native charts. */
export type Picture = { readonly png: Uint8Array; readonly width: number; readonly height: number }

/** One figure on one slide: its finding as the title, a native chart for each panel, sources beneath. */
export function figureSlide(
  taken: Taken,
  drawing: Picture | null,
  numbers: { readonly slide: number; readonly chart: number },
  context: SlideContext,
): { readonly parts: readonly Part[]; readonly charts: number } {
  const { figure, url } = taken
  const { f, palette, language } = context
  const title = f.show(figure.headline)
  const words = summaryOf(figure)
    .map((text) => f.show(text))
    .join(' ')
  const notes = accountOf(figure, url, f).flatMap((section) => [section.title, ...section.lines, ''])
  if (drawing) {
    const { shapes, relations: own, parts } = pictureBody(drawing, numbers.slide, words, title)
    const slide = slidePart(numbers.slide, { title, shapes, relations: own, notes }, context)
    return { parts: [...slide, ...parts], charts: 0 }
  }
  const drawn = chartBody(taken, numbers.chart, words, context)
  const link: Relation = { id: 'rIdView', type: relations.hyperlink, target: url, external: true }
  const body: SlideBody = {
    title,
    shapes: [
      textBox({
        id: 3,
        name: 'Subtitle',
        box: { x: margin, y: 116, width: slideSize.width - margin * 2, height: 30 },
        style: { size: 14, colour: palette.ink2, language },
        paragraphs: [f.show(figure.subtitle)],
      }),
      ...drawn.shapes,
      textBox({
        id: 4,
        name: 'Source',
        box: { x: margin, y: 676, width: slideSize.width - margin * 2, height: 28 },
        style: { size: 10, colour: palette.ink3, language },
        paragraphs: [sourceLine(figure, f)],
        anchor: 'b',
        link: link.id,
      }),
    ],
    relations: [...drawn.relations, link],
    notes,
  }
  return { parts: [...slidePart(numbers.slide, body, context), ...drawn.parts], charts: drawn.charts }
}

function sourceLine(figure: Figure, f: Formatter): string {
  return f.show(
    msg('export.slide.source', {
      sources: sourcesOf(figure, f),
      day: { ...measured('day', figure.dataDate), precision: 'full' },
    }),
  )
}

/** The sources that most marks come from; all of them are in the notes. */
function sourcesOf(figure: Figure, f: Formatter): Name {
  const titles = figure.sources.map((source) => ({ en: source.title }))
  const most = 2
  if (titles.length <= most + 1) return { en: f.list(titles) }
  const others = measured('count', titles.length - most)
  return { en: f.list([...titles.slice(0, most), msg('export.slide.others', { n: others })]) }
}

/** Between the subtitle and the sources. */
const stage: Box = { x: margin, y: 152, width: slideSize.width - margin * 2, height: 516 }

type Body = {
  readonly shapes: readonly string[]
  readonly relations: readonly Relation[]
  readonly parts: readonly Part[]
  readonly charts: number
}

function chartBody(taken: Taken, firstChart: number, words: string, context: SlideContext): Body {
  const { figure } = taken
  const { f, palette, language } = context
  const workbookFacts = {
    title: f.show(figure.headline),
    description: f.show(figure.subtitle),
    dataDate: figure.dataDate,
    custom: originOf([taken], f),
  }
  const columns = slideColumns(figure, stage.width).map((column) => ({
    column,
    layout: chartLayout(column, f),
  }))
  const placedPanels = columns.flatMap(({ column, layout }) =>
    column.figure.panels.map((panel, own) => ({ column, layout, panel, own })),
  )
  const panels = placedPanels.flatMap(({ column, layout, panel, own }, index) => {
    const placed = layout.panels[own]
    if (!placed) return []
    const n = firstChart + index
    const legend = legendOf(layout, own, column.figure)
    const { frame } = placed
    const height = frame.height + legend.height
    const box = { x: stage.x + column.x, y: stage.y + frame.y - legend.height, width: column.width, height }
    const plot = plotOf(panel, placed, { height }, f, palette)
    const sheet = chartSheet(plot, f)
    const chart = chartXml(plot, sheet, {
      width: box.width,
      height,
      plot: { ...placed.plot, y: placed.plot.y + legend.height },
      legend,
      sizes: layout.sizes,
      palette,
      language,
    })
    const id = `rIdChart${index + 1}`
    const name = plot.title.join(' · ') || f.show(figure.headline)
    return [
      {
        shape: chartFrame({ id: 10 + index, name, description: words, relation: id, box }),
        relation: { id, type: relations.chart, target: `../charts/chart${n}.xml` },
        parts: [
          {
            path: `ppt/charts/chart${n}.xml`,
            type: types.chart,
            content: chart,
            relations: [{ id: 'rId1', type: relations.package, target: `../embeddings/chart${n}.xlsx` }],
          },
          {
            path: `ppt/embeddings/chart${n}.xlsx`,
            content: workbookOf([sheet.sheet, tableSheet(figure, f)], workbookFacts),
          },
        ],
      },
    ]
  })
  return {
    shapes: panels.map((panel) => panel.shape),
    relations: panels.map((panel) => panel.relation),
    parts: panels.flatMap((panel) => panel.parts),
    charts: panels.length,
  }
}

/**
 * A figure laid out for its slide. Axes of Office begin at a tick, so their ends are settled first, and labels placed
 * between those ends.
 */
function chartLayout({ figure, width, typeWidth }: SlideColumn, f: Formatter): FigureLayout {
  const options = {
    width,
    typeWidth,
    height: stage.height,
    density: 'slide',
    measure: tableMeasure,
    f,
  } as const
  const wished = layoutFigure(figure, options)
  const settled = (panel: Panel, index: number): Panel => {
    const placed = wished.panels[index]
    if (!placed) return panel
    const x = plotAxis(panel.x, placed.x, leastX(panel), f)
    const y = plotAxis(panel.y, placed.y, -Infinity, f)
    const days = x.isDay ? dayOfSerial : (value: number) => value
    return {
      ...panel,
      x: { ...panel.x, domain: [days(x.min), days(x.max)] },
      y: { ...panel.y, domain: [y.min, y.max] },
    }
  }
  const [first, ...others] = figure.panels
  return layoutFigure(
    { ...figure, panels: [settled(first, 0), ...others.map((panel, index) => settled(panel, index + 1))] },
    options,
  )
}

/** The part of the figure's legend that a panel's own chart bears: each entry stands in the first panel that draws it. */
function legendOf(layout: FigureLayout, index: number, figure: Figure): ChartLegend {
  const ids = layout.legend.items.flatMap(({ entry }) => {
    const [owner] = figure.panels.flatMap((panel, at) =>
      panel.series.some(({ id }) => entry.series.includes(id)) ? [at] : [],
    )
    return owner === index ? entry.series : []
  })
  // Office leaves more room between entries than the layout.
  const { items, height } = layout.legend
  const end = Math.max(0, ...items.map(({ box }) => box.x + box.width)) * 1.3 + items.length * 12
  const title = layout.panels[index]?.title
  const x = index === 0 || !title ? 0 : title.box.width + layout.sizes.gap * 2
  return { x, width: end, height: index === 0 ? height : 0, series: new Set(ids) }
}

/** A picture has its own headline and sources: it fills the slide, and covers the title that readers of outlines need. */
function pictureBody(drawing: Picture, slide: number, words: string, title: string): Body {
  const scale = Math.min(slideSize.width / drawing.width, slideSize.height / drawing.height)
  const width = drawing.width * scale
  const height = drawing.height * scale
  const box = { x: (slideSize.width - width) / 2, y: (slideSize.height - height) / 2, width, height }
  return {
    shapes: [picture({ id: 10, name: title, description: words, relation: 'rIdPicture', box })],
    relations: [{ id: 'rIdPicture', type: relations.image, target: `../media/figure${slide}.png` }],
    parts: [{ path: `ppt/media/figure${slide}.png`, content: drawing.png }],
    charts: 0,
  }
}
