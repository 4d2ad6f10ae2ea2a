import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { charts } from '../../../src/catalog/charts.ts'
import { claimsAddress } from '../../../src/catalog/claims/claimsAddress.ts'
import type { Chart } from '../../../src/catalog/defineChart.ts'
import { judgeAddress } from '../../../src/data/own/judgeAddress.ts'
import { unpackText } from '../../../src/data/own/packText.ts'
import { readRepoId } from '../../../src/domain/hub/readRepoId.ts'
import { readParams, type Shape } from '../../../src/domain/params/grammar.ts'
import { nameList } from '../../../src/domain/params/nameList.ts'
import { writeLists } from '../../../src/domain/params/writeLists.ts'
import { isEdition } from '../../../src/domain/time/isEdition.ts'
import { editionOf, withEdition, withoutEdition } from '../../../src/state/EditionContext.ts'
import { embedPath, readEmbedAddress } from '../../../src/state/embedAddress.ts'
import { ownFragment, readOwnAddress } from '../../../src/state/own/ownAddress.ts'
import { readMapping } from '../../../src/state/own/readMapping.ts'
import { hrefOf, readAddress } from '../../../src/state/route.ts'
import { readTalk, talkQuery } from '../../../src/state/talk.ts'
import { viewOfUrl } from '../../../src/state/viewOfUrl.ts'
import { modelsShape } from '../../../src/views/models/modelsShape.ts'
import { chosenShape } from '../../../src/views/shared/model/modelHref.ts'
import { fuzz, soup } from '../../support/hostile.ts'

/*
 * 100,000 strings in all. What any string is read as has one canonical form, which is read as the same again. Nothing
 * throws: an exception fails the property.
 */
const signs = [
  '=',
  '&',
  '&&',
  '?',
  '#',
  '/',
  '..',
  '.',
  ',',
  '_',
  '*',
  '!',
  '!x',
  '!d',
  '\\',
  ' ',
  ';',
  ':',
] as const
const days = ['latest', '2024-02-30', '2023-12-01', '0001-01-01', '9999-12-31', '2024-1-1', 'all'] as const

/** Keys and values that a chart knows, so that not everything is refused at the door. */
const piecesOf = (chart: Pick<Chart, 'view'>): readonly string[] => {
  const { controls, filters } = chart.view('')
  const raws = controls.flatMap(({ kind, fallbackRaw }) =>
    kind.kind === 'choice' ? kind.options.map(({ raw }) => raw) : [fallbackRaw, '1', '0'],
  )
  const keys = [...controls, ...filters].map(({ key }) => `&${key}=`)
  const display = [
    '&zoom=',
    '&hide=',
    '&pin=',
    '&note=',
    '&yscale=',
    '&relative=',
    '&benchmark=',
    '&dataset=',
  ]
  return [...keys, ...display, ...display, ...raws, ...signs, ...days]
}

const origin = 'https://crossover.example.org'

describe('any path', () => {
  const path = soup([
    'charts/',
    'models/',
    'compare',
    'zh/',
    'en/',
    'embed/',
    'hub/',
    'crossover',
    ...signs,
    '/',
    '/',
  ])
  it('is one screen, whose address leads to itself and to no other host', () => {
    fc.assert(
      fc.property(path, fc.constantFrom('/', '/crossover/'), (pathname, base) => {
        const read = readAddress(pathname, base)
        const href = hrefOf(base, read.locale, read.route)
        expect(href.startsWith(base) && !href.startsWith('//')).toBe(true)
        expect(readAddress(href, base)).toEqual(read)
      }),
      fuzz(16_000),
    )
  })

  it('of an embedded page is read, and written as the same', () => {
    const search = soup([
      '&theme=dark',
      '&lang=zh',
      '&controls=0',
      '&slide=1',
      '&step=',
      '&dataset=',
      '&data=',
      ...signs,
    ])
    fc.assert(
      fc.property(path, search, (pathname, query) => {
        const read = readEmbedAddress(pathname, query, '/')
        const written = embedPath('/', read.chart, read.query, read.options)
        const [at = '', more = ''] = written.split('?')
        expect(readEmbedAddress(at, more, '/')).toEqual(read)
      }),
      fuzz(10_000),
    )
  })
})

describe.each([...charts.map((chart) => [chart.id, chart] as const), ['claims', claimsAddress] as const])(
  'any query of %s',
  (_, chart) => {
    it('has one canonical form, in which nothing is refused or unknown', () => {
      fc.assert(
        fc.property(soup(piecesOf(chart), 16), (query) => {
          const canonical = chart.view(query).query
          const again = chart.view(canonical)
          expect(again.query).toBe(canonical)
          expect(again.rejected).toEqual([])
          expect(again.unknown).toEqual([])
        }),
        fuzz(3_000),
      )
    })

    it('takes any value in any control', () => {
      const keys = chart.view('').controls.map(({ key }) => key)
      fc.assert(
        fc.property(
          fc.constantFrom(...keys, 'zoom', 'pin', 'note', '__proto__'),
          soup([...signs, ...days]),
          (key, raw) => {
            const query = chart.change('', key, raw)
            expect(chart.view(query).query).toBe(query)
          },
        ),
        fuzz(500),
      )
    })
  },
)

