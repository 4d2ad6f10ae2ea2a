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
  let site = await serveSite(directory, 0)
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
    const found = new Promise<ServiceWorker | null>((known) =>
      registration.addEventListener('updatefound', () => known(registration.installing), { once: true }),
    )
    await registration.update().catch(() => undefined)
    const worker = await found
    return new Promise<string>((ended) => {
      const look = () => {
        if (worker && worker.state !== 'installing') ended(worker.state)
      }
      look()
      worker?.addEventListener('statechange', look)
    })
  })
const version = (page: Page) => page.locator('meta[name="made-up-version"]')

test('a visited site opens without a network; a broken update leaves it as it is; a sound one waits to be taken', async ({
  page,
}) => {
  test.setTimeout(60_000)
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
    await copy.publish(() => {
      writeFileSync(copy.file('404.html'), nextShell('broken'))
      writeFileSync(late, 'export {}')
      writeWorker(copy.directory)
      if (kind === 'changed') appendFileSync(copy.file('app.html'), ' ')
      else rmSync(late)
    })
    expect(await lookForUpdate(page), kind).toBe('redundant')
  }
  await page.reload()
  await drawn(page)
  await expect(version(page)).toHaveCount(0)
  await expect(page.getByText('A new version of this site is ready.')).toHaveCount(0)

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
  await copy.remove()
})
