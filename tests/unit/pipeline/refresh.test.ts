import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterEach, expect, test } from 'vitest'
import { publishEdition } from '../../../pipeline/editions/publishEdition.ts'
import { buildDataset } from '../../../pipeline/merge/buildDataset.ts'
import { findInputs } from '../../../pipeline/read/findInputs.ts'
import { runRefresh } from '../../../pipeline/refresh/runRefresh.ts'
import { smallSources, textOfSource, writeSources } from '../../support/smallSources.ts'

type Answer = (request: IncomingMessage, response: ServerResponse, base: string) => void
const closing: (() => void)[] = []
afterEach(() => closing.splice(0).forEach((close) => close()))

const sourceText = (pattern: RegExp): string => {
  const found = Object.entries(smallSources).find(([name]) => pattern.test(name))
  if (!found) throw new Error(`no ${String(pattern)}`)
  return textOfSource(found[1])
}
const send =
  (body: string | Buffer, type: string): Answer =>
  (request, response) => {
    const etag = `"${body.length}"`
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
    response.writeHead(200, { etag, 'content-type': type }).end(body)
  }
const board = (date: string, column = 'rating'): Buffer =>
  Buffer.from(
    parquetWriteBuffer({
      columnData: [
        { name: 'model_name', data: ['alpha-1', 'beta'], type: 'STRING' },
        { name: 'organization', data: ['A', 'B'], type: 'STRING' },
        { name: 'license', data: ['Proprietary', 'MIT'], type: 'STRING' },
        { name: column, data: [1200.5, 1100], type: 'DOUBLE' },
        { name: 'vote_count', data: [10, 20], type: 'INT32' },
        { name: 'category', data: ['overall', 'overall'], type: 'STRING' },
        { name: 'leaderboard_publish_date', data: [date, date], type: 'STRING' },
      ],
    }),
  )
const repository = (id: string, month: number, all: number) => ({
  id,
  downloads: month,
  downloadsAllTime: all,
  likes: 1,
  tags: ['license:mit'],
})
/** The Hub's listing in two pages, linked as the Hub links them. */
const hub =
  (month: number, all: number): Answer =>
  (request, response, base) => {
    const second = request.url?.includes('cursor=2') === true
    response
      .writeHead(200, {
        'content-type': 'application/json',
        ...(second ? {} : { link: `<${base}api/models?author=lab&cursor=2>; rel="next"` }),
      })
      .end(JSON.stringify([second ? repository('lab/two', 5, 50) : repository('lab/one', month, all)]))
  }
const well = (): Record<string, Answer> => ({
  '/all.csv': send(sourceText(/all_ai_models/), 'text/csv'),
  '/notable.csv': send(sourceText(/notable_ai_models/), 'text/csv'),
  '/api.json': send('{"nobody":{"models":{}}}', 'application/json'),
  '/arena.parquet': send(board('2026-01-02'), 'application/octet-stream'),
  '/api/models': hub(100, 1000),
})

