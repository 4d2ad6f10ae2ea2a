import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { hostFiles } from './hostFiles.ts'
import { pagePolicy } from './policy.ts'

/**
 * What goes with the published site: the policy in the pages themselves, for hosts that send no headers of ours; what only a header can say is in
 * `_headers`, which the hosts that know it read from the published folder; the notice.
 */
export const contentPolicy = (): Plugin => ({
  name: 'crossover:content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
      injectTo: 'head-prepend',
    },
  ],
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: '_headers', source: hostFiles['deploy/_headers'] ?? '' })
    this.emitFile({ type: 'asset', fileName: 'NOTICE.txt', source: readFileSync('NOTICE', 'utf8') })
  },
})
