import { resolve } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { serveSite } from '../../scripts/siteServer.ts'

const dist = resolve(import.meta.dirname, '../../dist')

type Noise = {
  /** Console noise and uncaught errors that match are the fault's own, and at least one must come. */
  readonly expect: (pattern: RegExp) => void
}

/**
 * A test on the built site: `page` starts at the site's address, and any warning, error, refused script or unhandled
 * rejection in it fails the test, unless the test said that its fault makes that noise.
 */
export const test = base.extend<{ noise: Noise }, { site: string }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const { url, close } = await serveSite(dist, 0)
      await use(url)
      await close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site),
  noise: [
    async ({ context }, use) => {
      const heard: string[] = []
      const expected: RegExp[] = []
      context.on('console', (message) => {
        // Said by the browser that tests drive, and not by the site.
        if (message.text().includes('Service Worker registration blocked by Playwright')) return
        if (message.type() === 'error' || message.type() === 'warning')
          heard.push(`console.${message.type()}: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (error) => heard.push(`uncaught: ${error.error().message}`))
      await use({ expect: (pattern) => expected.push(pattern) })
      expect(
        heard.filter((line) => !expected.some((pattern) => pattern.test(line))),
        'unexpected noise on the console',
      ).toEqual([])
      for (const pattern of expected) expect(heard.join('\n')).toMatch(pattern)
    },
    { auto: true },
  ],
})

/** The address of a page without its origin. */
export const addressOf = (page: Page): string => {
  const { pathname, search } = new URL(page.url())
  return pathname + search
}

/** Waits until nothing is on its way any more: the app in the place of the written page, every chart drawn, every table there. */
export async function drawn(page: Page): Promise<void> {
  await expect(page.locator('[data-prerendered]')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('main [aria-busy="true"], main [role="status"]:has-text("…")')).toHaveCount(0)
  if (/\/charts\//.test(page.url())) {
    await expect(page.getByRole('main').getByRole('application').first()).toBeVisible()
    await expect(page.getByRole('table').first()).toBeVisible()
  }
}
