import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, type FrameLocator, type Page } from '@playwright/test'
import { chartList } from '../../src/catalog/chartList.ts'
import { test } from './site.ts'

const examples = resolve(import.meta.dirname, '../../docs/examples')
const reveal = dirname(dirname(createRequire(import.meta.url).resolve('reveal.js')))
const host = 'https://talks.example'

type Host = { readonly html: string; readonly path?: string }

// A frame may still fetch while its page closes.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }))

/** Opens a page of another origin that embeds charts as the examples do; the addresses in them lead to the built site. */
async function openHost(page: Page, site: string, { html, path = '/' }: Host): Promise<void> {
  await page.route('https://crossover.example/**', async (route) => {
    const { pathname, search } = new URL(route.request().url())
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname + search, site).href }) })
  })
  await page.route('https://cdn.jsdelivr.net/npm/reveal.js@6.0.2/**', (route) =>
    route.fulfill({
      path: resolve(reveal, new URL(route.request().url()).pathname.split('@6.0.2/')[1] ?? ''),
    }),
  )
  await page.route(`${host}/**`, (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.goto(host + path)
}

const example = (name: string): string => readFileSync(resolve(examples, name), 'utf8')
const frameOf = (url: string, more = ''): string =>
  `<iframe src="https://crossover.example${url}" title="chart" style="width:0;min-width:100%;border:0" height="560" ${more}></iframe>`
const script = '<script async src="https://crossover.example/embed.js"></script>'
const bodyOf = (...parts: readonly string[]): string =>
  `<!doctype html><html lang="en"><body style="margin:0">${parts.join('')}</body></html>`

const plot = (frame: FrameLocator) => frame.locator('svg[data-panel]').first()

/** The paths of all that a page and its workers ask for, filled as they do. */
function requestsOf(page: Page): readonly string[] {
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  return paths
}

/** The heights of all frames, and of what stands in them. */
async function heights(page: Page): Promise<readonly { readonly frame: number; readonly content: number }[]> {
  const frames = page.locator('iframe')
  const all = []
  for (let index = 0; index < (await frames.count()); index++) {
    const frame = await frames.nth(index).evaluate((element) => element.getBoundingClientRect().height)
    const content = await frames
      .nth(index)
      .contentFrame()
      .locator('article')
      .evaluate((element) => element.getBoundingClientRect().height)
    all.push({ frame, content: Math.ceil(content) })
  }
  return all
}

async function expectFitted(page: Page, count: number): Promise<void> {
  await expect(page.locator('iframe')).toHaveCount(count)
  for (let index = 0; index < count; index++) {
    const frame = page.locator('iframe').nth(index)
    await expect(plot(frame.contentFrame())).toBeAttached()
    // Browsers rest what stands in frames out of sight: such a frame tells its height once it is scrolled to.
    await frame.scrollIntoViewIfNeeded()
    await expect(async () => {
      const found = (await heights(page))[index]
      expect(found?.content).toBeGreaterThan(200)
      expect(found?.frame).toBe(found?.content)
    }).toPass({ timeout: 60_000 })
  }
}

// Every second chart in Chinese: both languages without loading each chart twice.
for (const [index, { id }] of chartList.entries())
  for (const prefix of [index % 2 === 0 ? '' : '/zh'])
    test(`${prefix}/embed/${id}/ stands alone, with its source, data date and way to the full view`, async ({
      page,
    }) => {
      const asked = requestsOf(page)
      await page.goto(`${prefix}/embed/${id}/`)
      await expect(page.locator('svg[data-panel]').first()).toBeVisible()
      expect(asked.filter((path) => /recharts/.test(path))).toEqual([])
      await expect(page.locator('html')).toHaveAttribute('lang', prefix === '' ? 'en' : 'zh-Hans')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/)
      await expect(page.getByRole('contentinfo').or(page.locator('footer'))).toContainText(/20\d\d/)
      await expect(page.getByRole('link')).toHaveAttribute('href', `${prefix}/charts/${id}/`)
    })

test('an embed page loads neither screens nor exports of the site', async ({ page }) => {
  const scripts = requestsOf(page)
  await page.goto('/embed/crossover/')
  await expect(page.locator('svg[data-panel]').first()).toBeVisible()
  expect(
    scripts.filter((path) => /ChartPage|Overview|FigureTable|csvOf|pptx|xlsx|Header/i.test(path)),
  ).toEqual([])
})

test('the script for other sites weighs under 2 kB packed', () => {
  const dist = resolve(import.meta.dirname, '../../dist')
  expect(gzipSync(readFileSync(resolve(dist, 'embed.js')), { level: 9 }).length).toBeLessThan(2000)
})

test('frames and tags of the example article take the height of their charts', async ({ page, site }) => {
  await openHost(page, site, { html: example('plain.html') })
  await page.locator('iframe').first().scrollIntoViewIfNeeded()
  await expectFitted(page, 2)
})

