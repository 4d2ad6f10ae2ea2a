import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { charts } from '../../../src/catalog/charts.ts'
import { useScenario } from '../../support/network.ts'
import { address, openSite } from './site.tsx'

it('the front page tells every chart, drawn or in words, each leading to its page', async () => {
  await openSite('/')
  const led = () =>
    page
      .getByRole('article')
      .elements()
      .flatMap((story) => [...story.querySelectorAll('a')].map((link) => link.pathname))
  for (const chart of charts) await expect.poll(led).toContain(`/charts/${chart.id}/`)
})

it('the menu of charts holds every chart, and closes when one is chosen', async () => {
  await openSite('/nowhere/')
  await page.getByText('All charts', { exact: true }).click()
  const links = page.getByRole('navigation', { name: 'Charts' }).getByRole('link')
  const paths = () => links.elements().map((link) => new URL(link.getAttribute('href') ?? '', location.href))
  for (const chart of charts)
    await expect.poll(() => paths().map((url) => url.pathname)).toContain(`/charts/${chart.id}/`)
  const isOpen = () => document.querySelectorAll('header details[open]').length === 1
  await userEvent.keyboard('{Escape}')
  await expect.poll(isOpen).toBe(false)
  await expect.element(page.getByText('All charts', { exact: true })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(isOpen).toBe(true)
  await userEvent.tab({ shift: true })
  await expect.poll(isOpen).toBe(false)
  await page.getByText('All charts', { exact: true }).click()
  await links.first().click()
  await expect.poll(isOpen).toBe(false)
})

it('one story without data leaves the others standing', async () => {
  useScenario('one-table-missing')
  await openSite('/')
  await expect.element(page.getByRole('alert').first()).toHaveTextContent('could not be loaded')
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'What the data are' })).toBeVisible()
})

it('a new page starts at its top, with the focus on its heading and its own title', async () => {
  await openSite('/')
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await page.getByText('All charts', { exact: true }).click()
  await page.getByRole('navigation', { name: 'Charts' }).getByRole('link').first().click()
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus()
  expect(scrollY).toBe(0)
  expect(document.title).not.toMatch(/catch up/)
})

it('an address that leads nowhere says so and where to go', async () => {
  await openSite('/charts/nothing/')
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('does not exist')
  await expect.element(page.getByText('charts/nothing')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Overview' }).click()
  await expect.poll(address).toBe('/')
})

it('a theme is chosen, applied and remembered', async () => {
  await openSite('/nowhere/')
  const colourOf = () => getComputedStyle(document.documentElement).colorScheme
  await page.getByRole('combobox', { name: 'Colours' }).selectOptions('dark')
  expect(document.documentElement.dataset['theme']).toBe('dark')
  expect(colourOf()).toBe('dark')
  expect(localStorage.getItem('crossover.theme')).toBe('dark')
  await page.getByRole('combobox', { name: 'Colours' }).selectOptions('auto')
  expect(document.documentElement.dataset['theme']).toBeUndefined()
})

it('a Chinese browser is offered Chinese once, in Chinese, and stays where it is', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['zh-CN', 'en'])
  const screen = await openSite('/nowhere/')
  const decline = page.getByRole('button', { name: '不用了' })
  await expect.element(decline).toBeVisible()
  expect(address()).toBe('/nowhere/')
  await decline.click()
  await expect.element(decline).not.toBeInTheDocument()
  await screen.unmount()
  await openSite('/nowhere/')
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.element(decline).not.toBeInTheDocument()
})

it('every page names its other language', async () => {
  await openSite('/nowhere/')
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  const alternates = [...document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"]')].map((link) => [
    link.hreflang,
    link.href,
  ])
  expect(alternates).toEqual([
    ['en', `${location.origin}/nowhere/`],
    ['zh-Hans', `${location.origin}/zh/nowhere/`],
  ])
})

it('a link is left to the browser when it is opened elsewhere', async () => {
  await openSite('/nowhere/')
  const link = page.getByRole('link', { name: 'Crossover' }).element()
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true })
  let taken: boolean | null = null
  const watch = (seen: MouseEvent) => {
    taken = seen.defaultPrevented
    // Here the browser would open a tab.
    seen.preventDefault()
  }
  document.addEventListener('click', watch, { once: true })
  link.dispatchEvent(event)
  expect(taken).toBe(false)
  expect(address()).toBe('/nowhere/')
})
