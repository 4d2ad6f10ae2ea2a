import '../../../src/ui/tokens.css'
import '../../../src/ui/base.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { page, userEvent } from 'vitest/browser'
import type { ScenarioName } from '../../../mocks/scenarios.ts'
import { crossover } from '../../../src/catalog/crossover.ts'
import { EmbedPage } from '../../../src/embed/EmbedPage.tsx'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { readEmbedAddress } from '../../../src/state/embedAddress.ts'
import { navigate } from '../../../src/state/useAddress.ts'
import { FormatterContext } from '../../../src/ui/FormatterContext.ts'
import { axeRules } from '../../support/axe.ts'
import { useScenario } from '../../support/network.ts'
import { openSite } from './site.tsx'

afterEach(() => {
  delete document.documentElement.dataset['theme']
})

const button = (name: string) => page.getByRole('button', { name, exact: true })
const table = async () => {
  await expect.element(page.getByRole('table').first()).toBeVisible()
}

type State = {
  readonly name: string
  readonly path: string
  readonly scenario?: ScenarioName
  /** Brings the page into the state, in English; the language is changed under it. */
  readonly enter: () => Promise<void>
  /** What is looked at: the part of the page that the state changes. */
  readonly part: string
}

/** States that no page has from the start: those of pages are looked at in other tests. */
const states: readonly State[] = [
  {
    name: 'waiting for data',
    path: '/charts/downloads/',
    scenario: 'stalled',
    enter: async () => {
      await expect.element(page.getByText('Loading the data').first()).toBeInTheDocument()
    },
    part: 'main',
  },
  {
    name: 'data that could not be had',
    path: '/charts/downloads/',
    scenario: 'not-found',
    enter: async () => {
      await expect.element(page.getByRole('alert')).toBeVisible()
    },
    part: 'main',
  },
  {
    name: 'data of a newer format',
    path: '/charts/downloads/',
    scenario: 'newer',
    enter: async () => {
      await expect.element(page.getByText(/newer format/)).toBeVisible()
    },
    part: 'main',
  },
  {
    name: 'nothing to draw',
    path: '/charts/crossover/',
    scenario: 'empty',
    enter: async () => {
      await expect.element(page.getByText('Nothing to draw in this view')).toBeVisible()
    },
    part: 'main',
  },
  {
    name: 'a filter that leaves nothing',
    path: '/charts/parameters/?orgs=Nobody',
    enter: async () => {
      await expect.element(page.getByText(/The filter \(Organisation: Nobody\)/)).toBeVisible()
    },
    part: 'main',
  },
  {
    name: 'no network, and old data',
    path: '/charts/openness/?class=nonsense',
    enter: async () => {
      await table()
      vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
      window.dispatchEvent(new Event('offline'))
      await expect.element(page.getByText(/^No connection/)).toBeVisible()
      await expect.element(page.getByText(/Out of date/).first()).toBeVisible()
      await expect.element(button('Dismiss')).toBeVisible()
    },
    part: 'body',
  },
  {
    name: 'a chart with everything opened: guide, menu, filter, series, notes, pins, a refused day',
    path: '/charts/crossover/?note=2023-06-30+turn#guide',
    enter: async () => {
      await table()
      await expect.element(page.getByText(/^Step 1/)).toBeVisible()
      await page.getByText('Filter the data').first().click()
      await page.getByText('Organisation', { exact: true }).first().click()
      await button('Notes of your own').click()
      await page.getByLabelText('Exact day').fill('2023-02-30')
      await userEvent.keyboard('{Enter}')
      await expect.element(page.getByRole('alert')).toHaveTextContent('YYYY-MM-DD')
      const chart = page.getByRole('application').first()
      chart.element().focus()
      await userEvent.keyboard('{Home}{Enter}{ArrowRight}{Enter}')
      await expect.element(page.getByRole('region', { name: 'Pinned marks' })).toBeVisible()
      await page.getByLabelText('New note').fill('half a sent')
      await page.getByText('All charts', { exact: true }).click()
    },
    part: 'body',
  },
  {
    name: 'the palette with what it found',
    path: '/nowhere/',
    enter: async () => {
      await page.getByRole('button', { name: 'Find' }).click()
      await page.getByRole('combobox', { name: /^Find charts/ }).fill('a')
      await expect.element(page.getByRole('option').first()).toBeVisible()
    },
    part: 'body',
  },
  {
    name: 'the sheet of shortcuts',
    path: '/nowhere/',
    enter: async () => {
      await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
      await userEvent.keyboard('?')
      await expect.element(page.getByRole('dialog')).toHaveTextContent('Next chart')
    },
    part: '[role="dialog"]',
  },
  {
    name: 'the dialog to share and export',
    path: '/charts/openness/',
    enter: async () => {
      await table()
      await button('Share and export').click()
      await expect
        .element(
          page
            .getByRole('dialog')
            .getByText(/PowerPoint/)
            .first(),
        )
        .toBeVisible()
    },
    part: '[role="dialog"]',
  },
  {
    name: 'own data with their problems',
    path: '/nowhere/',
    enter: async () => {
      await button('Your data').first().click()
      await page.getByLabelText(/paste rows/).fill('Model,Released,Params\nA,2024-02-30,7B\nB,2024-03-01,x')
      await button('Read the text').click()
      await expect.element(page.getByText(/problems? found/)).toBeVisible()
    },
    part: '[role="dialog"]',
  },
  {
    name: 'models chosen to compare',
    path: '/models/',
    enter: async () => {
      const boxes = page.getByRole('checkbox')
      await boxes.nth(0).click()
      await boxes.nth(1).click()
      await expect.element(page.getByText(/Compare/).last()).toBeVisible()
    },
    part: 'body',
  },
  {
    name: 'a presentation with its notes',
    path: '/present/?view=crossover&view=openness',
    enter: async () => {
      await expect.poll(() => document.querySelectorAll('[data-present] svg').length).toBeGreaterThan(0)
      await userEvent.keyboard('n')
      await expect.element(page.getByText(/Notes/).first()).toBeVisible()
    },
    part: '[data-present]',
  },
]

