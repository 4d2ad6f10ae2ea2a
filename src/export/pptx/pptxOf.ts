import { measured } from '../../domain/figure/text.ts'
import type { Day } from '../../domain/time/day.ts'
import type { Formatter } from '../../i18n/Formatter.ts'
import type { Locale } from '../../i18n/locales.ts'
import { msg } from '../../i18n/msg.ts'
import { docProps } from '../ooxml/docProps.ts'
import { relations } from '../ooxml/officeTypes.ts'
import { packageOf, type Part } from '../ooxml/packageOf.ts'
import { originOf, type Taken } from '../originOf.ts'
import { appendixSlides } from './appendixSlides.ts'
import { figureSlide, type Picture, type SlideContext } from './figureSlide.ts'
import { frameworkParts, presentationPart } from './frameworkParts.ts'
import type { Palette } from './slideColours.ts'
import { slidePart, type SlideBody } from './slidePart.ts'
import { margin, slideSize, textBox } from './slideShapes.ts'

export type PptxView = Taken & {
  /** Puts this picture on the slide in place of a native chart. */
  readonly picture?: Picture | undefined
}

export type PptxOptions = {
  readonly f: Formatter
  readonly palette: Palette
  /** Adds a title slide before and tables after the charts. */
  readonly deck: boolean
}

const languages = { en: 'en-US', zh: 'zh-CN' } as const satisfies Record<Locale, string>

/**
 * A presentation of views: native charts with their values in embedded workbooks, alt text, speaker notes with sources
 * and link. The same figures give the same bytes.
 */
export function pptxOf(views: readonly [PptxView, ...PptxView[]], options: PptxOptions): Uint8Array {
  const { f, palette, deck } = options
  const context: SlideContext = { f, palette, language: languages[f.locale] }
  const parts: Part[] = []
  let slides = 0
  let charts = 0
  const add = (body: SlideBody) => {
    slides += 1
    parts.push(...slidePart(slides, body, context))
  }
  if (deck) titleSlides(views, context).forEach(add)
  for (const view of views) {
    slides += 1
    const made = figureSlide(view, view.picture ?? null, { slide: slides, chart: charts + 1 }, context)
    parts.push(...made.parts)
    charts += made.charts
  }
  if (deck) for (const view of views) appendixSlides(view.figure, context).forEach(add)
  const props = docProps({
    title: f.show(views[0].figure.headline),
    description: f.show(views[0].figure.subtitle),
    dataDate: newest(views),
    custom: originOf(views, f),
  })
  return packageOf(
    [presentationPart(slides), ...frameworkParts(palette), ...parts, ...props.parts],
    [{ id: 'rId1', type: relations.officeDocument, target: 'ppt/presentation.xml' }, ...props.relations],
  )
}

const newest = (views: readonly [PptxView, ...PptxView[]]): Day =>
  views.reduce(
    (last, { figure }) => (figure.dataDate > last ? figure.dataDate : last),
    views[0].figure.dataDate,
  )

const findingsOnSlide = 8

/** What the deck shows, finding by finding; a long deck has more than one such slide. */
function titleSlides(
  views: readonly [PptxView, ...PptxView[]],
  { f, palette, language }: SlideContext,
): readonly SlideBody[] {
  const width = slideSize.width - margin * 2
  const findings = views.map((view, index) => `${index + 1}. ${f.show(view.figure.headline)}`)
  return Array.from({ length: Math.ceil(findings.length / findingsOnSlide) }, (_, page) => ({
    title: f.show(msg('export.deck.title')),
    shapes: [
      textBox({
        id: 3,
        name: 'Date',
        box: { x: margin, y: 122, width, height: 30 },
        style: { size: 16, colour: palette.ink2, language },
        paragraphs: [
          f.show(msg('export.deck.date', { day: { ...measured('day', newest(views)), precision: 'full' } })),
        ],
      }),
      textBox({
        id: 4,
        name: 'Findings',
        box: { x: margin, y: 190, width, height: 460 },
        style: { size: 18, colour: palette.ink, language },
        paragraphs: findings.slice(page * findingsOnSlide, (page + 1) * findingsOnSlide),
      }),
    ],
    relations: [],
    notes: views.map((view) => view.url),
  }))
}
