import { expect, test, vi } from 'vitest'
import { crossover } from '../../../src/catalog/crossover.ts'
import type { Chart, FigureOutcome, Run } from '../../../src/catalog/defineChart.ts'
import type { Dataset } from '../../../src/domain/dataset/Dataset.ts'
import { buildHere, keepDraft, keptDraft, type Asked } from '../../../src/state/drafts.ts'
import { committedDataset } from '../../support/committedDataset.ts'

const published = committedDataset()
const someData = (): Dataset => ({ ...published })

const told = (text: string): FigureOutcome => ({
  kind: 'empty',
  why: { key: 'name.literal', values: { text: { en: text } } },
})

/** A chart whose figure takes so many steps, and which tells of each. */
function counting(steps: number): {
  readonly chart: Chart
  readonly taken: () => number
  readonly begun: () => number
} {
  let [taken, begun] = [0, 0]
  const buildInSteps = function* (_data: Dataset, query: string): Run {
    begun += 1
    for (let i = 0; i < steps; i++) {
      taken += 1
      yield i / steps
    }
    return told(query)
  }
  return { chart: { ...crossover, buildInSteps }, taken: () => taken, begun: () => begun }
}

const outcomeOf = (asked: Asked) =>
  new Promise<FigureOutcome>((onDone, onFailed) => {
    buildHere(asked, { onDone, onFailed })
  })

test('a figure built in slices is the one built at once', async () => {
  expect(await outcomeOf({ chart: crossover, data: published, query: 'bench=gpqa' })).toStrictEqual(
    crossover.build(published, 'bench=gpqa'),
  )
})

test('a long figure takes many tasks, and the page has its turn between them', async () => {
  const { chart } = counting(30)
  let now = 0
  // Every look at the clock finds it two milliseconds later.
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 2))
  const posted = vi.spyOn(MessagePort.prototype, 'postMessage')
  await outcomeOf({ chart, data: someData(), query: 'long' })
  expect(posted.mock.calls.length).toBeGreaterThan(30 / 5)
  clock.mockRestore()
  posted.mockRestore()
})

test('who asks for the same figure shares its work, and finds it there afterwards', async () => {
  const { chart, begun } = counting(10)
  const asked = { chart, data: someData(), query: 'same' }
  expect(keptDraft(asked)).toBeNull()
  const both = await Promise.all([outcomeOf(asked), outcomeOf({ ...asked })])
  expect(both).toEqual([told('same'), told('same')])
  expect(begun()).toBe(1)
  expect(keptDraft({ ...asked })).toEqual(told('same'))
  expect(keptDraft({ ...asked, query: 'other' })).toBeNull()
  expect(keptDraft({ ...asked, data: someData() })).toBeNull()
})

test('what nobody waits for any more is not worked on', async () => {
  const { chart, taken } = counting(10)
  const heard = vi.fn<() => void>()
  const data = someData()
  const stop = buildHere({ chart, data, query: 'left' }, { onDone: heard, onFailed: heard })
  stop()
  const next = counting(3)
  expect(await outcomeOf({ chart: next.chart, data, query: 'next' })).toEqual(told('next'))
  expect(taken()).toBe(0)
  expect(heard).not.toHaveBeenCalled()
})

test('one of two who ask may leave', async () => {
  const { chart } = counting(10)
  const heard = vi.fn<() => void>()
  const asked = { chart, data: someData(), query: 'shared' }
  const stop = buildHere(asked, { onDone: heard, onFailed: heard })
  const other = outcomeOf(asked)
  stop()
  expect(await other).toEqual(told('shared'))
  expect(heard).not.toHaveBeenCalled()
})

test('a figure that fails says why, and the next is built all the same', async () => {
  const data = someData()
  const late = counting(2)
  const failing: Chart = {
    ...crossover,
    buildInSteps: function* () {
      yield 0.5
      throw new Error('half-way')
    },
  }
  const asked = { chart: failing, data, query: '' }
  const [failed, next] = await Promise.allSettled([
    outcomeOf(asked),
    outcomeOf({ chart: late.chart, data, query: 'after' }),
  ])
  expect(failed).toMatchObject({ reason: new Error('half-way') })
  expect(next).toMatchObject({ value: told('after') })
  expect(keptDraft(asked)).toBeNull()
})

test('the views of a dataset that were built last are at hand', () => {
  const data = someData()
  const asked = (n: number): Asked => ({ chart: crossover, data, query: `n=${n}` })
  for (let n = 0; n < 6; n++) keepDraft(asked(n), told(String(n)))
  keepDraft(asked(0), told('0'))
  keepDraft(asked(6), told('6'))
  expect(Array.from({ length: 7 }, (_, n) => keptDraft(asked(n)) !== null)).toEqual([
    true,
    false,
    true,
    true,
    true,
    true,
    true,
  ])
})
