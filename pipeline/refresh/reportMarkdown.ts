import { tableNames } from '../../src/domain/dataset/tables.ts'
import type { Published } from '../editions/readPublished.ts'
import type { BuiltData } from '../merge/buildDataset.ts'
import type { Refreshed } from './refresh.ts'

const most = 50

/** Why a dataset must not be published without force: tables that shrank, or a date that has not come yet. */
export function objectionsTo(built: BuiltData, published: Published, today: string): readonly string[] {
  const smaller = tableNames.flatMap((name) => {
    const before = published.tables.get(name)?.length ?? 0
    const after = built.tables[name].length
    return after < before ? [`${name} would shrink from ${before} to ${after} rows`] : []
  })
  return built.dataDate > today
    ? [...smaller, `its newest fact is of ${built.dataDate}, after today`]
    : smaller
}

/** What a refresh found, for the person who reviews it. */
export function reportMarkdown({ upstreams }: Refreshed, verdict: string, today: string): string {
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0
      ? []
      : [
          `**${title}: ${lines.length}**`,
          '',
          ...lines.slice(0, most).map((line) => `- ${line}`),
          ...(lines.length > most ? [`- … and ${lines.length - most} more`] : []),
          '',
        ]
  return [
    `# Refresh of ${today}`,
    '',
    verdict,
    '',
    ...upstreams.flatMap(({ name, failure, outcome }) => [
      `## ${name}`,
      '',
      ...(failure === null ? [] : [`**Could not be read; its facts stay as published.** ${failure}`, '']),
      ...list(
        'Held back for review',
        outcome.held.map(({ key, words }) => `${words} (accept with \`--accept ${key}\`)`),
      ),
      ...list('New', outcome.added),
      ...list('Changed', outcome.changed),
      ...list('Gone upstream, kept here', outcome.withdrawn),
      ...list('Notes', outcome.notes),
    ]),
  ].join('\n')
}
