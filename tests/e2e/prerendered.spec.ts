import { expect, type Page } from '@playwright/test'
import { chartList } from '../../src/catalog/chartList.ts'
import { locales } from '../../src/i18n/locales.ts'
import { hrefOf } from '../../src/state/route.ts'
import { drawn, test } from './site.ts'

const drawnPaths = locales.flatMap((locale) => [
  hrefOf('/', locale, { page: 'overview' }),
  ...chartList.map(({ id }) => hrefOf('/', locale, { page: 'chart', id })),
])

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })
  for (const path of drawnPaths)
    test(`${path} shows its headline, its chart and what it says`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/)
      const picture = page.locator('svg[role=img]:visible')
      await expect(picture).toHaveCount(1)
      expect((await picture.boundingBox())?.width).toBeGreaterThan(300)
      expect(await page.getByRole('listitem').count()).toBeGreaterThan(chartList.length)
      await expect(page.locator('html')).toHaveAttribute('lang', path.startsWith('/zh/') ? 'zh-Hans' : 'en')
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${path}$`))
    })
  test('a page that is not there shows no other one', async ({ page }) => {
    await page.goto('/charts/nowhere/')
    await expect(page.locator('#prerendered')).toHaveCount(0)
  })
})

test.describe('on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  test('the first screen of the front page shows the top of its picture', async ({ page }) => {
    for (const path of ['/', '/zh/']) {
      await page.goto(path)
      const box = await page.locator('svg[role=img]:visible').boundingBox()
      expect(box?.y, path).toBeLessThan(844 - 100)
    }
  })
})

// Of that model no list has a price or a download: parts that look for some must leave no trace.
for (const path of ['/', '/charts/crossover/', '/zh/charts/lag/', '/zh/data/', '/models/belle-7b-0.2m/'])
  test(`${path} is seen before its scripts and taken over by the app without a shift`, async ({ page }) => {
    await page.addInitScript(() => {
      const seen = { shift: 0 }
      Object.assign(window, { seen })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry && typeof entry.value === 'number') seen.shift += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(path, { waitUntil: 'commit' })
    const written = page.locator('#prerendered h1')
    await expect(written).toBeVisible()
    const place = await written.boundingBox()
    await drawn(page)
    if (path === '/') await expect(page.getByRole('application').first()).toBeVisible()
    await expect(page.locator('[data-prerendered]')).toHaveCount(0)
    expect(await page.evaluate('window.seen.shift')).toBe(0)
    // What is exchanged whole is no shift to the browser, and yet must not jump.
    expect(await page.getByRole('heading', { level: 1 }).boundingBox()).toEqual(place)
  })

test('a model’s page says the same in the same places before its scripts and after', async ({
  page,
  browser,
  site,
}) => {
  const path = '/models/gpt-4-mar-2023/'
  const placesIn = async (at: Page) => {
    const parts = at.locator('main :is(h1, dl, dl > div, h2):visible')
    // The texts that are meant to be a hair taller stand below these.
    return (await parts.all())
      .slice(0, 12)
      .reduce<Promise<readonly string[]>>(
        async (found, part) => [
          ...(await found),
          `${await part.textContent()} ${JSON.stringify(await part.boundingBox())}`,
        ],
        Promise.resolve([]),
      )
  }
  const still = await browser.newPage({ baseURL: site, javaScriptEnabled: false })
  await still.goto(path)
  const written = await placesIn(still)
  await still.close()
  expect(written[0]).toContain('GPT-4 (Mar 2023)')
  await page.goto(path)
  await drawn(page)
  await expect(page.getByRole('table').first()).toBeVisible()
  expect(await placesIn(page)).toEqual(written)
})

test('a chart whose data cannot be had keeps its written picture, with the day of its data', async ({
  page,
  noise,
}) => {
  noise.expect(/503/)
  await page.route('**/data/*', (route) => route.fulfill({ status: 503, body: '' }))
  await page.goto('/charts/crossover/')
  await expect(page.getByRole('alert')).toContainText(/data to [A-Z][a-z]+ \d+, \d{4}/, { timeout: 60_000 })
  await expect(page.getByRole('main').locator('svg[role=img]:visible')).toHaveCount(1)
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('application').first()).toBeVisible()
  await expect(page.getByRole('main').locator('svg[role=img]')).toHaveCount(0)
})

test('the page of a named view becomes the view itself', async ({ page }) => {
  await page.goto('/views/crossover/late-2023/')
  await drawn(page)
  expect(new URL(page.url()).pathname).toBe('/charts/crossover/')
  expect(new URL(page.url()).search).not.toBe('')
})

test('the picture code of a named view names files that are there, one for each theme', async ({ page }) => {
  await page.goto('/charts/crossover/')
  await drawn(page)
  await page.getByRole('button', { name: 'Share and export' }).click()
  const code = await page.getByRole('dialog').getByText('<picture>').textContent()
  const files = [...(code ?? '').matchAll(/(?:src|srcset)="([^"]+\.svg)"/g)].flatMap(([, file]) => file ?? [])
  expect(files.map((file) => /\.(light|dark)\.svg$/.exec(file)?.[1])).toEqual(['dark', 'light'])
  for (const file of files) {
    const response = await page.request.get(file)
    expect(response.headers()['content-type']).toContain('image/svg+xml')
    expect(await response.text()).toMatch(/^<svg /)
  }
  const oembed = await page.request.get('/oembed/crossover.en.json')
  expect(await oembed.json()).toMatchObject({ type: 'rich', version: '1.0', thumbnail_width: 1200 })
})

test.describe('a shared link', () => {
  test.use({ javaScriptEnabled: false })
  for (const path of ['/', '/charts/labs/', '/zh/views/openness/china/'])
    test(`to ${path} is shown with a picture of its own`, async ({ page }) => {
      await page.goto(path)
      const content = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content')
      expect(await content('og:title')).toMatch(/\S/)
      expect(await content('og:image:alt')).toMatch(/\S/)
      const address = (await content('og:image')) ?? ''
      const picture = await (await page.request.get(new URL(address, page.url()).pathname)).body()
      // Width and height stand in a PNG's header.
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
    })
})
