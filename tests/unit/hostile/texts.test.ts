import { csvParseRows } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { chartBody, modelsBody, claimsHtml } from '../../../scripts/prerender/bodyHtml.ts'
import { pageHtml } from '../../../scripts/prerender/pageHtml.ts'
import { builtViews } from '../../../scripts/prerender/views.ts'
import { claimsOn } from '../../../src/catalog/claims/claimsOn.ts'
import { datasetMarkup } from '../../../src/domain/dataset/datasetMarkup.ts'
import { citationOf } from '../../../src/export/citation/citationOf.ts'
import { csvOf } from '../../../src/export/csvOf.ts'
import { htmlOf, places } from '../../../src/export/html/htmlOf.ts'
import { jsonOf } from '../../../src/export/json/jsonOf.ts'
import { pptxOf } from '../../../src/export/pptx/pptxOf.ts'
import { svgOf } from '../../../src/export/svg/svgOf.ts'
import { themePalettes } from '../../../src/export/svg/themePalettes.ts'
import { xlsxOf } from '../../../src/export/xlsx/xlsxOf.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { locales } from '../../../src/i18n/locales.ts'
import { markup, unseen } from '../../support/hostile.ts'
import { datasetWithTexts } from '../../support/hostileDataset.ts'
import { foreignParts } from '../../support/htmlParts.ts'
import { openPackage, packageFaults } from '../../support/officePackage.ts'
import { parseXml } from '../../support/xmlTree.ts'

/* Every free text of a dataset is markup that would run, after what stood there: on no surface is it anything but text. */
const url = 'https://example.org/charts/lag/?a=1'
const payload = `${markup.join('')}${unseen.join('')}&#x3c;svg&#x3e;`
const data = await datasetWithTexts((text) => `${text} ${payload}`)
const views = builtViews(data)
const formatters = await Promise.all(locales.map(loadFormatter))
const page = `<!doctype html>${places.language}<head>${places.head}</head><body>${places.still}<script type="application/json">${places.data}</script></body></html>`
const shell =
  '<!doctype html><html lang="en"><head><title>x</title><meta name="description" content="x" /></head><body><noscript>x</noscript><div id="root"></div></body></html>'

it.each(markup.filter((text) => text.includes('<')))('%s would be found where it stood as it is', (text) => {
  expect(foreignParts(`<p title="${text}">${text}</p>`)).not.toEqual([])
})

it('the texts are in what the charts show', () => {
  expect(views.length).toBeGreaterThan(20)
  const shown = views.filter(({ figure }) => JSON.stringify(figure).includes('onload'))
  expect(shown.length).toBeGreaterThan(0.8 * views.length)
})

describe.each(formatters)('in $locale', (f) => {
  it.each(views.map((view) => [view.name, view] as const))(
    '%s is a drawing of nothing but shapes and text',
    (_, { figure }) => {
      const svg = svgOf(figure, { f, url, theme: 'light', transparent: false, width: 700, density: 'page' })
      parseXml(svg)
      expect(foreignParts(svg)).toEqual([])
    },
  )
})

const f = formatters[0] ?? (await loadFormatter('en'))
const samples = views.filter(({ preset }) => preset === null)

describe.each(samples.map((view) => [view.name, view] as const))('%s', (name, view) => {
  const { figure } = view

  it('is a page before any script', () => {
    const html = pageHtml(
      shell,
      {
        locale: 'en',
        title: f.show(figure.headline),
        description: f.show(figure.subtitle),
        paths: { en: `/charts/${name}/`, zh: `/zh/charts/${name}/` },
        address: `/charts/${name}/`,
        waits: 'figure',
        body: chartBody(view, f),
        picture: { path: '/p.png', alt: f.show(figure.headline) },
        oembed: '/o.json',
      },
      '',
    )
    expect(foreignParts(html)).toEqual([])
  })

  it('is a page that needs nothing else', () => {
    const html = htmlOf(page, figure, url, f)
    expect(foreignParts(html)).toEqual([])
    const [, saved = ''] = /<script type="application\/json">([^<]*)<\/script>/.exec(html) ?? []
    expect(JSON.parse(saved)).toMatchObject({ url })
  })

  it('is a deck and a workbook of well-formed parts that lead nowhere but to the view', () => {
    const deck = openPackage(pptxOf([{ figure, url }], { f, palette: themePalettes.light, deck: false }))
    const book = openPackage(xlsxOf(figure, url, f))
    for (const file of [deck, book]) {
      expect(packageFaults(file)).toEqual([])
      for (const part of file.names.filter((path) => /\.(xml|rels)$/.test(path))) file.xml(part)
      const outside = file.names
        .filter((path) => path.endsWith('.rels'))
        .flatMap((path) => file.xml(path).children)
        .flatMap(({ attributes }) =>
          attributes['TargetMode'] === 'External' ? [attributes['Target'] ?? ''] : [],
        )
      expect(outside.filter((target) => !/^https?:\/\//.test(target))).toEqual([])
    }
    const formulas = book.names
      .filter((path) => path.includes('worksheets/'))
      .flatMap((path) => elementsOf(book.xml(path), 'f'))
    expect(formulas).toEqual([])
  })

  it('is a table whose rows are as many as its marks', () => {
    const rows = csvParseRows(csvOf(figure, f))
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
  })

  it('is cited and answered in JSON that is JSON', () => {
    expect(JSON.parse(jsonOf(figure, url, f))).toMatchObject({ view: url })
    expect(JSON.parse(citationOf('csl-json', figure, url, f))).toHaveLength(1)
    expect(citationOf('bibtex', figure, url, f).match(/^ {2}\w+ = /gm)).toHaveLength(6)
    expect(citationOf('markdown', figure, url, f)).not.toMatch(/(?<!\\)<|\n/)
  })
})

const elementsOf = (element: ReturnType<typeof parseXml>, name: string): readonly string[] =>
  element.children.flatMap((child) => [
    ...(child.name === name ? [child.text] : []),
    ...elementsOf(child, name),
  ])

it('the lists of models and claims are pages of text and links inside the site', () => {
  for (const html of [modelsBody(data.tables.models, f), claimsHtml(claimsOn(data, null), f)]) {
    expect(foreignParts(html)).toEqual([])
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(
      ([, href = '']) => new URL(href.replaceAll('&amp;', '&'), 'https://example.org/'),
    )
    expect(links.filter(({ origin }) => origin !== 'https://example.org')).toEqual([])
  }
})

it('the markup for search engines is JSON whose addresses are of this site', () => {
  const manifest = {
    schemaVersion: 1,
    name: payload,
    dataDate: data.dataDate,
    edition: null,
    resources: [{ name: payload, path: 'models.json', rows: 1, bytes: 1, hash: `sha256:${'0'.repeat(64)}` }],
    sources: [...data.sources.values()],
  }
  const made = datasetMarkup(manifest, {
    name: 'x',
    description: 'x',
    url,
    files: 'https://example.org/data/',
  })
  expect(JSON.parse(JSON.stringify(made))).toMatchObject({
    distribution: [{ contentUrl: 'https://example.org/data/models.json' }],
  })
})

it('nothing that hides or turns its neighbours is left in a name', () => {
  for (const { figure } of views)
    expect(JSON.stringify(figure)).not.toMatch(/[\u202a-\u202e\u2060-\u2069\u200b-\u200f\ufeff]/)
})
