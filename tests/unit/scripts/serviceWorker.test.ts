import { beforeEach, describe, expect, it } from 'vitest'
import { Caches, runWorker, type Clock } from '../../support/runWorker.ts'

let caches = new Caches()
let clock: Clock = { now: 0 }
beforeEach(() => {
  caches = new Caches()
  clock = { now: 1_000_000 }
})

const begin = async (version: string) => {
  const worker = runWorker(caches, version, clock)
  await worker.install()
  await worker.activate()
  return worker
}
/** A version that has stood, as most have. */
const standing = async (version: string) => {
  const worker = await begin(version)
  await worker.open(`${version} page`)
  await worker.say(`${version} page`, 'started')
  return worker
}

describe('a new version', () => {
  it('is put aside at the third page when two said that they failed', async () => {
    await standing('old')
    const worker = await begin('new')
    for (const page of ['a', 'b']) {
      expect(await worker.open(page)).toBe('new')
      await worker.say(page, 'failed')
    }
    expect(await worker.open('c')).toBe('old')
    expect(await worker.say('c', 'started')).toEqual([{ type: 'put-aside' }])
    expect(await worker.open('d')).toBe('old')
  })

  it('is put aside when two pages never said that they stand, and not for pages that are still on their way', async () => {
    await standing('old')
    const worker = await begin('new')
    for (const page of ['a', 'b', 'c', 'd']) expect(await worker.open(page)).toBe('new')
    clock.now += 10_001
    expect(await worker.open('e')).toBe('old')
  })

  it('stays for good once one of its pages has stood', async () => {
    await standing('old')
    const worker = await begin('new')
    await worker.open('a')
    await worker.say('a', 'failed')
    await worker.open('b')
    expect(await worker.say('b', 'started')).toEqual([])
    for (const page of ['c', 'd', 'e']) {
      expect(await worker.open(page)).toBe('new')
      await worker.say(page, 'failed')
    }
  })

  it('is not called good by a page of the version before that is still open', async () => {
    const old = await standing('old')
    await old.open('still open')
    const worker = await begin('new')
    await worker.say('still open', 'started')
    for (const page of ['a', 'b']) {
      await worker.open(page)
      await worker.say(page, 'failed')
    }
    expect(await worker.open('c')).toBe('old')
  })

  it('gets another chance when a reader wants it', async () => {
    await standing('old')
    const worker = await begin('new')
    for (const page of ['a', 'b']) {
      await worker.open(page)
      await worker.say(page, 'failed')
    }
    await worker.open('c')
    expect(await worker.say('c', 'try-again')).toEqual([{ type: 'begin-again' }])
    expect(await worker.open('d')).toBe('new')
    await worker.say('d', 'started')
    expect(await worker.open('e')).toBe('new')
  })
})

it('what is known of a version outlives its worker', async () => {
  await standing('old')
  const worker = await begin('new')
  for (const page of ['a', 'b']) {
    await worker.open(page)
    await worker.say(page, 'failed')
  }
  expect(await runWorker(caches, 'new', clock).open('c')).toBe('old')
  expect(await runWorker(caches, 'new', clock).open('d')).toBe('old')
})

it('after a broken version the next one falls back to the last that stood', async () => {
  await standing('old')
  const broken = await begin('broken')
  for (const page of ['a', 'b']) {
    await broken.open(page)
    await broken.say(page, 'failed')
  }
  await broken.open('c')
  const next = await begin('next')
  expect(await caches.keys()).toEqual(['crossover-old', 'crossover-next'])
  for (const page of ['d', 'e']) {
    expect(await next.open(page)).toBe('next')
    await next.say(page, 'failed')
  }
  expect(await next.open('f')).toBe('old')
})

it('a version that nobody has opened yet does not push out the one that stood', async () => {
  await standing('old')
  await begin('unseen')
  await begin('new')
  expect(await caches.keys()).toEqual(['crossover-old', 'crossover-unseen', 'crossover-new'])
})

it('the only version there is stays, whatever its pages say', async () => {
  const worker = await begin('only')
  for (const page of ['a', 'b', 'c']) {
    expect(await worker.open(page)).toBe('only')
    await worker.say(page, 'failed')
  }
})

it('where the browser lets nobody look at what is kept, pages come from the server', async () => {
  await standing('old')
  const worker = runWorker(caches, 'new', clock)
  caches.open = () => Promise.reject(new Error('denied'))
  expect(await worker.open('a')).toBe('new from the server')
})

describe('a worker that is broken itself', () => {
  it('is not taken in where it does not give what it keeps, and the one before goes on', async () => {
    const old = await standing('old')
    for (const [by, told] of [
      ["return new Response('other')", 'does not give what it keeps'],
      ["throw new Error('mistaken')", 'mistaken'],
      ['return undefined', 'undefined'],
    ] as const) {
      const broken = runWorker(caches, 'new', clock, { at: 'async function kept(path, request) {', by })
      await expect(broken.install()).rejects.toThrow(told)
      expect(await caches.keys()).toEqual(['crossover-old'])
    }
    expect(await old.open('a')).toBe('old')
  })

  it('has its pages from the server where it fails to answer', async () => {
    await standing('old')
    for (const by of ['throw new Error()', 'return missing.of(request)', 'return Promise.reject(0)']) {
      const broken = runWorker(caches, 'new', clock, { at: 'async function page(request, id) {', by })
      await broken.install()
      await broken.activate()
      expect(await broken.open('a')).toBe('new from the server')
    }
  })
})

it('messages that are none of its own change nothing', async () => {
  const worker = await begin('only')
  for (const type of ['toString', '__proto__', 'constructor', ''])
    expect(await worker.say('a', type)).toEqual([])
  expect(await worker.open('a')).toBe('only')
})