describe.each<[string, Shape]>([
  ['the list of models', modelsShape],
  ['a model', chosenShape],
  ['a comparison', { ids: nameList }],
])('any query of %s', (_, shape) => {
  const canonical = (query: string) => writeLists(shape, readParams(shape, new URLSearchParams(query)).values)
  it('has one canonical form', () => {
    const keys = Object.keys(shape).map((key) => `&${key}=`)
    fc.assert(
      fc.property(soup([...keys, ...keys, '-released', 'name', 'qwen', ...signs]), (query) => {
        const once = canonical(query)
        expect(canonical(once)).toBe(once)
      }),
      fuzz(3_000),
    )
  })
})

describe('any text', () => {
  it('is a presentation with one canonical form', () => {
    const query = soup(['view=', '&view=', 'crossover', 'lag', '%3F', '?', 'bench%3Dgpqa', ...signs])
    fc.assert(
      fc.property(query, (raw) => {
        const views = readTalk(raw)
        const written = talkQuery(views)
        expect(talkQuery(readTalk(written))).toBe(written)
        expect(views.length).toBeLessThanOrEqual(30)
      }),
      fuzz(6_000),
    )
  })

  it('asked of the Hub is the id of a repository and nothing more, or none', () => {
    fc.assert(
      fc.property(soup(['Qwen', '/', 'https://', 'huggingface.co/', 'www.', '-', '.', ...signs]), (raw) => {
        const id = readRepoId(raw)
        expect(id === null || /^[\w.-]+(\/[\w.-]+)?$/.test(id)).toBe(true)
        expect(id === null || readRepoId(id) === id).toBe(true)
      }),
      fuzz(4_000),
    )
  })

  it('is no folder of the data but an edition’s', () => {
    fc.assert(
      fc.property(soup(['dataset=', '2026-08-22', '.2', '/', '../', ...signs]), (raw) => {
        const edition = editionOf(raw)
        if (edition !== null && isEdition(edition)) expect(edition).toMatch(/^[\d-]{10}(\.\d{1,3})?$/)
        expect(editionOf(withoutEdition(raw))).toBeNull()
        expect(editionOf(withEdition(raw, '2026-08-22'))).toBe('2026-08-22')
      }),
      fuzz(3_000),
    )
  })

  it('is a view of this site or none', () => {
    fc.assert(
      fc.property(soup([`${origin}/`, 'zh/', 'charts/', 'lag', ...signs]), (raw) => {
        const view = viewOfUrl(raw)
        expect(view === null || /^[\w-]+$/.test(view.chart)).toBe(true)
      }),
      fuzz(3_000),
    )
  })
})

describe('any fragment', () => {
  const hash = soup([
    '#own=',
    '#data=',
    '&own=',
    '&data=',
    '&name=',
    '&mode=replace',
    '&as=',
    'models.name',
    ...signs,
  ])
  it('is read as own data in one form, or as none', () => {
    fc.assert(
      fc.property(hash, hash, (fragment, query) => {
        const read = readOwnAddress(query, fragment)
        expect(read && readOwnAddress('', `#${ownFragment(read)}`)).toEqual(read)
        const benchmarks = [{ id: 'gpqa', name: 'GPQA', floor: 25, ceiling: 100 }]
        expect(readMapping(fragment, 3, benchmarks)?.columns.length ?? 3).toBe(3)
      }),
      fuzz(5_000),
    )
  })

  it('makes the browser ask no address but https ones of public hosts, or this site', () => {
    const address = soup([
      'https://',
      'http://',
      'example.org',
      'localhost',
      '10.0.0.1',
      '[::1]',
      '@',
      ':8080',
      ...signs,
    ])
    fc.assert(
      fc.property(address, (raw) => {
        const judged = judgeAddress(raw, origin)
        if (judged.kind === 'bad') return
        const { url } = judged
        expect(url.origin === origin || url.protocol === 'https:').toBe(true)
        expect(url.username + url.password).toBe('')
        // What is asked is judged the same when it is written out.
        expect(judgeAddress(url.href, origin).kind).toBe('good')
      }),
      fuzz(5_000),
    )
  })

  it('that holds a packed text which nobody packed is let go of', async () => {
    await fc.assert(
      fc.asyncProperty(soup(['AAAA', '_', '-', '7VdNb', 'eJwD']), async (letters) => {
        const text = await unpackText(letters)
        expect(text === null || typeof text === 'string').toBe(true)
      }),
      fuzz(1_000),
    )
  })
})
