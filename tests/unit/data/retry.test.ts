import { describe, expect, it } from 'vitest'
import { DataError, type DataProblem } from '../../../src/data/DataError.ts'
import { retryDelayMs, shouldRetry } from '../../../src/data/retry.ts'

const error = (problem: DataProblem) => new DataError('data/scores.json', problem)
const http = (status: number, retryAfter: number | null = null) => error({ kind: 'http', status, retryAfter })

describe('asking again', () => {
  it.each([
    ['a lost connection', error({ kind: 'network', offline: false })],
    ['a busy server', http(429)],
    ['a broken server', http(503)],
  ])('is worth it after %s, twice', (_, problem) => {
    expect([0, 1, 2].map((failures) => shouldRetry(failures, problem))).toEqual([true, true, false])
  })

  it.each([
    ['a missing file', http(404)],
    ['a refusal', http(403)],
    ['a start page in place of data', error({ kind: 'not-json', html: true })],
    ['a file that breaks its rules', error({ kind: 'invalid', issues: [] })],
    ['a file of a later version', error({ kind: 'newer', found: 2, supported: 1 })],
    ['a server that did not answer in time', error({ kind: 'timeout', seconds: 30 })],
    ['a browser without a connection', error({ kind: 'network', offline: true })],
    ['a mistake of ours', new TypeError('x is undefined')],
  ])('changes nothing after %s', (_, problem) => {
    expect(shouldRetry(0, problem)).toBe(false)
  })
})

describe('waiting before the next try', () => {
  it('doubles from one second', () => {
    expect([0, 1, 2].map((failures) => retryDelayMs(failures, http(500)))).toEqual([1000, 2000, 4000])
  })

  it('follows the server where it asks for longer, and not beyond half a minute', () => {
    expect(retryDelayMs(0, http(429, 7))).toBe(7000)
    expect(retryDelayMs(2, http(429, 1))).toBe(4000)
    expect(retryDelayMs(0, http(429, 3600))).toBe(30_000)
  })
})
