import { resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { browserLaunchOptions } from '../../tests/support/resolveBrowser.ts'
import { serveSite } from '../siteServer.ts'
import { middle } from './Section.ts'

export const gestures = ['mount', 'filter', 'resize', 'hover'] as const
export type Gesture = (typeof gestures)[number]
/**
 * One gesture: what it kept the main thread busy, and how long until it was on the screen, both in milliseconds; null
 * where that was not known when the patience was over, which `frame` then is.
 */
type Cost = { readonly main: number | null; readonly frame: number; readonly isLimit: boolean }
export type CloudCosts = Readonly<Record<Gesture, readonly Cost[]>>
export type CloudCase = { readonly tool: string; readonly count: number; readonly runs: number }

const root = resolve(import.meta.dirname, '../../tests/bench/cloud')
const out = resolve(import.meta.dirname, '../../.cache/bench-cloud')
const moves = 40
/** How long one gesture may take before the tool is left alone, in milliseconds. */
const patience = 60_000

/**
 * Draws clouds of models with several tools and times mount, filter, resize and hover. Cases of one group take turns, so
 * that what else the machine does falls on all of them.
 */
export async function benchCloud(
  groups: readonly (readonly CloudCase[])[],
): Promise<readonly (CloudCase & { readonly costs: CloudCosts })[]> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react({ compiler: true })],
    build: { outDir: out, emptyOutDir: true, target: 'baseline-widely-available' },
  })
  const { url, close } = await serveSite(out, 0)
  try {
    const results = []
    for (const group of groups) results.push(...(await benchGroup(group, url)))
    return results
  } finally {
    await close()
  }
}

async function benchGroup(group: readonly CloudCase[], url: string) {
  const results = group.map((one) => {
    const costs: Record<Gesture, Cost[]> = { mount: [], filter: [], resize: [], hover: [] }
    return { ...one, costs, isLeft: false }
  })
  const most = Math.max(...group.map(({ runs }) => runs))
  let browser = await launch()
  try {
    // A page a run: what one run left behind is not the next one's burden. The first warms up and is not counted.
    for (let run = 0; run <= most; run++)
      for (const result of results) {
        if (result.isLeft || (result.runs === 1 ? run > 0 : run > result.runs)) continue
        const once = await runOnce(browser, url, result)
        const isOver = once.some(({ cost }) => cost.isLimit)
        if (run > 0 || result.runs === 1 || isOver)
          for (const { gesture, cost } of once) result.costs[gesture].push(cost)
        if (!isOver) continue
        // The page may never answer again.
        result.isLeft = true
        await browser.close()
        browser = await launch()
      }
    return results
  } finally {
    await browser.close()
  }
}

/** Without a limit of frames a second, a wait for the next frame adds little to what is measured. */
function launch(): Promise<Browser> {
  const { args, ...options } = browserLaunchOptions()
  return chromium.launch({
    ...options,
    args: [...(args ?? []), '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  })
}

type Once = { readonly gesture: Gesture; readonly cost: Cost }

/** All gestures on a fresh page, less what doing nothing costs; those after one that lasted too long are not tried. */
async function runOnce(browser: Browser, url: string, { tool, count }: CloudCase): Promise<readonly Once[]> {
  const page = await browser.newPage({
    viewport: { width: 1000, height: 700 },
    reducedMotion: 'reduce',
    locale: 'en-US',
  })
  await page.goto(url)
  const client = await page.context().newCDPSession(page)
  // Time on the processor: what other programs do meanwhile does not count.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.waitForFunction(() => 'bench' in window)
  const call = (words: string): Promise<number> => page.evaluate(`bench.${words}`)
  await call(`prepare('${tool}', ${count})`)
  // What was prepared is old by then, and its garbage no gesture's.
  await client.send('HeapProfiler.collectGarbage')
  const nothing: Cost[] = []
  for (let time = 0; time < 3; time++)
    nothing.push(await costOf(client, { main: 0, frame: 0 }, 1, () => call('nothing()')))
  const idle = {
    main: middle(nothing.map(({ main }) => main ?? 0)),
    frame: middle(nothing.map(({ frame }) => frame)),
  }
  const once: Once[] = []
  for (const gesture of gestures) {
    const cost =
      gesture === 'hover'
        ? await costOf(client, idle, moves, () => hover(page, call))
        : await costOf(client, idle, 1, () => call(`${gesture}()`))
    once.push({ gesture, cost })
    if (cost.isLimit) return once
  }
  await page.close()
  return once
}

/** The middle of many moves of the pointer, each from the browser's event to its frame. */
async function hover(page: Page, call: (words: string) => Promise<number>): Promise<number> {
  const frames: number[] = []
  for (let move = 0; move < moves; move++) {
    await call('listen()')
    await page.mouse.move(200 + move * 12, 300 + (move % 7) * 9)
    frames.push(await call('moved()'))
  }
  return middle(frames)
}

async function costOf(
  client: CDPSession,
  idle: { readonly main: number; readonly frame: number },
  times: number,
  act: () => Promise<number>,
): Promise<Cost> {
  const before = await busyMs(client)
  const frame = await within(patience, act())
  const after = await within(1000, busyMs(client))
  const main = after === null ? null : Math.max(0, (after - before) / times - idle.main)
  return { main, frame: frame === null ? patience : Math.max(0, frame - idle.frame), isLimit: frame === null }
}

/** What a promise gives in time, or null. */
async function within<T>(limit: number, work: Promise<T>): Promise<T | null> {
  const stop = new AbortController()
  // What comes too late is heard by nobody, even that the browser is gone.
  const late = work.catch((error: unknown) => {
    if (!stop.signal.aborted) throw error
    return null
  })
  const timeUp = delay(limit, null, { signal: stop.signal }).catch(() => null)
  try {
    return await Promise.race([late, timeUp])
  } finally {
    stop.abort()
  }
}

/** What tasks took of the processor on the page's main thread so far, in milliseconds. */
async function busyMs(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}
