import { afterEach, describe, expect, test, vi } from 'vitest'
import { charts } from '../../../src/catalog/charts.ts'
import type { Figure } from '../../../src/domain/figure/Figure.ts'
import { tableOf } from '../../../src/domain/figure/tableOf.ts'
import { slideColumns } from '../../../src/domain/layout/slideColumns.ts'
import { pptxOf } from '../../../src/export/pptx/pptxOf.ts'
import { themePalettes } from '../../../src/export/svg/themePalettes.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { committedOutcome } from '../../support/committedOutcome.ts'
import { openPackage, packageFaults, type OfficePackage } from '../../support/officePackage.ts'
import { schemaFaults } from '../../support/officeSchema.ts'
import {
  datum,
  figureOf,
  gapFigure,
  panel,
  scatterFigure,
  series,
  stackFigure,
} from '../../support/sampleFigures.ts'
import { all, at, type XmlElement } from '../../support/xmlTree.ts'

const en = await loadFormatter('en')
const zh = await loadFormatter('zh')
const slidePalette = themePalettes.light
const url = 'https://example.org/charts/sample/?a=1&b=2'

const committed = charts.flatMap((chart) => {
  const outcome = committedOutcome(chart, '')
  return outcome.kind === 'figure' ? [[chart.id, outcome.figure] as const] : []
})
const samples = [
  ['scatter', scatterFigure()],
  ['gaps', gapFigure()],
  ['stack', stackFigure()],
  ['whiskers', whiskerFigure()],
  ['lanes', laneFigure()],
] as const
const figures: readonly (readonly [string, Figure])[] = [...samples, ...committed]

function whiskerFigure(): Figure {
  return figureOf(
    panel([
      series('points', [
        datum('both', 18_700, 50, { range: [40, 65], xRange: [18_600, 18_900] }),
        datum('open-ended', 18_800, 60, { range: [null, 70], xRange: [18_750, null] }),
      ]),
    ]),
  )
}

function laneFigure(): Figure {
  const lanes = series(
    'points',
    ['One', 'Two & <three>'].map((name, lane) =>
      datum(name, 18_700 + lane * 100, lane, { name: { en: name }, xRange: [18_650, 18_950] }),
    ),
  )
  return figureOf(
    panel([lanes], {
      y: {
        quantity: 'lane',
        scale: 'linear',
        label: { key: 'name.literal', values: { text: { en: 'Rows' } } },
      },
    }),
  )
}

const open = (figure: Figure, f = en, deck = false): OfficePackage =>
  openPackage(pptxOf([{ figure, url }], { f, palette: slidePalette, deck }))

const chartsIn = (file: OfficePackage): readonly string[] =>
  file.names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
const workbookOf = (file: OfficePackage, chart: string): OfficePackage =>
  openPackage(file.bytes([...file.relations(chart).values()][0]?.path ?? ''))

/** The words or number in a cell of a workbook's first sheet. */
function cellReader(book: OfficePackage): (reference: string) => string | null {
  const strings = all(book.xml('xl/sharedStrings.xml'), 't').map((t) => t.text)
  const cells = new Map(
    all(book.xml('xl/worksheets/sheet1.xml'), 'c').map((cell) => {
      const value = at(cell, 'v').text
      const text = cell.attributes['t'] === 's' ? (strings[Number(value)] ?? null) : value
      return [cell.attributes['r'] ?? '', text]
    }),
  )
  return (reference) => cells.get(reference) ?? null
}

/** The cells a formula such as `'Chart'!$B$2:$B$9` names. */
function cellsOf(formula: string): readonly string[] {
  const match = /^'[^']+'!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula)
  if (!match) throw new Error(formula)
  const [, column = '', first = '', , last = first] = match
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => `${column}${Number(first) + i}`)
}

const numbersIn = (ref: XmlElement): readonly (string | null)[] => {
  const cache = ref.children.find((child) => child.name === 'c:numCache' || child.name === 'c:strCache')
  if (!cache) throw new Error('no cache')
  const values: (string | null)[] = Array.from(
    { length: Number(at(cache, 'c:ptCount').attributes['val']) },
    () => null,
  )
  for (const pt of cache.children.filter((child) => child.name === 'c:pt'))
    values[Number(pt.attributes['idx'])] = at(pt, 'c:v').text
  return values
}

afterEach(() => {
  vi.unstubAllEnvs()
})

