import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PublishedFile } from './filesOf.ts'

/** Writes all files beside their place first, then moves them in: a failure on the way leaves what was published. */
export function publish(files: readonly PublishedFile[], to: string): void {
  mkdirSync(to, { recursive: true })
  const staging = mkdtempSync(join(dirname(to), '.publishing-'))
  try {
    for (const { path, text } of files) writeFileSync(join(staging, path), text)
    for (const { path } of files) renameSync(join(staging, path), join(to, path))
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}
