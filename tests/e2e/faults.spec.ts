import { expect, type Page } from '@playwright/test'
import { siteFaults } from '../support/faultList.ts'
import { serveHalves } from '../support/serveHalves.ts'
import { addressOf, drawn, test } from './site.ts'

type Fault = keyof typeof siteFaults

const named: Fault[] = []
/** A title from the list that documents the faults; the last test holds the list against these. */
const faulty = (fault: Fault): string => {
  named.push(fault)
  return `${siteFaults[fault][0]}: ${siteFaults[fault][1]}`
}

async function goTo(page: Page, chart: string): Promise<void> {
  await page.getByText('All charts', { exact: true }).click()
  await page.getByRole('navigation', { name: 'Charts' }).locator(`a[href="/charts/${chart}/"]`).click()
}

test(faulty('offline'), async ({ page, context, noise }) => {
  noise.expect(/ERR_INTERNET_DISCONNECTED|dynamically imported/)
  await page.goto('/charts/downloads/')
  await drawn(page)
  await context.setOffline(true)
  await expect(page.getByText(/No connection\. Charts and their data to/)).toBeVisible()
  await goTo(page, 'arena')
  await expect(page.getByRole('alert')).toContainText('could not be loaded')
  await page.goBack()
  await drawn(page)
  await context.setOffline(false)
  await expect(page.getByText(/No connection/)).toHaveCount(0)
})

test(faulty('name not found'), async ({ page, noise }) => {
  noise.expect(/ERR_NAME_NOT_RESOLVED/)
  const asked: string[] = []
  await page.clock.install()
  await page.route('**/data/arena.ratings.json', (route) => {
    asked.push(route.request().url())
    return route.abort('namenotresolved')
  })
  await page.goto('/charts/arena/')
  const alert = page.getByRole('main').getByRole('alert')
  await expect(async () => {
    // What is waited for between two tries.
    await page.clock.fastForward(2000)
    await expect(alert).toContainText('The server could not be reached.', { timeout: 100 })
  }).toPass()
  expect(asked.length).toBeGreaterThanOrEqual(3)
  await expect(page.getByRole('navigation', { name: 'Charts' })).toBeVisible()
  await page.unrouteAll()
  await alert.getByRole('button', { name: 'Try again' }).click()
  await drawn(page)
})

test(faulty('stalled in the middle'), async ({ page, site }) => {
  // Half a minute in half a second, until the server answers: then a busy machine may take its time.
  await page.addInitScript(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    AbortSignal.timeout = (ms) => timeout(Reflect.get(window, 'patient') === true ? ms : ms / 60)
  })
  const halves = await serveHalves(site, '/data/arena.ratings.json')
  await page.goto(`${halves.url}charts/arena/`)
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('The server did not answer within 30 seconds.')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  halves.mend()
  await page.evaluate(() => Reflect.set(window, 'patient', true))
  await alert.getByRole('button', { name: 'Try again' }).click()
  await drawn(page)
  await halves.close()
})

test(faulty('chunk 404'), async ({ page, noise }) => {
  noise.expect(/404|dynamically imported/)
  await page.route('**/assets/lag-*.js', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('/charts/arena/')
  await drawn(page)
  await goTo(page, 'lag')
  await expect(page.getByRole('alert')).toContainText('a newer version of the site has replaced this one')
  await expect(page.getByRole('navigation', { name: 'Charts' })).toBeVisible()
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Load the page again' }).click()
  await drawn(page)
})

test(faulty('worker crash'), async ({ page }) => {
  await page.route('**/assets/figureWorker-*.js', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('/charts/stress/?bench=math')
  await expect(page.getByText('The full figure could not be worked out')).toBeVisible()
  await expect(page.getByRole('main').getByRole('application').first()).toBeVisible()
  await page.unrouteAll()
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('progressbar').or(page.getByText('All resamples are in'))).toBeVisible()
})

const storages = {
  'storage forbidden': () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
  },
  'storage full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  },
} as const
for (const fault of ['storage forbidden', 'storage full'] as const)
  test(faulty(fault), async ({ page }) => {
    await page.addInitScript(storages[fault])
    await page.goto('/charts/downloads/')
    await drawn(page)
    await page.getByLabel('Colours').selectOption('dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.getByRole('button', { name: 'Share and export' }).click()
    await page.getByRole('button', { name: 'Add this view' }).click()
    await expect(page.getByRole('button', { name: 'Added' })).toBeDisabled()
  })

test(faulty('clock skew'), async ({ page }) => {
  for (const year of [2009, 2049]) {
    await page.clock.setSystemTime(new Date(Date.UTC(year, 0, 1)))
    await page.goto('/data/')
    await drawn(page)
    await expect(page.getByRole('main')).not.toContainText(/[-−]\d+ (days|months|years)|NaN/)
  }
  await page.goto('/charts/downloads/')
  await drawn(page)
})

test(faulty('back and forward'), async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/data/arena.ratings.json', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/charts/downloads/')
  await drawn(page)
  const heading = page.getByRole('heading', { level: 1 })
  const downloads = (await heading.textContent()) ?? ''
  await goTo(page, 'arena')
  await expect.poll(() => addressOf(page)).toBe('/charts/arena/')
  await page.goBack()
  await expect(heading).toHaveText(downloads)
  await page.goForward()
  await page.goBack()
  await page.goForward()
  release()
  await drawn(page)
  expect(addressOf(page)).toBe('/charts/arena/')
  await expect(heading).not.toHaveText(downloads)
})

test('every fault of the list has its test', () => {
  expect(named.toSorted()).toEqual(Object.keys(siteFaults).toSorted())
})
