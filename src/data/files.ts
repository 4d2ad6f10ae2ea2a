import type { Asked, PartRef } from '../domain/dataset/parts.ts'
import type { TableName } from '../domain/dataset/tables.ts'

/** Addresses of the published files, relative to the site's base. Of an edition that is kept, tables are packed by gzip. */
export const manifestPath = 'data/datapackage.json'
export const changelogPath = 'data/changes.json'
export const manifestPathOf = (edition: string | null): string =>
  edition === null ? manifestPath : `data/${edition}/datapackage.json`
export const tablePath = (name: TableName, edition: string | null = null): string =>
  edition === null ? `data/${name}.json` : `data/${edition}/${name}.json.gz`
/** Only current data are published in parts as well. */
export const partPath = ({ table, part }: PartRef): string => `data/${table}.${part}.json`
export const askedPath = (asked: Asked): string =>
  typeof asked === 'string' ? tablePath(asked) : partPath(asked)
