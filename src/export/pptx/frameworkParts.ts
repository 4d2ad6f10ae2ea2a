import { relations, types } from '../ooxml/officeTypes.ts'
import type { Part } from '../ooxml/packageOf.ts'
import { el, xmlDocument } from '../ooxml/xml.ts'
import { emuPerPixel } from './shapeXml.ts'
import type { Palette } from './slideColours.ts'
import { colourMapOverride, roots, schemeColour, shapeTree, slideSize, textBox } from './slideShapes.ts'
import { themeXml } from './themeXml.ts'

const colourMap = el('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
})
const background = el('p:bg', {}, el('p:bgPr', {}, schemeColour('bg1'), el('a:effectLst')))

/** Master, layout, notes master, themes and settings: what every presentation must have around its slides. */
export function frameworkParts(palette: Palette): readonly Part[] {
  return [
    {
      path: 'ppt/slideMasters/slideMaster1.xml',
      type: types.slideMaster,
      content: slideMaster(palette),
      relations: [
        { id: 'rId1', type: relations.slideLayout, target: '../slideLayouts/slideLayout1.xml' },
        { id: 'rId2', type: relations.theme, target: '../theme/theme1.xml' },
      ],
    },
    {
      path: 'ppt/slideLayouts/slideLayout1.xml',
      type: types.slideLayout,
      content: slideLayout(palette),
      relations: [{ id: 'rId1', type: relations.slideMaster, target: '../slideMasters/slideMaster1.xml' }],
    },
    {
      path: 'ppt/notesMasters/notesMaster1.xml',
      type: types.notesMaster,
      content: notesMaster(palette),
      relations: [{ id: 'rId1', type: relations.theme, target: '../theme/theme2.xml' }],
    },
    { path: 'ppt/theme/theme1.xml', type: types.theme, content: themeXml(palette) },
    { path: 'ppt/theme/theme2.xml', type: types.theme, content: themeXml(palette) },
    { path: 'ppt/presProps.xml', type: types.presProps, content: xmlDocument(el('p:presentationPr', roots)) },
    { path: 'ppt/viewProps.xml', type: types.viewProps, content: xmlDocument(el('p:viewPr', roots)) },
    {
      path: 'ppt/tableStyles.xml',
      type: types.tableStyles,
      content: xmlDocument(
        el('a:tblStyleLst', { 'xmlns:a': roots['xmlns:a'], def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' }),
      ),
    },
  ]
}

function titleBox({ ink }: Palette): string {
  return textBox({
    id: 2,
    name: 'Title',
    box: { x: 48, y: 36, width: 1184, height: 88 },
    style: { size: 26, colour: ink, bold: true },
    paragraphs: [''],
    placeholder: 'title',
  })
}

function slideMaster(palette: Palette): string {
  const level = (size: number, bold: 0 | 1) =>
    el(
      'a:lvl1pPr',
      { algn: 'l' },
      el('a:buNone'),
      el(
        'a:defRPr',
        { sz: size, b: bold },
        schemeColour('tx1'),
        el('a:latin', { typeface: '+mn-lt' }),
        el('a:ea', { typeface: '+mn-ea' }),
        el('a:cs', { typeface: '+mn-cs' }),
      ),
    )
  return xmlDocument(
    el(
      'p:sldMaster',
      roots,
      el('p:cSld', {}, background, shapeTree(titleBox(palette))),
      colourMap,
      el('p:sldLayoutIdLst', {}, el('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' })),
      el(
        'p:txStyles',
        {},
        el('p:titleStyle', {}, level(2600, 1)),
        el('p:bodyStyle', {}, level(1600, 0)),
        el('p:otherStyle', {}, level(1400, 0)),
      ),
    ),
  )
}

function slideLayout(palette: Palette): string {
  return xmlDocument(
    el(
      'p:sldLayout',
      { ...roots, type: 'titleOnly', preserve: 1 },
      el('p:cSld', { name: 'Chart' }, shapeTree(titleBox(palette))),
      colourMapOverride,
    ),
  )
}

function notesMaster({ ink }: Palette): string {
  return xmlDocument(
    el(
      'p:notesMaster',
      roots,
      el('p:cSld', {}, background, shapeTree(slideImage(), notesBody([''], ink, undefined))),
      colourMap,
    ),
  )
}

/** The small picture of the slide over its notes. */
export function slideImage(): string {
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id: 2, name: 'Slide' }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      el('p:nvPr', {}, el('p:ph', { type: 'sldImg' })),
    ),
    el(
      'p:spPr',
      {},
      el(
        'a:xfrm',
        {},
        el('a:off', { x: 685_800, y: 1_143_000 }),
        el('a:ext', { cx: 5_486_400, cy: 3_086_100 }),
      ),
      el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
    ),
  )
}

export function notesBody(
  paragraphs: readonly string[],
  colour: string,
  language: string | undefined,
): string {
  return textBox({
    id: 3,
    name: 'Notes',
    box: { x: 72, y: 462, width: 576, height: 378 },
    style: { size: 12, colour, language },
    paragraphs,
    placeholder: 'body',
  }).replace('<p:ph type="body"/>', '<p:ph type="body" idx="1"/>')
}

/** The list of slides. Relations to them begin at rId3; the first two are master and notes master. */
export function presentationPart(slides: number): Part {
  const first = 3
  const size = { cx: slideSize.width * emuPerPixel, cy: slideSize.height * emuPerPixel }
  const numbers = Array.from({ length: slides }, (_, index) => index)
  const settings = first + slides
  return {
    path: 'ppt/presentation.xml',
    type: types.presentation,
    content: xmlDocument(
      el(
        'p:presentation',
        { ...roots, saveSubsetFonts: 1 },
        el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })),
        el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': 'rId2' })),
        el(
          'p:sldIdLst',
          {},
          ...numbers.map((index) => el('p:sldId', { id: 256 + index, 'r:id': `rId${first + index}` })),
        ),
        el('p:sldSz', size),
        el('p:notesSz', { cx: 6_858_000, cy: 9_144_000 }),
        el('p:defaultTextStyle', {}, el('a:defPPr', {}, el('a:defRPr', { lang: 'en-US' }))),
      ),
    ),
    relations: [
      { id: 'rId1', type: relations.slideMaster, target: 'slideMasters/slideMaster1.xml' },
      { id: 'rId2', type: relations.notesMaster, target: 'notesMasters/notesMaster1.xml' },
      ...numbers.map((index) => ({
        id: `rId${first + index}`,
        type: relations.slide,
        target: `slides/slide${index + 1}.xml`,
      })),
      { id: `rId${settings}`, type: relations.presProps, target: 'presProps.xml' },
      { id: `rId${settings + 1}`, type: relations.viewProps, target: 'viewProps.xml' },
      { id: `rId${settings + 2}`, type: relations.theme, target: 'theme/theme1.xml' },
      { id: `rId${settings + 3}`, type: relations.tableStyles, target: 'tableStyles.xml' },
    ],
  }
}
