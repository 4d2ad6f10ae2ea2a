import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { embedScript, identityOf } from './embedScript.ts'

/*
 * Publishes the script for other sites under a name of its own. Pages out there state the hash of the version they were
 * given, so that a version once published stays as it is; the newest one is what the share dialog offers.
 */
const root = resolve(import.meta.dirname, '..')
const code = await embedScript(true)
const { path, integrity } = identityOf(code)
mkdirSync(dirname(resolve(root, 'public', path)), { recursive: true })
writeFileSync(resolve(root, 'public', path), code)
writeFileSync(
  resolve(root, 'src/state/embedRelease.ts'),
  `/** The published script for other sites: written by \`npm run embed:release\`. */
export const embedRelease = {
  path: '${path}',
  integrity: '${integrity}',
} as const
`,
)
console.log(path)
