import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepPrerendered } from '../../../src/ui/keepPrerendered.ts'

const root = document.createElement('div')

/** A page as the build writes it, for the address it stands at or another. */
function written(address = location.pathname + location.search, waits = 'figure'): void {
  const picture = document.createElement('div')
  picture.id = 'prerendered'
  picture.dataset['prerendered'] = ''
  picture.dataset['waits'] = waits
  picture.dataset['page'] = '/elsewhere/'
  picture.dataset['address'] = address
  document.body.append(picture, root)
}

const isKept = (): boolean => document.getElementById('prerendered') !== null

/** What the app shows in its place; observers of the page hear of it in a task of their own. */
async function shows(html: string): Promise<void> {
  root.innerHTML = html
  await Promise.resolve()
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})

afterEach(() => {
  vi.useRealTimers()
  document.getElementById('prerendered')?.remove()
  root.replaceChildren()
  root.remove()
})

test('the picture stays until the app has drawn the same', async () => {
  written()
  keepPrerendered(root)
  await shows('<main><h1>Loading</h1></main>')
  expect(isKept()).toBe(true)
  expect(root.hasAttribute('data-waiting')).toBe(true)
  await shows('<main><div data-draft="false"><svg role="application"></svg></div></main>')
  expect(isKept()).toBe(false)
  expect(root.hasAttribute('data-waiting')).toBe(false)
})

test('a failure is told at once', async () => {
  written()
  keepPrerendered(root)
  await shows('<main><div role="alert">No network</div></main>')
  expect(isKept()).toBe(false)
})

test('a draft does not take the place of the full picture until it has kept the reader waiting', async () => {
  written()
  keepPrerendered(root)
  vi.advanceTimersByTime(14_000)
  await shows('<main><div data-draft="true"><svg role="application"></svg></div></main>')
  vi.advanceTimersByTime(3900)
  await shows('<main><div data-draft="true"><svg role="application"></svg><p>Half</p></div></main>')
  expect(isKept()).toBe(true)
  vi.advanceTimersByTime(200)
  expect(isKept()).toBe(false)
})

test('the full figure takes the place of the picture as soon as it is there', async () => {
  written()
  keepPrerendered(root)
  await shows('<main><div data-draft="true"><svg role="application"></svg></div></main>')
  root.querySelector('[data-draft]')?.setAttribute('data-draft', 'false')
  await Promise.resolve()
  expect(isKept()).toBe(false)
})

test('an app that draws nothing shows itself in the end, and one of another view at once', () => {
  written()
  keepPrerendered(root)
  vi.advanceTimersByTime(14_900)
  expect(isKept()).toBe(true)
  vi.advanceTimersByTime(200)
  expect(isKept()).toBe(false)
  written('/somewhere/else/?bench=mmlu')
  keepPrerendered(root)
  expect(isKept()).toBe(false)
})

test('a written model gives way to its record, and not to a heading that waits for it', async () => {
  written(undefined, 'model')
  keepPrerendered(root)
  await shows('<main><h1>some-model</h1><p role="status">Loading…</p></main>')
  expect(isKept()).toBe(true)
  await shows('<main><header><h1>Some Model</h1></header><section><dl></dl></section></main>')
  expect(isKept()).toBe(false)
})

test('a written model that the data no longer have gives way to the word that there is none', async () => {
  written(undefined, 'model')
  keepPrerendered(root)
  await shows('<main><h1>There is no such model</h1><p>These may be meant:</p></main>')
  expect(isKept()).toBe(false)
})
