import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { handlersOf } from '../../../mocks/handlers.ts'
import { charts } from '../../../src/catalog/charts.ts'
import { loadFormatter } from '../../../src/i18n/loadFormatter.ts'
import { useScenario, worker } from '../../support/network.ts'
import { shortWaits } from '../../support/shortWaits.ts'
import { address, openSite } from './site.tsx'

const f = await loadFormatter('en')
const heading = () => page.getByRole('heading', { level: 1 })
const dismiss = () => page.getByRole('button', { name: 'Dismiss' })

it.each(charts.map((chart) => chart.id))(
  'the page of %s states its finding and shows its rows',
  async (id) => {
    await openSite(`/charts/${id}/`)
    await expect.element(page.getByRole('table')).toBeVisible()
    const chart = charts.find((candidate) => candidate.id === id)
    const name = chart ? f.show(chart.name) : ''
    await expect.element(heading()).not.toHaveTextContent(new RegExp(`^${name}$`))
    expect(document.title).toBe(`${name} – Crossover`)
  },
)

it('an address without its slash, with a refused value and a foreign one becomes canonical, and the refusal stays told', async () => {
  await openSite('/charts/crossover?bench=nonsense&wat=1&utm_source=mail')
  await expect.element(dismiss()).toBeVisible()
  expect(address()).toBe('/charts/crossover/')
  const notice = page.getByRole('status').filter({ hasText: 'nonsense' })
  await expect.element(notice).toHaveTextContent('“wat”')
  await expect.element(notice).not.toHaveTextContent('utm_source')
  await page.getByRole('button', { name: 'All models' }).click()
  await expect.element(dismiss()).toBeVisible()
  await dismiss().click()
  await expect.element(dismiss()).not.toBeInTheDocument()
})

it('a setting has an address, and Back undoes it', async () => {
  await openSite('/charts/crossover/')
  const all = page.getByRole('button', { name: 'All models' })
  await all.click()
  await expect.poll(address).toBe('/charts/crossover/?of=all')
  await expect.element(all).toHaveAttribute('aria-pressed', 'true')
  history.back()
  await expect.poll(address).toBe('/charts/crossover/')
  await expect.element(all).toHaveAttribute('aria-pressed', 'false')
})

it('a run of arrow keys on a slider is one step of the history', async () => {
  await openSite('/charts/crossover/')
  const slider = page.getByRole('slider', { name: 'Known by' })
  await expect.element(page.getByRole('table')).toBeVisible()
  slider.element().focus()
  // Counted as they are made: a browser keeps only the newest fifty, and says no more than that.
  const entries = vi.spyOn(history, 'pushState')
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}')
  await expect.poll(() => slider.element().getAttribute('aria-valuetext')).toMatch(/\d{4}/)
  await expect.poll(address).toMatch(/asOf=\d{4}-\d\d-\d\d/)
  await expect.poll(monthsBack).toBe(3)
  expect(entries).toHaveBeenCalledTimes(1)
  history.back()
  await expect.poll(address).toBe('/charts/crossover/')

  function monthsBack(): number {
    const value = (name: string) => Number(slider.element().getAttribute(name))
    return value('max') - value('aria-valuenow')
  }
})

const grip = () => page.getByRole('slider', { name: 'Move the note “turn”' })
const noted = () => new URLSearchParams(location.search).get('note')

it('a note is moved by arrow keys, which is one step of the history', async () => {
  await openSite('/charts/crossover/?note=2023-06-30+turn')
  await expect.element(grip()).toBeVisible()
  const entries = vi.spyOn(history, 'pushState')
  grip().element().focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.poll(noted).toBe('2023-07-01 turn')
  await expect.element(grip()).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  await expect.poll(noted).toBe('2023-07-03 turn')
  expect(entries).toHaveBeenCalledTimes(1)
  history.back()
  await expect.poll(noted).toBe('2023-06-30 turn')
})

it.each(['mouse', 'touch'])(
  'a note is dragged by %s, is drawn on its way and in the address at its end',
  async (pointerType) => {
    await openSite('/charts/crossover/?note=2023-06-30+turn')
    await expect.element(grip()).toBeVisible()
    const handle = grip().element()
    // A made-up pointer has nothing to capture.
    vi.spyOn(handle, 'setPointerCapture').mockImplementation(() => {})
    const entries = vi.spyOn(history, 'pushState')
    const { left, top, width } = handle.getBoundingClientRect()
    const point = (type: string, by: number) =>
      handle.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          isPrimary: true,
          pointerType,
          clientX: left + width / 2 + by,
          clientY: top + width / 2,
        }),
      )
    point('pointerdown', 0)
    point('pointermove', 40)
    await expect.poll(() => handle.getBoundingClientRect().left).toBeCloseTo(left + 40, 0)
    expect(noted()).toBe('2023-06-30 turn')
    point('pointermove', 80)
    point('pointerup', 80)
    await expect.poll(noted).not.toBe('2023-06-30 turn')
    expect(noted()).toMatch(/^202[3-5]-\d\d-\d\d turn$/)
    expect(entries).toHaveBeenCalledTimes(1)
    await expect.poll(() => grip().element().getBoundingClientRect().left).toBeCloseTo(left + 80, 0)
    history.back()
    await expect.poll(noted).toBe('2023-06-30 turn')
  },
)

