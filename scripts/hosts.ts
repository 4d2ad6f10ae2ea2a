import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { hostFiles } from './hostFiles.ts'

for (const [path, content] of Object.entries(hostFiles)) {
  const file = resolve(import.meta.dirname, '..', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  console.log(path)
}
