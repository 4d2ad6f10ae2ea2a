import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { charts } from '../../src/catalog/charts.ts'
import { htmlOf } from '../../src/export/html/htmlOf.ts'
import { loadFormatter } from '../../src/i18n/loadFormatter.ts'
import { committedDataset } from '../support/committedDataset.ts'
import { drawn, test } from './site.ts'

const shellPath = resolve(import.meta.dirname, '../../dist/offline.zh.html')

test('a chart saved as a page is explored without a network', async ({ page, context }, info) => {
  await page.goto('/charts/downloads/')
  await drawn(page)
  await page.getByRole('button', { name: 'Share and export' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Offline page (HTML)', exact: true }).click(),
  ])
  const file = info.outputPath('chart.html')
  await download.saveAs(file)
  // What it would still fetch is no concern of the file's.
  await page.close()

  await context.setOffline(true)
  const asked: string[] = []
  const offline = await context.newPage()
  offline.on('request', (request) => asked.push(request.url()))
  const address = pathToFileURL(file).href
  await offline.goto(address)
  const surface = offline.getByRole('application')
  await surface.focus()
  await offline.keyboard.press('ArrowRight')
  await expect(offline.locator('[data-tooltip="passing"]')).toContainText(/\d/)
  await expect(offline.getByRole('table').getByRole('row').nth(3)).toContainText(/\d/)
  await offline.getByRole('button', { name: /^Show all/ }).click()
  await expect(offline.getByRole('link', { name: /^The live view/ })).toHaveAttribute(
    'href',
    /\/charts\/downloads\/$/,
  )
  expect(asked).toEqual([address])
})

test('a saved page of any chart weighs less than 400 kB packed', async () => {
  const shell = readFileSync(shellPath, 'utf8')
  const data = committedDataset()
  const f = await loadFormatter('zh')
  for (const chart of charts) {
    const outcome = chart.build(data, '')
    if (outcome.kind !== 'figure') continue
    const html = htmlOf(shell, outcome.figure, `https://example.org/charts/${chart.id}/`, f)
    expect(gzipSync(html).length, chart.id).toBeLessThan(400_000)
  }
})
