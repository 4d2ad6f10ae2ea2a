import type { CDPSession, Page } from '@playwright/test'
import * as v from 'valibot'
import type { Section } from './Section.ts'
import { onBuiltSite, openDrawn, settled } from './throttledPage.ts'

const rounds = 30
const perRound = 60
/** After how many rounds the heap is looked at. */
const every = 10

const snapshot = v.object({
  snapshot: v.object({
    meta: v.object({ node_fields: v.array(v.string()), node_types: v.array(v.unknown()) }),
  }),
  nodes: v.array(v.number()),
})

/**
 * What is left on the heap once all that can go is gone, without compiled code: the browser goes on compiling, not least
 * what drives the page here.
 */
async function heldMb(client: CDPSession): Promise<number> {
  for (let pass = 0; pass < 3; pass++) await client.send('HeapProfiler.collectGarbage')
  const parts: string[] = []
  const take = ({ chunk }: { readonly chunk: string }) => parts.push(chunk)
  client.on('HeapProfiler.addHeapSnapshotChunk', take)
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  client.off('HeapProfiler.addHeapSnapshotChunk', take)
  const { snapshot: head, nodes } = v.parse(snapshot, JSON.parse(parts.join('')))
  const fields = head.meta.node_fields
  const kinds = v.parse(v.array(v.string()), head.meta.node_types[fields.indexOf('type')])
  const [kind, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  let bytes = 0
  for (let node = 0; node < nodes.length; node += fields.length)
    if (kinds[nodes[node + kind] ?? -1] !== 'code') bytes += nodes[node + size] ?? 0
  return bytes / 1e6
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
        if ((round + 1) % every === 0) held.push(await heldMb(client))
      }
      const end = held.at(-1) ?? start
      say(
        `${rounds} rounds of ${perRound} interactions (pointer, keys, four charts, both languages) after two that load what is kept. Megabytes on the heap after garbage collection, compiled code left out: ${start.toFixed(1)} at the start, then after every ${every} rounds ${held.map((mb) => mb.toFixed(1)).join(', ')}.`,
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
