import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { partsIn, siteBytes } from '../../scripts/siteBytes.ts'
import { charts } from '../../src/catalog/charts.ts'
import { askedPath, manifestPath } from '../../src/data/files.ts'
import { test } from './site.ts'

const dist = resolve(import.meta.dirname, '../../dist')
const packed = new Map<string, number>()
function onTheWire(file: string): number {
  const bytes = packed.get(file) ?? brotliCompressSync(readFileSync(resolve(dist, file))).length
  packed.set(file, bytes)
  return bytes
}

/** Why the last is what it is: docs/decisions/bytes.md. */
const budgets = {
  entry: 90_000,
  drawing: 130_000,
  embed: 200_000,
  embedInUse: 216_000,
  data: 60_000,
} as const

test('the start, the drawing code, every embed and the data of every first view keep to their bytes', () => {
  const { entry, drawing, embeds } = siteBytes(dist)
  expect(entry.brotli).toBeLessThanOrEqual(budgets.entry)
  expect(drawing.brotli).toBeLessThanOrEqual(budgets.drawing)
  for (const [id, bytes] of embeds) expect(bytes.brotli, id).toBeLessThanOrEqual(budgets.embed)
  for (const chart of charts) {
    const files = [manifestPath, ...chart.tablesOf('').map(askedPath)]
    const sum = files.reduce((total, file) => total + onTheWire(file), 0)
    expect(sum, chart.id).toBeLessThanOrEqual(budgets.data)
  }
})

test('exports, palette, presenting, own data and the words of other parts come with no page before they are used', () => {
  const partsOf = partsIn(dist)
  const onlyWhenUsed =
    /src\/export\/|_(?:pptxOf|xlsxOf|svgOf|pngOf|htmlOf|jsonOf|csvOf)-|commands\/Opened|Palette|ShortcutSheet|OwnFields|ShareFields|intake|i18n\/messages\/(?!\w+\/base)/
  for (const page of ['index.html', 'embed.html', 'src/views/overview/Overview.tsx']) {
    expect(
      [...partsOf(page)].filter((part) => onlyWhenUsed.test(part)),
      page,
    ).toEqual([])
    expect(partsOf(page)).not.toContain('src/views/present/Present.tsx')
  }
  expect([...partsOf('src/views/chart/ChartPage.tsx')].filter((part) => onlyWhenUsed.test(part))).toEqual([])
})

test('an embed that is read with pointer and keys keeps to its bytes, worker included, and never asks for Recharts', async ({
  page,
}) => {
  const scripts = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/\.(js|css)$/.test(pathname)) scripts.add(pathname.slice(1))
  })
  // The heaviest: it draws a draft and computes the whole in a worker, which loads the chart for itself.
  const computed = page.waitForEvent('worker').then((worker) => worker.waitForEvent('close'))
  await page.goto('/embed/stress/')
  const chart = page.getByRole('application')
  await chart.hover()
  await chart.press('ArrowRight')
  await expect(page.getByRole('status').filter({ hasText: /\S/ })).not.toHaveCount(0)
  await computed
  const sum = [...scripts].reduce((total, file) => total + onTheWire(file), 0)
  expect([...scripts].filter((file) => file.includes('recharts'))).toEqual([])
  expect(sum).toBeLessThanOrEqual(budgets.embedInUse)
})

test('drawing code and data are asked for side by side', async ({ page }) => {
  const isDrawing = (url: URL) => /\/assets\/(FigureView|recharts)-.*\.js$/.test(url.pathname)
  const isTable = (url: URL) => url.pathname === '/data/scores.eci.json'
  let release = () => {}
  const both = new Promise<void>((resolveBoth) => {
    release = resolveBoth
  })
  const waiting = new Set<string>()
  // Neither is answered before both are asked for: a page that asks for one after the other never gets anything.
  await page.route(
    (url) => isDrawing(url) || isTable(url),
    async (route) => {
      waiting.add(isTable(new URL(route.request().url())) ? 'data' : 'drawing')
      if (waiting.size === 2) release()
      await both
      await route.continue()
    },
  )
  await page.goto('/charts/crossover/')
  await expect(page.getByRole('application').first()).toBeVisible()
  expect(waiting).toEqual(new Set(['data', 'drawing']))
})
