import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { publishEdition } from './editions/publishEdition.ts'
import { readPublished } from './editions/readPublished.ts'
import { buildDataset } from './merge/buildDataset.ts'
import { linesOf } from './publish/reportOf.ts'
import { BrokenFile } from './read/BrokenFile.ts'
import { findInputs } from './read/findInputs.ts'
import type { InputFile } from './read/readRows.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const transcribed = (name: string): InputFile => ({ name, bytes: readFileSync(here(`transcribed/${name}`)) })

function main(): number {
  const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } })
  if (values.from === undefined) {
    console.error('Say where the source files are: npm run data -- --from <directory>')
    return 2
  }
  try {
    const built = buildDataset(findInputs(values.from), {
      article: transcribed('article-2023-12.csv'),
      corrections: transcribed('corrections.csv'),
    })
    const to = values.to ?? here('../public/data')
    const { edition, isNew } = publishEdition(
      built,
      readPublished(to),
      to,
      new Date().toISOString().slice(0, 10),
    )
    for (const line of linesOf(built.report)) console.log(line)
    console.log(`\nPublished edition ${edition}${isNew ? '' : ', unchanged'}; newest fact ${built.dataDate}.`)
    return 0
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error
    console.error(`Nothing was published. ${error.message}`)
    return 1
  }
}

process.exitCode = main()
