import { gzipSync } from 'fflate'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { cleanup } from 'vitest-browser-react'
import { page, userEvent } from 'vitest/browser'
import { manifestOf } from '../../../mocks/manifestOf.ts'
import { smallTables } from '../../../mocks/smallDataset.ts'
import { tableNames } from '../../../src/domain/dataset/tables.ts'
import { useScenario, worker } from '../../support/network.ts'
import { address, openSite } from '../views/site.tsx'

const edition = '2024-12-31'

/** An edition whose files a host sends packed, as they are. */
const keepEdition = () =>
  worker.use(
    http.get(`*/data/${edition}/datapackage.json`, async () =>
      HttpResponse.json({ ...(await manifestOf(smallTables)), edition, dataDate: edition }),
    ),
    ...tableNames.map((name) =>
      http.get(`*/data/${edition}/${name}.json.gz`, () => {
        const bytes = gzipSync(new TextEncoder().encode(JSON.stringify(smallTables[name])))
        return HttpResponse.arrayBuffer(new Uint8Array(bytes).buffer, {
          headers: { 'content-type': 'application/gzip' },
        })
      }),
    ),
  )

it('a chart at an edition draws that edition, says so, and leads to the current data', async () => {
  keepEdition()
  await openSite(`/charts/crossover/?dataset=${edition}`)
  await expect.element(page.getByText(`Kept as of edition ${edition}`)).toBeVisible()
  await expect.element(page.getByText(/Data to .*2024/).first()).toBeVisible()
  const link = page.getByRole('link', { name: 'Show the current data' })
  expect(link.element().getAttribute('href')).toBe('/charts/crossover/')
  expect(address()).toBe(`/charts/crossover/?dataset=${edition}`)
})

it('the numbers of a chart at an edition lead to the rows of that edition', async () => {
  // What is published today has none of it.
  useScenario('empty')
  keepEdition()
  await openSite(`/charts/crossover/?dataset=${edition}`)
  await expect.element(page.getByRole('table').first()).toBeVisible()
  const behind = page.getByRole('table').first().getByRole('link').elements()
  const rows =
    behind.map((link) => link.getAttribute('href') ?? '').find((href) => /\/data\//.test(href)) ?? ''
  expect(new URLSearchParams(rows.split('?')[1]).get('dataset')).toBe(edition)

  await cleanup()
  await openSite(rows)
  const part = page.getByRole('region', { name: 'The rows behind a number' })
  await expect.element(part.getByText(`Kept as of edition ${edition}`)).toBeVisible()
  await expect.element(part.getByRole('table').first()).toBeVisible()
  const file = part.getByRole('link', { name: 'JSON' }).first()
  expect(file.element().getAttribute('href')).toMatch(new RegExp(`/data/${edition}/\\w+\\.json\\.gz$`))
  const current = part.getByRole('link', { name: 'Show the current data' }).element().getAttribute('href')
  expect(current).toBe(rows.replace(`&dataset=${edition}`, ''))
})

it('a mark at an edition leads to the rows of that edition, and says that its model is told by the current data', async () => {
  keepEdition()
  await openSite(`/charts/crossover/?dataset=${edition}`)
  const chart = page.getByRole('application').first()
  await expect.element(chart).toBeVisible()
  ;(chart.element() as SVGElement).focus()
  await userEvent.keyboard('{ArrowRight}{Enter}')
  const card = page.getByRole('group', { name: /^Details/ })
  await expect
    .element(card.getByRole('link', { name: 'All about this model, by the current data' }))
    .toBeVisible()
  const rows =
    card.getByRole('link', { name: 'Published rows behind it' }).element().getAttribute('href') ?? ''
  expect(new URLSearchParams(rows.split('?')[1]).get('dataset')).toBe(edition)
})

it('a slide of an edition shows that edition', async () => {
  // What is published today has none of it.
  useScenario('empty')
  keepEdition()
  const view = `crossover?dataset=${edition}`
  await openSite(`/present/?view=${encodeURIComponent(view)}`)
  await expect.element(page.getByText(/Data to .*2024/).first()).toBeVisible()
})

it('the code for a web page keeps the data of today where that is wanted', async () => {
  worker.use(
    http.get('*/data/datapackage.json', async () =>
      HttpResponse.json({ ...(await manifestOf(smallTables)), edition }),
    ),
  )
  await openSite('/charts/crossover/')
  await page.getByRole('button', { name: 'Share and export' }).click()
  const frozen = page.getByRole('switch', { name: `Keep the data of ${edition}` })
  const code = page.getByText(/^<iframe src=/)
  await expect.element(code).not.toHaveTextContent('dataset=')
  await frozen.click()
  await expect.element(frozen).toBeChecked()
  await expect.element(code).toHaveTextContent(`/embed/crossover/?dataset=${edition}"`)
  await frozen.click()
  await expect.element(code).not.toHaveTextContent('dataset=')
})

it('a view that stays on an edition is shared on that edition and no other', async () => {
  keepEdition()
  await openSite(`/charts/crossover/?dataset=${edition}`)
  await page.getByRole('button', { name: 'Share and export' }).click()
  await expect
    .element(page.getByText(/^<iframe src=/))
    .toHaveTextContent(`/embed/crossover/?dataset=${edition}"`)
  expect(page.getByRole('switch', { name: /^Keep the data/ }).query()).toBeNull()
})

it.each(['2020-01-01', 'yesterday', '../../secret'])(
  'an address that asks for the edition "%s" is told that there is none',
  async (asked) => {
    worker.use(http.get('*/data/2020-01-01/datapackage.json', () => new HttpResponse(null, { status: 404 })))
    await openSite(`/charts/crossover/?dataset=${encodeURIComponent(asked)}`)
    await expect
      .element(page.getByText(`No edition of the data is named “${asked}”.`, { exact: false }))
      .toBeVisible()
  },
)
