import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { charts } from '../src/catalog/charts.ts'
import { fullOutcome } from '../src/catalog/fullOutcome.ts'
import { pptxOf, type PptxView } from '../src/export/pptx/pptxOf.ts'
import { themePalettes } from '../src/export/svg/themePalettes.ts'
import { xlsxOf } from '../src/export/xlsx/xlsxOf.ts'
import { loadFormatter } from '../src/i18n/loadFormatter.ts'
import { locales } from '../src/i18n/locales.ts'
import { committedDataset } from '../tests/support/committedDataset.ts'

/*
 * Writes every chart with all its presets as slides and as workbooks, in both languages and themes, and has LibreOffice
 * open and print them: what it cannot read, or drops, is seen on the pages. To be looked at, not to be passed.
 */
const folder = resolve(import.meta.dirname, '../.cache/slides')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const data = committedDataset()

const views = charts.flatMap((chart) =>
  ['', ...chart.presets.map((preset) => preset.query)].flatMap((query): readonly PptxView[] => {
    const outcome = fullOutcome(chart, data, query)
    const url = `https://crossover.example/charts/${chart.id}/${query === '' ? '' : `?${query}`}`
    return outcome.kind === 'figure' ? [{ figure: outcome.figure, url }] : []
  }),
)
const [first, ...others] = views
if (!first) throw new Error('no chart has a figure')

const files: string[] = []
const write = (name: string, bytes: Uint8Array) => {
  writeFileSync(resolve(folder, name), bytes)
  files.push(name)
  console.log(`${name.padEnd(24)} ${(bytes.length / 1000).toFixed(0).padStart(6)} kB`)
}
for (const locale of locales) {
  const f = await loadFormatter(locale)
  for (const theme of ['light', 'dark'] as const)
    write(
      `deck-${locale}-${theme}.pptx`,
      pptxOf([first, ...others], { f, palette: themePalettes[theme], deck: true }),
    )
  write(`table-${locale}.xlsx`, xlsxOf(first.figure, first.url, f))
}
print()

/** What cannot be opened, or has other pages than slides, ends the run as a failure. */
function print(): void {
  if (spawnSync('soffice', ['--version']).error) {
    console.error(
      '\nLibreOffice is not installed: nothing was opened. It is the command `soffice`, with Impress and Calc.',
    )
    process.exitCode = 1
    return
  }
  for (const file of files) {
    execFileSync(
      'soffice',
      ['--headless', '--convert-to', 'pdf', '--outdir', folder, resolve(folder, file)],
      {
        stdio: 'ignore',
      },
    )
    const pdf = resolve(folder, file.replace(/\.\w+$/, '.pdf'))
    // LibreOffice ends well even where it could not read a file.
    const pages = existsSync(pdf) ? pagesOf(readFileSync(pdf)) : 0
    const wanted = slidesIn(resolve(folder, file))
    const isWhole = wanted === null ? pages > 0 : pages === wanted
    if (!isWhole) process.exitCode = 1
    console.log(
      `${file.padEnd(24)} ${pages} pages${isWhole ? '' : ` of ${wanted ?? 'at least 1'}: NOT OPENED WHOLE`}`,
    )
  }
  console.log(`\n${views.length} views printed by LibreOffice to ${folder}: look at them.`)
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

/** How many slides a presentation has; null for a workbook. */
function slidesIn(path: string): number | null {
  if (!path.endsWith('.pptx')) return null
  return Object.keys(unzipSync(readFileSync(path))).filter((name) =>
    /^ppt\/slides\/slide\d+\.xml$/.test(name),
  ).length
}
