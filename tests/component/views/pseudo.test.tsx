import '../../../src/ui/tokens.css'
import '../../../src/ui/base.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { page } from 'vitest/browser'
import { pseudoMessages } from '../../../mocks/pseudo.ts'
import { App } from '../../../src/app/App.tsx'
import { makeFormatter } from '../../../src/i18n/makeFormatter.ts'
import { en } from '../../../src/i18n/messages/en.ts'

const home = location.href
const formatter = makeFormatter('en', pseudoMessages(en))

afterEach(async () => {
  history.replaceState(null, '', home)
  await page.viewport(1280, 800)
})

async function openPseudo(path: string, width: number): Promise<void> {
  await page.viewport(width, 844)
  history.pushState(null, '', path)
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <App initial={formatter} />
    </QueryClientProvider>,
  )
  await expect.element(page.getByRole('application').first()).toBeVisible()
}

/** Words that no language translates: the language’s own name, keys, codes, and what the data call things. */
const untranslated = /^(中文|Crossover|[\d\W]*)$/

const said = (selector: string): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => element.innerText.trim())
    .filter((text) => !untranslated.test(text))

const isHeld = (element: Element): boolean => {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
    if (getComputedStyle(box).overflowX !== 'visible') return true
  return false
}

/** What reaches beyond the window; boxes that scroll or clip hold theirs. */
const tooWide = (width: number): readonly string[] =>
  document.documentElement.scrollWidth <= width
    ? []
    : [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => element.getBoundingClientRect().right > width + 1 && !isHeld(element))
        .map((element) => `${element.tagName} ${element.className} ${element.innerText?.slice(0, 40)}`)

it.each([
  ['/', 360],
  ['/', 1280],
  ['/charts/crossover/', 360],
  ['/charts/crossover/', 1280],
] as const)('%s at %i px holds longer words, and all of them are messages', async (path, width) => {
  await openPseudo(path, width)
  await expect.poll(() => tooWide(width)).toEqual([])
  const words = said('button, h1, h2, h3, label, nav a, header a, footer p, [role="tab"]')
  expect(words.length).toBeGreaterThan(10)
  expect(words.filter((text) => !text.includes('⟦'))).toEqual([])
  // A control whose words do not fit cuts them off.
  const cut = [
    ...document.querySelectorAll<HTMLElement>('main button, header button, header a, header select'),
  ]
    .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
    .map((element) => element.innerText)
  expect(cut).toEqual([])
})