describe.each(figures)('the slide of %s', (_, figure) => {
  const file = open(figure)

  test('is well formed, in the order of the schema', () => {
    for (const name of file.names.filter((each) => /\.(xml|rels)$/.test(each)))
      expect(schemaFaults(file.xml(name)), name).toEqual([])
    for (const chart of chartsIn(file)) {
      const book = workbookOf(file, chart)
      expect(packageFaults(book)).toEqual([])
      for (const name of book.names.filter((each) => /\.(xml|rels)$/.test(each)))
        expect(schemaFaults(book.xml(name)), name).toEqual([])
    }
  })

  test('has no part, relation or id that leads nowhere', () => {
    expect(packageFaults(file)).toEqual([])
    for (const name of file.names.filter((each) => /^ppt\/(slides|notesSlides)\/[^/]+$/.test(each))) {
      const ids = all(file.xml(name), 'p:cNvPr').map((shape) => shape.attributes['id'])
      expect(new Set(ids).size, name).toBe(ids.length)
    }
  })

  test('has a chart for each panel, whose axes are there and belong together', () => {
    expect(chartsIn(file)).toHaveLength(figure.panels.length)
    for (const name of chartsIn(file)) {
      const area = at(file.xml(name), 'c:chart', 'c:plotArea')
      const axes = area.children.filter((child) => child.name.endsWith('Ax'))
      const ids = axes.map((axis) => at(axis, 'c:axId').attributes['val'])
      const crosses = axes.map((axis) => at(axis, 'c:crossAx').attributes['val'])
      expect(ids).toHaveLength(2)
      expect(crosses).toEqual(ids.toReversed())
      for (const group of area.children.filter((child) => child.name.endsWith('Chart'))) {
        const used = group.children.filter((child) => child.name === 'c:axId')
        expect(used.map((id) => id.attributes['val'])).toEqual(ids)
      }
    }
  })

  test('numbers its series in one order, each once', () => {
    for (const name of chartsIn(file)) {
      const indices = all(file.xml(name), 'c:ser').map((each) => at(each, 'c:idx').attributes['val'])
      expect(new Set(indices).size).toBe(indices.length)
      const counts = all(file.xml(name), 'c:dPt').map((point) => Number(at(point, 'c:idx').attributes['val']))
      expect(counts.every(Number.isInteger)).toBe(true)
    }
  })

  test('shows the values that stand in its workbook, and no empty one', () => {
    for (const name of chartsIn(file)) {
      const read = cellReader(workbookOf(file, name))
      const refs = [...all(file.xml(name), 'c:numRef'), ...all(file.xml(name), 'c:strRef')]
      for (const ref of refs) {
        const cells = cellsOf(at(ref, 'c:f').text)
        expect(cells.map(read)).toEqual(numbersIn(ref))
      }
      expect(all(file.xml(name), 'c:v').filter((value) => value.text === '')).toEqual([])
    }
  })

  test('draws every value of the table, as often as the table has it', () => {
    const panels = slideColumns(figure, 1184).flatMap((column) => column.figure.panels)
    for (const [index, own] of panels.entries()) {
      const drawn = all(file.xml(`ppt/charts/chart${index + 1}.xml`), 'c:ser')
      for (const each of own.series) {
        if (each.mark === 'fit') continue
        const name = en.show(each.name)
        const found = drawn.filter((candidate) => all(candidate, 'c:v')[0]?.text === name)
        const ys = found.flatMap((candidate) =>
          candidate.children
            .filter((child) => child.name === 'c:yVal' || child.name === 'c:val')
            .flatMap((child) => numbersIn(at(child, 'c:numRef')))
            .filter((value) => value !== null),
        )
        const positive = own.y.scale === 'log'
        const wanted = each.data.flatMap(({ y }) => (y === null || (positive && y <= 0) ? [] : [y]))
        const repeats = each.mark === 'steps' ? new Set(wanted) : wanted
        for (const y of repeats)
          expect(ys.filter((value) => Number(value) === y).length, `${name} ${y}`).toBeGreaterThanOrEqual(
            wanted.filter((value) => value === y).length,
          )
        if (each.mark === 'points' || each.mark === 'line' || each.mark === 'stack')
          expect(ys).toHaveLength(wanted.length)
        if (each.mark === 'intervals') expect(ys).toHaveLength(wanted.length * 2)
      }
    }
  })

  test('carries the whole table behind every chart', () => {
    const { rows, columns } = tableOf(figure)
    for (const name of chartsIn(file)) {
      const sheet = workbookOf(file, name).xml('xl/worksheets/sheet2.xml')
      const [header, ...body] = all(sheet, 'row')
      expect(header?.children).toHaveLength(columns.length)
      expect(body).toHaveLength(rows.length)
    }
  })

  test('says in alt text and notes what it shows, where from, and where it lives', () => {
    const [frame] = all(file.xml('ppt/slides/slide1.xml'), 'p:graphicFrame')
    if (!frame) throw new Error('no frame')
    const description = at(frame, 'p:nvGraphicFramePr', 'p:cNvPr').attributes['descr'] ?? ''
    expect(description).toContain(en.show(figure.subtitle))
    const notes = all(file.xml('ppt/notesSlides/notesSlide1.xml'), 'a:t').map((t) => t.text)
    expect(notes).toContain(en.show(figure.headline))
    expect(notes).toContain(url)
    for (const source of figure.sources)
      expect(
        notes.some((line) => line.startsWith(source.citation)),
        source.id,
      ).toBe(true)
    const link = [...file.relations('ppt/slides/slide1.xml').values()].find(
      ({ type }) => type === 'hyperlink',
    )
    expect(link).toBeDefined()
  })

  test('has the same bytes in every time zone', () => {
    const options = { f: zh, palette: slidePalette, deck: true }
    vi.stubEnv('TZ', 'America/Los_Angeles')
    const west = pptxOf([{ figure, url }], options)
    vi.stubEnv('TZ', 'Asia/Shanghai')
    expect(Buffer.from(pptxOf([{ figure, url }], options)).equals(Buffer.from(west))).toBe(true)
  })
})

