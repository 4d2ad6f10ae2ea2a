import { resolve } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { browserLaunchOptions } from '../../tests/support/resolveBrowser.ts'
import { serveSite } from '../siteServer.ts'

export const dist = resolve(import.meta.dirname, '../../dist')

/** Serves the built site and opens a browser for as long as the work takes. */
export async function onBuiltSite<T>(work: (browser: Browser, url: string) => Promise<T>): Promise<T> {
  const { url, close } = await serveSite(dist, 0)
  const browser = await chromium.launch(browserLaunchOptions())
  try {
    return await work(browser, url)
  } finally {
    await browser.close()
    await close()
  }
}

/** A page of the site, drawn whole, with nothing left to load; from then on its processor is so many times slower. */
export async function openDrawn(browser: Browser, address: string, slowdown: number): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  await page.goto(address)
  await page.getByRole('main').getByRole('application').first().waitFor()
  await page.waitForLoadState('networkidle')
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return page
}

/** Waits until the page has painted and nothing waits for its turn. */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done, { timeout: 2000 })))
      }),
  )
