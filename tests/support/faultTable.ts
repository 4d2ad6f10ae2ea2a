import { scenarios, type ScenarioName } from '../../mocks/scenarios.ts'
import { siteFaults, surfaces } from './faultList.ts'

export type FaultRow = {
  readonly fault: ScenarioName
  readonly chart: string
  readonly ending: 'drawn' | 'empty' | 'told'
  readonly words: string
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n')

/** The table of faults, in the words of the page that documents it. */
export function faultTable(rows: readonly FaultRow[]): string {
  const charts = [...new Set(rows.map(({ chart }) => chart))]
  const faults = [...new Set(rows.map(({ fault }) => fault))]
  const count = (some: readonly FaultRow[], ending: FaultRow['ending']) =>
    some.filter((row) => row.ending === ending).length
  const inBrowser = faults.length * (1 + surfaces.length)
  const mark = { drawn: '●', empty: '○', told: '✎' } as const
  const dataRows = faults.map((fault) => {
    const own = rows.filter((row) => row.fault === fault)
    const words =
      own.find((row) => row.ending === 'told')?.words ?? own.find((row) => row.words !== '')?.words
    return [
      scenarios[fault].title,
      ...charts.map((chart) => {
        const row = own.find((candidate) => candidate.chart === chart)
        return row ? mark[row.ending] : ''
      }),
      ...surfaces.map(() => '✓'),
      words ?? '',
    ]
  })
  return `# Faults, and what a reader gets

Written by \`tests/conformance/faults.test.ts\` (with \`-u\`), which runs every fault of the data through the loaders, the parser and every chart: ${faults.length} faults
× ${charts.length} charts = ${rows.length} cells, of which ${count(rows, 'drawn')} are drawn (●), ${count(rows, 'empty')} say that there is nothing to draw and why (○), and ${count(rows, 'told')} say what happened
and what to do (✎). No cell throws, and no number in a figure, a layout or a picture is none. The same scenarios run in \`npm run dev:mock\`
(\`?scenario=\`), and in a real browser (\`tests/component/views/faults.test.tsx\`) in ${inBrowser} cells: on a chart page and on every surface marked ✓; there the
rest of the page stays alive, nothing is rejected unheard, and the console stays silent.

${table(['fault', ...charts, ...surfaces, 'words'], dataRows)}

Faults around the data, tried on the built site (\`tests/e2e/faults.spec.ts\`), ${Object.keys(siteFaults).length} of them:

${table(
  ['fault', 'what happens', 'what a reader gets'],
  Object.entries(siteFaults).map(([name, [what, gets]]) => [name, what, gets]),
)}

A lost connection, a busy or a broken server are asked twice more before anything is told, as late as a server asks for, within half a minute. A file other
than the data package describes is asked for once more, and the package with it: that heals a visit in the middle of an update. Hashes are
compared by the browser's own SHA-256, off the main thread, all tables in some thirty milliseconds; where a page came without encryption browsers have none, and nothing is compared.
When the network comes back, what failed is asked for again, and so is what was still under way on the network that was lost. Where more data cannot be had, the chart
that is there stays, with the day of its data.

A version of the site that comes broken, or whole and does not start, gives way to the one before it (\`tests/e2e/offlineCopy.spec.ts\`, \`tests/unit/scripts/serviceWorker.test.ts\`,
[decision](decisions/offline-copy.md)). Where there is none before it, the page itself says that it could not be started, in both languages.
`
}