describe('a deck', () => {
  const [first, ...others] = figures.map(([, figure]) => ({ figure, url }))
  if (!first) throw new Error('no figure')
  const file = openPackage(pptxOf([first, ...others], { f: zh, palette: slidePalette, deck: true }))

  test('is sound in Chinese as well', () => {
    expect(packageFaults(file)).toEqual([])
    for (const name of file.names.filter((each) => /\.(xml|rels)$/.test(each)))
      expect(schemaFaults(file.xml(name)), name).toEqual([])
  })

  test('begins with the findings and ends with tables', () => {
    const contents = Math.ceil(figures.length / 8)
    const words = Array.from({ length: contents }, (_, page) =>
      all(file.xml(`ppt/slides/slide${page + 1}.xml`), 'a:t').map((t) => t.text),
    ).flat()
    for (const [, figure] of figures)
      expect(words.some((line) => line.endsWith(zh.show(figure.headline)))).toBe(true)
    const last = file.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length
    const rows = all(file.xml(`ppt/slides/slide${last}.xml`), 'a:tr')
    const widths = rows.map((row) => row.children.filter((child) => child.name === 'a:tc').length)
    expect(new Set(widths).size).toBe(1)
    expect(all(file.xml(`ppt/slides/slide${last}.xml`), 'a:gridCol')).toHaveLength(widths[0] ?? 0)
  })
})

describe('axes', () => {
  const chart = (figure: Figure) => at(open(figure).xml('ppt/charts/chart1.xml'), 'c:chart', 'c:plotArea')

  test('of time are axes of dates that begin at the start of a period', () => {
    const [x] = chart(scatterFigure()).children.filter((child) => child.name === 'c:valAx')
    if (!x) throw new Error('no axis')
    expect(at(x, 'c:numFmt').attributes['formatCode']).toMatch(/^(mmm )?yyyy$/)
    const first = new Date((Number(at(x, 'c:scaling', 'c:min').attributes['val']) - 25_569) * 86_400_000)
    expect([0, 3, 6, 9]).toContain(first.getUTCMonth())
    expect(first.getUTCDate()).toBeLessThan(6)
  })

  test('that are logarithmic stay so, and what is not positive is a gap', () => {
    const file = open(stackFigure())
    const area = at(file.xml('ppt/charts/chart2.xml'), 'c:chart', 'c:plotArea')
    const [, y] = area.children.filter((child) => child.name === 'c:valAx')
    if (!y) throw new Error('no axis')
    expect(at(y, 'c:scaling', 'c:logBase').attributes['val']).toBe('10')
    expect(Number(at(y, 'c:scaling', 'c:min').attributes['val'])).toBeGreaterThan(0)
    const ys = all(area, 'c:yVal').flatMap((each) => numbersIn(at(each, 'c:numRef')))
    expect(ys.filter((value) => value !== null && Number(value) <= 0)).toEqual([])
  })
})

