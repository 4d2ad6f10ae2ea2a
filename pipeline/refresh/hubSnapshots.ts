import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRows } from '../read/readRows.ts'
import type { PanelEntry } from './apply/applyDownloads.ts'
import type { HubRepository } from './upstreams/hubPages.ts'

/** The repositories whose downloads are followed, with their families: the same ones in every run. */
export const readPanel = (path: string): readonly PanelEntry[] =>
  readRows(
    { name: 'hub-panel.csv', bytes: readFileSync(path) },
    ['repository', 'family', 'developer', 'country'],
    (reader): PanelEntry => ({
      repository: reader.required('repository'),
      family: reader.required('family'),
      developer: reader.required('developer'),
      country: reader.required('country'),
    }),
  ).rows

/** The newest snapshot before a day, by repository; empty where there is none yet. */
export function lastSnapshot(directory: string, today: string): ReadonlyMap<string, HubRepository> {
  const names = existsSync(directory) ? readdirSync(directory) : []
  const name = names
    .filter((file) => /^\d{4}-\d{2}-\d{2}\.csv$/.test(file) && file < `${today}.csv`)
    .toSorted()
    .at(-1)
  if (name === undefined) return new Map()
  const { rows } = readRows(
    { name, bytes: readFileSync(join(directory, name)) },
    ['repository', 'downloads_30d', 'downloads_all_time', 'likes', 'licence'],
    (reader): HubRepository => ({
      id: reader.required('repository'),
      downloads30d: reader.count('downloads_30d'),
      downloadsAllTime: reader.count('downloads_all_time'),
      likes: reader.count('likes'),
      licence: reader.text('licence'),
    }),
  )
  return new Map(rows.map((row) => [row.id, row]))
}
