import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { unpackChromium } from './unpackChromium.ts'

/** Where a browser may come from, in the order they are tried. */
const origins = ['CHROME_BIN', 'playwright', 'system', 'packaged', 'download'] as const
type Origin = (typeof origins)[number]

/** A browser that answered when it was asked for its version, and the environment it needs. */
type Browser = { readonly path: string; readonly env: Readonly<Record<string, string>> }
export type ResolvedBrowser = Browser & { readonly origin: Origin; readonly version: string }

/** For containers: no user namespaces, no graphics card, and nothing that goes to the network by itself. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const systemPaths: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((path) =>
      join(process.env[name] ?? 'C:', path),
    ),
  ),
}

/** The version a browser gives, or null where it does not start. A file that exists proves little: a distribution may ship a placeholder, and libraries may be missing. */
function versionOf({ path, env }: Browser): string | null {
  if (!existsSync(path)) return null
  // Chrome on Windows opens a window instead of answering.
  if (process.platform === 'win32') return 'unknown'
  const { status, stdout } = spawnSync(path, ['--version'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  })
  return status === 0 ? stdout.trim() : null
}

function downloaded(): readonly Browser[] {
  const { status } = spawnSync('npx', ['--no-install', 'playwright', 'install', 'chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  return status === 0 ? [{ path: chromium.executablePath(), env: {} }] : []
}

const candidates: Record<Origin, () => readonly Browser[]> = {
  CHROME_BIN: () => (process.env['CHROME_BIN'] ? [{ path: process.env['CHROME_BIN'], env: {} }] : []),
  playwright: () => [{ path: chromium.executablePath(), env: {} }],
  system: () => (systemPaths[process.platform] ?? []).map((path) => ({ path, env: {} })),
  packaged: unpackChromium,
  download: downloaded,
}

/**
 * Finds a Chromium to test with, or throws an error that says what to do. `CROSSOVER_BROWSER` (one of the origins)
 * allows that origin only, to try it on a machine that has others.
 */
function resolveBrowser(): ResolvedBrowser {
  const only = process.env['CROSSOVER_BROWSER']
  for (const origin of origins.filter((name) => only === undefined || name === only)) {
    for (const browser of candidates[origin]()) {
      const version = versionOf(browser)
      if (version !== null) return { ...browser, origin, version }
      if (origin === 'CHROME_BIN') throw new Error(`CHROME_BIN is ${browser.path}, which does not start.`)
    }
  }
  throw new Error(
    [
      `No browser for the tests${only === undefined ? '' : ` of origin "${only}"`}.`,
      'Do one of these:',
      '  npx playwright install --with-deps chromium',
      '  install Chrome or Chromium with your system’s package manager',
      '  set CHROME_BIN to the path of a Chrome or Chromium',
    ].join('\n'),
  )
}

/** Playwright's launch options for the browser found here. */
export function browserLaunchOptions(): {
  readonly executablePath: string
  readonly args: string[]
  readonly env: Record<string, string>
} {
  const { path, env } = resolveBrowser()
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return { executablePath: path, args: flags, env: { ...Object.fromEntries(inherited), ...env } }
}
