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
]

/** `MUTATION_ROOMS=stats,series` takes less time, and misses what tests elsewhere would notice. */
const rooms = process.env['MUTATION_ROOMS']?.split(',') ?? allRooms

/** Known to take seconds: they would be measured and then left out, of which nobody need wait for. */
const slow =
  /export\/(pptx|deterministic|svg|pngText)|hostile\/(addresses|droppedFiles|files|numbers|texts)|catalog\/(stress|crossover|defineChart)|i18n\/makeFormatter|layout\/(catalog|slideColumns)|params\/(migrate|lists)/

/** The test files that mutants are held against. */
export function testFiles(): readonly string[] {
  return rooms
    .flatMap((room) =>
      readdirSync(`tests/unit/${room}`, { recursive: true, encoding: 'utf8' }).map(
        (name) => `tests/unit/${room}/${name}`,
      ),
    )
    .filter((file) => file.endsWith('.test.ts') && !slow.test(file))
    .toSorted()
}
