import type { TableName } from '../domain/dataset/tables.ts'

/** Addresses of the published files, relative to the site's base. */
export const manifestPath = 'data/datapackage.json'
export const tablePath = (name: TableName): string => `data/${name}.json`
