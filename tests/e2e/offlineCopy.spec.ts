import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { writeWorker } from '../../scripts/serviceWorker/writeWorker.ts'
import { serveSite } from '../../scripts/siteServer.ts'
import { addressOf, drawn, test } from './site.ts'

const dist = resolve(import.meta.dirname, '../../dist')

test.use({ serviceWorkers: 'allow' })

/** A copy of the built site that can be published anew, at the same address. */
async function publishedCopy() {
  const directory = mkdtempSync(join(tmpdir(), 'crossover-'))
  cpSync(dist, directory, {
    recursive: true,
    filter: (source) => !/\.(br|gz|csv)$|[\\/](pictures|oembed|embed|zh)$/.test(source),
  })
  // Below the ports that systems hand out by themselves: what is closed for a moment must not go to somebody else.
  let site = await serveSite(directory, 20_000 + (process.pid % 10_000))
  const port = Number(new URL(site.url).port)
  return {
    url: site.url,
    stop: () => site.close(),
    /** Serves the site as it is after a change. */
    publish: async (change: () => void) => {
      await site.close().catch(() => undefined)
      change()
      site = await serveSite(directory, port)
      if (new URL(site.url).port !== String(port)) throw new Error('somebody took the address of the copy')
    },
    file: (path: string) => join(directory, path),
    directory,
    remove: async () => {
      await site.close()
      rmSync(directory, { recursive: true })
    },
  }
}

const isKept = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
/** Has the browser look for a new version, and gives what became of the one it found. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    let worker: ServiceWorker | null = null
    registration.addEventListener('updatefound', () => (worker ??= registration.installing))
    const found = () => worker
    // A look may fail on a connection to the server that was there before.
    while (found() === null) {
      await registration.update().catch(() => undefined)
      if (found() === null) await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return new Promise<string>((ended) => {
      const look = () => {
        const state = found()?.state ?? 'installing'
        if (state !== 'installing') ended(state)
      }
      look()
      found()?.addEventListener('statechange', look)
    })
  })
/** Lets every look for a new version that is under way come to its end: one begun before a change would be taken for one after it. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
    while (registration.installing) await new Promise((resolve) => setTimeout(resolve, 20))
  })
const version = (page: Page) => page.locator('meta[name="made-up-version"]')

test('a visited site opens without a network; a broken update leaves it as it is; a sound one waits to be taken; one that does not start gives way', async ({
  page,
  noise,
}) => {
  noise.expect(/made not to start/)
  test.setTimeout(180_000)
  const copy = await publishedCopy()
  await page.goto(`${copy.url}charts/lag/`)
  await drawn(page)
  await expect.poll(() => isKept(page)).toBe('activated')

  // Nothing answers any more, although the browser believes in its network.
  await copy.stop()
  await page.reload()
  await drawn(page)
  await expect(page.getByText(/No connection\. Charts and their data to .*20\d\d/)).toBeVisible()
  await page.goto(`${copy.url}views/crossover/late-2023/`)
  await drawn(page)
  expect(addressOf(page)).toMatch(/^\/charts\/crossover\/\?/)

  const shell = readFileSync(copy.file('404.html'), 'utf8')
  const nextShell = (name: string) =>
    shell.replace('</title>', `</title><meta name="made-up-version" content="${name}">`)
  for (const kind of ['changed', 'missing']) {
    // Of a name of its own: what the browser has fetched before, it need not fetch again.
    const late = copy.file(`assets/${kind}.js`)
    await settled(page)
    await copy.publish(() => {
      writeFileSync(copy.file('404.html'), nextShell('broken'))
      writeFileSync(late, 'export {}')
      writeWorker(copy.directory)
      if (kind === 'changed') appendFileSync(late, ' ')
      else rmSync(late)
    })
    expect(await lookForUpdate(page), kind).toBe('redundant')
  }
  await page.reload()
  await drawn(page)
  await expect(version(page)).toHaveCount(0)
  await expect(page.getByText('A new version of this site is ready.')).toHaveCount(0)

  await settled(page)
  await copy.publish(() => {
    writeFileSync(copy.file('404.html'), nextShell('sound'))
    writeWorker(copy.directory)
  })
  expect(await lookForUpdate(page)).toBe('installed')
  await page.reload()
  await drawn(page)
  await expect(version(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Use it now' }).click()
  await expect(version(page)).toHaveAttribute('content', 'sound')
  await drawn(page)

  // Whole, as published, and of no use.
  await settled(page)
  await copy.publish(() => {
    writeFileSync(
      copy.file('404.html'),
      nextShell('broken at start').replace(/assets\/index-[^"]*\.js/, 'assets/stopped.js'),
    )
    writeFileSync(copy.file('assets/stopped.js'), 'throw new Error("made not to start")')
    writeWorker(copy.directory)
  })
  expect(await lookForUpdate(page)).toBe('installed')
  await page.reload()
  await page.getByRole('button', { name: 'Use it now' }).click()
  const failure = page.getByRole('alert').filter({ hasText: 'This page could not be started.' })
  for (let failures = 0; failures < 2; failures += 1) {
    await expect(version(page)).toHaveAttribute('content', 'broken at start')
    await expect(failure).toBeVisible()
    const loaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Load the page again' }).click()
    await loaded
  }
  await expect(version(page)).toHaveAttribute('content', 'sound')
  await drawn(page)
  await expect(page.getByText('A newer version of this site did not start in this browser.')).toBeVisible()

  await settled(page)
  await copy.publish(() => {
    writeFileSync(copy.file('404.html'), nextShell('mended'))
    writeWorker(copy.directory)
  })
  expect(await lookForUpdate(page)).toBe('installed')
  await page.getByRole('button', { name: 'Use it now' }).click()
  await expect(version(page)).toHaveAttribute('content', 'mended')
  await drawn(page)
  await expect(page.getByText('did not start in this browser')).toHaveCount(0)
  await copy.remove()
})
