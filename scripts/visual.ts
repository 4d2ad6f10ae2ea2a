import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { drawnFigures } from './visual/figures.ts'
import { picturedPages } from './visual/pages.ts'

/**
 * Compares every figure, as text, and a dozen pages, as pictures, with those that were looked at and kept. `--update`
 * keeps what there is now, `--figures` leaves the pages and their browser out. What differs is written to
 * `.cache/visual`, before and after.
 */
const withPages = !process.argv.includes('--figures')
const update = process.argv.includes('--update')
const kept = resolve(import.meta.dirname, '../tests/visual')
const found = resolve(import.meta.dirname, '../.cache/visual')
const folders = { figures: join(kept, 'figures'), pages: join(kept, 'pages') }
const machineFile = join(kept, 'machine.txt')
/** Anti-aliasing moves single pixels; a word that moves is far more. */
const mostDiffering = 0.002

rmSync(found, { recursive: true, force: true })
for (const folder of [found, ...Object.values(folders)]) mkdirSync(folder, { recursive: true })
const faults: string[] = []

/** A kept file, or null where there is none. */
function read(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

/** Kept files that stand for nothing any more. */
function orphans(folder: string, names: ReadonlySet<string>): void {
  for (const file of readdirSync(folder).filter((name) => !names.has(name))) {
    if (update) rmSync(join(folder, file))
    else faults.push(`${file}: kept, but nothing is drawn for it any more`)
  }
}

function firstDifference(before: string, now: string): string {
  const [a, b] = [before.split('\n'), now.split('\n')]
  const line = b.findIndex((text, index) => text !== a[index])
  return `line ${line + 1}:\n    - ${(a[line] ?? '').slice(0, 160)}\n    + ${(b[line] ?? '').slice(0, 160)}`
}

const figures = await drawnFigures()
for (const { name, text } of figures) {
  const path = join(folders.figures, `${name}.svg`)
  const before = read(path)
  const old = before && before.toString()
  if (old === text) continue
  if (update) {
    writeFileSync(path, text)
    continue
  }
  writeFileSync(join(found, `${name}.now.svg`), text)
  if (old !== null) writeFileSync(join(found, `${name}.before.svg`), old)
  faults.push(`${name}: ${old === null ? 'not kept yet' : `differs, ${firstDifference(old, text)}`}`)
}
orphans(folders.figures, new Set(figures.map(({ name }) => `${name}.svg`)))

if (withPages) await comparePages()
console.log(`${figures.length} figures ${withPages ? 'and the pages ' : ''}${update ? 'kept' : 'compared'}.`)
for (const fault of faults) console.error(fault)
if (faults.length > 0)
  console.error(
    `${faults.length} differ: see .cache/visual. If they are meant, npm run visual:update keeps them.`,
  )
process.exit(faults.length > 0 ? 1 : 0)

async function comparePages(): Promise<void> {
  const { machine, pages, differing, close } = await picturedPages()
  const isSameMachine = read(machineFile)?.toString().trim() === machine
  if (!isSameMachine && !update)
    console.log(
      'Other browser or fonts than the kept pictures of pages were taken with: pages are not compared.',
    )
  for (const { name, png } of pages) {
    const path = join(folders.pages, `${name}.png`)
    const before = read(path)
    const share = before ? await differing(before, png) : 1
    if (share <= mostDiffering) continue
    if (update) {
      writeFileSync(path, png)
      continue
    }
    if (before && !isSameMachine) continue
    writeFileSync(join(found, `${name}.now.png`), png)
    if (before) writeFileSync(join(found, `${name}.before.png`), before)
    faults.push(`${name}: ${before ? `${(share * 100).toFixed(2)}% of its pixels differ` : 'not kept yet'}`)
  }
  orphans(folders.pages, new Set(pages.map(({ name }) => `${name}.png`)))
  await close()
  if (update) writeFileSync(machineFile, `${machine}\n`)
}
