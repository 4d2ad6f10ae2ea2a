import axe from 'axe-core'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { hubHandlers, hubRepositories } from '../../../mocks/hubHandlers.ts'
import { worker } from '../../support/network.ts'
import { shortWaits } from '../../support/shortWaits.ts'
import { address, openSite } from './site.tsx'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const open = async (id: string) => {
  worker.use(...hubHandlers)
  await openSite(`/hub/?repo=${encodeURIComponent(id)}`)
}

it('a repository that is typed in is asked of the Hub, and its id goes to the address', async () => {
  worker.use(...hubHandlers)
  await openSite('/hub/')
  await page.getByLabelText(/^Repository/).fill('https://huggingface.co/aster-lab/Aster-1-7B/tree/main')
  await button('Look up').click()
  await expect.element(page.getByText('1,730,442')).toBeVisible()
  await expect.element(page.getByText('48,213')).toBeVisible()
  await expect.element(page.getByText('apache-2.0')).toBeVisible()
  await expect.element(page.getByText(/^Answered at/)).toBeVisible()
  expect(address()).toBe('/hub/?repo=aster-lab%2FAster-1-7B')
  const { violations } = await axe.run('main')
  expect(violations.map(({ id }) => id)).toEqual([])
})

it('downloads of today stand beside the snapshots of the family in the dataset, unjoined', async () => {
  await open('aster-lab/Aster-1-7B')
  await expect.element(page.getByText(/belongs to the family Aster/)).toBeVisible()
  await expect.element(page.getByRole('main').getByRole('application')).toBeVisible()
  await expect.element(page.getByText('Aster, all repositories').first()).toBeVisible()
})

it.each([
  ['cedar-lab/Cedar-Gated', 'its owner grants access by hand'],
  ['aster-lab/Old-Name', 'is now called aster-lab/Aster-1-7B'],
  ['nobody/nothing', 'There is no public repository of this name'],
  ['nobody/gone', 'There is no public repository of this name'],
  ['nobody/restricted', 'does not tell strangers'],
  ['nobody/page', 'a web page where data should be'],
  ['nobody/odd', 'in a form this page does not know'],
  ['not an id', 'is not the name of a model’s repository'],
])('%s: %s', async (id, words) => {
  await open(id)
  await expect.element(page.getByText(words, { exact: false })).toBeVisible()
})

it('a busy Hub is asked again after the pause it wants, and then answers', async () => {
  let asked = 0
  worker.use(
    http.get('https://huggingface.co/api/models/aster-lab/Aster-1-7B', () =>
      ++asked === 1 ? hubRepositories['nobody/busy']() : hubRepositories['aster-lab/Aster-1-7B'](),
    ),
  )
  await openSite('/hub/?repo=aster-lab/Aster-1-7B')
  await expect.element(page.getByText(/asking again after a pause/)).toBeVisible()
  await expect.element(page.getByText('1,730,442')).toBeVisible()
  expect(asked).toBe(2)
})

it('a broken Hub and a lost connection are tried again and then told, with a way on', async () => {
  shortWaits()
  await open('nobody/broken')
  await expect.element(page.getByRole('alert')).toHaveTextContent('The server has a problem (status 502).')
  await page.getByLabelText(/^Repository/).fill('nobody/offline')
  await button('Look up').click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('The Hub could not be reached.')
  worker.use(
    http.get('https://huggingface.co/api/models/nobody/offline', () =>
      HttpResponse.json({ id: 'nobody/offline', downloads: 7 }),
    ),
  )
  await button('Try again').click()
  await expect.element(page.getByText(/^Answered at/)).toBeVisible()
})

it('an answer from earlier stays in sight when a later attempt fails', async () => {
  await open('aster-lab/Aster-1-7B')
  await expect.element(page.getByText('1,730,442')).toBeVisible()
  worker.use(
    http.get('https://huggingface.co/api/models/aster-lab/Aster-1-7B', hubRepositories['nobody/restricted']),
  )
  await button('Ask again').click()
  await expect.element(page.getByText('What is shown below was answered earlier.')).toBeVisible()
  await expect.element(page.getByText('1,730,442')).toBeVisible()
})

it('a question can be stopped, and an answer is kept for the visit', async () => {
  await open('nobody/slow')
  await button('Stop').click()
  await expect.element(page.getByText('Not asked to the end.')).toBeVisible()
  await page.getByLabelText(/^Repository/).fill('someone/empty')
  await button('Look up').click()
  await expect.element(page.getByText(/^Answered at/)).toBeVisible()
  worker.use(http.get('https://huggingface.co/api/models/:owner/:name', () => HttpResponse.error()))
  await page.getByRole('link', { name: 'Data', exact: true }).click()
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('The data')
  history.back()
  await expect.element(page.getByText(/^Answered at/)).toBeVisible()
})