test('two frames of the same chart both grow and shrink with the page', async ({ page, site }) => {
  const frame = frameOf('/embed/crossover/')
  await openHost(page, site, { html: bodyOf(frame, frame, script) })
  await expectFitted(page, 2)
  const wide = await heights(page)
  await page.setViewportSize({ width: 420, height: 800 })
  await expect(async () => expect((await heights(page))[0]?.frame).not.toBe(wide[0]?.frame)).toPass()
  await expectFitted(page, 2)
  const narrow = await heights(page)
  await page.setViewportSize({ width: 700, height: 800 })
  await page.setViewportSize({ width: 420, height: 800 })
  await expect(async () => expect(await heights(page)).toEqual(narrow)).toPass()
})

test('a frame that a setting makes higher shrinks back', async ({ page, site }) => {
  await openHost(page, site, { html: bodyOf(frameOf('/embed/crossover/'), script) })
  await expectFitted(page, 1)
  const [closed] = await heights(page)
  const settings = page.locator('iframe').contentFrame().locator('summary')
  await settings.click()
  await expect(async () =>
    expect((await heights(page))[0]?.frame).toBeGreaterThan(closed?.frame ?? 0),
  ).toPass()
  await settings.click()
  await expect(async () => expect((await heights(page))[0]?.frame).toBe(closed?.frame)).toPass()
})

test('a frame works without the script', async ({ page, site }) => {
  await openHost(page, site, { html: bodyOf(frameOf('/embed/crossover/')) })
  await expect(plot(page.locator('iframe').contentFrame())).toBeVisible()
  expect(await page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height)).toBe(560)
})

test('the height is also told in the message that AMP hosts know', async ({ page, site }) => {
  const listener =
    '<script>window.heard = []; addEventListener("message", (event) => heard.push(event.data))</script>'
  await openHost(page, site, { html: bodyOf(listener, frameOf('/embed/crossover/')) })
  const frame = page.locator('iframe').contentFrame()
  // The first message comes before the data: a test that ended there would leave the frame fetching from nobody.
  await expect(plot(frame)).toBeVisible()
  await expect(async () => {
    const height = await frame.locator('article').evaluate((e) => Math.ceil(e.getBoundingClientRect().height))
    const heard = await page.evaluate(() => Reflect.get(window, 'heard'))
    expect(heard).toContainEqual({ sentinel: 'amp', type: 'embed-size', height })
  }).toPass()
})

test('a message from another origin or window changes no frame', async ({ page, site }) => {
  const liar = `<iframe title="liar" srcdoc="<script>parent.postMessage({type:'crossover',height:9999,step:0,steps:0},'*')</script>"></iframe>`
  await openHost(page, site, { html: bodyOf(frameOf('/embed/crossover/'), script, liar) })
  const chart = page.locator('iframe').first()
  await expect(plot(chart.contentFrame())).toBeVisible()
  await page.evaluate(() => window.postMessage({ type: 'crossover', height: 9999, step: 0, steps: 0 }, '*'))
  await expect(async () => {
    const frame = await chart.evaluate((element) => element.getBoundingClientRect().height)
    const content = await chart
      .contentFrame()
      .locator('article')
      .evaluate((e) => e.getBoundingClientRect().height)
    expect(frame).toBe(Math.ceil(content))
  }).toPass()
  expect(
    await page
      .locator('iframe')
      .nth(1)
      .evaluate((e) => e.getBoundingClientRect().height),
  ).toBeLessThan(400)
})

test('next and back of a reveal.js talk build the chart up and down', async ({ page, site }) => {
  await openHost(page, site, { html: example('reveal.html'), path: '/#/1' })
  const frame = page.locator('crossover-chart iframe').contentFrame()
  const points = frame.locator('[data-layer="points"] path')
  await expect(frame.locator('svg[data-panel]').first()).toBeAttached()
  const counts: number[] = [await points.count()]
  for (let step = 1; step <= 4; step++) {
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.fragment.visible')).toHaveCount(step)
    await page.waitForFunction(
      (wanted) => document.querySelector<HTMLElement & { step: number }>('crossover-chart')?.step === wanted,
      step,
    )
    if (step <= 2) await expect(points).not.toHaveCount(counts.at(-1) ?? 0)
    counts.push(await points.count())
  }
  expect(counts[0]).toBe(0)
  expect(counts[1]).toBeGreaterThan(0)
  expect(counts[2]).toBeGreaterThan(counts[1] ?? 0)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(points).toHaveCount(0)
})

test('a slide fills 16 to 9, and its smallest type is 18 pixels at 1920', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto('/embed/crossover/?slide=1')
  await expect(page.locator('svg[data-panel]').first()).toBeVisible()
  const size = await page.locator('article').evaluate((element) => {
    const { width, height } = element.getBoundingClientRect()
    return [Math.round(width), Math.round(height)]
  })
  expect(size).toEqual([1920, 1080])
  const smallest = await page.locator('article').evaluate((article) => {
    const sizes = [...article.querySelectorAll('*')]
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter((element) => element.getClientRects().length > 0 && element.clientWidth !== 1)
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    return Math.min(...sizes)
  })
  expect(smallest).toBeGreaterThanOrEqual(18)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(1080)
})
