import type { CDPSession, Page } from '@playwright/test'
import { ms, type Section } from './Section.ts'
import { onBuiltSite, openDrawn, settled } from './throttledPage.ts'

const rounds = 8
const perRound = 60

/** What is left on the heap once all that can go is gone. */
async function heldMb(client: CDPSession): Promise<number> {
  for (let pass = 0; pass < 3; pass++) await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}

/** An hour of a reader in a few minutes: pointing, stepping with keys, zooming and back, other pages, other languages. */
async function interact(page: Page, round: number): Promise<void> {
  const chart = page.getByRole('main').getByRole('application').first()
  await chart.waitFor()
  const box = await chart.boundingBox()
  if (!box) throw new Error('the page has no chart')
  for (let step = 0; step < perRound - 16; step++)
    await page.mouse.move(box.x + box.width * (0.1 + (step % 20) * 0.04), box.y + 100 + (step % 7) * 20)
  await chart.focus()
  for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  for (const id of ['lag', 'parameters', 'downloads', 'crossover']) {
    await page.evaluate((chartId) => {
      history.pushState(null, '', `/charts/${chartId}/`)
      dispatchEvent(new PopStateEvent('popstate'))
    }, id)
    await page.getByRole('main').getByRole('application').first().waitFor()
    await settled(page)
  }
  if (round % 2 === 0) {
    await page.getByRole('banner').getByRole('link', { name: '中文' }).first().click()
    await page.locator('html[lang^="zh"]').waitFor()
    await page.getByRole('banner').getByRole('link', { name: 'English' }).first().click()
    await page.locator('html[lang="en"]').waitFor()
  }
  await settled(page)
}

export const heap: Section = {
  id: 'heap',
  title: 'Heap after an hour’s worth of interactions',
  run: async (say) =>
    onBuiltSite(async (browser, url) => {
      const page = await openDrawn(browser, `${url}charts/crossover/`, 1)
      const client = await page.context().newCDPSession(page)
      // Charts and words are kept once loaded: the start is a page that has seen what the rounds see.
      await interact(page, 0)
      await interact(page, 1)
      const start = await heldMb(client)
      const held: number[] = []
      for (let round = 0; round < rounds; round++) {
        await interact(page, round)
        held.push(await heldMb(client))
      }
      const end = held.at(-1) ?? start
      say(
        `${rounds} rounds of ${perRound} interactions (pointer, keys, four charts, both languages) after two that load what is kept. Megabytes on the heap after garbage collection: ${ms(start)} at the start, then ${held.map(ms).join(', ')}.`,
      )
      const change = end / start - 1
      return [
        {
          what: 'heap after the interactions, against the start',
          found: `${(change * 100).toFixed(1)} %`,
          asked: 'within 10 %',
          holds: change <= 0.1,
        },
      ]
    }),
}
