import type { BuildReport } from '../merge/buildDataset.ts'

/** Lists beyond this are cut in the published report; their full length is beside them. */
const most = 200
const cut = <T>(list: readonly T[]) => ({ count: list.length, first: list.slice(0, most) })

/** The report in the form that is published: counts whole, lists cut. */
export function reportOf(report: BuildReport) {
  return {
    files: report.files.map((file) => ({
      file: file.file,
      read: file.read,
      kept: file.kept,
      dropped: file.dropped,
      broken: cut(file.broken),
      notes: cut(file.notes),
    })),
    models: {
      matched: report.models.matched,
      added: cut(report.models.added),
      notAdded: report.models.notAdded,
      filled: report.models.filled,
      conflicts: cut(report.models.conflicts),
      namesakes: cut(report.models.namesakes),
      duplicates: cut(report.models.duplicates),
    },
    scores: {
      agree: report.scores.agree,
      completed: report.scores.completed,
      added: report.scores.added,
      duplicates: report.scores.duplicates,
      differ: cut(report.scores.differ),
      unmatched: cut(report.scores.unmatched),
      unmatchedRows: report.scores.unmatchedRows,
    },
    duplicates: report.duplicates,
    pricesWithoutModel: report.pricesWithoutModel,
    modelsWithoutFamily: report.modelsWithoutFamily,
    overlaps: report.overlaps,
  }
}

const words = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([what, n]) => `${n} ${what}`)
    .join(', ')
const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, n) => total + n, 0)

/** The report as lines for a terminal. */
export function linesOf(report: BuildReport): readonly string[] {
  const { models, scores } = report
  return [
    ...report.files.map((file) =>
      [
        `${file.file}: ${file.read} read, ${file.kept} kept`,
        words(file.dropped),
        file.broken.length > 0 ? `${file.broken.length} broken` : '',
        file.notes.length > 0 ? `${file.notes.length} notes` : '',
      ]
        .filter((part) => part !== '')
        .join('; '),
    ),
    ...report.files.flatMap((file) =>
      file.broken.slice(0, 20).map((b) => `  ${b.file}, line ${b.line}, ${b.column}: ${b.reason}`),
    ),
    `models: ${models.matched} upstream rows matched, ${models.added.length} added; not added: ${words(models.notAdded)}`,
    `models: filled from upstream: ${words(models.filled) || 'nothing'}; ${models.duplicates.length} curated twice`,
    ...models.conflicts.map((conflict) => `  conflict: ${conflict}`),
    ...models.namesakes.map((namesake) => `  same name, other makers: ${namesake}`),
    `scores: ${scores.agree} agree with the upstream files (${scores.completed} completed), ${scores.differ.length} differ, ${sum(scores.added)} added, ${scores.duplicates} duplicates`,
    ...scores.differ.slice(0, 20).map((line) => `  differs: ${line}`),
    `scores: ${scores.unmatchedRows} rows of ${scores.unmatched.length} names have no row in models`,
    `prices: ${report.pricesWithoutModel} name a model that is not in models`,
    `duplicates dropped: ${words(report.duplicates) || 'none'}`,
    `downloads: ${report.modelsWithoutFamily} observed models belong to no family`,
    ...Object.entries(report.overlaps).map(
      ([metric, o]) =>
        `overlaps, ${metric}: ${o.observed} seen by several sources, ${o.within1Percent} within 1 %, ${o.within5Percent} within 5 %`,
    ),
  ]
}
