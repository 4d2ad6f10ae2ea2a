import { resolve } from 'node:path'
import { chromium, type CDPSession, type Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { browserLaunchOptions } from '../../tests/support/resolveBrowser.ts'
import { serveSite } from '../siteServer.ts'

/** One gesture: what it kept the main thread busy, and how long until it was on the screen. */
type Cost = { readonly main: number; readonly frame: number }
type Gesture = 'mount' | 'filter' | 'resize' | 'hover'
export type CloudCosts = Readonly<Record<Gesture, readonly Cost[]>>

const root = resolve(import.meta.dirname, '../../tests/bench/cloud')
const out = resolve(import.meta.dirname, '../../.cache/bench-cloud')
const moves = 40

/** Draws clouds of models with several tools in one browser and times mount, filter, resize and hover. */
export async function benchCloud(
  cases: readonly { readonly tool: string; readonly count: number; readonly runs: number }[],
): Promise<readonly { readonly tool: string; readonly count: number; readonly costs: CloudCosts }[]> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [react({ compiler: true })],
    build: { outDir: out, emptyOutDir: true, target: 'baseline-widely-available' },
  })
  const { url, close } = await serveSite(out, 0)
  const browser = await chromium.launch(browserLaunchOptions())
  try {
    const results = []
    for (const { tool, count, runs } of cases) {
      const costs: Record<Gesture, Cost[]> = { mount: [], filter: [], resize: [], hover: [] }
      // A page a run: what one run left behind is not the next one's burden. The first warms up and is not counted.
      for (let run = 0; run <= runs; run++) {
        const page = await browser.newPage({
          viewport: { width: 1000, height: 700 },
          reducedMotion: 'reduce',
          locale: 'en-US',
        })
        await page.goto(url)
        const once = await gestures(page, tool, count)
        if (run > 0 || runs === 1)
          for (const gesture of ['mount', 'filter', 'resize', 'hover'] as const)
            costs[gesture].push(once[gesture])
        await page.close()
      }
      results.push({ tool, count, costs })
    }
    return results
  } finally {
    await browser.close()
    await close()
  }
}

async function gestures(page: Page, tool: string, count: number): Promise<Record<Gesture, Cost>> {
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  await page.waitForFunction(() => 'bench' in window)
  const call = (words: string): Promise<number> => page.evaluate(`bench.${words}`)
  await call(`prepare('${tool}', ${count})`)
  const cost = async (name: 'mount' | 'filter' | 'resize' | 'nothing'): Promise<Cost> => {
    const before = await busyMs(client)
    const frame = await call(`${name}()`)
    return { main: (await busyMs(client)) - before, frame }
  }
  const idle = await cost('nothing')
  const net = ({ main, frame }: Cost): Cost => ({
    main: Math.max(0, main - idle.main),
    frame: Math.max(0, frame - idle.frame),
  })
  const mount = net(await cost('mount'))
  const filter = net(await cost('filter'))
  const resize = net(await cost('resize'))
  await page.mouse.move(200, 300)
  const before = await busyMs(client)
  const start = performance.now()
  for (let move = 0; move < moves; move++) {
    await page.mouse.move(200 + move * 12, 300 + (move % 7) * 9)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  }
  const hover = {
    main: ((await busyMs(client)) - before) / moves,
    frame: (performance.now() - start) / moves,
  }
  return { mount, filter, resize, hover }
}

/** Seconds that tasks took on the page's main thread so far, in milliseconds. */
async function busyMs(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}
