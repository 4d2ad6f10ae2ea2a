import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import * as v from 'valibot'

const packageJson = v.object({ version: v.string() })

/**
 * The Chromium that ships inside `@sparticuz/chromium` (Linux x64), unpacked once a version into `node_modules/.cache`.
 * The package unpacks into the temporary directory, under names without a version, and takes a file that is there for
 * a finished one; so it is run with a fresh temporary directory, which is then renamed as a whole.
 *
 * Two ways to start it are returned: as it is, and with the libraries the package brings along for systems without NSS.
 */
export function unpackChromium(): readonly { path: string; env: Record<string, string> }[] {
  if (process.platform !== 'linux' || process.arch !== 'x64') return []
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const home = join(dirname(entry), '..', '..')
  const { version } = v.parse(packageJson, JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')))
  const cache = resolve(home, '..', '..', '.cache', 'crossover')
  const target = join(cache, `chromium-${version}`)
  if (!existsSync(target)) unpackInto(target, cache)
  const path = join(target, 'chromium')
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(target, 'fonts') }
  const libraries = [join(target, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  return [
    { path, env: fonts },
    { path, env: { ...fonts, LD_LIBRARY_PATH: libraries } },
  ]
}

const script = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`

function unpackInto(target: string, cache: string): void {
  mkdirSync(cache, { recursive: true })
  const staging = mkdtempSync(join(cache, 'unpacking-'))
  try {
    const { status, stderr } = spawnSync(process.execPath, ['--eval', script], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      // The second variable is how the package decides to unpack its libraries too.
      env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    })
    if (status !== 0) throw new Error(`@sparticuz/chromium could not be unpacked: ${stderr}`)
    renameSync(staging, target)
  } catch (error) {
    // Another process may have been first; its directory is as good.
    if (!existsSync(target)) throw error
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}
