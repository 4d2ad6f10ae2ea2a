import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseChangelog, type Changelog } from '../../src/domain/dataset/changelog.ts'
import type { Parsed } from '../../src/domain/dataset/Issue.ts'
import { parseManifest, type Manifest } from '../../src/domain/dataset/manifest.ts'
import { parseTable } from '../../src/domain/dataset/parseTable.ts'
import { tableNames } from '../../src/domain/dataset/tables.ts'
import { BrokenFile } from '../read/BrokenFile.ts'
import type { Row } from './diffRows.ts'

/** The dataset as it stands published: what a new one is compared with, and what a refresh adds to. */
export type Published = {
  readonly manifest: Manifest
  readonly changelog: Changelog
  /** The rows of each table as they stand in the files, days as text. */
  readonly tables: ReadonlyMap<string, readonly Row[]>
}

/** Reads what is published in a directory, or null where nothing is. Raises `BrokenFile` where it cannot be read. */
export function readPublished(directory: string): Published | null {
  if (!existsSync(join(directory, 'datapackage.json'))) return null
  const read = (path: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(directory, path), 'utf8'))
    } catch (error) {
      throw new BrokenFile(path, `as published cannot be read: ${String(error)}`)
    }
  }
  const tables = new Map<string, readonly Row[]>()
  for (const name of tableNames) {
    const wire = read(`${name}.json`)
    valueOf(`${name}.json`, parseTable(name, wire))
    tables.set(name, rowsOf(wire))
  }
  const none: Changelog = { schemaVersion: 1, editions: [] }
  return {
    manifest: valueOf('datapackage.json', parseManifest(read('datapackage.json'))),
    changelog: existsSync(join(directory, 'changes.json'))
      ? valueOf('changes.json', parseChangelog(read('changes.json')))
      : none,
    tables,
  }
}

function valueOf<T>(file: string, parsed: Parsed<T>): T {
  if (parsed.kind === 'parsed') return parsed.value
  throw new BrokenFile(
    file,
    `as published does not pass its contract: ${JSON.stringify(parsed).slice(0, 300)}`,
  )
}

/** The rows of a table from its columns; the contract has been checked before. */
function rowsOf(wire: unknown): readonly Row[] {
  if (typeof wire !== 'object' || wire === null || !('columns' in wire)) return []
  const columns = Object.entries(wire.columns ?? {})
  const length: number = Array.isArray(columns[0]?.[1]) ? columns[0][1].length : 0
  return Array.from({ length }, (_, index) =>
    Object.fromEntries(columns.map(([name, values]: [string, unknown]) => [name, at(values, index)])),
  )
}

const at = (values: unknown, index: number): unknown => (Array.isArray(values) ? values[index] : null)
