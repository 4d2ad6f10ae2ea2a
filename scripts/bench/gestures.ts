import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import * as v from 'valibot'
import { middle, ms, runs, spread, type Ratio, type Section } from './Section.ts'
import { onBuiltSite, openDrawn, settled } from './throttledPage.ts'

const slowdown = 4
const longTaskMs = 50
const traces = resolve(import.meta.dirname, '../../.cache/bench/traces')

const traceFile = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      ph: v.string(),
      pid: v.number(),
      tid: v.number(),
      dur: v.optional(v.number(), 0),
      args: v.optional(v.record(v.string(), v.unknown()), {}),
    }),
  ),
})

type Gesture = {
  readonly name: string
  /** What comes before the gesture and is not measured. */
  readonly prepare?: (page: Page) => Promise<void>
  readonly act: (page: Page) => Promise<void>
}

const searchOf = (page: Page) => page.getByLabel('Words in the name or the maker')

async function plotOf(page: Page) {
  const box = await page.getByRole('main').getByRole('application').first().boundingBox()
  if (!box) throw new Error('the page has no chart')
  return box
}

const gestures: readonly Gesture[] = [
  {
    name: 'hover',
    act: async (page) => {
      const { x, y, width } = await plotOf(page)
      for (let step = 0; step < 12; step++)
        await page.mouse.move(x + width * (0.2 + step * 0.05), y + 120 + (step % 4) * 25)
    },
  },
  {
    name: 'filter',
    prepare: async (page) => {
      const filter = page.getByRole('group').filter({ hasText: 'Filter the data' }).first()
      await filter.getByText('Filter the data', { exact: true }).click()
      await filter.getByText('Search', { exact: true }).click()
      await searchOf(page).fill('a')
      await settled(page)
    },
    act: (page) => searchOf(page).press('Enter'),
  },
  {
    name: 'as-of step',
    act: async (page) => {
      const slider = page.getByRole('slider', { name: 'Known by' })
      await slider.focus()
      await page.keyboard.press('ArrowLeft')
    },
  },
  {
    name: 'zoom',
    act: async (page) => {
      const { x, y, width } = await plotOf(page)
      await page.mouse.move(x + width * 0.5, y + 200)
      await page.mouse.down()
      await page.mouse.move(x + width * 0.6, y + 205)
      await page.mouse.move(x + width * 0.8, y + 210)
      await page.mouse.up()
    },
  },
  {
    name: 'language switch',
    act: async (page) => {
      await page.getByRole('banner').getByRole('link', { name: '中文' }).first().click()
      await page.locator('html[lang^="zh"]').waitFor()
    },
  },
]

/** The longest task of the page's main thread while a gesture was made, and how long the screen took to answer. */
async function measure(browser: Browser, address: string, gesture: Gesture, file: string) {
  const page = await openDrawn(browser, address, slowdown)
  await gesture.prepare?.(page)
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration)
      // The least that browsers tell of.
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] })
  await gesture.act(page)
  await settled(page)
  await page.waitForTimeout(300)
  const trace = await browser.stopTracing()
  writeFileSync(file, trace)
  const frame = v.parse(v.array(v.number()), await page.evaluate('window.seen'))
  await page.close()
  const { traceEvents } = v.parse(traceFile, JSON.parse(trace.toString('utf8')))
  const tasks = traceEvents.filter((event) => event.ph === 'X' && event.name.endsWith('RunTask'))
  // The page's own process: the one of all renderers that worked most.
  const mains = traceEvents.filter(
    (event) => event.name === 'thread_name' && event.args['name'] === 'CrRendererMain',
  )
  const sums = mains.map(({ pid, tid }) => {
    const durations = tasks
      .filter((task) => task.pid === pid && task.tid === tid)
      .map((task) => task.dur / 1000)
    return { busy: durations.reduce((sum, one) => sum + one, 0), longest: Math.max(0, ...durations) }
  })
  const { longest } = sums.toSorted((a, b) => b.busy - a.busy)[0] ?? { longest: 0 }
  return { longest, frame: Math.max(16, ...frame) }
}

export const gesturesSection: Section = {
  id: 'gestures',
  title: `Gestures on the real dataset, processor ${slowdown} times slower`,
  run: async (say) => {
    mkdirSync(traces, { recursive: true })
    say(
      `Longest task of the main thread and time from the input to the next frame, in milliseconds, on the built site. Each run is traced: \`.cache/bench/traces\`, for the performance panel of any Chromium. A task over ${longTaskMs} ms is long.`,
    )
    say('')
    say('| page | gesture | longest task | spread | to the next frame | spread |')
    say('|---|---|--:|--:|--:|--:|')
    const ratios: Ratio[] = []
    await onBuiltSite(async (browser, url) => {
      for (const path of ['charts/crossover/', 'charts/parameters/'])
        for (const gesture of gestures) {
          const page = await openDrawn(browser, url + path, 1)
          const isThere =
            gesture.name !== 'as-of step' ||
            (await page.getByRole('slider', { name: 'Known by' }).count()) > 0
          await page.close()
          if (!isThere) continue
          const found = []
          for (let run = 0; run < runs; run++) {
            const name = `${path.replaceAll('/', '-')}${gesture.name.replaceAll(' ', '-')}-${run}.json`
            found.push(await measure(browser, url + path, gesture, resolve(traces, name)))
          }
          const tasks = found.map((one) => one.longest)
          const frames = found.map((one) => one.frame)
          say(
            `| ${path} | ${gesture.name} | ${ms(middle(tasks))} | ${spread(tasks)} | ${ms(middle(frames))} | ${spread(frames)} |`,
          )
          ratios.push({
            what: `${path} ${gesture.name}: longest task`,
            found: `${ms(middle(tasks))} ms`,
            asked: `≤ ${longTaskMs} ms`,
            holds: middle(tasks) <= longTaskMs,
          })
        }
    })
    return ratios
  },
}
