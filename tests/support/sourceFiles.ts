import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

export type SourceFile = { readonly path: string; readonly text: string }

/** Files of the project below some folders, by their ending, with forward slashes in their paths. */
export function sourceFiles(folders: readonly string[], ending: RegExp): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({
        path: path.slice(root.length + 1).replaceAll('\\', '/'),
        text: readFileSync(path, 'utf8'),
      })),
  )
}
