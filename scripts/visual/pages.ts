import { resolve } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { browserLaunchOptions } from '../../tests/support/resolveBrowser.ts'
import { serveSite } from '../siteServer.ts'

type Shot = {
  readonly name: string
  readonly path: string
  readonly size: 'wide' | 'phone'
  readonly theme: 'light' | 'dark'
  /** What is pressed before the picture is taken. */
  readonly keys?: readonly string[]
}

/** Whole pages, each kind of page at least once, in both languages, themes and sizes. */
const shots: readonly Shot[] = [
  { name: 'overview.en', path: '/', size: 'wide', theme: 'light' },
  { name: 'overview.zh', path: '/zh/', size: 'phone', theme: 'dark' },
  { name: 'crossover.en', path: '/charts/crossover/', size: 'wide', theme: 'dark' },
  { name: 'crossover.zh', path: '/zh/charts/crossover/', size: 'phone', theme: 'light' },
  { name: 'guide.en', path: '/charts/crossover/#guide', size: 'phone', theme: 'light' },
  { name: 'lag.zh', path: '/zh/charts/lag/', size: 'wide', theme: 'light' },
  { name: 'downloads.en', path: '/charts/downloads/', size: 'phone', theme: 'dark' },
  { name: 'labs.en', path: '/charts/labs/', size: 'wide', theme: 'light' },
  { name: 'models.en', path: '/models/', size: 'wide', theme: 'light' },
  { name: 'claims.zh', path: '/zh/claims/', size: 'phone', theme: 'light' },
  { name: 'data.zh', path: '/zh/data/', size: 'wide', theme: 'dark' },
  { name: 'missing.en', path: '/nowhere/', size: 'phone', theme: 'light' },
  { name: 'palette.zh', path: '/zh/nowhere/', size: 'wide', theme: 'light', keys: ['Control+k'] },
  { name: 'shortcuts.en', path: '/nowhere/', size: 'wide', theme: 'dark', keys: ['?'] },
]

const sizes = { wide: { width: 960, height: 600 }, phone: { width: 390, height: 780 } } as const

export type Pictured = { readonly name: string; readonly png: Buffer }

/** Pictures of the built site, and what they depend on besides it: a browser and the fonts of this machine. */
export async function picturedPages(): Promise<{
  readonly machine: string
  readonly pages: readonly Pictured[]
  readonly differing: (before: Buffer, now: Buffer) => Promise<number>
  readonly close: () => Promise<void>
}> {
  const { url, close } = await serveSite(resolve(import.meta.dirname, '../../dist'), 0)
  const browser = await chromium.launch(browserLaunchOptions())
  const pages: Pictured[] = []
  for (const shot of shots) pages.push(await take(browser, url, shot))
  const judge = await browser.newPage()
  return {
    machine: `${browser.version()} ${await fontsOf(judge)}`,
    pages,
    differing: (before, now) => shareDiffering(judge, before, now),
    close: async () => {
      await browser.close()
      await close()
    },
  }
}

async function take(
  browser: Browser,
  url: string,
  { name, path, size, theme, keys = [] }: Shot,
): Promise<Pictured> {
  const page = await browser.newPage({
    viewport: sizes[size],
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: path.startsWith('/zh/') ? 'zh-CN' : 'en-GB',
    timezoneId: 'UTC',
  })
  // Pages tell how old the data are: to be compared, they are all seen on one day.
  await page.clock.setFixedTime('2026-09-01T12:00:00Z')
  await page.goto(new URL(path, url).href)
  await page.locator('[data-prerendered]').first().waitFor({ state: 'detached' })
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
  }
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  await page.close()
  return { name: `${name}.${theme}.${size}`, png }
}

/** Widths of two samples in the faces of the site: other fonts, other widths. */
const fontsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')
    if (!context) return 'unknown'
    return ['16px system-ui, sans-serif', '16px Charter, Georgia, serif']
      .map((font) => {
        context.font = font
        return context.measureText('Crossover 2026, 开放与闭源').width.toFixed(2)
      })
      .join(' ')
  })

/** The share of pixels that differ visibly. Pictures of unequal size differ wholly. */
const shareDiffering = (page: Page, before: Buffer, now: Buffer): Promise<number> =>
  page.evaluate(
    async (sources) => {
      const [a, b] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image()
          image.src = `data:image/png;base64,${source}`
          await image.decode()
          const canvas = document.createElement('canvas')
          canvas.width = image.width
          canvas.height = image.height
          const context = canvas.getContext('2d')
          context?.drawImage(image, 0, 0)
          return context?.getImageData(0, 0, image.width, image.height)
        }),
      )
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1
      let differing = 0
      for (let at = 0; at < a.data.length; at += 4) {
        const apart = [0, 1, 2].map((i) => Math.abs((a.data[at + i] ?? 0) - (b.data[at + i] ?? 0)))
        if (Math.max(...apart) > 24) differing += 1
      }
      return differing / (a.data.length / 4)
    },
    [before.toString('base64'), now.toString('base64')],
  )
