import { resolve } from 'node:path'
import { expect } from '@playwright/test'
import { packText } from '../../src/data/own/packText.ts'
import { drawn, test } from './site.ts'

const file = resolve(import.meta.dirname, '../fixtures/own/ten-mistakes.csv')

test('a file with ten mistakes is told of, shown on the charts, and comes back by its link and in an embed', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/charts/crossover/?bench=mmlu&of=all')
  await drawn(page)
  await page.getByRole('button', { name: 'Your data' }).first().click()
  await page.locator('input[type="file"]').setInputFiles(file)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('ten-mistakes.csv: 8 of 13 rows can be used, 10 problems found.')
  await expect(dialog.getByRole('listitem')).toHaveCount(10)
  await dialog.getByRole('button', { name: 'Show on the charts' }).click()
  await expect(page.getByText('Open models: your data').first()).toBeVisible()
  await expect.poll(() => page.url()).toContain('#own=')
  const { hash } = new URL(page.url())
  const guest = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  const embedded = await guest.newPage()
  await embedded.goto(`/embed/crossover/?bench=mmlu&of=all${hash}`)
  await expect(embedded.getByRole('article')).toContainText('With your data (ten-mistakes.csv).')
  const full = await embedded.getByRole('link').last().getAttribute('href')
  expect(full).toContain('#own=')
  await guest.close()
})

test('a slow figure counts the reader’s rows too, in its worker', async ({ page }) => {
  // Enough of each side for trends that say something.
  const rows = Array.from(
    { length: 20 },
    (_, at) =>
      `Model ${at};Lab ${at};${2023 + Math.floor(at / 10)}-0${1 + (at % 9)}-01;${at % 2 === 0 ? 'open' : 'closed'};${40 + at * 2}`,
  )
  const text = ['Model;Company;Released;Open?;MATH', ...rows].join('\n')
  await page.goto(`/charts/stress/?bench=math#own=${await packText(text)}&mode=replace`)
  await expect(page.getByText(/^Your data on the charts/)).toBeVisible()
  await expect(page.getByText('From your data (data.csv).').first()).toBeVisible()
})
