import { spawnSync } from 'node:child_process'
import * as v from 'valibot'

/*
 * Asks the registry for known vulnerabilities. What reaches readers may have none from moderate upwards; what only
 * builds and tests may have none from high upwards. Exits with 1 where that is broken, with 2 where nobody could be asked.
 */
const counted = v.object({
  metadata: v.object({ vulnerabilities: v.record(v.string(), v.number()) }),
})

function countsOf(...more: readonly string[]): Readonly<Record<string, number>> | null {
  const { stdout } = spawnSync('npm', ['audit', '--json', ...more], { encoding: 'utf8' })
  try {
    const read = v.safeParse(counted, JSON.parse(stdout))
    return read.success ? read.output.metadata.vulnerabilities : null
  } catch {
    return null
  }
}

const shipped = countsOf('--omit=dev')
const all = countsOf()
if (!shipped || !all) {
  console.error('The registry gave no answer about vulnerabilities: nothing is known.')
  process.exit(2)
}
const sum = (counts: Readonly<Record<string, number>>, levels: readonly string[]): number =>
  levels.reduce((total, level) => total + (counts[level] ?? 0), 0)
const inSite = sum(shipped, ['moderate', 'high', 'critical'])
const inTools = sum(all, ['high', 'critical'])
console.log(`in the site, moderate or worse: ${inSite}; anywhere, high or worse: ${inTools}`)
process.exit(inSite + inTools > 0 ? 1 : 0)
