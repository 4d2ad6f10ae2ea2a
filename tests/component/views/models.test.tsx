import axe from 'axe-core'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { useScenario } from '../../support/network.ts'
import { address, openSite } from './site.tsx'

const names = () =>
  [...document.querySelectorAll('[role="row"] [data-column="name"] a')].map((link) => link.textContent)
const table = () => page.getByRole('table', { name: 'Every model in the data' })

async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target.join(' ')}`))
}

it('a search narrows the list, stands in the address, and Back undoes it whole', async () => {
  await openSite('/models/')
  await expect.element(table()).toHaveAttribute('aria-rowcount', '25')
  await userEvent.type(page.getByRole('searchbox', { name: 'Search' }), 'aster northland')
  await expect.element(page.getByText('8 of 24 models')).toBeVisible()
  expect(address()).toBe('/models/?q=aster+northland')
  expect(names().every((name) => name.startsWith('Aster'))).toBe(true)
  history.back()
  await expect.element(page.getByText('All 24 models')).toBeVisible()
  await expect.element(page.getByRole('searchbox')).toHaveValue('')
  expect(address()).toBe('/models/')
})

it('a search without a find says so in words', async () => {
  await openSite('/models/?q=nowhere')
  await expect.element(page.getByText(/No model has all of “nowhere”/)).toBeVisible()
})

it('the filter of the charts holds for the list, and a chip takes a restriction off', async () => {
  await openSite('/models/?openness=api_only&size=9..')
  await expect.element(page.getByText('4 of 24 models')).toBeVisible()
  expect(names().every((name) => name.startsWith('Birch'))).toBe(true)
  await page.getByRole('button', { name: /Take off the filter: Openness/ }).click()
  await expect.poll(address).toBe('/models/?size=9..')
})

it('headers order the list, the usual order is not written, and an odd one is told', async () => {
  await page.viewport(1200, 800)
  await openSite('/models/?sort=votes')
  await expect.element(page.getByText(/“votes” is not possible for “sort”/)).toBeVisible()
  expect(address()).toBe('/models/')
  await page.getByRole('columnheader', { name: 'Model' }).getByRole('button').click()
  await expect.poll(address).toBe('/models/?sort=name')
  expect(names()[0]).toBe('Aster 1')
  await expect
    .element(page.getByRole('columnheader', { name: 'Model' }))
    .toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('columnheader', { name: 'Released' }).getByRole('button').click()
  await expect.poll(address).toBe('/models/')
})

it('models ticked in the list and on a page stand side by side', async () => {
  await openSite('/models/?sort=name')
  await page.getByRole('checkbox', { name: 'Compare Aster 1' }).click()
  await expect.poll(address).toBe('/models/?sort=name&compare=aster-1')
  await page.getByRole('link', { name: 'Aster 2' }).click()
  await expect.poll(address).toBe('/models/aster-2/?compare=aster-1')
  await page.getByRole('button', { name: 'Choose to compare' }).click()
  await expect.poll(address).toBe('/models/aster-2/?compare=aster-1,aster-2')
  await page.getByRole('link', { name: 'Compare 2 models' }).click()
  await expect.poll(address).toBe('/models/compare/?ids=aster-1,aster-2')
  const columns = page.getByRole('columnheader').getByRole('link')
  await expect
    .poll(() => columns.elements().map(({ textContent }) => textContent))
    .toEqual(['Aster 1', 'Aster 2'])
  await page.getByRole('button', { name: 'Take Aster 1 out' }).click()
  await expect.poll(address).toBe('/models/compare/?ids=aster-2')
  await page.getByRole('combobox', { name: 'Add a model' }).fill('birch 7')
  await page.getByRole('option', { name: /Birch 7/ }).click()
  await expect.poll(address).toBe('/models/compare/?ids=aster-2,birch-7')
  expect(await faults()).toEqual([])
})

it('what a comparison cannot show is told, and the address put right', async () => {
  const nine = Array.from({ length: 8 }, (_, index) => `cedar-${index + 1}`)
  await openSite(`/models/compare/?ids=nothing,${nine.join(',')},aster-1,%3Cb%3E&utm_source=x`)
  const notice = page.getByRole('status').filter({ hasText: 'Not all models' })
  await expect.element(notice).toHaveTextContent('“nothing” is not the id')
  await expect.element(notice).toHaveTextContent('“<b>” is not the id')
  await expect.element(notice).toHaveTextContent('Aster 1 is left out')
  expect(address()).toBe(`/models/compare/?ids=${nine.join(',')}`)
})

it('a model has its facts with their source, and its scores beside the best of its day', async () => {
  await openSite('/models/aster-4/')
  await expect.element(page.getByRole('heading', { level: 1, name: 'Aster 4' })).toBeVisible()
  expect(document.title).toMatch(/^Aster 4 /)
  await expect.element(page.getByText('16B, stated by the maker')).toBeVisible()
  await expect.element(page.getByText('Source: Made-up data for development and tests').first()).toBeVisible()
  const row = page.getByRole('row', { name: /^eci/ })
  // Its lab's model before it is the best open one of its day, and Birch 4, of the same day, the best closed one.
  await expect.element(row).toHaveTextContent(/49\.4.*\+6\.2 Aster 3 43\.2.*−16\.0 Birch 4 65\.4/)
  await expect.element(page.getByRole('heading', { name: 'Prices' })).toBeVisible()
  expect(await faults()).toEqual([])
})

it('an address of no model says so and offers those alike', async () => {
  await openSite('/models/aster-99/')
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('no such model')
  await expect.element(page.getByRole('main').getByRole('link', { name: 'Aster 1' })).toBeVisible()
})

it('without its tables the page of a model says what is missing', async () => {
  useScenario('one-table-missing')
  await openSite('/models/aster-4/')
  await expect.element(page.getByRole('alert').first()).toHaveTextContent(/could not be loaded/)
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
})

it('a name in the table of a chart leads to the page of its model', async () => {
  await openSite('/charts/crossover/')
  const name = page.getByRole('table').getByRole('link').first()
  await expect.element(name).toBeVisible()
  const wanted = name.element().textContent
  await name.click()
  await expect.poll(address).toMatch(/^\/models\/[\w.-]+\/$/)
  await expect.element(page.getByRole('heading', { level: 1, name: wanted })).toBeVisible()
})
