import { expect, it } from 'vitest'
import { modelHref } from '../../../src/charts/viewHref.ts'
import { readAddress } from '../../../src/state/route.ts'

it.each(['gpt-4', 'a/b', '..', '?x#y', '通义'])(
  'the card of a mark leads to the page of the model %j',
  (id) => {
    const { pathname, search, hash } = new URL(modelHref('zh', id), 'https://example.org')
    expect([search, hash]).toEqual(['', ''])
    expect(readAddress(pathname, '/')).toEqual({ locale: 'zh', route: { page: 'model', id } })
  },
)