/** Everything in one theme; in the other only colours are another. */
const looks = [
  ['light', axeRules],
  ['dark', ['color-contrast']],
] as const

async function objections(part: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const [theme, rules] of looks) {
    document.documentElement.dataset['theme'] = theme
    const { violations } = await axe.run(part, { runOnly: [...rules], resultTypes: ['violations'] })
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${theme}: ${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
      ),
    )
  }
  return found
}

/** A drawing on its way to another view is drawn back for that moment. */
const settled = async () => {
  await expect
    .poll(() =>
      [...document.querySelectorAll('[data-pending]')].every(
        (place) => getComputedStyle(place).opacity === '1',
      ),
    )
    .toBe(true)
}

const client = new QueryClient()

describe('in both themes and both languages axe objects to nothing', () => {
  it.each(states)('in $name', async ({ path, scenario, enter, part }) => {
    if (scenario) useScenario(scenario)
    await openSite(path, scenario ? new QueryClient() : client)
    await enter()
    await settled()
    expect(await objections(part)).toEqual([])
    navigate(`/zh${location.pathname}${location.search}${location.hash}`)
    await expect.poll(() => document.documentElement.lang).toBe('zh-Hans')
    await expect.poll(() => document.querySelector(part)?.textContent ?? '').toMatch(/\p{Script=Han}/u)
    await settled()
    expect(await objections(part)).toEqual([])
  })

  it('in an embedded chart with its controls open', async () => {
    const address = readEmbedAddress('/embed/crossover/', 'controls=1', '/')
    for (const locale of ['en', 'zh'] as const) {
      const formatter = await loadFormatter(locale)
      const { unmount } = await render(
        <FormatterContext value={formatter}>
          <QueryClientProvider client={client}>
            <EmbedPage chart={crossover} address={address} />
          </QueryClientProvider>
        </FormatterContext>,
      )
      await expect.element(page.getByRole('application')).toBeVisible()
      document.querySelector('details')?.setAttribute('open', '')
      await expect.element(page.getByRole('combobox').first()).toBeVisible()
      expect(await objections('article')).toEqual([])
      await unmount()
    }
  })
})
