import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepIn } from '../../../src/embed/useHost.ts'
import { locales } from '../../../src/i18n/locales.ts'
import { embedPath, readEmbedAddress } from '../../../src/state/embedAddress.ts'

describe('an embed address', () => {
  test('without options is an English page with settings, in the colours of the reader', () => {
    expect(readEmbedAddress('/embed/crossover/', '', '/')).toEqual({
      chart: 'crossover',
      query: '',
      options: { theme: 'auto', locale: 'en', controls: true, slide: false, step: null, dataset: null },
    })
  })

  test('keeps the view apart from what is its own', () => {
    const address = readEmbedAddress(
      '/sub/zh/embed/lag/',
      '?benchmark=gpqa&theme=dark&controls=0&step=2&fit=linear&dataset=2026-08-22',
      '/sub/',
    )
    expect(address).toEqual({
      chart: 'lag',
      query: 'benchmark=gpqa&fit=linear',
      options: { theme: 'dark', locale: 'zh', controls: false, slide: false, step: 2, dataset: '2026-08-22' },
    })
  })

  test('can be asked for a language as well', () => {
    expect(readEmbedAddress('/embed/crossover/', '?lang=zh', '/').options.locale).toBe('zh')
    expect(readEmbedAddress('/zh/embed/crossover/', '?lang=en', '/').options.locale).toBe('en')
    expect(readEmbedAddress('/zh/embed/crossover/', '?lang=xx', '/').options.locale).toBe('zh')
  })

  test.each(['/embed/%/', '/embed/%E4%B8/', '/embed/\ud800/'])(
    'is read where its path is broken: %j',
    (pathname) => {
      expect(readEmbedAddress(pathname, '', '/').options.locale).toBe('en')
    },
  )

  test('of a slide has no settings unless it asks for them', () => {
    expect(readEmbedAddress('/embed/a/', '?slide=1', '/').options.controls).toBe(false)
    expect(readEmbedAddress('/embed/a/', '?slide=1&controls=1', '/').options.controls).toBe(true)
  })

  test.each([
    '?theme=pink',
    '?step=-1',
    '?step=-0',
    '?step=x',
    `?step=${'9'.repeat(40)}`,
    '?slide=yes',
    '?controls=',
  ])('shrugs at %s', (search) => {
    expect(readEmbedAddress('/embed/a/', search, '/')).toEqual(readEmbedAddress('/embed/a/', '', '/'))
  })

  test('is read back as it was written', () => {
    const options = fc.record({
      theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
      locale: fc.constantFrom(...locales),
      controls: fc.boolean(),
      slide: fc.boolean(),
      step: fc.option(fc.nat(20)),
      dataset: fc.constantFrom(null, '2026-08-22', '2026-08-22.2'),
    })
    const query = fc
      .dictionary(fc.stringMatching(/^q[a-z]{0,5}$/), fc.string())
      .map((entries) => new URLSearchParams(entries).toString())
    fc.assert(
      fc.property(options, query, (asked, view) => {
        const url = new URL(embedPath('/base/', 'chart', view, asked), 'https://example.org')
        expect(readEmbedAddress(url.pathname, url.search, '/base/')).toEqual({
          chart: 'chart',
          query: view,
          options: asked,
        })
      }),
    )
  })
})

describe('a message from the page around', () => {
  test('asks for a step', () => {
    expect(stepIn({ type: 'crossover', step: 3 })).toBe(3)
  })

  test.each([null, 'step', 3, {}, { type: 'other', step: 1 }, { type: 'crossover' }])(
    '%j is not for us',
    (data) => {
      expect(stepIn(data)).toBeNull()
    },
  )

  test.each([-1, 1.5, '2', null, Number.NaN])('a step of %j is none', (step) => {
    expect(stepIn({ type: 'crossover', step })).toBeNull()
  })
})
