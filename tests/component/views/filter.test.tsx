import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { address, openSite } from './site.tsx'

async function openFilter(name: string) {
  const filter = page.getByRole('group').filter({ hasText: 'Filter the data' }).first()
  await filter.getByText('Filter the data').click()
  await filter.getByText(name, { exact: true }).click()
}

it('a country is chosen from a list with counts, goes to the address and stands above the chart until it is taken off', async () => {
  await openSite('/charts/parameters/')
  await openFilter('Country')
  await page.getByRole('checkbox', { name: /^Northland/ }).click()
  await expect.poll(address).toBe('/charts/parameters/?countries=Northland')
  const chip = page.getByRole('button', { name: 'Take off the filter: Country: Northland' })
  await expect.element(chip).toBeVisible()
  await expect.element(page.getByText(/Left out: .* model releases/)).toBeVisible()
  await chip.click()
  await expect.poll(address).toBe('/charts/parameters/')
})

it('the filter goes along to other charts and named views, and Reset leaves it on', async () => {
  await openSite('/charts/parameters/?sparse=0&countries=Northland')
  await expect
    .element(page.getByRole('link', { name: 'Open records by country' }))
    .toHaveAttribute('href', expect.stringContaining('countries=Northland'))
  await page.getByText('All charts', { exact: true }).click()
  await expect
    .element(page.getByRole('link', { name: /^Openness/ }))
    .toHaveAttribute('href', '/charts/openness/?countries=Northland')
  await userEvent.keyboard('{Escape}')
  await page.getByRole('button', { name: 'Reset' }).click()
  await expect.poll(address).toBe('/charts/parameters/?countries=Northland')
})

it('a maker is found by its name and chosen by keyboard alone', async () => {
  await openSite('/charts/parameters/')
  await openFilter('Organisation')
  const search = page.getByRole('searchbox', { name: 'Find in the list' })
  await search.fill('nobody')
  await expect.element(page.getByText('Nothing by this name')).toBeVisible()
  await search.fill('bir')
  await expect.element(page.getByRole('checkbox', { name: /^Birch/ })).toBeVisible()
  await userEvent.keyboard('{Tab}')
  await userEvent.keyboard(' ')
  await expect.poll(address).toBe('/charts/parameters/?orgs=Birch')
})

it('a filter that leaves nothing says so and can be cleared on the spot', async () => {
  await openSite('/charts/parameters/?orgs=Nobody&q=zzz')
  await expect
    .element(page.getByText(/The filter \(Organisation: Nobody; Name contains “zzz”\) leaves out/))
    .toBeVisible()
  await page.getByRole('main').getByRole('status').getByRole('button', { name: 'Clear the filter' }).click()
  await expect.poll(address).toBe('/charts/parameters/')
})

it('a range is typed, and one that is none is told and not followed', async () => {
  await openSite('/charts/parameters/')
  await openFilter('Parameters')
  const from = page.getByRole('textbox', { name: 'From, in billions' })
  await from.fill('seven')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('A number above zero, such as 7 or 0.5')).toBeVisible()
  await from.fill('7')
  await userEvent.keyboard('{Enter}')
  await expect.poll(address).toBe('/charts/parameters/?size=7..')
})

it('an address with a filter that is none says which part could not be followed', async () => {
  await openSite('/charts/parameters/?openness=ajar&size=7')
  await expect.element(page.getByText('Openness: “ajar” is not possible; shown is any.')).toBeVisible()
  await expect.element(page.getByText('Parameters: “7” is not possible; shown is any.')).toBeVisible()
  await expect.poll(address).toBe('/charts/parameters/')
})
