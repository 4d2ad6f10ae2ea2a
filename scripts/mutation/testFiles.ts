import { readdirSync } from 'node:fs'

/** Rooms whose unit tests hold the results of src/domain to something. */
const allRooms = [
  'catalog',
  'charts',
  'claims',
  'dataset',
  'display',
  'export',
  'figure',
  'hostile',
  'hub',
  'i18n',
  'intake',
  'layout',
  'names',
  'params',
  'provenance',
  'random',
  'series',
  'sound',
  'stats',
  'text',
  'time',
  'conformance',
  'visual',
]

/** `MUTATION_ROOMS=stats,series` takes less time, and misses what tests elsewhere would notice. */
const rooms = process.env['MUTATION_ROOMS']?.split(',') ?? allRooms

/** Known to take seconds: they would be measured and then left out, of which nobody need wait for. */
const slow =
  /export\/(pptx|deterministic|svg|pngText)|hostile\/(addresses|droppedFiles|files|numbers|texts)|catalog\/(stress|crossover|defineChart)|i18n\/makeFormatter|layout\/catalog|params\/(migrate|lists)/

/** Drawings of whole charts, which were looked at and kept. */
const drawings = 'tests/visual/'
/** Their tests tell that something changed, not that it was right: only what no unit test notices comes to them. */
export const isDrawing = (file: string): boolean => file.startsWith(drawings)

/** Of the tests of all there is, the one that is quick enough: the published files are read and hold together. */
const ofPublished = /^tests\/conformance\/dataset\./

const folderOf = (room: string): string =>
  ['visual', 'conformance'].includes(room) ? `tests/${room}/` : `tests/unit/${room}/`

/** The test files that mutants are held against. */
export function testFiles(): readonly string[] {
  return rooms
    .flatMap((room) =>
      readdirSync(folderOf(room), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folderOf(room)}${name}`,
      ),
    )
    .filter((file) => !file.startsWith('tests/conformance/') || ofPublished.test(file))
    .filter((file) => file.endsWith('.test.ts') && !slow.test(file))
    .toSorted()
}
