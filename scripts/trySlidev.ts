import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { chromium, expect } from '@playwright/test'
import sirv from 'sirv'
import { browserLaunchOptions } from '../tests/support/resolveBrowser.ts'
import { serveSite } from './siteServer.ts'

/**
 * Builds the example talk with Slidev itself and drives it in a browser: "next" must build the chart up, "back" down.
 * Slidev brings hundreds of packages, so it is fetched into the cache by this command and is no part of `npm ci`.
 * Its last version for Node 20 is 51.
 */
const slidev = ['@slidev/cli@51.8.1', '@slidev/theme-default@0.25.0']
const root = resolve(import.meta.dirname, '..')
const talk = resolve(root, '.cache/slidev')

rmSync(talk, { recursive: true, force: true })
mkdirSync(talk, { recursive: true })
cpSync(resolve(root, 'docs/examples/slidev'), talk, { recursive: true })
writeFileSync(resolve(talk, 'package.json'), JSON.stringify({ name: 'talk', private: true, type: 'module' }))
const run = (command: string, ...args: readonly string[]) =>
  execFileSync(command, args, { cwd: talk, stdio: 'inherit', shell: process.platform === 'win32' })
run('npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', ...slidev)
run('npx', '--no-install', 'slidev', 'build', 'slides.md')

const site = await serveSite(resolve(root, 'dist'), 0)
const deck = sirv(resolve(talk, 'dist'), { single: true })
const server = createServer((request, response) => deck(request, response))
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
const address = server.address()
const port = typeof address === 'object' && address !== null ? address.port : 0
const browser = await chromium.launch(browserLaunchOptions())
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    locale: 'en-US',
    serviceWorkers: 'block',
  })
  // The address in the example stands for the built site.
  await page.route('https://crossover.example/**', async (route) => {
    const { pathname, search } = new URL(route.request().url())
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname + search, site.url).href }) })
  })
  await page.goto(`http://127.0.0.1:${port}/2`)
  const frame = page.locator('iframe').contentFrame()
  const points = frame.locator('[data-layer="points"] path')
  await expect(frame.locator('svg[data-panel]').first()).toBeVisible({ timeout: 60_000 })
  await expect(points).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expect(points).not.toHaveCount(0)
  const closed = await points.count()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => points.count()).toBeGreaterThan(closed)
  await page.keyboard.press('ArrowLeft')
  await expect(points).toHaveCount(closed)
  await page.keyboard.press('ArrowLeft')
  await expect(points).toHaveCount(0)
  console.log('Slidev: next builds the chart up, back takes it down.')
} finally {
  await browser.close()
  await site.close()
  server.close()
}
