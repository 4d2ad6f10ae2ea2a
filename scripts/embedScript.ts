import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { build } from 'vite'

const element = resolve(import.meta.dirname, '../src/embed/element/main.ts')

/** The code of the script that other sites load: one classic script. */
export async function embedScript(minify: boolean): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify,
      target: 'es2022',
      lib: { entry: element, formats: ['iife'], name: 'crossoverEmbed', fileName: () => 'embed.js' },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  for (const result of outputs)
    if ('output' in result) for (const file of result.output) if (file.type === 'chunk') return file.code
  throw new Error(`no script came out of ${element}`)
}

/** A name that no other content has, and what a page states to get this content or none. */
export function identityOf(code: string): { readonly path: string; readonly integrity: string } {
  const digest = createHash('sha384').update(code).digest()
  return {
    path: `scripts/embed.${digest.toString('hex').slice(0, 12)}.js`,
    integrity: `sha384-${digest.toString('base64')}`,
  }
}
