import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { claimsOn } from '../src/catalog/claims/claimsOn.ts'
import { measured, type Text } from '../src/domain/figure/text.ts'
import { frameHeight } from '../src/domain/layout/frameHeight.ts'
import { mostCompared } from '../src/domain/series/comparedModels.ts'
import { svgOf } from '../src/export/svg/svgOf.ts'
import type { Formatter } from '../src/i18n/Formatter.ts'
import { loadFormatter } from '../src/i18n/loadFormatter.ts'
import { locales, type Locale } from '../src/i18n/locales.ts'
import { msg } from '../src/i18n/msg.ts'
import { embedPath } from '../src/state/embedAddress.ts'
import { hrefOf, type Route } from '../src/state/route.ts'
import { openings, stories } from '../src/views/overview/stories.ts'
import { committedDataset } from '../tests/support/committedDataset.ts'
import { modelStyle, prerenderedStyle, startScript, writtenSheet } from './policy.ts'
import {
  chartBody,
  claimsHtml,
  frameBody,
  standfirst,
  modelsBody,
  overviewBody,
  plainBody,
  presentBody,
} from './prerender/bodyHtml.ts'
import { frameHtml } from './prerender/frameHtml.ts'
import { modelBody, modelSummary } from './prerender/modelBody.ts'
import { modelRecords, type ModelRecord } from './prerender/modelRecords.ts'
import { oembedOf } from './prerender/oembedOf.ts'
import { absolute, inFile, inPage, pageHtml, type PageSpec } from './prerender/pageHtml.ts'
import { pictureFirst } from './prerender/pictureFirst.ts'
import { previewPng } from './prerender/previewPng.ts'
import { builtViews, type BuiltView } from './prerender/views.ts'

/*
 * Writes every address of the built site as a page of its own, with its words and its chart in it, and every named view
 * as pictures and as an answer to oEmbed. Needs no browser.
 */
const dist = resolve(import.meta.dirname, '../dist')
const began = performance.now()
let written = 0

