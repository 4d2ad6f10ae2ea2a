import axe from 'axe-core'
import { afterEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { charts } from '../../../src/catalog/charts.ts'
import { axeRules } from '../../support/axe.ts'
import { openSite } from './site.tsx'

const paths = ['/', '/zh/', '/nowhere/', ...charts.map((chart) => `/charts/${chart.id}/`)]

/** Everything in one theme; in the other only colours are another. */
const looks = [
  ['light', axeRules],
  ['dark', ['color-contrast']],
] as const

afterEach(() => {
  delete document.documentElement.dataset['theme']
})

it.each(paths)('%s has nothing that axe objects to in light and dark', { timeout: 120_000 }, async (path) => {
  document.documentElement.dataset['theme'] = 'light'
  await openSite(path)
  await expect.element(page.getByRole('contentinfo')).toBeVisible()
  if (!path.includes('nowhere'))
    await expect
      .poll(() => document.querySelectorAll('main svg').length, { timeout: 60_000 })
      .toBeGreaterThan(0)
  if (path.includes('charts')) await expect.element(page.getByRole('table')).toBeVisible()
  for (const [theme, rules] of looks) {
    document.documentElement.dataset['theme'] = theme
    const { violations } = await axe.run(document.body, { runOnly: [...rules], resultTypes: ['violations'] })
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    )
    expect(found, theme).toEqual([])
  }
})
