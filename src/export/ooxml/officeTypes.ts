const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const office = 'application/vnd.openxmlformats-officedocument'

/** Relation types of Office packages. */
export const relations = {
  officeDocument: `${relation}/officeDocument`,
  core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  extended: `${relation}/extended-properties`,
  custom: `${relation}/custom-properties`,
  worksheet: `${relation}/worksheet`,
  styles: `${relation}/styles`,
  sharedStrings: `${relation}/sharedStrings`,
  theme: `${relation}/theme`,
  slideMaster: `${relation}/slideMaster`,
  slideLayout: `${relation}/slideLayout`,
  slide: `${relation}/slide`,
  notesMaster: `${relation}/notesMaster`,
  notesSlide: `${relation}/notesSlide`,
  chart: `${relation}/chart`,
  package: `${relation}/package`,
  image: `${relation}/image`,
  hyperlink: `${relation}/hyperlink`,
  presProps: `${relation}/presProps`,
  viewProps: `${relation}/viewProps`,
  tableStyles: `${relation}/tableStyles`,
} as const

/** Media types of the parts. */
export const types = {
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  extended: `${office}.extended-properties+xml`,
  custom: `${office}.custom-properties+xml`,
  workbook: `${office}.spreadsheetml.sheet.main+xml`,
  worksheet: `${office}.spreadsheetml.worksheet+xml`,
  styles: `${office}.spreadsheetml.styles+xml`,
  sharedStrings: `${office}.spreadsheetml.sharedStrings+xml`,
  theme: `${office}.theme+xml`,
  presentation: `${office}.presentationml.presentation.main+xml`,
  slideMaster: `${office}.presentationml.slideMaster+xml`,
  slideLayout: `${office}.presentationml.slideLayout+xml`,
  slide: `${office}.presentationml.slide+xml`,
  notesMaster: `${office}.presentationml.notesMaster+xml`,
  notesSlide: `${office}.presentationml.notesSlide+xml`,
  presProps: `${office}.presentationml.presProps+xml`,
  viewProps: `${office}.presentationml.viewProps+xml`,
  tableStyles: `${office}.presentationml.tableStyles+xml`,
  chart: `${office}.drawingml.chart+xml`,
} as const

/** XML namespaces, as attributes of a root element. */
export const namespaces = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: relation,
  s: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
} as const
