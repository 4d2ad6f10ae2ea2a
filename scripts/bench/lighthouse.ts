import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import * as v from 'valibot'
import { chartList } from '../../src/catalog/chartList.ts'
import { browserLaunchOptions } from '../../tests/support/resolveBrowser.ts'
import { serveSite } from '../siteServer.ts'
import { middle, type Ratio, type Section } from './Section.ts'
import { dist } from './throttledPage.ts'

const debugPort = 9333
const repeats = 3
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
/** Looked at as often as times are, and beside a plain page. */
const timed = ['', 'charts/crossover/', 'zh/charts/parameters/', 'embed/crossover/']
/** Every chart, and one page of every other kind. */
const pages: readonly { readonly path: string; readonly times: number }[] = [
  ...timed.map((path) => ({ path, times: repeats })),
  ...[
    ...chartList.map(({ id }) => `charts/${id}/`).filter((path) => !timed.includes(path)),
    'zh/',
    'zh/charts/stress/',
    'claims/',
    'zh/claims/',
    'models/',
    'models/gpt-4-turbo-apr-2024/',
    'models/compare/',
    'data/',
    'hub/',
    'present/',
    'zh/embed/lag/',
  ].map((path) => ({ path, times: 1 })),
]

type Audit = {
  readonly scores: readonly number[]
  readonly lcp: number
  readonly cls: number
  readonly tbt: number
  readonly missed: readonly string[]
}

const report = v.object({
  audits: v.record(
    v.string(),
    v.object({ score: v.nullable(v.number()), numericValue: v.optional(v.number(), 0) }),
  ),
  categories: v.record(
    v.string(),
    v.object({
      score: v.nullable(v.number()),
      auditRefs: v.array(v.object({ id: v.string(), weight: v.number() })),
    }),
  ),
})

const run = promisify(execFile)
const cli = resolve(dirname(createRequire(import.meta.url).resolve('lighthouse')), '../cli/index.js')

/** In a process of its own: Lighthouse sends its functions to the page as text, which tsx has put names into. */
async function auditOf(url: string): Promise<Audit> {
  const settings = [
    `--port=${debugPort}`,
    '--output=json',
    '--quiet',
    `--only-categories=${categories.join()}`,
  ]
  const { stdout } = await run(process.execPath, [cli, url, ...settings], { maxBuffer: 64e6 })
  const lhr = v.parse(report, JSON.parse(stdout))
  const number = (id: string): number => lhr.audits[id]?.numericValue ?? 0
  return {
    scores: categories.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100)),
    lcp: number('largest-contentful-paint'),
    cls: number('cumulative-layout-shift'),
    tbt: number('total-blocking-time'),
    missed: categories
      .slice(1)
      .flatMap((id) =>
        (lhr.categories[id]?.auditRefs ?? [])
          .filter((ref) => ref.weight > 0 && (lhr.audits[ref.id]?.score ?? 1) < 1)
          .map((ref) => ref.id),
      ),
  }
}

/** The picture that a page of the build has for phones, alone in a page without a script; packed and served alike. */
async function servePlain(file: string) {
  const written = readFileSync(file, 'utf8').split('id="prerendered"')[1] ?? ''
  const [svg] = /<svg[\s\S]*?<\/svg>/.exec(written.split('class="narrow"')[1] ?? '') ?? []
  if (svg === undefined) throw new Error(`${file} holds no picture`)
  const body = brotliCompressSync(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title><style>svg{max-width:100%;height:auto}</style></head><body><h1>A chart</h1>${svg}</body></html>`,
  )
  const server = createServer((_request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' })
      .end(body)
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('the plain page has no port')
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}

export const lighthouseSection: Section = {
  id: 'lighthouse',
  title: 'Lighthouse, mobile preset',
  run: async (say) => {
    const { args, ...options } = browserLaunchOptions()
    const browser = await chromium.launch({
      ...options,
      args: [...(args ?? []), `--remote-debugging-port=${debugPort}`],
    })
    const site = await serveSite(dist, 0)
    const ratios: Ratio[] = []
    try {
      say(
        `Medians of ${repeats} runs of pages with charts, one run of the others. A plain page holds nothing but the picture of the page after it, packed and served alike, and is looked at before it.`,
      )
      say('')
      say('| page | performance | accessibility | best practices | SEO | LCP, ms | CLS | TBT, ms |')
      say('|---|--:|--:|--:|--:|--:|--:|--:|')
      const audited = async (url: string, name: string, times: number) => {
        const audits: Audit[] = []
        for (let repeat = 0; repeat < times; repeat++) audits.push(await auditOf(url))
        const mid = (of: (audit: Audit) => number) => middle(audits.map(of))
        const scores = categories.map((_, index) => mid((audit) => audit.scores[index] ?? 0))
        const [lcp, cls, tbt] = [mid((a) => a.lcp), mid((a) => a.cls), mid((a) => a.tbt)]
        say(`| ${name} | ${scores.join(' | ')} | ${lcp.toFixed(0)} | ${cls.toFixed(3)} | ${tbt.toFixed(0)} |`)
        return { scores, lcp, cls, missed: [...new Set(audits.flatMap((audit) => audit.missed))] }
      }
      const plainLcp = async (path: string): Promise<number> => {
        const plain = await servePlain(resolve(dist, path, 'index.html'))
        try {
          return (await audited(plain.url, `plain page of /${path}`, repeats)).lcp
        } finally {
          plain.close()
        }
      }
      const missed: string[] = []
      for (const { path, times } of pages) {
        const base = times === repeats ? await plainLcp(path) : null
        const found = await audited(site.url + path, `/${path}`, times)
        missed.push(...found.missed.map((id) => `/${path}: ${id}`))
        const [performance = 0, ...others] = found.scores
        const row = (what: string, text: string, asked: string, holds: boolean) =>
          ratios.push({ what: `/${path} ${what}`, found: text, asked, holds })
        row('performance', String(performance), '≥ 95', performance >= 95)
        row(
          'accessibility, best practices, SEO',
          others.join(', '),
          '100',
          others.every((score) => score === 100),
        )
        row('layout shift', found.cls.toFixed(3), '0', found.cls < 0.001)
        if (base !== null) {
          const ratio = found.lcp / base
          row('LCP against the plain page', `${ratio.toFixed(2)} ×`, '≤ 1.2 ×', ratio <= 1.2)
        }
      }
      say('')
      say(missed.length === 0 ? 'No audit was missed.' : `Missed audits: ${missed.join('; ')}.`)
    } finally {
      await site.close()
      await browser.close()
    }
    return ratios
  },
}
