import axe from 'axe-core'
import { expect, it } from 'vitest'
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
