import { expect, type Page } from '@playwright/test'
import { drawn, test } from './site.ts'

const paths = ['/', '/charts/crossover/', '/zh/charts/lag/']

/** Shifts that no input of the reader explains, with what moved. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: string[] = []
    Object.assign(window, { moved })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && 'hadRecentInput' in entry && entry.hadRecentInput === false)
          moved.push(`${String(entry.value)} at ${Math.round(entry.startTime)} ms`)
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

const hasSidewaysScroll = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

/** Controls a finger would miss. Links inside sentences are as tall as their line. */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const least = 24
    const inSentence = 'p, li:has(> p), td, [role="status"]'
    return [
      ...document.querySelectorAll<HTMLElement>('a, button, select, [role="combobox"], [role="switch"]'),
    ]
      .filter((element) => element.checkVisibility() && !element.closest(inSentence))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.width < least || box.height < least))
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)}×${Math.round(box.height)} ${element.outerHTML.slice(0, 90)}`,
      )
  })

/** What is pressed most, on a phone: as large as a finger. The hairline around a group of options is a part of it. */
const mainControls = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('header a, header button, header select, main [aria-pressed]')]
      .filter((element) => element.checkVisibility() && !element.closest('[class*="legend"]'))
      .filter((element) => element.getBoundingClientRect().height < 42)
      .map((element) => element.outerHTML.slice(0, 90)),
  )

test.describe('on a phone of 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  for (const path of paths)
    test(`${path} arrives without a shift, scrolls one way, and can be hit with a finger`, async ({
      page,
    }) => {
      await watchShifts(page)
      await page.goto(path)
      await drawn(page)
      await expect(page.getByRole('application').first()).toBeVisible()
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
      await drawn(page)
      expect(await page.evaluate('window.moved')).toEqual([])
      expect(await hasSidewaysScroll(page)).toBe(false)
      expect(await tooSmall(page)).toEqual([])
      if (path.includes('crossover')) expect(await mainControls(page)).toEqual([])
    })
})

test.describe('on a wall of 3840 px', () => {
  test.use({ viewport: { width: 3840, height: 2160 } })
  for (const path of paths)
    test(`${path} arrives without a shift, and its type grows`, async ({ page }) => {
      await watchShifts(page)
      await page.goto(path)
      await drawn(page)
      await expect(page.getByRole('application').first()).toBeVisible()
      expect(await page.evaluate('window.moved')).toEqual([])
      expect(await hasSidewaysScroll(page)).toBe(false)
      const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
      expect(size).toBeGreaterThan(19)
    })
})
