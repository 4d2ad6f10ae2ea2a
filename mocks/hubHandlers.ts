import { delay, http, HttpResponse, type HttpHandler } from 'msw'

/**
 * Repositories of a made-up Hub: every form of answer that the Hub's documentation and its client library know of.
 * Development and tests ask the same ones.
 */
export const hubRepositories = {
  'aster-lab/Aster-1-7B': () =>
    HttpResponse.json({
      _id: '65a1',
      id: 'aster-lab/Aster-1-7B',
      downloads: 48_213,
      downloadsAllTime: 1_730_442,
      likes: 912,
      gated: false,
      disabled: false,
      createdAt: '2024-03-02T09:30:00.000Z',
      lastModified: '2025-11-30T23:59:59.000Z',
      pipeline_tag: 'text-generation',
      tags: ['transformers', 'safetensors', 'license:apache-2.0', 'region:us'],
      usedStorage: 15_200_000_000,
      safetensors: { parameters: { BF16: 7_000_000_000, F32: 1024 }, total: 7_000_001_024 },
      cardData: { license: 'apache-2.0', language: ['en'] },
      aFieldOfTomorrow: { nested: true },
    }),
  /** Agreed to by hand, with a licence of its own name. */
  'cedar-lab/Cedar-Gated': () =>
    HttpResponse.json({
      _id: '65a2',
      id: 'cedar-lab/Cedar-Gated',
      downloads: 5,
      downloadsAllTime: 40,
      likes: 3,
      gated: 'manual',
      cardData: { license: 'other', license_name: 'cedar-community' },
      gguf: { total: 3_000_000_000, architecture: 'cedar' },
    }),
  /** The least there can be: a repository without a card, whose files hold no weights. */
  'someone/empty': () =>
    HttpResponse.json({ _id: '65a3', id: 'someone/empty', gated: false, likes: 0, downloads: 0 }),
  'aster-lab/Old-Name': () =>
    HttpResponse.json({
      _id: '65a1',
      id: 'aster-lab/Aster-1-7B',
      downloads: 48_213,
      likes: 912,
      gated: false,
    }),
  /** What strangers are told of a repository that is not there, or private. */
  'nobody/nothing': () =>
    HttpResponse.json(
      { error: 'Invalid username or password.' },
      { status: 401, headers: { 'x-error-message': 'Invalid username or password.' } },
    ),
  'nobody/gone': () =>
    HttpResponse.json(
      { error: 'Repository not found' },
      { status: 404, headers: { 'x-error-code': 'RepoNotFound', 'x-error-message': 'Repository not found' } },
    ),
  'nobody/restricted': () =>
    HttpResponse.json(
      { error: 'Access is restricted.' },
      { status: 403, headers: { 'x-error-code': 'GatedRepo' } },
    ),
  'nobody/busy': () =>
    HttpResponse.json(
      { error: 'We had to rate limit your IP.' },
      { status: 429, headers: { 'retry-after': '1', ratelimit: '"api";r=0;t=1' } },
    ),
  'nobody/broken': () => new HttpResponse('<html><body>502 Bad Gateway</body></html>', { status: 502 }),
  'nobody/page': () => HttpResponse.html('<!doctype html><title>Maintenance</title>'),
  'nobody/odd': () => HttpResponse.json({ id: 'nobody/odd', downloads: 'many', likes: -1, gated: 'perhaps' }),
  'nobody/offline': () => HttpResponse.error(),
  'nobody/slow': async () => {
    await delay(60_000)
    return HttpResponse.json({ id: 'nobody/slow' })
  },
} as const satisfies Readonly<Record<string, () => Response | Promise<Response>>>

const answers: ReadonlyMap<string, () => Response | Promise<Response>> = new Map(
  Object.entries(hubRepositories),
)

/** The made-up Hub. What it does not know is answered as the Hub answers strangers. */
export const hubHandlers: readonly HttpHandler[] = [
  http.get('https://huggingface.co/api/models/:owner/:name', ({ params }) =>
    (
      answers.get(`${String(params['owner'])}/${String(params['name'])}`) ?? hubRepositories['nobody/nothing']
    )(),
  ),
]
