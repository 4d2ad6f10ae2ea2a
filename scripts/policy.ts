import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const read = (path: string): string => readFileSync(resolve(import.meta.dirname, path), 'utf8')

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '')

const styleOf = (...own: readonly string[]): string =>
  withoutComments(
    ['../src/ui/tokens.css', '../src/ui/base.css', '../src/app/notStarted.css', 'prerender/shell.css', ...own]
      .map(read)
      .join(''),
  ).replace(/\s+/g, ' ')

/**
 * The style of what the build writes into pages, as it stands in them: all that the first picture needs, so that it waits
 * for no other file.
 */
export const prerenderedStyle = styleOf('prerender/prerender.css')

/** The style of models' pages: a file of its own, as there are thousands of them. */
export const modelStyle = styleOf('prerender/model.css')

/** What that file is called, before the hash of its content. */
export const writtenSheet = 'written'

/** The script at the end of those pages. */
export const startScript = withoutComments(read('prerender/start.js'))
  .replace(/^\s*\/\/.*$/gm, '')
  .replace(/\n\s*/g, '\n')

const themeScript = /<script>([\s\S]*?)<\/script>/.exec(read('../index.html'))?.[1]
if (themeScript === undefined) throw new Error('index.html has no script before its first paint.')

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * What a page of the site may do. Scripts and styles are its own files and the texts that must stand in the page
 * itself, by their hash. Data may come from any https address, as readers may name one.
 */
export const pagePolicy: string = [
  "default-src 'none'",
  `script-src 'self' ${hashOf(themeScript)} ${hashOf(startScript)}`,
  `style-src 'self' ${hashOf(prerenderedStyle)}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // Where a browser knows of them: text becomes script only through the one policy that checks addresses.
  "require-trusted-types-for 'script'",
  'trusted-types crossover',
].join('; ')

/** What a worker may do: load the chunks it computes with. */
export const workerPolicy = "default-src 'none'; script-src 'self'"
/** A picture opened by itself is a document: it draws, and can do nothing else. */
export const picturePolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
/** A file that is no page. */
export const filePolicy = "default-src 'none'; sandbox"
