import { relations, types } from '../ooxml/officeTypes.ts'
import type { Part, Relation } from '../ooxml/packageOf.ts'
import { el, xmlDocument } from '../ooxml/xml.ts'
import type { SlideContext } from './figureSlide.ts'
import { notesBody, slideImage } from './frameworkParts.ts'
import { colourMapOverride, margin, roots, shapeTree, slideSize, textBox } from './slideShapes.ts'

/** What stands on a slide. Ids of shapes begin at 3; 2 is the title. */
export type SlideBody = {
  readonly title: string
  readonly shapes: readonly string[]
  readonly relations: readonly Relation[]
  /** Lines of the speaker notes. */
  readonly notes: readonly string[]
}

/** A slide and its speaker notes. */
export function slidePart(number: number, body: SlideBody, context: SlideContext): readonly Part[] {
  const { palette, language } = context
  const { title, shapes, notes } = body
  const heading = textBox({
    id: 2,
    name: 'Title',
    box: { x: margin, y: 30, width: slideSize.width - margin * 2, height: 82 },
    style: { size: title.length > 110 ? 22 : 26, colour: palette.ink, bold: true, language },
    paragraphs: [title],
    placeholder: 'title',
    anchor: 'b',
  })
  return [
    {
      path: `ppt/slides/slide${number}.xml`,
      type: types.slide,
      content: xmlDocument(
        el('p:sld', roots, el('p:cSld', {}, shapeTree(heading, ...shapes)), colourMapOverride),
      ),
      relations: [
        { id: 'rId1', type: relations.slideLayout, target: '../slideLayouts/slideLayout1.xml' },
        { id: 'rId2', type: relations.notesSlide, target: `../notesSlides/notesSlide${number}.xml` },
        ...body.relations,
      ],
    },
    {
      path: `ppt/notesSlides/notesSlide${number}.xml`,
      type: types.notesSlide,
      content: xmlDocument(
        el(
          'p:notes',
          roots,
          el('p:cSld', {}, shapeTree(slideImage(), notesBody(notes, palette.ink, language))),
          colourMapOverride,
        ),
      ),
      relations: [
        { id: 'rId1', type: relations.notesMaster, target: '../notesMasters/notesMaster1.xml' },
        { id: 'rId2', type: relations.slide, target: `../slides/slide${number}.xml` },
      ],
    },
  ]
}
