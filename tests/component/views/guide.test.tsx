import axe from 'axe-core'
import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openSite } from './site.tsx'

const guide = () => page.getByRole('region', { name: 'How to read this chart' })
const opener = () => page.getByRole('button', { name: 'How to read this chart' })
const offer = () => page.getByText(/^New here\?/)
const inGuide = (name: string) => guide().getByRole('button', { name, exact: true })
/** Trends are what the first steps leave out; a drawn one has its name at its end. */
const hasTrend = () =>
  [...document.querySelectorAll('main svg text')].some(({ textContent }) => textContent === 'Open trend')

it('the reading is offered to who is new, adds to the drawing step by step, and is found again', async () => {
  const { unmount } = await openSite('/charts/crossover/')
  await expect.element(offer()).toBeVisible()
  await expect.element(guide()).not.toBeInTheDocument()
  await expect.poll(hasTrend).toBe(true)
  await opener().click()
  await expect.element(guide()).toHaveTextContent(/Step 1 of \d/)
  await expect.element(guide().getByRole('heading', { name: 'Each mark is one model' })).toHaveFocus()
  await expect.poll(hasTrend).toBe(false)
  const { violations } = await axe.run(guide().element())
  expect(violations.map(({ id }) => id)).toEqual([])
  while (inGuide('Done').elements().length === 0) await inGuide('Next').click()
  await expect.poll(hasTrend).toBe(true)
  await inGuide('Done').click()
  await expect.element(guide()).not.toBeInTheDocument()
  await expect.element(opener()).toHaveFocus()
  await unmount()
  await openSite('/charts/crossover/')
  await expect.element(opener()).toBeVisible()
  await expect.element(offer()).not.toBeInTheDocument()
})

it('an address asks for the reading, Escape leaves it, and the whole chart is back', async () => {
  await openSite('/charts/crossover/?bench=gpqa#guide')
  await expect.element(guide()).toHaveTextContent(/Step 1/)
  await inGuide('Next').click()
  await expect.element(guide()).toHaveTextContent(/The stairs are the best so far/)
  await userEvent.keyboard('{Escape}')
  await expect.element(guide()).not.toBeInTheDocument()
  expect(location.search + location.hash).toBe('?bench=gpqa')
})

it('without storage the reading works as well', async () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError')
  })
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError')
  })
  await openSite('/charts/crossover/')
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect.element(offer()).not.toBeInTheDocument()
  await opener().click()
  await inGuide('Skip').click()
  await expect.element(guide()).not.toBeInTheDocument()
})

it('the front page answers its question, says how sure it is, and leads to the reading', async () => {
  await openSite('/')
  await expect.element(page.getByText('How sure is that?')).toBeVisible()
  await expect.element(page.getByText(/^(Not yet\.|Yes, on this measure\.)$/)).toBeVisible()
  await page.getByRole('link', { name: /^Read the chart in six short steps/ }).click()
  await expect.element(guide()).toHaveTextContent(/Step 1/)
})