it('the strip of the whole time is as wide as the plot, and stands under it', async () => {
  await openSite('/charts/crossover/')
  const beginning = page.getByRole('slider', { name: 'Beginning of the stretch' })
  await expect.element(beginning).toBeInTheDocument()
  const track = () => beginning.element().closest('[class*="track"]')
  const opacity = (): string =>
    getComputedStyle(track()?.closest('[class*="control"]') ?? document.documentElement).opacity
  expect(track()?.closest('[class*="control"]')).not.toBeNull()
  await expect.poll(opacity).toBe('1')
  expect(getComputedStyle(track() ?? document.body).visibility).toBe('visible')
  const plot = document.querySelector('main [data-layer="baselines"] line')?.getBoundingClientRect()
  const strip = track()?.getBoundingClientRect()
  if (!plot || !strip) throw new Error('not drawn')
  // The plot has a few pixels of air at either end, where marks of the first and the last day have their halves.
  expect(strip.left - plot.left).toBeGreaterThan(0)
  expect(strip.left - plot.left).toBeLessThan(16)
  expect(plot.right - strip.right).toBeGreaterThan(0)
  expect(plot.right - strip.right).toBeLessThan(16)
})

it('an exact day is typed, and one that no calendar has is refused in place', async () => {
  await openSite('/charts/crossover/')
  await expect.element(page.getByRole('table')).toBeVisible()
  const field = page.getByLabelText('Exact day')
  await field.fill('2023-02-30')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('alert')).toHaveTextContent('YYYY-MM-DD')
  expect(address()).toBe('/charts/crossover/')
  await field.fill('2023-02-28')
  await userEvent.keyboard('{Enter}')
  await expect.poll(address).toBe('/charts/crossover/?asOf=2023-02-28')
})

it('reset leads back to the standard view', async () => {
  await openSite('/charts/crossover/?of=all&fit=theil-sen')
  await page.getByRole('button', { name: 'Reset' }).click()
  await expect.poll(address).toBe('/charts/crossover/')
  await expect.element(page.getByRole('button', { name: 'Reset' })).toBeDisabled()
})

it('the view is kept when the language changes', async () => {
  await openSite('/charts/crossover/?of=all')
  await page.getByRole('link', { name: '中文' }).click()
  await expect.poll(address).toBe('/zh/charts/crossover/?of=all')
  await expect.poll(() => document.documentElement.lang).toBe('zh-Hans')
  await expect.element(page.getByRole('heading', { level: 2, name: '图中数据' })).toBeVisible()
})

it('link, frame and citation hold the address of the view', async () => {
  await openSite('/charts/crossover/?of=all')
  await page.getByRole('button', { name: 'Share and export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this view' })
  await expect.element(dialog).toHaveTextContent('/charts/crossover/?of=all')
  await expect.element(dialog).toHaveTextContent('/embed/crossover/?of=all')
  await expect.element(dialog.getByText(/^Crossover, “.*\/charts\/crossover\/\?of=all\.$/)).toBeVisible()
})

it.each([
  ['not-found', 'The file is not on the server.'],
  ['html', 'a web page where data should be'],
  ['wrong-types', 'breaks its own rules'],
  ['no-network', 'could not be reached'],
  ['newer', 'newer format'],
] as const)('data that are "%s" are told apart in words', async (scenario, words) => {
  shortWaits()
  useScenario(scenario)
  await openSite('/charts/downloads/')
  await expect.element(page.getByRole('alert')).toHaveTextContent(words)
})

it('data that could not be had are asked for again, and drawn when they come', async () => {
  useScenario('one-table-missing')
  await openSite('/charts/crossover/')
  await expect.element(page.getByRole('alert')).toHaveTextContent('data/scores.eci.json')
  worker.use(...handlersOf('ok'))
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.element(page.getByRole('table')).toBeVisible()
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
})

it('a table without rows leaves a sentence, not a blank', async () => {
  useScenario('empty')
  await openSite('/charts/crossover/')
  await expect.element(page.getByText('Nothing to draw in this view')).toBeVisible()
})
