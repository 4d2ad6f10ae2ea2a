import axe from 'axe-core'
import { afterEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { charts } from '../../../src/catalog/charts.ts'
import { openSite } from './site.tsx'

const paths = ['/', '/zh/', '/nowhere/', ...charts.map((chart) => `/charts/${chart.id}/`)]
const views = paths.flatMap((path) => (['light', 'dark'] as const).map((theme) => [path, theme] as const))

afterEach(() => {
  delete document.documentElement.dataset['theme']
})

it.each(views)('%s in %s has nothing that axe objects to', { timeout: 120_000 }, async (path, theme) => {
  document.documentElement.dataset['theme'] = theme
  await openSite(path)
  await expect.element(page.getByRole('contentinfo')).toBeVisible()
  if (!path.includes('nowhere'))
    await expect
      .poll(() => document.querySelectorAll('main svg').length, { timeout: 60_000 })
      .toBeGreaterThan(0)
  if (path.includes('charts')) await expect.element(page.getByRole('table')).toBeVisible()
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
  expect(found).toEqual([])
})
