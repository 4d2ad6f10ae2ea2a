import { parseModelLinks } from '../../src/domain/dataset/modelLinks.ts'
import { modelLinksName } from '../../src/domain/dataset/modelLinksName.ts'
import { parsePart } from '../../src/domain/dataset/parseTable.ts'
import { partRefs, placesOfPart, withoutOf, type PartRef } from '../../src/domain/dataset/parts.ts'
import { tables } from '../../src/domain/dataset/tables.ts'
import type { BuiltData } from '../merge/buildDataset.ts'
import type { PublishedFile } from './filesOf.ts'
import { jsonText } from './jsonText.ts'

type PartFile = PublishedFile & {
  /** Its name among the resources of the data package. */
  readonly name: string
  readonly rows: number
  /** Whether the code that reads it in the browser can. */
  readonly isSound: () => boolean
}

/** The parts of tables, cut from what is published whole, and the addresses that one of them leaves out. */
export function partFilesOf({ tables: built }: BuiltData): readonly PartFile[] {
  const fileOf = (name: string, rows: number, text: string, parse: (wire: unknown) => { kind: string }) => ({
    name,
    path: `${name}.json`,
    rows,
    text,
    isSound: () => parse(JSON.parse(text)).kind === 'parsed',
  })
  const partFile = (ref: PartRef): PartFile => {
    const all: readonly object[] = built[ref.table]
    const rows = placesOfPart(ref, built).flatMap((place) => all[place] ?? [])
    const without = withoutOf(ref)
    const columns = Object.keys(tables[ref.table]).filter((column) => !without.includes(column))
    return fileOf(`${ref.table}.${ref.part}`, rows.length, jsonText(ref.table, columns, rows), (wire) =>
      parsePart(ref, wire),
    )
  }
  const links = jsonText('models', ['id', 'link'], built.models)
  return [...partRefs.map(partFile), fileOf(modelLinksName, built.models.length, links, parseModelLinks)]
}
