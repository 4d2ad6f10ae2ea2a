import { http, HttpResponse } from 'msw'
import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { worker } from '../../support/network.ts'
import { openSite } from './site.tsx'

/** Requests for the addresses of models, from now to the end of the test. */
function addressesAsked() {
  const asked = vi.fn<() => void>()
  worker.use(
    http.get('*/data/models.links.json', () => {
      asked()
    }),
  )
  return asked
}

const source = () => page.getByRole('link', { name: 'Open the source' })

it('the address of a mark’s source is fetched when its details are opened, and not before', async () => {
  const asked = addressesAsked()
  await openSite('/charts/parameters/')
  const chart = page.getByRole('application')
  await expect.element(chart).toBeVisible()
  chart.element().focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(page.getByRole('status').filter({ hasText: /1 of/ }).first()).toBeInTheDocument()
  expect(asked).not.toHaveBeenCalled()
  await userEvent.keyboard('{Enter}')
  await expect
    .element(source())
    .toHaveAttribute('href', expect.stringMatching(/^https:\/\/example\.org\/models\//))
  expect(asked).toHaveBeenCalledOnce()
})

it('details without an address to be had are shown without, and a file is not made without words', async () => {
  worker.use(http.get('*/data/models.links.json', () => new HttpResponse(null, { status: 404 })))
  await openSite('/charts/labs/')
  const chart = page.getByRole('application')
  await expect.element(chart).toBeVisible()
  await page.getByRole('button', { name: 'CSV' }).click()
  await expect.element(page.getByRole('alert')).toHaveTextContent(/could not/)
  chart.element().focus()
  await userEvent.keyboard('{ArrowRight}{Enter}')
  await expect.element(page.getByRole('button', { name: 'Close', exact: true })).toBeVisible()
  expect(source().query()).toBeNull()
})
