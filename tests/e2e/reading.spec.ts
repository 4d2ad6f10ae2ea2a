import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { addressOf, drawn, test } from './site.ts'

const allModels = (page: Page) => page.getByRole('button', { name: 'All models', exact: true })

test('a setting goes to the address, survives a reload, and Back undoes it', async ({ page }) => {
  await page.goto('/charts/crossover/')
  await drawn(page)
  const headline = await page.getByRole('heading', { level: 1 }).textContent()
  await allModels(page).click()
  await expect.poll(() => addressOf(page)).toBe('/charts/crossover/?of=all')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(headline ?? '')
  await page.reload()
  await drawn(page)
  expect(addressOf(page)).toBe('/charts/crossover/?of=all')
  await expect(allModels(page)).toHaveAttribute('aria-pressed', 'true')
  await allModels(page).press('Shift+Tab')
  await page.goBack()
  await expect.poll(() => addressOf(page)).toBe('/charts/crossover/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline ?? '')
})

test('another language shows the same view, and its page is in that language', async ({ page }) => {
  await page.goto('/charts/crossover/?bench=gpqa')
  await drawn(page)
  await page.getByRole('link', { name: '中文' }).click()
  await expect.poll(() => addressOf(page)).toBe('/zh/charts/crossover/?bench=gpqa')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[一-龥]/)
})

test('chosen colours stay chosen on the next page and after a reload', async ({ page }) => {
  await page.goto('/charts/crossover/')
  await page.getByLabel('Colours').selectOption('dark')
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const dark = await ground()
  await page.getByLabel('Colours').selectOption('light')
  await expect.poll(ground).not.toBe(dark)
  await page.getByLabel('Colours').selectOption('dark')
  await page.goto('/charts/downloads/')
  await drawn(page)
  expect(await ground()).toBe(dark)
})

test('a chart is one stop of the Tab key, and arrow keys walk through its models in words', async ({
  page,
}) => {
  await page.goto('/charts/crossover/')
  await drawn(page)
  const chart = page.getByRole('main').getByRole('application').first()
  await chart.focus()
  const said = page.getByRole('main').locator('[aria-live]')
  await page.keyboard.press('Home')
  await expect(said.filter({ hasText: /\d{4}/ }).first()).toBeAttached()
  const words = async () => (await said.allTextContents()).join(' ')
  const first = await words()
  await page.keyboard.press('ArrowRight')
  await expect.poll(words).not.toBe(first)
  await page.keyboard.press('End')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(chart).not.toBeFocused()
})

test('the table can be taken along as CSV with as many rows as the page has', async ({ page }) => {
  await page.goto('/charts/crossover/')
  await drawn(page)
  const rows = Number(await page.getByRole('table').first().getAttribute('aria-rowcount')) - 1
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download data (CSV)' }).click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  const body = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#'))
  const records = parse(body.join('\n'), { columns: true })
  expect(records.length).toBe(rows)
})

test('an odd address is put right, and what was refused is told', async ({ page }) => {
  await page.goto('/charts/crossover/?bench=nonsense&wat=%3Cscript%3E&fit=linear')
  await drawn(page)
  await expect(page.getByRole('status').filter({ hasText: 'nonsense' })).toContainText('wat')
  expect(addressOf(page)).not.toContain('nonsense')
})

test('data that are gone are told in words with a way on', async ({ page, noise }) => {
  noise.expect(/404/)
  await page.route('**/data/scores.eci.json', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('/charts/crossover/')
  await expect(page.getByRole('alert')).toContainText('The file is not on the server.')
  await page.unroute('**/data/scores.eci.json')
  await page.getByRole('button', { name: 'Try again' }).click()
  await drawn(page)
})

test('data of a newer format are told from broken ones', async ({ page }) => {
  await page.route('**/data/datapackage.json', async (route) => {
    const response = await route.fetch()
    const manifest: unknown = await response.json()
    if (typeof manifest !== 'object' || manifest === null) throw new Error('no manifest')
    await route.fulfill({ json: { ...manifest, schemaVersion: 99 } })
  })
  await page.goto('/charts/downloads/')
  await expect(page.getByRole('alert')).toContainText('newer format (99)')
})
