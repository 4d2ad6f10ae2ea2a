import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PackedFile } from '../editions/editionFiles.ts'
import type { PublishedFile } from './filesOf.ts'

/** Writes all files beside their place first, then moves them in: a failure on the way leaves what was published. */
export function publish(files: readonly (PublishedFile | PackedFile)[], to: string): void {
  mkdirSync(to, { recursive: true })
  const staging = mkdtempSync(join(dirname(to), '.publishing-'))
  try {
    for (const file of files) {
      for (const place of [staging, to]) mkdirSync(dirname(join(place, file.path)), { recursive: true })
      writeFileSync(join(staging, file.path), 'text' in file ? file.text : file.bytes)
    }
    for (const { path } of files) renameSync(join(staging, path), join(to, path))
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}
