import axe from 'axe-core'
import { expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { tableNames } from '../../../src/domain/dataset/tables.ts'
import { useScenario } from '../../support/network.ts'
import { openSite } from './site.tsx'

it('the data page offers every table that is published, and the data package', async () => {
  await openSite('/data/')
  await expect.element(page.getByRole('link', { name: 'datapackage.json' })).toBeVisible()
  const paths = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'))
  for (const name of tableNames) expect(paths).toContain(`/data/${name}.json`)
})

it('the data page says how old the data are, and describes them to machines while it is open', async () => {
  const { unmount } = await openSite('/data/')
  await expect.element(page.getByText(/newest fact is of .* days? ago/)).toBeVisible()
  const markup = () => document.head.querySelector('script[type="application/ld+json"]')?.textContent ?? ''
  await expect.poll(() => markup()).toContain('"@type":"Dataset"')
  await unmount()
  expect(markup()).toBe('')
})

it('without a table the rest of the data page stands, and the missing part says what is missing', async () => {
  useScenario('one-table-missing')
  await openSite('/data/')
  await expect.element(page.getByRole('alert').first()).toHaveTextContent(/could not be loaded/)
  await expect.element(page.getByRole('heading', { name: 'Known problems' })).toBeVisible()
})

it('axe objects to nothing on the data page', async () => {
  await openSite('/zh/data/')
  await expect.element(page.getByRole('table').last()).toBeVisible()
  const { violations } = await axe.run(document.body)
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target.join(' ')}`)),
  ).toEqual([])
})

it('a number in the table of a chart leads to the row that states it, its source and its files', async () => {
  await openSite('/charts/crossover/')
  const numbers = page
    .getByRole('region', { name: /marks|chart|data/i })
    .getByRole('cell')
    .getByRole('link', { name: /^\d/ })
  await numbers.first().click()
  await expect.element(page.getByRole('heading', { name: 'The rows behind a number' })).toBeVisible()
  await expect.element(page.getByRole('cell', { name: /^\d+ =$/ }).first()).toBeVisible()
  const part = document.querySelector('[data-rows]')
  expect(part?.querySelector('a[download="scores.csv"]')).not.toBeNull()
  await expect.poll(() => part?.textContent).toMatch(/Licence: /)
  const { violations } = await axe.run(part ?? document.body)
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.getByRole('link', { name: 'without this' }).first().click()
  await expect.poll(() => location.search).not.toContain('find=')
})

it('an address of rows that cannot be read is told, and the page stands', async () => {
  await openSite('/data/?chart=nothing&from=yesterday&value=many')
  await expect.element(page.getByText(/“yesterday” is not possible/)).toBeVisible()
  await expect.element(page.getByText(/“many” is not possible/)).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'The rows behind a number' })).toBeVisible()
})

it.each([
  ['chart=crossover', 'Open against closed'],
  ['chart=crossover&value=5', 'Open against closed · 5'],
  ['chart=nothing&find=GPT-4&value=5', 'GPT-4 · 5'],
])('rows asked for by %s are headed by what the address names', async (query, head) => {
  await openSite(`/data/?${query}`)
  await expect.poll(() => document.querySelector('[data-rows] > p')?.textContent).toBe(head)
})

it('data too old are said to be so under charts and at the foot of every page', async () => {
  const now = Date.UTC(2031, 0, 1)
  vi.spyOn(Date, 'now').mockReturnValue(now)
  await openSite('/charts/crossover/')
  await expect.element(page.getByRole('contentinfo')).toHaveTextContent(/Out of date: [\d,]+ days old/)
  await expect.element(page.getByRole('main')).toHaveTextContent(/Out of date: [\d,]+ days old/)
  vi.restoreAllMocks()
})
