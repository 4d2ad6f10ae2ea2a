import { expect } from '@playwright/test'
import { drawn, test } from './site.ts'

test('the ruler is dragged on the drawing: headline, control and address follow, and Back takes it back', async ({
  page,
}) => {
  await page.goto('/charts/lag/?show=ruler')
  await drawn(page)
  const box = await page.locator('[data-handle="index"]').boundingBox()
  if (!box) throw new Error('no handle')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 40, y)
  await page.mouse.move(x - 80, y, { steps: 4 })
  expect(page.url()).not.toContain('index=')
  await page.mouse.up()
  await expect(page).toHaveURL(/index=1[0-3]\d/)
  const score = new URL(page.url()).searchParams.get('index') ?? ''
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`At ${Number(score).toFixed(1)} on`)
  await expect(page.getByRole('slider', { name: 'Score' })).toHaveValue(score)
  await page.goBack()
  await expect(page).not.toHaveURL(/index=/)
})
