import type { XmlElement } from './xmlTree.ts'

const axisStart =
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt'
const flags = 'dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator'
const ser = 'idx order tx spPr'
const fills = 'noFill solidFill gradFill blipFill pattFill grpFill'

/**
 * The children that elements may have, in the order that ECMA-376 (fourth edition, transitional) prescribes, for every
 * element the exports write. An element that is not listed may have no children. Names with a slash hold below a parent.
 */
const order: Readonly<Record<string, string>> = {
  // Charts
  'c:chartSpace':
    'c: date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
  'c:chart':
    'c: title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst',
  'c:plotArea': 'c: layout areaChart barChart lineChart scatterChart catAx dateAx valAx dTable spPr extLst',
  'c:scatterChart': 'c: scatterStyle varyColors ser dLbls axId extLst',
  'c:areaChart': 'c: grouping varyColors ser dLbls dropLines axId extLst',
  'c:barChart': 'c: barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
  'c:lineChart': 'c: grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
  'c:scatterChart/c:ser': `c: ${ser} marker dPt dLbls trendline errBars xVal yVal smooth extLst`,
  'c:areaChart/c:ser': `c: ${ser} pictureOptions dPt dLbls trendline errBars cat val extLst`,
  'c:barChart/c:ser': `c: ${ser} invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst`,
  'c:lineChart/c:ser': `c: ${ser} marker dPt dLbls trendline errBars cat val smooth extLst`,
  'c:ser/c:marker': 'c: symbol size spPr extLst',
  'c:dPt/c:marker': 'c: symbol size spPr extLst',
  'c:dPt': 'c: idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst',
  'c:dLbls': `c: dLbl delete numFmt spPr txPr ${flags} showLeaderLines leaderLines extLst`,
  'c:dLbl': `c: idx delete layout tx numFmt spPr txPr ${flags} extLst`,
  'c:errBars': 'c: errDir errBarType errValType noEndCap plus minus val spPr extLst',
  'c:valAx': `c: ${axisStart} crossBetween majorUnit minorUnit dispUnits extLst`,
  'c:catAx': `c: ${axisStart} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  'c:dateAx': `c: ${axisStart} auto lblOffset baseTimeUnit majorUnit majorTimeUnit minorUnit minorTimeUnit extLst`,
  'c:scaling': 'c: logBase orientation max min extLst',
  'c:title': 'c: tx layout overlay spPr txPr extLst',
  'c:legend': 'c: legendPos legendEntry layout overlay spPr txPr extLst',
  'c:legendEntry': 'c: idx delete txPr extLst',
  'c:layout': 'c: manualLayout extLst',
  'c:manualLayout': 'c: layoutTarget xMode yMode wMode hMode x y w h extLst',
  'c:tx': 'c: strRef rich',
  'c:strRef': 'c: f strCache extLst',
  'c:strCache': 'c: ptCount pt extLst',
  'c:numRef': 'c: f numCache extLst',
  'c:numCache': 'c: formatCode ptCount pt extLst',
  'c:pt': 'c: v',
  'c:xVal': 'c: numRef strRef',
  'c:yVal': 'c: numRef',
  'c:cat': 'c: numRef strRef',
  'c:val': 'c: numRef',
  'c:plus': 'c: numRef',
  'c:minus': 'c: numRef',
  'c:majorGridlines': 'c: spPr',
  'c:externalData': 'c: autoUpdate',
  'c:spPr': `a: xfrm custGeom prstGeom ${fills} ln effectLst`,
  'c:rich': 'a: bodyPr lstStyle p',
  'c:txPr': 'a: bodyPr lstStyle p',
  'c:extLst': 'c: ext',
  'c:ext': 'c15: showLeaderLines leaderLines',
  'c15:leaderLines': 'c: spPr',
  // Shapes and text
  'a:ln': `a: ${fills} prstDash custDash round bevel miter headEnd tailEnd`,
  'a:solidFill': 'a: srgbClr schemeClr',
  'a:pattFill': 'a: fgClr bgClr',
  'a:fgClr': 'a: srgbClr',
  'a:bgClr': 'a: srgbClr',
  'a:bodyPr': 'a: prstTxWarp noAutofit normAutofit spAutoFit',
  'a:p': 'a: pPr r br fld endParaRPr',
  'a:pPr': 'a: buNone defRPr',
  'a:r': 'a: rPr t',
  'a:rPr': `a: ln ${fills} effectLst highlight latin ea cs sym hlinkClick`,
  'a:defRPr': `a: ln ${fills} effectLst highlight latin ea cs sym`,
  'a:endParaRPr': `a: ln ${fills}`,
  'a:lvl1pPr': 'a: lnSpc spcBef spcAft buNone tabLst defRPr',
  'a:xfrm': 'a: off ext chOff chExt',
  'a:prstGeom': 'a: avLst',
  'a:graphic': 'a: graphicData',
  'a:graphicData': '* a:tbl c:chart',
  'a:blip': 'a: extLst',
  'a:stretch': 'a: fillRect',
  'a:tbl': 'a: tblPr tblGrid tr',
  'a:tblGrid': 'a: gridCol',
  'a:tr': 'a: tc',
  'a:tc': 'a: txBody tcPr',
  'a:txBody': 'a: bodyPr lstStyle p',
  'a:tcPr': `a: lnL lnR lnT lnB lnTlToBr lnBlToTr cell3D ${fills}`,
  'a:lnL': `a: ${fills} prstDash`,
  'a:lnR': `a: ${fills} prstDash`,
  'a:lnT': `a: ${fills} prstDash`,
  'a:lnB': `a: ${fills} prstDash`,
  'a:defPPr': 'a: defRPr',
  'a:theme': 'a: themeElements objectDefaults extraClrSchemeLst',
  'a:themeElements': 'a: clrScheme fontScheme fmtScheme',
  'a:clrScheme': 'a: dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink',
  'a:fontScheme': 'a: majorFont minorFont',
  'a:majorFont': 'a: latin ea cs font',
  'a:minorFont': 'a: latin ea cs font',
  'a:fmtScheme': 'a: fillStyleLst lnStyleLst effectStyleLst bgFillStyleLst',
  'a:fillStyleLst': 'a: solidFill',
  'a:bgFillStyleLst': 'a: solidFill',
  'a:lnStyleLst': 'a: ln',
  'a:effectStyleLst': 'a: effectStyle',
  'a:effectStyle': 'a: effectLst',
  ...Object.fromEntries(
    'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'
      .split(' ')
      .map((name) => [`a:${name}`, 'a: srgbClr']),
  ),
  // Presentations
  'p:presentation':
    'p: sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz embeddedFontLst defaultTextStyle',
  'p:sldMasterIdLst': 'p: sldMasterId',
  'p:notesMasterIdLst': 'p: notesMasterId',
  'p:sldIdLst': 'p: sldId',
  'p:defaultTextStyle': 'a: defPPr',
  'p:sldMaster': 'p: cSld clrMap sldLayoutIdLst transition timing hf txStyles',
  'p:sldLayoutIdLst': 'p: sldLayoutId',
  'p:txStyles': 'p: titleStyle bodyStyle otherStyle',
  'p:titleStyle': 'a: defPPr lvl1pPr',
  'p:bodyStyle': 'a: defPPr lvl1pPr',
  'p:otherStyle': 'a: defPPr lvl1pPr',
  'p:sldLayout': 'p: cSld clrMapOvr',
  'p:notesMaster': 'p: cSld clrMap hf notesStyle',
  'p:notes': 'p: cSld clrMapOvr',
  'p:sld': 'p: cSld clrMapOvr transition timing',
  'p:clrMapOvr': 'a: masterClrMapping overrideClrMapping',
  'p:cSld': 'p: bg spTree',
  'p:bg': 'p: bgPr bgRef',
  'p:bgPr': `a: ${fills} effectLst`,
  'p:spTree': '* p:nvGrpSpPr p:grpSpPr | p:sp p:graphicFrame p:pic',
  'p:nvGrpSpPr': 'p: cNvPr cNvGrpSpPr nvPr',
  'p:grpSpPr': 'a: xfrm',
  'p:sp': 'p: nvSpPr spPr style txBody',
  'p:nvSpPr': 'p: cNvPr cNvSpPr nvPr',
  'p:cNvSpPr': 'a: spLocks',
  'p:nvPr': 'p: ph',
  'p:spPr': `a: xfrm custGeom prstGeom ${fills} ln`,
  'p:txBody': 'a: bodyPr lstStyle p',
  'p:graphicFrame': '* p:nvGraphicFramePr p:xfrm a:graphic',
  'p:nvGraphicFramePr': 'p: cNvPr cNvGraphicFramePr nvPr',
  'p:cNvGraphicFramePr': 'a: graphicFrameLocks',
  'p:xfrm': 'a: off ext',
  'p:pic': 'p: nvPicPr blipFill spPr',
  'p:nvPicPr': 'p: cNvPr cNvPicPr nvPr',
  'p:cNvPicPr': 'a: picLocks',
  'p:blipFill': 'a: blip srcRect tile stretch',
  // Workbooks
  workbook: '* fileVersion workbookPr bookViews sheets definedNames',
  bookViews: '* workbookView',
  sheets: '* sheet',
  worksheet: '* sheetPr dimension sheetViews sheetFormatPr cols sheetData',
  sheetViews: '* sheetView',
  sheetView: '* pane selection',
  cols: '* col',
  sheetData: '* row',
  row: '* c',
  c: '* f v is',
  sst: '* si',
  si: '* t',
  styleSheet: '* numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles',
  numFmts: '* numFmt',
  fonts: '* font',
  font: '* b i strike color sz u vertAlign name family',
  fills: '* fill',
  fill: '* patternFill',
  borders: '* border',
  border: '* left right top bottom diagonal',
  cellStyleXfs: '* xf',
  cellXfs: '* xf',
  cellStyles: '* cellStyle',
  // Packages and properties
  Types: '* Default Override',
  Relationships: '* Relationship',
  Properties: '* Application property',
  property: '* vt:lpwstr',
  'cp:coreProperties': '* dc:title dc:creator dc:description dcterms:created dcterms:modified',
}

/** Where a document breaks the order of the schema, one line for each place. */
export function schemaFaults(element: XmlElement, parent = ''): readonly string[] {
  const spec = order[`${parent}/${element.name}`] ?? order[element.name] ?? ''
  const [prefix = '', ...names] = spec.split(' ')
  const groups = names
    .join(' ')
    .split(' | ')
    .map((group) => group.split(' ').map((name) => (prefix === '*' ? name : prefix + name)))
  // Names after a bar stand in any order, after all others.
  const rank = (name: string): number => {
    const [first = [], second = []] = groups
    const at = first.indexOf(name)
    return at >= 0 ? at : second.includes(name) ? first.length : -1
  }
  let last = -1
  const own = element.children.flatMap(({ name }) => {
    const position = rank(name)
    if (position < 0) return [`${element.name} may not hold ${name}`]
    if (position < last) return [`${name} comes too late in ${element.name}`]
    last = position
    return []
  })
  return [...own, ...element.children.flatMap((child) => schemaFaults(child, element.name))]
}
