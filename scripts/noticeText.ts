import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { shippedPackages } from './lockFile.ts'

const root = resolve(import.meta.dirname, '..')

function licenceOf(folder: string): string {
  const directory = resolve(root, folder)
  const files = readdirSync(directory).filter((name) => /^(licen[cs]e|notice|copying)/i.test(name))
  if (files.length === 0) return 'The package brings no text of its licence.'
  return files
    .toSorted()
    .map((name) => readFileSync(resolve(directory, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n')
}

/** What the site is made with: every package, its licence, and the text its authors ask to keep with it. */
export function noticeText(): string {
  const packages = shippedPackages().toSorted((a, b) => (a.folder < b.folder ? -1 : 1))
  return [
    `Crossover contains code of ${packages.length} packages.`,
    'Written by `npm run notice` from package-lock.json. The sources of the data stand on the data page.',
    ...packages.map(
      ({ name, version, license, folder }) =>
        `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${licenceOf(folder)}`,
    ),
    '',
  ].join('\n\n')
}
