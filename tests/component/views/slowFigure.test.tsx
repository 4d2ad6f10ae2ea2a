import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { openSite } from './site.tsx'

const total = () => page.getByText(/resamples each, [\d,]+ in all/)
const button = (name: string) => page.getByRole('button', { name, exact: true })

it('a slow figure is a draft until all resamples are in', async () => {
  await openSite('/charts/stress/?bench=math')
  await expect.element(total()).toHaveTextContent('40 resamples each')
  await expect.element(page.getByText('All resamples are in'), { timeout: 80_000 }).toBeVisible()
  await expect.element(total()).toHaveTextContent('600 resamples each')
})

it('a reader can stop the full figure, keeps the draft, and can go on', async () => {
  await openSite('/charts/stress/?bench=mmlu')
  await button('Stop').click()
  await expect.element(button('Go on')).toBeVisible()
  await expect.element(total()).toHaveTextContent('40 resamples each')
  await expect.element(page.getByRole('progressbar')).not.toBeInTheDocument()
  await button('Go on').click()
  await expect.element(page.getByText('All resamples are in'), { timeout: 80_000 }).toBeVisible()
  await expect.element(total()).toHaveTextContent('600 resamples each')
})
