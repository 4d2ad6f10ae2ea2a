import { expect, type Page } from '@playwright/test'
import { addressOf, drawn, test } from './site.ts'

const chart = (page: Page) => page.getByRole('main').getByRole('application').first()
const pins = (page: Page) => page.getByRole('region', { name: 'Pinned marks' }).getByRole('listitem')
const rows = async (page: Page) => Number(await page.getByRole('table').first().getAttribute('aria-rowcount'))
const param = (page: Page, key: string) => new URL(page.url()).searchParams.get(key)

test('pins and a zoom are in the address, every surface follows, and Back undoes them one by one', async ({
  page,
}) => {
  await page.goto('/charts/lag/')
  await drawn(page)
  const all = await rows(page)
  const box = await chart(page).boundingBox()
  if (!box) throw new Error('no chart')
  await page.mouse.move(box.x + box.width * 0.5, box.y + 200)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.6, box.y + 210, { steps: 3 })
  await page.mouse.move(box.x + box.width * 0.8, box.y + 210, { steps: 3 })
  await page.mouse.up()
  await expect.poll(() => param(page, 'zoom')).toMatch(/^20\d\d-\d\d-\d\d_20\d\d-\d\d-\d\d$/)
  await expect.poll(() => rows(page)).toBeLessThan(all)
  await expect(page.getByRole('main')).toContainText('Headline and numbers still count everything')
  await expect(pins(page)).toHaveCount(0)

  await chart(page).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(pins(page)).toHaveCount(1)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(pins(page)).toHaveCount(2)
  await expect(pins(page).nth(1)).toContainText(/Against A: .*(later|earlier)/)

  await page.goBack()
  await expect(pins(page)).toHaveCount(1)
  await page.goBack()
  await expect(pins(page)).toHaveCount(0)
  expect(param(page, 'zoom')).not.toBeNull()
  await page.goBack()
  await expect.poll(() => addressOf(page)).toBe('/charts/lag/')
  await expect.poll(() => rows(page)).toBe(all)
})

test('all of it is done with keys alone: marks, records, crossings, series, ends of the stretch, notes', async ({
  page,
}) => {
  await page.goto('/charts/crossover/?benchmark=mmlu')
  await drawn(page)
  expect(addressOf(page)).toBe('/charts/crossover/?bench=mmlu')
  await expect(page.getByRole('button', { name: 'Dismiss' })).toHaveCount(0)
  const said = page.getByRole('main').locator('[role=status][aria-live=polite]').filter({ hasText: /\w/ })
  await chart(page).focus()
  await page.keyboard.press('r')
  await expect(said).toContainText(/record, \d+ of \d+/i)
  await page.keyboard.press('c')
  await expect(said).toContainText('Trends meet')
  await page.keyboard.press('Escape')

  const closer = page.getByRole('region', { name: 'Look closer' })
  await closer.getByRole('button', { name: 'Series', exact: true }).press('Enter')
  await page.getByRole('button', { name: 'Only Open record' }).press('Enter')
  await expect.poll(() => param(page, 'hide')).toContain('closed-record')
  await expect(page.getByRole('main').locator('[data-series]')).toHaveCount(1)

  const start = page.getByRole('slider', { name: 'Beginning of the stretch' })
  await start.focus()
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageUp')
  await expect.poll(() => param(page, 'zoom')).not.toBeNull()

  await page.getByRole('button', { name: 'Notes of your own' }).press('Enter')
  await closer.getByRole('textbox', { name: 'Day', exact: true }).fill('2024-07-23')
  await closer.getByRole('textbox', { name: 'New note' }).fill('<b>405B</b> & more')
  await page.keyboard.press('Enter')
  await expect.poll(() => param(page, 'note')).toBe('2024-07-23 <b>405B</b> & more')
  await expect(page.getByRole('main').locator('svg text').filter({ hasText: '<b>405B</b>' })).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo all of this' }).press('Enter')
  await expect.poll(() => addressOf(page)).toBe('/charts/crossover/?bench=mmlu')
})

test('the time machine plays from month to month, any key stops it, and it is one step of the history', async ({
  page,
}) => {
  await page.goto('/charts/lag/')
  await drawn(page)
  const known = page.getByRole('slider', { name: 'Known by' })
  const today = await known.getAttribute('aria-valuenow')
  await page.getByRole('button', { name: 'Play through time' }).click()
  await expect.poll(() => known.getAttribute('aria-valuenow')).not.toBe(today)
  expect(addressOf(page)).toBe('/charts/lag/')
  await page.keyboard.press('Shift')
  await expect.poll(() => param(page, 'asOf')).toMatch(/^\d{4}-\d\d-\d\d$/)
  await expect(page.getByRole('button', { name: 'Play through time' })).toBeVisible()
  await page.goBack()
  await expect.poll(() => addressOf(page)).toBe('/charts/lag/')
})
