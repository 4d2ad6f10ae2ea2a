import { createHash } from 'node:crypto'
import { gzipSync } from 'fflate'
import { tableNames } from '../../src/domain/dataset/tables.ts'
import type { BuiltData } from '../merge/buildDataset.ts'
import type { PublishedFile } from '../publish/filesOf.ts'
import { manifestOf } from '../publish/manifestOf.ts'
import { changedCells, keyOfRow } from './diffRows.ts'
import type { EditionPlan } from './planEdition.ts'
import { rowKeys } from './rowKeys.ts'

export type PackedFile = { readonly path: string; readonly bytes: Uint8Array }

/** Rows beyond this many of one table say the same thing again; their number stands beside them. */
const mostRows = 500

/**
 * The folder of one edition: its tables, each packed by gzip to a fifteenth, its own data package, and row by row what
 * changed. The time in the gzip header is fixed, so that the same tables give the same bytes.
 */
export function editionFiles(
  plan: EditionPlan,
  built: BuiltData,
  files: readonly PublishedFile[],
): readonly PackedFile[] {
  const utf8 = new TextEncoder()
  const packed = tableNames.map((name): PackedFile => {
    const text = files.find((file) => file.path === `${name}.json`)?.text ?? ''
    return { path: `${name}.json.gz`, bytes: gzipSync(utf8.encode(text), { level: 9, mtime: 0 }) }
  })
  const resources = packed.map(({ path, bytes }, index) => ({
    name: tableNames[index] ?? '',
    path,
    format: 'json',
    mediatype: 'application/gzip',
    compression: 'gz',
    encoding: 'utf-8',
    rows: built.tables[tableNames[index] ?? 'models'].length,
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  }))
  const manifest = manifestOf(built, files, plan.edition, resources)
  return [
    ...packed,
    { path: 'changes.json', bytes: utf8.encode(`${JSON.stringify(rowChanges(plan), null, 1)}\n`) },
    { path: 'datapackage.json', bytes: utf8.encode(manifest) },
  ].map(({ path, bytes }) => ({ path: `${plan.edition}/${path}`, bytes }))
}

/** Against the edition before, by table: the keys of rows, and both states of every cell that changed. */
function rowChanges({ edition, diffs }: EditionPlan) {
  const cut = <T>(list: readonly T[]) => ({ count: list.length, first: list.slice(0, mostRows) })
  return {
    edition,
    tables: diffs
      ? tableNames.map((table) => {
          const { added, removed, changed } = diffs[table]
          const keys = rowKeys[table]
          return {
            table,
            key: keys,
            added: cut(added.map((row) => keyOfRow(row, keys))),
            removed: cut(removed.map((row) => keyOfRow(row, keys))),
            changed: cut(changed.flatMap(changedCells)),
          }
        })
      : [],
  }
}
