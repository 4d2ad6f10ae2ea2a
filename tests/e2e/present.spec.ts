import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { openPackage, packageFaults } from '../support/officePackage.ts'
import { all } from '../support/xmlTree.ts'
import { addressOf, drawn, test } from './site.ts'

const slides = '[data-current] article svg.recharts-surface'

async function saved(page: Page, button: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return readFileSync(await download.path())
}

test('views added from their charts are presented in order, and saved as slides', async ({ page }) => {
  await page.goto('/charts/crossover/?of=all')
  await drawn(page)
  await page.getByRole('button', { name: 'Share and export' }).click()
  await page.getByRole('button', { name: 'Add this view' }).click()
  await expect(page.getByRole('button', { name: 'Added' })).toBeDisabled()

  await page.goto('/charts/downloads/')
  await drawn(page)
  await page.getByRole('button', { name: 'Share and export' }).click()
  await page.getByRole('button', { name: 'Add this view' }).click()
  await page.getByRole('link', { name: 'Open the presentation' }).click()

  await expect(page).toHaveURL(/\/present\/\?view=crossover%3Fof%3Dall&view=downloads$/)
  await expect(page.locator(slides).first()).toBeVisible()
  await expect(page.getByText('1 of 2')).toBeAttached()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await page.keyboard.press('PageDown')
  await expect(page.getByText('2 of 2')).toBeAttached()
  expect(addressOf(page)).toContain('at=2')
  await page.keyboard.press('PageDown')
  await expect(page.getByText('2 of 2')).toBeAttached()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText('1 of 2')).toBeAttached()

  await expect(page.locator('article svg.recharts-surface')).toHaveCount(2)
  const file = openPackage(await saved(page, 'PowerPoint'))
  expect(packageFaults(file)).toEqual([])
  const words = all(file.xml('ppt/slides/slide2.xml'), 'a:t').map((t) => t.text)
  expect(words).toContain(await page.getByRole('heading', { level: 1 }).textContent())
})

test('step by step, next builds the chart up before it turns the page', async ({ page }) => {
  await page.goto('/present/?view=crossover&view=downloads&steps=1')
  const current = page.locator('[data-current="true"]')
  const points = current.locator('[data-layer="points"] path')
  await expect(current.locator('article svg.recharts-surface').first()).toBeVisible()
  await expect(points).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expect(points).not.toHaveCount(0)
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
  await expect(page.getByText('1 of 2')).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('2 of 2')).toBeAttached()
})

for (const [width, height] of [
  [390, 844],
  [1920, 1080],
  [1000, 1400],
] as const)
  test(`a slide fills a window of ${width} by ${height} as far as it goes, whole and centred`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/present/?view=crossover')
    await expect(page.locator(slides).first()).toBeVisible()
    const box = await page.locator('[data-current="true"]').boundingBox()
    const scale = Math.min(width / 1280, height / 720)
    expect(box?.width).toBeCloseTo(1280 * scale, 0)
    expect(box?.x).toBeCloseTo((width - 1280 * scale) / 2, 0)
    expect(box?.y).toBeCloseTo((height - 720 * scale) / 2, 0)
  })

test('printed, every view has a page of its own', async ({ page }) => {
  await page.goto('/present/?view=crossover&view=downloads&view=parameters')
  await expect(page.locator('article svg.recharts-surface').first()).toBeVisible()
  await expect.poll(() => page.locator('[data-current] article').count()).toBe(3)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(3)
})

test('a presentation without views offers all charts', async ({ page }) => {
  await page.goto('/zh/present/')
  await page.getByRole('link', { name: '演示全部图表' }).click()
  await expect(page.locator(slides).first()).toBeVisible()
})

test('slides, workbook and JSON of a view are sound files', async ({ page }) => {
  await page.goto('/charts/downloads/')
  await drawn(page)
  await page.getByRole('button', { name: 'Share and export' }).click()
  for (const button of [
    'PowerPoint',
    'PowerPoint, dark',
    'PowerPoint with data tables',
    'PowerPoint, as a picture',
    'Excel',
  ])
    expect(packageFaults(openPackage(await saved(page, button))), button).toEqual([])
  const json = JSON.parse(new TextDecoder().decode(await saved(page, 'JSON')))
  expect(json.rows.length).toBeGreaterThan(0)
  expect(new URL(json.view).pathname).toBe('/charts/downloads/')
})

const drop = async (page: Page, bytes: Uint8Array, name: string) => {
  const transfer = await page.evaluateHandle(
    ([content, fileName]) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(atob(content), (each) => each.charCodeAt(0))], fileName))
      return data
    },
    [Buffer.from(bytes).toString('base64'), name] as const,
  )
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

test('a file dropped on the page brings its view back and says how old its data are', async ({ page }) => {
  await page.goto('/charts/openness/?class=licence')
  await drawn(page)
  const address = addressOf(page)
  await page.getByRole('button', { name: 'Share and export' }).click()
  const files = [
    ['a.pptx', await saved(page, 'PowerPoint')],
    ['b.png', await saved(page, 'PNG 1×')],
    ['c.html', await saved(page, 'Offline page (HTML)')],
    ['d.xlsx', await saved(page, 'Excel')],
    ['e.json', await saved(page, 'JSON')],
    ['f.svg', await saved(page, 'SVG')],
  ] as const
  await page.keyboard.press('Escape')
  for (const [name, bytes] of files) {
    await page.getByRole('link', { name: 'Crossover' }).first().click()
    await expect(page.getByRole('button', { name: 'Share and export' })).toHaveCount(0)
    await drop(page, bytes, name)
    await expect(page.getByText('The file and this page show the same data', { exact: false })).toBeVisible()
    await expect(page.getByText('Its numbers are the same today.')).toBeVisible()
    expect(addressOf(page), name).toBe(address)
    await page.getByRole('button', { name: 'Dismiss' }).click()
  }
  await drop(page, Uint8Array.of(1, 2, 3), 'other.bin')
  await expect(page.getByText('This file holds no view of this site', { exact: false })).toBeVisible()
})

test('what has changed since a file was made is told in its numbers', async ({ page }) => {
  await page.goto('/zh/charts/openness/')
  await drawn(page)
  await page.getByRole('button', { name: '分享与导出' }).click()
  const svg = Buffer.from(await saved(page, 'SVG')).toString('utf8')
  await page.keyboard.press('Escape')
  const then = svg
    .replace(/(crossover\.dataDate&quot;:&quot;)[\d-]+/, '$12025-03-01')
    .replace(/(crossover\.findings&quot;:&quot;\{\\&quot;[^:]*:)[\d.]+/, '$10.5')
  expect(then).not.toBe(svg)
  await drop(page, Buffer.from(then), 'old.svg')
  await expect(page.getByText('文件的数据截至2025年3月1日', { exact: false })).toBeVisible()
  await expect(page.getByText('此后数字的变化', { exact: false })).toBeVisible()
  await expect(page.getByText(/：当时.*50%.*，现在/)).toBeVisible()
})
