import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, Locator, Page } from '@playwright/test'
import * as v from 'valibot'
import { middle, ms, runs, spread, type Ratio, type Section } from './Section.ts'
import { onBuiltSite, openDrawn } from './throttledPage.ts'

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
      ts: v.optional(v.number(), 0),
      dur: v.optional(v.number(), 0),
      tdur: v.optional(v.number(), 0),
      args: v.optional(v.record(v.string(), v.unknown()), {}),
    }),
  ),
})

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

type Gesture = {
  readonly name: string
  /** What comes before the gesture and is not measured; finds the place where it is made. */
  readonly prepare: (page: Page) => Promise<Box>
  /** Mouse and keys alone: to look for an element is work of the page's main thread that is not the page's. */
  readonly act: (page: Page, at: Box) => Promise<void>
  /** Whether the page shows what the gesture asks for. */
  readonly isDone: (page: Page) => Promise<boolean>
}

const searchOf = (page: Page) => page.getByLabel('Words in the name or the maker')
const plotOf = (page: Page) => page.getByRole('main').getByRole('application').first()

const hasSettings = (page: Page) => Promise.resolve(new URL(page.url()).search !== '')

async function boxOf(of: Locator): Promise<Box> {
  const box = await of.boundingBox()
  if (!box) throw new Error('the page lacks what the gesture is made on')
  return box
}

const gestures: readonly Gesture[] = [
  {
    name: 'hover',
    prepare: (page) => boxOf(plotOf(page)),
    act: async (page, { x, y, width }) => {
      for (let step = 0; step < 12; step++)
        await page.mouse.move(x + width * (0.2 + step * 0.05), y + 120 + (step % 4) * 25)
    },
    // The last place may have nothing to tell.
    isDone: () => Promise.resolve(true),
  },
  {
    name: 'filter',
    prepare: async (page) => {
      const filter = page.getByRole('group').filter({ hasText: 'Filter the data' }).first()
      await filter.getByText('Filter the data', { exact: true }).click()
      await filter.getByText('Search', { exact: true }).click()
      await searchOf(page).fill('a')
      return boxOf(searchOf(page))
    },
    act: (page) => page.keyboard.press('Enter'),
    isDone: hasSettings,
  },
  {
    name: 'as-of step',
    prepare: async (page) => {
      const slider = page.getByRole('slider', { name: 'Known by' })
      await slider.focus()
      return boxOf(slider.locator('..'))
    },
    act: (page) => page.keyboard.press('ArrowLeft'),
    isDone: hasSettings,
  },
  {
    name: 'zoom',
    prepare: (page) => boxOf(plotOf(page)),
    act: async (page, { x, y, width }) => {
      await page.mouse.move(x + width * 0.5, y + 200)
      await page.mouse.down()
      await page.mouse.move(x + width * 0.6, y + 205)
      await page.mouse.move(x + width * 0.8, y + 210)
      await page.mouse.up()
    },
    isDone: hasSettings,
  },
  {
    name: 'language switch',
    prepare: (page) => boxOf(page.getByRole('banner').getByRole('link', { name: '中文' }).first()),
    act: (page, { x, y, width, height }) => page.mouse.click(x + width / 2, y + height / 2),
    isDone: async (page) => (await page.getByRole('main').locator('[lang^="en"]').count()) === 0,
  },
]

/** How long a reader looks before the first gesture: what is made ready meanwhile counts as ready. */
const lookMs = 2000
/** Longer than any gesture takes to its last picture; that nothing follows is checked. */
const watchMs = 2500
const stillMs = 400

/** What one gesture cost: its longest task, the time to the next frame, and the time until all that follows was drawn. */
type Cost = {
  readonly longest: number
  /** The most that a task had of the processor: the same on a machine that has other things to do. */
  readonly worked: number
  readonly frame: number
  readonly last: number
}

async function measure(browser: Browser, address: string, gesture: Gesture, file: string): Promise<Cost> {
  const page = await openDrawn(browser, address, slowdown)
  const at = await gesture.prepare(page)
  await page.waitForTimeout(lookMs)
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration)
      // The least that browsers tell of.
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] })
  await gesture.act(page, at)
  await page.waitForTimeout(watchMs)
  const trace = await browser.stopTracing()
  writeFileSync(file, trace)
  const shown = await page.getByRole('main').innerHTML()
  if (!(await gesture.isDone(page))) throw new Error(`${gesture.name} has not come to its end`)
  await page.waitForTimeout(stillMs)
  if (shown !== (await page.getByRole('main').innerHTML())) throw new Error(`${gesture.name} still goes on`)
  const frame = v.parse(v.array(v.number()), await page.evaluate('window.seen'))
  await page.close()
  return { ...costOf(trace.toString('utf8')), frame: Math.max(16, ...frame) }
}

/** A task that is still work when it is so long. */
const leastWorkMs = 5

function costOf(trace: string): Omit<Cost, 'frame'> {
  const { traceEvents } = v.parse(traceFile, JSON.parse(trace))
  const whole = traceEvents.filter((event) => event.ph === 'X')
  // The page's own process: the one of all renderers that worked most.
  const mains = traceEvents
    .filter((event) => event.name === 'thread_name' && event.args['name'] === 'CrRendererMain')
    .map(({ pid, tid }) => whole.filter((event) => event.pid === pid && event.tid === tid))
    .map((events) => ({
      tasks: events.filter((event) => event.name.endsWith('RunTask')),
      inputs: events.filter((event) => event.name === 'EventDispatch'),
    }))
  const busy = ({ tasks }: (typeof mains)[number]) => tasks.reduce((sum, task) => sum + task.dur, 0)
  const { tasks, inputs } = mains.toSorted((a, b) => busy(b) - busy(a))[0] ?? { tasks: [], inputs: [] }
  const start = Math.min(...inputs.map((event) => event.ts))
  const work = tasks.filter((task) => task.dur / 1000 >= leastWorkMs)
  return {
    longest: Math.max(0, ...tasks.map((task) => task.dur / 1000)),
    worked: Math.max(0, ...tasks.map((task) => task.tdur / 1000)),
    last: Math.max(0, ...work.map((task) => (task.ts + task.dur - start) / 1000)),
  }
}

export const gesturesSection: Section = {
  id: 'gestures',
  title: `Gestures on the real dataset, processor ${slowdown} times slower`,
  run: async (say) => {
    mkdirSync(traces, { recursive: true })
    say(
      `Longest task of the main thread from the input until nothing more follows, time from the input to the next frame, and time until all that follows is drawn (the drawing, what is said of it, its rows), in milliseconds, on the built site, ${lookMs / 1000} seconds after its first picture. Each run is traced: \`.cache/bench/traces\`, for the performance panel of any Chromium. A task over ${longTaskMs} ms is long.`,
    )
    say('')
    say(
      '| page | gesture | longest task | spread | on the processor’s clock | spread | to the next frame | spread | to the last picture | spread |',
    )
    say('|---|---|--:|--:|--:|--:|--:|--:|--:|--:|')
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
          const worked = found.map((one) => one.worked)
          const frames = found.map((one) => one.frame)
          const lasts = found.map((one) => one.last)
          say(
            `| ${path} | ${gesture.name} | ${ms(middle(tasks))} | ${spread(tasks)} | ${ms(middle(worked))} | ${spread(worked)} | ${ms(middle(frames))} | ${spread(frames)} | ${ms(middle(lasts))} | ${spread(lasts)} |`,
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
