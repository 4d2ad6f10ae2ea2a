import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'
import { en } from '../../src/i18n/messages/en.ts'
import { axeRules } from '../support/axe.ts'
import { pagePaths, presetPaths } from '../support/pages.ts'
import { addressOf, drawn, test } from './site.ts'

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

const keys = new Set(Object.keys(en))
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function faultsOf(page: Page, options: axe.RunOptions): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    (chosen) => window.axe.run(document.body, { ...chosen, resultTypes: ['violations'] }),
    options,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}

/** A key shows itself where its words were not loaded. */
async function bareKeys(page: Page): Promise<readonly string[]> {
  // Texts apart: the end of a sentence and the word after it are no key.
  const shown = await page.locator('body').evaluate((body) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '')
    return texts.join(' ')
  })
  return [...new Set(shown.match(/[\w.-]+/g))].filter((word) => keys.has(word))
}

for (const path of pagePaths)
  test(`${path} fits a phone, shows its headline, and axe objects to nothing in light and dark`, async ({
    page,
  }) => {
    const { width = 1280, height = 800 } = page.viewportSize() ?? {}
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(path)
    await drawn(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.setViewportSize({ width, height })
    await drawn(page)
    expect(addressOf(page)).toBe(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/)
    await expect(page.locator('html')).toHaveAttribute('lang', path.startsWith('/zh/') ? 'zh-Hans' : 'en')
    await expect(page).toHaveTitle(/Crossover/)
    expect(await bareKeys(page)).toEqual([])
    await page.evaluate(axeSource)
    // Colours are the same in every language, and nothing but colours differs between light and dark.
    const isEnglish = !path.startsWith('/zh/')
    const rules = { 'color-contrast': { enabled: isEnglish } }
    expect(await faultsOf(page, { runOnly: axeRules, rules })).toEqual([])
    if (!isEnglish) return
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await faultsOf(page, { runOnly: ['color-contrast'] }), 'dark').toEqual([])
  })

for (const path of presetPaths)
  test(`${path} draws what its name promises`, async ({ page }) => {
    await page.goto(path)
    await drawn(page)
    expect(addressOf(page)).toBe(path)
    await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
    expect(await bareKeys(page)).toEqual([])
  })
