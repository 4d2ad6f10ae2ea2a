import axe from 'axe-core'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { useScenario } from '../../support/network.ts'
import { address, openSite } from './site.tsx'

it('each claim stands with a verdict and the rule behind it, and the day is part of the address', async () => {
  await openSite('/claims/?asOf=2024-03-31')
  const cards = page.getByRole('main').getByRole('article')
  await expect
    .element(cards.first())
    .toHaveTextContent(/(Held|Failed|Still open|Untestable).*Claimed by.*Rule/)
  await expect.element(page.getByText('As it could be judged on Mar 31, 2024')).toBeVisible()
  page.getByRole('slider', { name: 'As known on' }).element().focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.poll(address).toBe('/claims/?asOf=2024-04-30')
  await expect.element(page.getByText('As it could be judged on Apr 30, 2024')).toBeVisible()
})

it('a day before the article is refused in words', async () => {
  await openSite('/claims/?asOf=2020-01-01')
  await expect.element(page.getByText(/2020-01-01/)).toBeVisible()
  await expect.poll(address).toBe('/claims/')
})

it('without a table the page says what is missing and offers to try again', async () => {
  useScenario('one-table-missing')
  await openSite('/claims/')
  await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible()
})

it('axe objects to nothing on the page of claims', async () => {
  await openSite('/zh/claims/')
  await expect.element(page.getByRole('main').getByRole('article').first()).toBeVisible()
  const { violations } = await axe.run(document.body)
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target.join(' ')}`)),
  ).toEqual([])
})
