import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { page } from 'vitest/browser'
import { handlersOf } from '../../../mocks/handlers.ts'
import { scenarioNames, type ScenarioName } from '../../../mocks/scenarios.ts'
import { queryClient } from '../../../src/app/queryClient.ts'
import { crossover } from '../../../src/catalog/crossover.ts'
import { tablePath } from '../../../src/data/files.ts'
import { EmbedPage } from '../../../src/embed/EmbedPage.tsx'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { readEmbedAddress } from '../../../src/state/embedAddress.ts'
import { navigate } from '../../../src/state/useAddress.ts'
import { FormatterContext } from '../../../src/ui/FormatterContext.ts'
import { endings } from '../../support/faultList.ts'
import { worker } from '../../support/network.ts'
import { shortWaits } from '../../support/shortWaits.ts'
import { openSite } from './site.tsx'

beforeEach(shortWaits)

const rejected: unknown[] = []
const note = (event: PromiseRejectionEvent) => rejected.push(event.reason)
beforeEach(() => {
  rejected.length = 0
  window.addEventListener('unhandledrejection', note)
})
/** Half a minute in a blink, for what would never end. */
function begin(name: ScenarioName): void {
  worker.use(...handlersOf(name))
  if (name !== 'stalled') return
  const timeout = AbortSignal.timeout.bind(AbortSignal)
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout(ms / 100))
}
afterEach(() => {
  window.removeEventListener('unhandledrejection', note)
  if (rejected.length > 0) throw new Error('a promise was rejected unheard', { cause: rejected[0] })
})

const alert = () => page.getByRole('alert').first()

/** Words with a way on, or a chart, or words for why there is nothing to draw. */
async function expectEnding(name: ScenarioName): Promise<void> {
  const ending = endings[name]
  if (ending.kind === 'drawn') {
    const drawn = page.getByRole('application').or(page.getByText('Nothing to draw in this view'))
    await expect.element(drawn.first()).toBeVisible()
    expect(alert().query()).toBeNull()
    return
  }
  await expect.element(alert()).toHaveTextContent(ending.words)
  await expect.element(alert().getByRole('button')).toBeVisible()
}

describe('a chart page', () => {
  it.each(scenarioNames)(
    'ends as it must with the fault "%s", and the rest of it stays alive',
    async (name) => {
      begin(name)
      await openSite('/charts/downloads/')
      await expectEnding(name)
      await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(/\S/)
      await expect.element(page.getByRole('navigation', { name: 'Charts' })).toBeVisible()
    },
  )

  it('tries again by itself when the network is back, also while last tries of before are on their way', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const asked = vi.fn<() => void>()
    worker.use(
      http.get(`*/${tablePath('ollama_families')}`, async () => {
        asked()
        if (asked.mock.calls.length === 3) await held
        return HttpResponse.error()
      }),
      ...handlersOf('no-network'),
    )
    // The one that also starts what a page will need.
    queryClient.clear()
    await openSite('/charts/downloads/', queryClient)
    await expectEnding('no-network')
    await expect.poll(() => asked.mock.calls.length).toBe(3)
    worker.use(...handlersOf('ok'))
    window.dispatchEvent(new Event('offline'))
    window.dispatchEvent(new Event('online'))
    release()
    await expect.element(page.getByRole('table')).toBeVisible()
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
  })

  it('keeps the last good chart in sight with the date of its data, where more data cannot be had', async () => {
    await openSite('/charts/arena/')
    await expect.element(page.getByRole('application').first()).toBeVisible()
    const headline = page.getByRole('heading', { level: 1 }).element().textContent
    // A filter asks for one table more.
    begin('one-table-missing')
    navigate('/charts/arena/?countries=Northland', { replace: false })
    await expect.element(alert()).toHaveTextContent('The file is not on the server.')
    await expect.element(alert()).toHaveTextContent(/What is shown below is older: data to Dec 31, 2025\./)
    await expect.element(page.getByRole('application').first()).toBeVisible()
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(headline)

    begin('ok')
    await alert().getByRole('button', { name: 'Try again' }).click()
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
  })

  it('heals in the middle of an update, without a word', async () => {
    begin('other-content')
    const asked = vi.fn<() => void>()
    worker.events.on('request:start', ({ request }) => {
      if (request.url.endsWith('datapackage.json')) asked()
      if (asked.mock.calls.length === 2) worker.use(...handlersOf('ok'))
    })
    await openSite('/charts/downloads/')
    await expect.element(page.getByRole('table')).toBeVisible()
    worker.events.removeAllListeners()
  })
})

describe('an embedded chart', () => {
  const address = readEmbedAddress('/embed/crossover/', '', '/')
  it.each(scenarioNames)('ends as it must with the fault "%s"', async (name) => {
    begin(name)
    const formatter = await loadFormatter('en')
    await render(
      <FormatterContext value={formatter}>
        <QueryClientProvider client={new QueryClient()}>
          <EmbedPage chart={crossover} address={address} />
        </QueryClientProvider>
      </FormatterContext>,
    )
    await expectEnding(name)
    await expect.element(page.getByRole('link', { name: /Crossover|full/i })).toBeVisible()
  })
})

/** What stands on a page of its own once its data are there, or say nothing. */
const stands = {
  overview: () => page.getByRole('application').or(page.getByText('Nothing to draw in this view')),
  data: () => page.getByRole('heading', { level: 2 }),
  present: () => page.getByRole('application').or(page.getByText(/no dated scores|no observations|No |no /)),
  claims: () => page.getByRole('heading', { level: 2 }),
  models: () => page.getByRole('table').or(page.getByText(/No model/)),
} as const

describe.each([
  ['overview', '/'],
  ['data', '/data/'],
  ['present', '/present/?view=crossover&view=downloads'],
  ['claims', '/claims/'],
  ['models', '/models/'],
] as const)('the page %s', (surface, path) => {
  it.each(scenarioNames)('says what happened with the fault "%s", and stands', async (name) => {
    begin(name)
    await openSite(path)
    const ending = endings[name]
    const told =
      surface === 'present'
        ? page.getByText(/could not be loaded|older than its data/)
        : page.getByRole('alert')
    if (ending.kind === 'drawn') {
      await expect.element(stands[surface]().first()).toBeVisible()
      expect(told.query()).toBeNull()
    } else if (ending.partly) await expect.element(told.or(stands[surface]()).first()).toBeVisible()
    else if (surface === 'present') await expect.element(told.first()).toBeVisible()
    else await expect.element(alert()).toHaveTextContent(ending.words)
    await expect.poll(() => document.body.textContent.trim().length).toBeGreaterThan(100)
  })
})
