import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writtenSheet } from '../policy.ts'

const code = readFileSync(resolve(import.meta.dirname, 'sw.js'), 'utf8')
const shell = 'app.html'

const sha256 = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex')

/**
 * What a visit needs: code, styles and the current data. Pictures, downloads and kept editions stay on the server, and so do
 * written pages with their style: a browser that keeps a copy begins with the app.
 */
function keptFiles(dist: string): readonly string[] {
  const inFolder = (folder: string, ending: RegExp) =>
    readdirSync(join(dist, folder))
      .filter((name) => ending.test(name) && !name.startsWith(writtenSheet))
      .map((name) => `${folder}/${name}`)
  return [shell, 'favicon.svg', ...inFolder('assets', /\.(js|css|woff2)$/), ...inFolder('data', /\.json$/)]
}

/** Addresses of named views, whose pages lead to the address of the view itself. */
function movedPages(dist: string): Readonly<Record<string, string>> {
  const moved: Record<string, string> = {}
  for (const folder of ['views', 'zh/views']) {
    if (!existsSync(join(dist, folder))) continue
    for (const name of readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('index.html')) continue
      const page = readFileSync(join(dist, folder, name), 'utf8')
      const address = /data-address="([^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
      if (address !== undefined)
        moved[`${folder}/${name.replaceAll('\\', '/').replace('index.html', '')}`] = address
    }
  }
  return moved
}

/** Writes the service worker of a built site, with the hash of every file that it keeps. */
export function writeWorker(dist: string): { readonly version: string; readonly files: number } {
  copyFileSync(join(dist, '404.html'), join(dist, shell))
  const files = Object.fromEntries(
    keptFiles(dist).map((path) => [path, sha256(readFileSync(join(dist, path)))]),
  )
  const moved = movedPages(dist)
  const version = sha256(JSON.stringify({ code, files, moved })).slice(0, 16)
  writeFileSync(join(dist, 'sw.js'), `const build = ${JSON.stringify({ version, files, moved })}\n${code}`)
  return { version, files: Object.keys(files).length }
}