describe('marks', () => {
  test('keep intervals as error bars, to the end of the axis where nothing limits them', () => {
    const area = at(open(whiskerFigure()).xml('ppt/charts/chart1.xml'), 'c:chart', 'c:plotArea')
    const bars = all(area, 'c:errBars')
    expect(bars.map((bar) => at(bar, 'c:errDir').attributes['val'])).toEqual(['y'])
    const [y] = bars
    if (!y) throw new Error('no y error bars')
    const min = Number(at(all(area, 'c:valAx')[1] ?? area, 'c:scaling', 'c:min').attributes['val'])
    const reach = (side: string) =>
      numbersIn(at(y, side, 'c:numRef')).flatMap((value) => (value === null ? [] : [Number(value)]))
    expect(reach('c:minus')).toEqual([10, 60 - min])
    expect(reach('c:plus')).toEqual([15, 10])
  })

  test('keep intervals along x as lines of their own, to the end of the axis where nothing limits them', () => {
    const area = at(open(whiskerFigure()).xml('ppt/charts/chart1.xml'), 'c:chart', 'c:plotArea')
    const [lines] = all(area, 'c:ser').filter((each) => all(each, 'c:v')[0]?.text.endsWith(', interval'))
    if (!lines) throw new Error('no intervals')
    const max = Number(at(all(area, 'c:valAx')[0] ?? area, 'c:scaling', 'c:max').attributes['val'])
    const days = numbersIn(at(lines, 'c:xVal', 'c:numRef')).map(Number)
    const heights = numbersIn(at(lines, 'c:yVal', 'c:numRef'))
    expect(heights).toEqual(['50', '50', null, '60', '60', null])
    expect(days.slice(0, 2)).toEqual([18_600, 18_900].map((day) => day + 25_569))
    expect(days.slice(3, 5)).toEqual([18_750 + 25_569, max])
  })

  test('of open and closed differ in shape as well as in colour', () => {
    const drawn = all(open(scatterFigure()).xml('ppt/charts/chart1.xml'), 'c:ser')
    const look = (name: string) => {
      const own = drawn.find((each) => all(each, 'c:v')[0]?.text === name)
      if (!own) throw new Error(name)
      return at(own, 'c:marker', 'c:symbol').attributes['val']
    }
    expect([look('open models'), look('closed models')]).toEqual(['circle', 'diamond'])
  })

  test('in lanes bear the names of their lanes, escaped', () => {
    const labels = all(open(laneFigure()).xml('ppt/charts/chart1.xml'), 'c:dLbl')
    expect(labels.flatMap((label) => all(label, 'a:t').map((t) => t.text))).toEqual(
      expect.arrayContaining(['One', 'Two & <three>']),
    )
  })

  test('leave a gap of a stack empty instead of sloping into it', () => {
    const [layer] = all(open(stackFigure()).xml('ppt/charts/chart1.xml'), 'c:ser')
    if (!layer) throw new Error('no layer')
    const days = numbersIn(at(layer, 'c:cat', 'c:numRef')).map(Number)
    const values = numbersIn(at(layer, 'c:val', 'c:numRef'))
    const gap = values.flatMap((value, index) => (value === null ? [days[index] ?? 0] : []))
    const known = days.filter((_, index) => values[index] !== null)
    const before = known.filter((day) => day < (gap[0] ?? 0)).at(-1)
    const after = known.find((day) => day > (gap.at(-1) ?? 0))
    expect([gap[0], gap.at(-1)]).toEqual([(before ?? 0) + 1, (after ?? 0) - 1])
  })
})

test('a picture can stand in for the chart', () => {
  const picture = { png: new Uint8Array([137, 80, 78, 71]), width: 1600, height: 900 }
  const file = openPackage(
    pptxOf([{ figure: gapFigure(), url, picture }], { f: en, palette: slidePalette, deck: false }),
  )
  expect(packageFaults(file)).toEqual([])
  expect(chartsIn(file)).toEqual([])
  const [shape] = all(file.xml('ppt/slides/slide1.xml'), 'p:pic')
  expect(shape && at(shape, 'p:nvPicPr', 'p:cNvPr').attributes['descr']).not.toBe('')
})
