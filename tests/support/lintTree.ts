import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import * as v from 'valibot'

const root = resolve(import.meta.dirname, '../..')
const report = v.object({
  diagnostics: v.array(v.object({ code: v.string(), filename: v.string() })),
  number_of_files: v.number(),
})

export type Linted = {
  readonly files: number
  /** The codes of what the linter objects to, by file. */
  readonly codes: ReadonlyMap<string, readonly string[]>
}

/** Lints a small tree of its own with the project's rules: files by path, and a folder to begin with. */
export function lintTree(files: Readonly<Record<string, string>>, folder?: string): Linted {
  const tree = mkdtempSync(join(tmpdir(), 'crossover-lint-'))
  try {
    if (folder) cpSync(join(root, folder), tree, { recursive: true })
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true })
      writeFileSync(join(tree, path), content)
    }
    for (const name of ['.oxlintrc.json', 'tsconfig.json', 'package.json'])
      copyFileSync(join(root, name), join(tree, name))
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction')
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules', 'oxlint', 'bin', 'oxlint'),
        '--format=json',
        'src',
        'pipeline',
        'mocks',
        'tests',
      ],
      { cwd: tree, encoding: 'utf8', maxBuffer: 2 ** 27 },
    )
    if (!stdout.startsWith('{')) throw new Error(`oxlint gave no report: ${stdout}${stderr}`)
    const { diagnostics, number_of_files } = v.parse(report, JSON.parse(stdout))
    const codes = new Map<string, string[]>()
    for (const { code, filename } of diagnostics) {
      const path = filename.replaceAll('\\', '/')
      codes.set(path, [...(codes.get(path) ?? []), code].toSorted())
    }
    return { files: number_of_files, codes }
  } finally {
    rmSync(tree, { recursive: true, force: true })
  }
}
