import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTalk, talkQuery } from '../../../src/state/talk.ts'

test('the views of a presentation stand in its address, in order', () => {
  const views = [
    { chart: 'crossover', query: 'benchmark=gpqa&of=all' },
    { chart: 'lag', query: '' },
    { chart: 'crossover', query: 'benchmark=gpqa&of=all' },
  ]
  expect(talkQuery(views)).toBe(
    'view=crossover%3Fbenchmark%3Dgpqa%26of%3Dall&view=lag&view=crossover%3Fbenchmark%3Dgpqa%26of%3Dall',
  )
  expect(readTalk(talkQuery(views))).toEqual(views)
})

test('any views are read back as they were written', () => {
  const view = fc.record({ chart: fc.stringMatching(/^[a-z-]{1,12}$/), query: fc.string() })
  fc.assert(
    fc.property(fc.array(view, { maxLength: 30 }), (views) => {
      expect(readTalk(talkQuery(views))).toEqual(views)
    }),
  )
})

test('what is no view is left out, and more than thirty are cut off', () => {
  expect(readTalk('at=2&view=&view=%3Fa%3D1&view=lag')).toEqual([{ chart: 'lag', query: '' }])
  expect(readTalk(talkQuery(Array.from({ length: 40 }, () => ({ chart: 'lag', query: '' }))))).toHaveLength(
    30,
  )
})
