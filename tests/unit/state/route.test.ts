import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hrefOf, readAddress, type Route } from '../../../src/state/route.ts'

const bases = ['/', '/crossover/'] as const
const base = fc.constantFrom(...bases)
const locale = fc.constantFrom('en', 'zh')
const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/)
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ page: 'overview' }),
  word.map((id): Route => ({ page: 'chart', id })),
  word.filter((id) => id !== 'compare').map((id): Route => ({ page: 'model', id })),
  fc.constantFrom<Route>({ page: 'models' }, { page: 'compare' }),
)

describe('an address', () => {
  it('that was written for a screen leads back to it, in its language, under any base', () => {
    fc.assert(
      fc.property(base, locale, route, (at, language, screen) => {
        const pathname = hrefOf(at, language, screen)
        expect(readAddress(pathname, at)).toEqual({ locale: language, route: screen })
      }),
    )
  })

  it('is read the same with and without the slash at its end', () => {
    fc.assert(
      fc.property(base, locale, route, (at, language, screen) => {
        const pathname = hrefOf(at, language, screen)
        fc.pre(pathname !== at)
        expect(readAddress(pathname.slice(0, -1), at)).toEqual(readAddress(pathname, at))
      }),
    )
  })

  it('is a route whatever it is', () => {
    fc.assert(
      fc.property(fc.webPath(), base, (pathname, at) => {
        expect(['overview', 'chart', 'missing']).toContain(readAddress(pathname, at).route.page)
      }),
    )
  })

  it.each(['/nothing/here', '/charts', '/charts/a/b', '/zh/about', '/en/'])(
    'such as %s leads nowhere and says what was asked for',
    (pathname) => {
      expect(readAddress(pathname, '/').route).toMatchObject({ page: 'missing' })
    },
  )

  it('holds any id as one part of its path', () => {
    for (const id of [
      'reader:a b',
      '../data',
      'x?y#z',
      '通义',
      '%',
      '__proto__',
      '.',
      '..',
      '~..',
      '~~.',
      '%2e%2e',
    ]) {
      const pathname = new URL(hrefOf('/', 'en', { page: 'model', id }), 'https://example.org').pathname
      expect(readAddress(pathname, '/').route).toEqual({ page: 'model', id })
    }
    expect(readAddress('/charts/%zz/', '/').route).toEqual({ page: 'chart', id: '%zz' })
  })

  it('carries its query', () => {
    expect(hrefOf('/', 'zh', { page: 'chart', id: 'size' }, 'by=country')).toBe('/zh/charts/size/?by=country')
  })
})