async function serve(answers: Record<string, Answer>) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    asked.push(path)
    const answer = answers[path]
    if (answer) answer(request, response, base)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  const base = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}/`
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { base, asked, answers }
}

function place() {
  const root = mkdtempSync(join(tmpdir(), 'refresh-'))
  const to = join(root, 'data')
  const built = buildDataset(findInputs(writeSources(smallSources)), {
    article: { name: 'article.csv', bytes: readFileSync('pipeline/transcribed/article-2023-12.csv') },
    corrections: { name: 'corrections.csv', bytes: Buffer.from('model,field,value,why,source\n') },
  })
  publishEdition(built, null, to, '2026-12-01')
  const panel = join(root, 'panel.csv')
  writeFileSync(panel, 'repository,family,developer,country\nlab/one,One,Lab,China\nlab/two,Two,Lab,China\n')
  return { root, to, panel }
}
const run = (
  { root, to, panel }: ReturnType<typeof place>,
  base: string,
  today = '2026-12-07',
  accepted: readonly string[] = [],
  force = false,
) =>
  runRefresh({
    to,
    panel,
    today,
    accepted,
    cache: join(root, 'cache'),
    force,
    http: { attempts: 2, firstWaitMs: 1, longestWaitMs: 50, stallMs: 300 },
    addresses: {
      epochAll: `${base}all.csv`,
      epochNotable: `${base}notable.csv`,
      modelsDev: `${base}api.json`,
      arena: `${base}arena.parquet`,
      hub: base,
    },
  })
const rowsOf = (to: string, table: string) => readFileSync(join(to, `${table}.csv`), 'utf8')

test('a run over all upstreams adds a board and a dated snapshot of downloads, page by page', async () => {
  const here = place()
  const { base } = await serve(well())
  const { published, report } = await run(here, base)
  expect({ published, failed: report.includes('Could not be read') }).toEqual({
    published: true,
    failed: false,
  })
  expect(rowsOf(here.to, 'arena')).toContain('2026-01-02')
  expect(rowsOf(here.to, 'hf_snapshots')).toContain('2026-12-07,Two,Lab,China,5,1')
  expect(readdirSync(join(here.to, 'hub'))).toEqual(['2026-12-07.csv'])
})

test('the second run asks conditionally, adds a snapshot of its own and keeps the first', async () => {
  const here = place()
  const { base } = await serve(well())
  await run(here, base)
  await run(here, base, '2026-12-14')
  expect(rowsOf(here.to, 'hf_snapshots')).toMatch(/2026-12-07,One[^]*2026-12-14,One/)
  expect(readdirSync(join(here.to, 'hub'))).toHaveLength(2)
})

test('counts that fall or leap are held, and taken once they are accepted', async () => {
  const here = place()
  const { base, answers } = await serve(well())
  await run(here, base)
  answers['/api/models'] = hub(9_000_000, 999)
  const { report } = await run(here, base, '2026-12-14')
  expect(report).toContain('all-time downloads fell from 1000 to 999')
  expect(rowsOf(here.to, 'hf_snapshots')).not.toContain('2026-12-14,One')
  await run(here, base, '2026-12-14', ['downloads:lab/one:2026-12'])
  expect(rowsOf(here.to, 'hf_snapshots')).toContain('2026-12-14,One')
})

const faults: readonly (readonly [string, string, Answer, RegExp])[] = [
  ['a web page for CSV', '/all.csv', send('<!doctype html><p>Busy', 'text/html'), /web page instead of CSV/],
  ['other columns', '/all.csv', send('Name,Size\na,1\n', 'text/csv'), /lacks the column/],
  ['500', '/api.json', (_, response) => response.writeHead(500).end(), /answers 500; 2 attempts/],
  [
    '429 with a long wait',
    '/api.json',
    (_, response) => response.writeHead(429, { 'retry-after': '600' }).end(),
    /asks to wait 600 s/,
  ],
  ['cut JSON', '/api.json', send('{"a":', 'application/json'), /cut off or broken/],
  [
    'a body shorter than stated',
    '/all.csv',
    (_, response) => {
      response.writeHead(200, { 'content-length': '999' })
      response.write('Model,')
      response.destroy()
    },
    /connection lost|cut off/,
  ],
  [
    'a stalled body',
    '/all.csv',
    (_, response) => void response.writeHead(200).write('Model'),
    /sends nothing/,
  ],
  ['a cut Parquet file', '/arena.parquet', send(board('2026-01-02').subarray(0, 60), 'x/y'), /whole Parquet/],
  ['a renamed column', '/arena.parquet', send(board('2026-01-02', 'elo'), 'x/y'), /other columns/],
  [
    'pages in a circle',
    '/api/models',
    (_, response, base) =>
      response
        .writeHead(200, { link: `<${base}api/models?cursor=1>; rel="next"` })
        .end(JSON.stringify([repository('lab/one', 1, 1)])),
    /circle/,
  ],
]
test.each(faults)(
  '%s: the upstream is named as failed, and the others are published',
  async (_, path, answer, words) => {
    const here = place()
    const { base } = await serve({ ...well(), [path]: answer })
    const { published, report } = await run(here, base)
    expect(published).toBe(true)
    expect(report).toMatch(words)
    expect(report.match(/Could not be read/g)).toHaveLength(1)
  },
)

test('with no upstream to be read the run fails, and nothing is published', async () => {
  const here = place()
  const { base } = await serve({})
  const { published, report } = await run(here, base)
  expect(published).toBe(false)
  expect(report).toMatch(/no upstream could be read/)
  expect(report.match(/Could not be read/g)).toHaveLength(4)
})

test('a table that would shrink is published only when it is forced', async () => {
  const here = place()
  const { base } = await serve(well())
  await run(here, base)
  const before = rowsOf(here.to, 'hf_snapshots')
  // The same day again, with a family less: its row of that day would go.
  writeFileSync(here.panel, 'repository,family,developer,country\nlab/one,One,Lab,China\n')
  const kept = await run(here, base)
  expect(kept.published).toBe(false)
  expect(kept.report).toMatch(/hf_snapshots would shrink/)
  expect(rowsOf(here.to, 'hf_snapshots')).toBe(before)
  expect((await run(here, base, '2026-12-07', [], true)).published).toBe(true)
  expect(rowsOf(here.to, 'hf_snapshots')).not.toContain('2026-12-07,Two')
})

test('a server that is busy once is asked again', async () => {
  const here = place()
  const answers = well()
  const good = answers['/api.json']
  let times = 0
  answers['/api.json'] = (request, response, base) =>
    times++ === 0
      ? void response.writeHead(503, { 'retry-after': '0' }).end()
      : good?.(request, response, base)
  const { base } = await serve(answers)
  expect((await run(here, base)).report).not.toContain('Could not be read')
})
