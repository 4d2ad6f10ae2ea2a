import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { manifestOf } from '../../../mocks/manifestOf.ts'
import { partFilesOf } from '../../../mocks/partFiles.ts'
import { manifestPath, tablePath } from '../../../src/data/files.ts'
import { tableNames } from '../../../src/domain/dataset/tables.ts'
import { withTexts } from '../../support/hostileDataset.ts'
import { worker } from '../../support/network.ts'
import { openSite } from './site.tsx'

/* A dataset whose every text tells the page that it runs, if it runs. */
const payload =
  `"><svg onload="window.ran=1"></svg><img src=x onerror="window.ran=1"></script><script>window.ran=1</script>` +
  `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>\u202e`
const tables = withTexts((text) => (/^[a-z0-9-]+$/.test(text) ? text : `${text} ${payload}`))

const answered = (path: string, content: object) =>
  http.get(
    `*/${path}`,
    () => new HttpResponse(JSON.stringify(content), { headers: { 'content-type': 'application/json' } }),
  )

beforeEach(async () => {
  const manifest = await manifestOf(tables)
  worker.use(
    http.get(`*/${manifestPath}`, () => HttpResponse.json(manifest)),
    ...tableNames.map((name) => answered(tablePath(name), tables[name])),
    ...partFilesOf(tables).map(({ name, content }) => answered(`data/${name}.json`, content)),
  )
})

const foreign = () =>
  document.querySelectorAll(
    'svg[onload], img[onerror], iframe[srcdoc], a[href^="javascript:"], a[href^="data:"]',
  )

/** Nothing has run, nothing of the texts has become an element, and nothing turns its line. */
async function expectPlainText() {
  // What would run does so once the browser has come round to it.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  expect('ran' in window).toBe(false)
  expect([...foreign()]).toEqual([])
  expect(document.body.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
}

it.each(['/charts/prices/', '/zh/charts/labs/', '/models/?q=aster', '/models/aster-8/'])(
  'texts of the data that are markup stay text on %s',
  async (path) => {
    await openSite(path)
    await expect.element(page.getByText(/onload="window\.ran=1"/).first()).toBeInTheDocument()
    await expectPlainText()
  },
)

it('they stay text where a mark of a chart is told of', async () => {
  await openSite('/charts/crossover/')
  const chart = page.getByRole('application').first()
  await expect.element(chart).toBeVisible()
  chart.element().focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  await expect.element(page.getByText(/window\.ran=1/).first()).toBeInTheDocument()
  await expectPlainText()
})