function write(path: string, content: string | Uint8Array): void {
  const file = resolve(dist, path.replace(/^\//, ''))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  written += 1
}

// What no page is found for is shown by the bare app, which then says so.
copyFileSync(resolve(dist, 'index.html'), resolve(dist, '404.html'))
const shell = pictureFirst(readFileSync(resolve(dist, '404.html'), 'utf8'), startScript)
const data = committedDataset()
const views = builtViews(data)
const claims = claimsOn(data, null)

const everywhere = (pathOf: (locale: Locale) => string): Readonly<Record<Locale, string>> => ({
  en: pathOf('en'),
  zh: pathOf('zh'),
})
const routePaths = (route: Route) => everywhere((locale) => hrefOf('/', locale, route))

function writePage(page: PageSpec, style = inPage(prerenderedStyle)): void {
  write(`${page.paths[page.locale]}index.html`, pageHtml(shell, page, style))
}

/** Of the frames that oEmbed tells of, in pixels. */
const frameWidth = 800

const previewPath = ({ name }: BuiltView, { locale }: Formatter): string => `/pictures/${name}.${locale}.png`

function writeChart(view: BuiltView, f: Formatter): void {
  const { chart, preset, query, figure, name } = view
  const route: Route = { page: 'chart', id: chart.id }
  const prefix = (locale: Locale) => (locale === 'en' ? '/' : `/${locale}/`)
  const title = f.show(
    msg('app.title', {
      page: preset ? msg('share.viewTitle', { chart: chart.name, view: preset.label }) : chart.name,
    }),
  )
  const oembed = `/oembed/${name}.${f.locale}.json`
  const preview = previewPath(view, f)
  write(preview, previewPng(figure, f))
  writePage({
    locale: f.locale,
    title,
    description: `${f.show(figure.headline)} ${f.show(figure.subtitle)}`,
    paths: preset
      ? everywhere((locale) => `${prefix(locale)}views/${chart.id}/${preset.id}/`)
      : routePaths(route),
    address: hrefOf('/', f.locale, route, query),
    waits: 'figure',
    body: chartBody(view, f),
    picture: { path: preview, alt: f.show(figure.headline) },
    oembed,
  })
  write(
    oembed,
    oembedOf({
      title,
      headline: f.show(figure.headline),
      src: absolute(embedPath('/', chart.id, query, { locale: f.locale })),
      preview,
      width: frameWidth,
      height: frameHeight(figure, frameWidth, f),
    }),
  )
  for (const theme of ['light', 'dark'] as const)
    write(
      `pictures/${name}.${f.locale}.${theme}.svg`,
      svgOf(figure, {
        width: 960,
        density: 'page',
        theme,
        f,
        url: absolute(hrefOf('/', f.locale, route, query)),
      }),
    )
}

/** The page for frames of other sites, which the build has written bare. */
function writeFrame(view: BuiltView, f: Formatter): void {
  const { chart, figure, query } = view
  const address = embedPath('/', chart.id, query, { locale: f.locale })
  const file = `${address}index.html`
  const bare = readFileSync(resolve(dist, file.replace(/^\//, '')), 'utf8')
  const frame = {
    title: f.show(figure.headline),
    description: f.show(figure.subtitle),
    address,
    full: absolute(hrefOf('/', f.locale, { page: 'chart', id: chart.id }, query)),
    body: frameBody(view, f),
  }
  write(file, frameHtml(pictureFirst(bare, startScript), frame, prerenderedStyle))
}

const modelSheet = `/assets/${writtenSheet}-${createHash('sha256').update(modelStyle).digest('hex').slice(0, 7)}.css`
write(modelSheet, modelStyle)
const records = modelRecords(data)

function writeModel(record: ModelRecord, f: Formatter): void {
  const { id, name } = record.model
  const route: Route = { page: 'model', id }
  writePage(
    {
      locale: f.locale,
      title: f.show(msg('app.title', { page: msg('name.literal', { text: { en: name } }) })),
      description: modelSummary(record, f),
      paths: routePaths(route),
      address: hrefOf('/', f.locale, route),
      waits: 'model',
      body: modelBody(record, f),
      picture: null,
      oembed: null,
    },
    inFile(modelSheet),
  )
}

for (const locale of locales) {
  const f = await loadFormatter(locale)
  for (const record of records) writeModel(record, f)
  for (const view of views) writeChart(view, f)
  for (const view of views) if (view.preset === null) writeFrame(view, f)
  const told = stories.flatMap((id) => {
    const opening = views.find(
      (view) => view.chart.id === id && (view.preset?.id ?? '') === (openings[id] ?? ''),
    )
    return opening ? [opening] : []
  })
  const today = views.find((view) => view.chart.id === 'crossover' && view.preset === null)
  if (!today) throw new Error('The front page has no chart of today.')
  const overview: Route = { page: 'overview' }
  writePage({
    locale,
    title: f.show(msg('app.title', { page: msg('overview.title') })),
    description: f.show(msg('overview.standfirst')),
    paths: routePaths(overview),
    address: hrefOf('/', locale, overview),
    waits: 'figure',
    body: overviewBody(today.figure, told, f),
    picture: told[0] ? { path: previewPath(told[0], f), alt: f.show(told[0].figure.headline) } : null,
    oembed: null,
  })
  const models: Route = { page: 'models' }
  writePage({
    locale,
    title: f.show(msg('app.title', { page: msg('models.title') })),
    description: f.show(msg('models.standfirst')),
    paths: routePaths(models),
    address: hrefOf('/', locale, models),
    waits: 'rows',
    body: modelsBody(data.tables.models, f),
    picture: null,
    oembed: null,
  })
  const plain = (title: Text, about: string, more = '') => plainBody(f.show(title), f, about, more)
  const bare = [
    [
      'claims',
      msg('claims.title'),
      plain(msg('claims.title'), standfirst(msg('claims.standfirst'), f, 'long'), claimsHtml(claims, f)),
    ],
    ['present', msg('present.title'), presentBody(f)],
    ['data', msg('data.title'), plain(msg('data.title'), standfirst(msg('data.standfirst'), f))],
    [
      'compare',
      msg('compare.title'),
      plain(
        msg('compare.title'),
        standfirst(msg('compare.standfirst', { most: measured('count', mostCompared) }), f, 'more'),
      ),
    ],
    ['hub', msg('hub.title'), plain(msg('hub.title'), standfirst(msg('hub.standfirst'), f))],
  ] as const
  for (const [page, name, body] of bare)
    writePage({
      locale,
      title: f.show(msg('app.title', { page: name })),
      description: f.show(name),
      paths: routePaths({ page }),
      address: hrefOf('/', locale, { page }),
      waits: 'heading',
      body,
      picture: null,
      oembed: null,
    })
}
console.log(`prerendered ${written} files in ${((performance.now() - began) / 1000).toFixed(1)} s`)
