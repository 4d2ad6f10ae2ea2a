import { expect } from '@playwright/test'
import { embedRelease } from '../../src/state/embedRelease.ts'
import { drawn, test } from './site.ts'

// Every other test runs under the same policy, and fails when it refuses something.
test('scripts, evaluated texts and frames of others are refused', async ({ page, noise, site }) => {
  noise.expect(/Content Security Policy|frame-ancestors|Trusted(HTML|Script)/i)
  await page.goto('/charts/crossover/')
  await drawn(page)
  const tried = await page.evaluate(() => {
    const before = Object.keys(window).length
    const script = document.createElement('script')
    script.append('window.intruder = 1')
    document.body.append(script)
    const refusals = ['<img src=x onerror="window.intruder = 1">', '<b>text</b>'].map((html) => {
      try {
        document.body.insertAdjacentHTML('beforeend', html)
        return 'written'
      } catch {
        return 'refused'
      }
    })
    return { refusals, added: Object.keys(window).length - before, intruder: 'intruder' in window }
  })
  expect(tried).toEqual({ refusals: ['refused', 'refused'], added: 0, intruder: false })

  await page.route('https://talks.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>host</title><iframe title="page" src="${site}charts/crossover/"></iframe>`,
    }),
  )
  await page.goto('https://talks.example/')
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0)
})

test('pages carry their policy themselves, for hosts that send none', async ({ page, request }) => {
  const response = await request.get('/charts/lag/')
  const header = response.headers()['content-security-policy'] ?? ''
  await page.goto('/charts/lag/')
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]')
  expect(header).toBe(`${await meta.getAttribute('content')}; frame-ancestors 'none'`)
})

test('the offered script is taken only as it was published', async ({ page, site, noise }) => {
  noise.expect(/integrity/i)
  const frame =
    '<iframe title="chart" src="https://crossover.example/embed/crossover/" height="560"></iframe>'
  const script = `<script async src="https://crossover.example/${embedRelease.path}" integrity="${embedRelease.integrity}" crossorigin="anonymous"></script>`
  let suffix = ''
  await page.route('https://crossover.example/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    const response = await route.fetch({ url: new URL(pathname, site).href })
    if (!pathname.endsWith('.js') || !pathname.startsWith('/scripts/')) return route.fulfill({ response })
    await route.fulfill({ response, body: (await response.text()) + suffix })
  })
  await page.route('https://talks.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<title>host</title>${frame}${script}` }),
  )
  const height = () => page.locator('iframe').evaluate((element) => element.style.height)
  await page.goto('https://talks.example/')
  await expect.poll(height).toMatch(/px$/)
  suffix = ';'
  await page.goto('https://talks.example/')
  await expect(page.locator('iframe').contentFrame().locator('svg[data-panel]').first()).toBeVisible()
  expect(await height()).toBe('')
})

test('a list opens under the policy', async ({ page }) => {
  await page.goto('/charts/crossover/')
  await drawn(page)
  await page.getByRole('main').getByRole('combobox').first().click()
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
})
