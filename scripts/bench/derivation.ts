import { prepareArquero } from '../../tests/bench/derivation/arquero.ts'
import { agree } from '../../tests/bench/derivation/checksum.ts'
import { deriveFromColumns } from '../../tests/bench/derivation/columns.ts'
import { prepareDuckDb } from '../../tests/bench/derivation/duckdb.ts'
import { prepareRollup } from '../../tests/bench/derivation/rollup.ts'
import { makeModels } from '../../tests/bench/made.ts'
import { timed, type Timing } from '../../tests/bench/measure.ts'
import { ms, runs, type Ratio, type Section } from './Section.ts'

const months = 48
const times = ({ median, least, most }: Timing): string => `${ms(median)} | ${ms(least)} to ${ms(most)}`

export const derivation: Section = {
  id: 'derivation',
  title: `Derivation: 50,000 models × ${months} months`,
  run: async (say) => {
    say(
      'Totals by openness, organisation and country, shares, growth, records and fits; every tool finds the same numbers. Loading is not counted.',
    )
    say('')
    say('| tool | median | spread | times ours |')
    say('|---|--:|--:|--:|')
    const made = makeModels(50_000, months)
    const ours = deriveFromColumns(made)
    const base = await timed(runs, () => deriveFromColumns(made))
    say(`| columns (ours) | ${times(base)} | 1 |`)
    const ratios: Ratio[] = []
    for (const [name, work] of [
      ['DuckDB-Wasm', await prepareDuckDb(made)],
      ['Arquero 7', prepareArquero(made)],
      ['d3 rollup', prepareRollup(made)],
    ] as const) {
      if (!agree(ours, work())) throw new Error(`${name} finds other numbers`)
      const timing = await timed(runs, work)
      const ratio = timing.median / base.median
      say(`| ${name} | ${times(timing)} | ${ratio.toFixed(1)} |`)
      ratios.push({
        what: `derivation, ${name} against ours`,
        found: `${ratio.toFixed(1)} ×`,
        asked: '≥ 5 ×',
        holds: ratio >= 5,
      })
    }
    return ratios
  },
}
