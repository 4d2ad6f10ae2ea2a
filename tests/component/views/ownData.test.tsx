import axe from 'axe-core'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { packText } from '../../../src/data/own/packText.ts'
import { worker } from '../../support/network.ts'
import { openSite } from './site.tsx'

const rows = [
  'Model,Lab,Released,Params,Open?,MMLU',
  'Mine 1,Me,Dec 2023,70亿,open,61.5',
  'Mine 2,Me,2024-02-30,9B,open,66',
  'Mine 3,Me,2024年6月,1.2T,closed,8x7',
].join('\n')
const button = (name: string) => page.getByRole('button', { name, exact: true })
const notice = () => page.getByText(/^Your data on the charts/)

async function paste(text: string) {
  await button('Your data').first().click()
  await page.getByLabelText(/paste rows/).fill(text)
  await button('Read the text').click()
}

it('pasted rows are read, their problems told by line and column, and shown on the charts as the reader’s', async () => {
  await openSite('/charts/parameters/')
  await paste(rows)
  await expect.element(page.getByText('2 of 3 rows can be used, 2 problems found.')).toBeVisible()
  await expect
    .element(
      page
        .getByRole('listitem')
        .filter({ hasText: /Line 3, Released.*2024-02-30.*No calendar has this day.*Row left out/ }),
    )
    .toBeVisible()
  await expect
    .element(page.getByRole('listitem').filter({ hasText: /Line 4, MMLU.*8x7.*Value left blank/ }))
    .toBeVisible()
  const { violations } = await axe.run('[role="dialog"]')
  expect(violations.map(({ id }) => id)).toEqual([])
  await button('Show on the charts').click()
  await expect.element(notice()).toHaveTextContent('Pasted rows, 2 rows')
  await expect.element(page.getByText(/With your data \(Pasted rows\)/).first()).toBeVisible()
  await expect.element(page.getByText('Mine 3').first()).toBeInTheDocument()
  expect(location.hash).toMatch(/^#own=/)
  // The first test fetches the code of dialog and worker, which a development server makes only then.
}, 30_000)

it('a column can be given another meaning, and the rows are read again', async () => {
  await openSite('/data/')
  await paste(rows)
  await page.getByRole('combobox', { name: 'Column Params is' }).click()
  await page.getByRole('option', { name: '– not used –' }).click()
  await page.getByRole('combobox', { name: 'Column Released is' }).click()
  await page.getByRole('option', { name: '– not used –' }).click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('No column is “Release date” yet.')
  await expect.element(button('Show on the charts')).toBeDisabled()
})

it('a link brings a small set along, on every page and until it is removed', async () => {
  const letters = await packText(rows)
  await openSite(`/charts/parameters/#own=${letters}&name=mine.csv&mode=replace`)
  await expect.element(notice()).toHaveTextContent('mine.csv, 2 rows')
  await expect.element(page.getByText(/From your data \(mine.csv\)/).first()).toBeVisible()
  await page.getByRole('link', { name: 'Data', exact: true }).click()
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('The data')
  await expect.element(notice()).toBeVisible()
  await expect.poll(() => location.hash).toContain(`own=${letters}`)
  await button('Remove').click()
  await expect.element(notice()).not.toBeInTheDocument()
  expect(location.hash).toBe('')
})

describe('a file that was exported here and is dropped on the page', () => {
  const drop = (view: string, more: Readonly<Record<string, unknown>> = {}) => {
    const transfer = new DataTransfer()
    const file = { view: `https://example.org${view}`, dataDate: '2025-12-31', ...more }
    transfer.items.add(new File([JSON.stringify(file)], 'chart.json'))
    document.body.dispatchEvent(
      new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }),
    )
  }
  const compared = page.getByText(/Its numbers are the same today|What has changed in its numbers/)

  it('leaves the reader’s own data on the charts, and says so', async () => {
    const letters = await packText(rows)
    await openSite(`/charts/parameters/#own=${letters}&name=mine.csv`)
    await expect.element(notice()).toHaveTextContent('mine.csv, 2 rows')
    drop('/charts/openness/', { findings: [{ id: 'share', value: 0.5 }] })
    await expect.element(page.getByText(/^Your own data on this page stay on the charts/)).toBeVisible()
    await expect.poll(() => location.pathname).toBe('/charts/openness/')
    await expect.element(notice()).toHaveTextContent('mine.csv, 2 rows')
    await expect.poll(() => location.hash).toContain(`own=${letters}`)
    expect(compared.query()).toBeNull()
  })

  it('brings the data along that it carries', async () => {
    const letters = await packText(rows)
    await openSite('/data/')
    drop(`/charts/parameters/#own=${letters}&name=mine.csv`)
    await expect.element(notice()).toHaveTextContent('mine.csv, 2 rows')
    expect(location.pathname).toBe('/charts/parameters/')
  })

  it('says which data it was drawn with and does not carry', async () => {
    await openSite('/data/')
    drop('/charts/openness/', { sources: [{ id: 'reader', title: 'Your data (mine.csv)' }] })
    await expect
      .element(page.getByText(/drawn with rows that are not in it: Your data \(mine\.csv\)/))
      .toBeVisible()
    expect(compared.query()).toBeNull()
  })
})

