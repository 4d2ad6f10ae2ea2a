import { measured, type Text } from '../../../../domain/figure/text.ts'
import { intakeLimits } from '../../../../domain/intake/limits.ts'
import { msg } from '../../../../i18n/msg.ts'
import type { OwnFailure } from '../../../../state/own/OwnSession.ts'

export const megabytes = measured('count', intakeLimits.bytes / 1e6)
export const mostRows = measured('count', intakeLimits.rows)

/** Why nothing came of a file, in words. */
export function failureText(failure: OwnFailure): Text {
  switch (failure.why) {
    case 'status':
      return msg('own.failed.status', { status: { en: String(failure.status) } })
    case 'too-large':
      return msg('own.failed.too-large', { megabytes })
    case 'too-many-rows':
      return msg('own.failed.too-many-rows', { rows: mostRows })
    case 'too-many-columns':
      return msg('own.failed.too-many-columns', { columns: measured('count', intakeLimits.columns) })
    case 'too-large-grid':
      return msg('own.failed.too-large-grid', { cells: measured('count', intakeLimits.cells) })
    case 'broken-json':
      return failure.line === null
        ? msg('own.failed.broken-json')
        : msg('own.failed.broken-json.at', { line: measured('count', failure.line) })
    case 'not-an-address':
    case 'not-https':
    case 'credentials':
    case 'private-host':
    case 'led-astray':
    case 'offline':
    case 'unreachable':
    case 'timeout':
    case 'web-page':
    case 'broken-link':
    case 'crashed':
    case 'no-benchmarks':
    case 'empty':
    case 'no-rows':
    case 'binary':
    case 'not-a-table':
    case 'repeated-header':
      return msg(`own.failed.${failure.why}`)
  }
  return failure satisfies never
}
