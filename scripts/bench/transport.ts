import { gzipSync } from 'node:zlib'
import { makeModels } from '../../tests/bench/made.ts'
import { timed } from '../../tests/bench/measure.ts'
import { transportsOf } from '../../tests/bench/transport.ts'
import { ms, runs, type Section } from './Section.ts'

const months = 48

export const transport: Section = {
  id: 'transport',
  title: `Transport: 2,000 models × ${months} months`,
  run: async (say) => {
    say('| form | kB | kB gzip | parse, median | spread |')
    say('|---|--:|--:|--:|--:|')
    for (const { name, bytes, read } of transportsOf(makeModels(2_000, months))) {
      const { median, least, most } = await timed(runs, read)
      say(
        `| ${name} | ${ms(bytes.length / 1000)} | ${ms(gzipSync(bytes).length / 1000)} | ${ms(median)} | ${ms(least)} to ${ms(most)} |`,
      )
    }
    return []
  },
}