it('an address in the query is fetched, and goes on in the fragment', async () => {
  worker.use(http.get('https://files.example.com/mine.csv', () => HttpResponse.text(rows)))
  await openSite('/charts/parameters/?data=https://files.example.com/mine.csv')
  await expect.element(notice()).toHaveTextContent('mine.csv, 2 rows')
  await expect.poll(() => location.search).toBe('')
  expect(new URLSearchParams(location.hash.slice(1)).get('data')).toBe('https://files.example.com/mine.csv')
})

it.each([
  ['https://files.example.com/gone.csv', 'status 404'],
  ['https://files.example.com/shut.csv', 'Access-Control-Allow-Origin'],
  ['https://files.example.com/page', 'a web page'],
  ['https://files.example.com/endless.csv', 'larger than 25 MB'],
  ['https://192.168.0.1/secret.csv', 'private network'],
  ['http://files.example.com/plain.csv', 'begin with https'],
])('what an address does not give is told in words: %s', async (url, words) => {
  worker.use(
    http.get('https://files.example.com/gone.csv', () => new HttpResponse(null, { status: 404 })),
    http.get('https://files.example.com/shut.csv', () => HttpResponse.error()),
    http.get('https://files.example.com/page', () => HttpResponse.html('<p>hello</p>')),
    http.get('https://files.example.com/endless.csv', () => {
      const part = new Uint8Array(4_000_000).fill(65)
      const body = new ReadableStream({ pull: (controller) => controller.enqueue(part) })
      return new HttpResponse(body, { headers: { 'content-length': '12' } })
    }),
  )
  await openSite(`/data/?data=${encodeURIComponent(url)}`)
  await button('See why').click()
  await expect.element(page.getByRole('dialog')).toHaveTextContent(words)
})

it('a hundred thousand rows are read beside the page, which goes on answering, and can be stopped', async () => {
  await openSite('/data/')
  const many = [
    'model,released,params,open',
    ...Array.from(
      { length: 100_000 },
      (_, n) => `M ${n},2024-0${1 + (n % 9)}-1${n % 9},${1 + (n % 70)}B,open`,
    ),
  ]
  const drop = () => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([many.join('\n')], 'many.csv', { type: 'text/csv' }))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
  }
  drop()
  await expect.element(page.getByRole('dialog').getByRole('progressbar')).toBeVisible()
  await button('Cancel').click()
  await expect.element(page.getByLabelText(/paste rows/)).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  drop()
  await expect
    .element(page.getByText('all 100,000 rows can be used.', { exact: false }), { timeout: 80_000 })
    .toBeVisible()
})
