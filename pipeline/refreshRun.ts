import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { BrokenFile } from './read/BrokenFile.ts'
import { runRefresh } from './refresh/runRefresh.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const { values } = parseArgs({
  options: {
    to: { type: 'string', default: here('../public/data') },
    cache: { type: 'string', default: here('../.cache/refresh') },
    report: { type: 'string' },
    accept: { type: 'string', multiple: true, default: [] },
    force: { type: 'boolean', default: false },
    'epoch-all': { type: 'string', default: 'https://epoch.ai/data/all_ai_models.csv' },
    'epoch-notable': { type: 'string', default: 'https://epoch.ai/data/notable_ai_models.csv' },
    'models-dev': { type: 'string', default: 'https://models.dev/api.json' },
    arena: {
      type: 'string',
      default:
        'https://huggingface.co/datasets/lmarena-ai/leaderboard-dataset/resolve/main/text_style_control/latest-00000-of-00001.parquet',
    },
    hub: { type: 'string', default: 'https://huggingface.co/' },
  },
})

try {
  const { published, report } = await runRefresh({
    to: values.to,
    cache: values.cache,
    panel: here('refresh/hub-panel.csv'),
    today: new Date().toISOString().slice(0, 10),
    accepted: values.accept,
    force: values.force,
    addresses: {
      epochAll: values['epoch-all'],
      epochNotable: values['epoch-notable'],
      modelsDev: values['models-dev'],
      arena: values.arena,
      hub: values.hub,
    },
  })
  if (values.report !== undefined) writeFileSync(values.report, report)
  console.log(report)
  process.exitCode = published ? 0 : 1
} catch (error) {
  if (!(error instanceof BrokenFile)) throw error
  console.error(`Nothing was published. ${error.message}`)
  process.exitCode = 1
}
