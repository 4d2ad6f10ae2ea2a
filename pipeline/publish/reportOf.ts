import type { BuildReport } from '../merge/buildDataset.ts'

/** Lists beyond this are cut in the published report; their full length is beside them. */
const most = 100
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
      added: report.models.added,
      filled: report.models.filled,
      conflicts: cut(report.models.conflicts),
      ambiguous: cut(report.models.ambiguous),
    },
    scores: {
      agree: report.scores.agree,
      added: report.scores.added,
      duplicates: report.scores.duplicates,
      differ: cut(report.scores.differ),
      unmatched: cut(report.scores.unmatched),
    },
    overlaps: report.overlaps,
  }
}

/** The report as lines for a terminal. */
export function linesOf(report: BuildReport): readonly string[] {
  const dropped = (reasons: Readonly<Record<string, number>>) =>
    Object.entries(reasons)
      .map(([why, n]) => `${n} ${why}`)
      .join(', ')
  return [
    ...report.files.map((file) =>
      [
        `${file.file}: ${file.read} read, ${file.kept} kept`,
        dropped(file.dropped),
        file.broken.length > 0 ? `${file.broken.length} broken` : '',
        file.notes.length > 0 ? `${file.notes.length} notes` : '',
      ]
        .filter((part) => part !== '')
        .join('; '),
    ),
    ...report.files.flatMap((file) =>
      file.broken.slice(0, 20).map((b) => `  ${b.file}, line ${b.line}, ${b.column}: ${b.reason}`),
    ),
    `models: ${report.models.matched} upstream rows matched, ${report.models.added} added, ${report.models.conflicts.length} conflicts, ${report.models.ambiguous.length} ambiguous`,
    `facts filled from upstream: ${JSON.stringify(report.models.filled)}`,
    `scores: ${report.scores.agree} agree with the upstream files, ${report.scores.differ.length} differ, ${report.scores.added} added, ${report.scores.duplicates} duplicates, ${report.scores.unmatched.length} names without a model`,
    `overlapping observations of downloads: ${report.overlaps.observed}, of which ${report.overlaps.agree} agree within 1 %`,
  ]
}
