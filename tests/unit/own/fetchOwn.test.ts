import { describe, expect, it, vi } from 'vitest'
import { fetchOwn } from '../../../src/data/own/fetchOwn.ts'
import { intakeLimits } from '../../../src/domain/intake/limits.ts'

const site = 'https://crossover.example.org'
const asked = 'https://data.example.com/models.csv'

/** An answer that came from `url`, where redirects led. */
function answer(body: BodyInit, url: string, init?: ResponseInit): Response {
  const response = new Response(body, init)
  Object.defineProperty(response, 'url', { value: url })
  return response
}
const fetched = (response: Response) => {
  const ask = vi.fn<typeof fetch>().mockResolvedValue(response)
  vi.stubGlobal('fetch', ask)
  return { ask, result: fetchOwn(asked, site, new AbortController().signal) }
}

describe('data at an address', () => {
  it('arrive, asked for without cookies and without saying where from', async () => {
    const { ask, result } = fetched(answer('a,b', asked))
    expect(await result).toMatchObject({ kind: 'arrived', blob: { size: 3 } })
    expect(ask).toHaveBeenCalledWith(
      new URL(asked),
      expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' }),
    )
  })

  it.each([
    'https://10.0.0.1/x.csv',
    'https://localhost/x.csv',
    'http://data.example.com/models.csv',
    'https://me:secret@data.example.com/models.csv',
    'https://[::1]/x.csv',
  ])('that a redirect took to %s are not read', async (url) => {
    const { result } = fetched(answer('a,b', url))
    expect(await result).toEqual({ kind: 'failed', fault: { why: 'led-astray' } })
  })

  it('are let go of once they are larger than a file may be, whatever length was told', async () => {
    const piece = new Uint8Array(1_000_000)
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += piece.length
        controller.enqueue(piece)
      },
    })
    const { result } = fetched(answer(endless, asked, { headers: { 'content-length': '3' } }))
    expect(await result).toEqual({ kind: 'failed', fault: { why: 'too-large' } })
    expect(sent).toBeLessThan(intakeLimits.bytes + 5 * piece.length)
  })

  it('in the form of a web page are none, and private hosts are not even asked', async () => {
    const { result } = fetched(answer('<!doctype html>', asked, { headers: { 'content-type': 'text/html' } }))
    expect(await result).toEqual({ kind: 'failed', fault: { why: 'web-page' } })
    const ask = vi.fn<typeof fetch>()
    vi.stubGlobal('fetch', ask)
    await fetchOwn('https://192.168.1.1/x.csv', site, new AbortController().signal)
    expect(ask).not.toHaveBeenCalled()
  })
})
