import axe from 'axe-core'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { address, openSite } from './site.tsx'

const field = () => page.getByRole('combobox', { name: /^Find charts/ })
const sheet = () => page.getByRole('dialog', { name: 'Keyboard shortcuts' })
const find = () => page.getByRole('button', { name: 'Find' })
async function ready(): Promise<void> {
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
}

async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body)
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target.join(' ')}`))
}

it('Ctrl-K finds a chart by its Chinese name on an English page, and Enter leads to it', async () => {
  await openSite('/nowhere/')
  await ready()
  await userEvent.keyboard('{Control>}k{/Control}')
  await expect.element(field()).toHaveFocus()
  await field().fill('价格')
  // The words of the other language are on their way: until they are here, nothing has this name.
  const marked = () => document.querySelector('[role="option"][data-highlighted]')?.textContent
  await expect.poll(marked).toMatch(/^Price of capability/)
  expect(await faults()).toEqual([])
  await userEvent.keyboard('{Enter}')
  await expect.poll(address).toBe('/charts/prices/')
  await expect.element(field()).not.toBeInTheDocument()
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus()
})

it('the button opens the palette, arrow keys move in it, and Escape leads back to the button', async () => {
  await openSite('/nowhere/')
  await ready()
  await find().click()
  await expect.element(field()).toHaveFocus()
  const marked = () => document.querySelector('[role="option"][data-highlighted]')?.textContent
  await expect.poll(marked).toBeTruthy()
  const first = marked()
  await userEvent.keyboard('{ArrowDown}')
  await expect.poll(marked).not.toBe(first)
  await field().fill('zzzz')
  await expect.element(page.getByText(/^Nothing by that name/)).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(field()).not.toBeInTheDocument()
  await expect.element(find()).toHaveFocus()
})

it('a view, a lab and a setting are found, and a setting acts at once', async () => {
  await openSite('/nowhere/')
  await ready()
  await find().click()
  await field().fill('end of 2023')
  await expect.element(page.getByRole('option', { name: /As seen at the end of 2023/ })).toBeVisible()
  await field().fill('aster 3')
  await expect.element(page.getByRole('option', { name: /^Aster 3/ })).toBeVisible()
  await field().fill('aster')
  await expect.element(page.getByRole('option', { name: /^Aster \d+ releases$/ })).toBeVisible()
  await field().fill('深色')
  await page.getByRole('option', { name: 'Colours: dark' }).click()
  expect(document.documentElement.dataset['theme']).toBe('dark')
  await expect.element(page.getByRole('combobox', { name: 'Colours' })).toHaveValue('dark')
  await page.getByRole('combobox', { name: 'Colours' }).selectOptions('auto')
})

it('the language is changed by its key and by the palette, and the place on the page is kept', async () => {
  await openSite('/charts/crossover/?of=all#data')
  await expect.element(page.getByRole('table')).toBeVisible()
  await userEvent.keyboard('l')
  await expect.poll(() => address() + location.hash).toBe('/zh/charts/crossover/?of=all#data')
  await page.getByRole('button', { name: '查找' }).click()
  await page.getByRole('combobox', { name: /^查找/ }).fill('english')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => address() + location.hash).toBe('/charts/crossover/?of=all#data')
})

it('the sheet lists the keys of site and chart, and turns single keys off for good', async () => {
  const { unmount } = await openSite('/nowhere/')
  await ready()
  await userEvent.keyboard('?')
  await expect.element(sheet()).toHaveTextContent('Next chart')
  await expect.element(sheet()).toHaveTextContent('Left and right arrow')
  expect(await faults()).toEqual([])
  await page.getByRole('switch', { name: 'Shortcuts of a single key' }).click()
  await userEvent.keyboard('{Escape}')
  await expect.element(sheet()).not.toBeInTheDocument()
  await userEvent.keyboard('j')
  expect(address()).toBe('/nowhere/')
  await unmount()
  await openSite('/nowhere/')
  await ready()
  await userEvent.keyboard('j')
  expect(address()).toBe('/nowhere/')
  await find().click()
  await field().fill('shortcuts')
  await userEvent.keyboard('{Enter}')
  await page.getByRole('switch', { name: 'Shortcuts of a single key' }).click()
  await userEvent.keyboard('{Escape}')
  await expect.element(sheet()).not.toBeInTheDocument()
  await userEvent.keyboard('j')
  await expect.poll(address).toBe('/charts/crossover/')
})
