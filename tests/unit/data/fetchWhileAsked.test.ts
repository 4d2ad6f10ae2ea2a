import { QueryClient } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import { fetchWhileAsked } from '../../../src/data/fetchWhileAsked.ts'

/** A query that ends when it is told to, and the signal it was given. */
function slowly() {
  const client = new QueryClient()
  const controllers = [new AbortController(), new AbortController()] as const
  const asked: AbortSignal[] = []
  let finish: (value: string) => void = () => undefined
  const query = {
    queryKey: ['table', crypto.randomUUID()],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) => {
      asked.push(signal)
      return new Promise<string>((resolve) => {
        finish = resolve
      })
    },
  }
  const outcomes = controllers.map(({ signal }) =>
    fetchWhileAsked(client, query, signal).catch((error: unknown) => error),
  )
  return { client, query, controllers, asked, outcomes, finish: (value: string) => finish(value) }
}
const aTaskLater = () => new Promise((resolve) => setTimeout(resolve))

test('what one of two turns away from is fetched for the other, once', async () => {
  const { controllers, asked, outcomes, finish } = slowly()
  controllers[0].abort()
  await aTaskLater()
  expect(asked.map(({ aborted }) => aborted)).toEqual([false])
  finish('rows')
  expect(await outcomes[0]).toMatchObject({ name: 'AbortError' })
  expect(await outcomes[1]).toBe('rows')
})

test('what all have turned away from is cancelled', async () => {
  const { controllers, asked, outcomes } = slowly()
  for (const controller of controllers) controller.abort()
  await aTaskLater()
  expect(asked.map(({ aborted }) => aborted)).toEqual([true])
  for (const outcome of outcomes) expect(await outcome).toMatchObject({ name: 'AbortError' })
})

test('what is asked for anew in the same breath goes on', async () => {
  const { client, query, controllers, asked, finish } = slowly()
  for (const controller of controllers) controller.abort()
  const again = fetchWhileAsked(client, query, new AbortController().signal)
  await aTaskLater()
  finish('rows')
  expect(await again).toBe('rows')
  expect(asked.map(({ aborted }) => aborted)).toEqual([false])
})

test('what has come is not taken back', async () => {
  const { client, query, controllers, outcomes, finish } = slowly()
  await aTaskLater()
  finish('rows')
  expect(await Promise.all(outcomes)).toEqual(['rows', 'rows'])
  const cancel = vi.spyOn(client, 'cancelQueries')
  controllers[0].abort()
  await aTaskLater()
  expect(cancel).not.toHaveBeenCalled()
  expect(client.getQueryData(query.queryKey)).toBe('rows')
})
