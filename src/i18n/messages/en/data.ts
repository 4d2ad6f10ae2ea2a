import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

/** Words of the page about the data. */
export const data = {
  'data.standfirst':
    'Releases, sizes, test scores, downloads and prices of language models, merged from public sources. Every fact keeps the name of the source it came from, and all of it can be downloaded.',
  'data.markup.name': 'Crossover: open and closed language models',
  'data.age': (v: { day: Measured; days: Measured }, f: Formatter) =>
    `The newest fact is of ${f.number('day', v.day.value, 'full')}, ${f.count(v.days, { one: 'day', other: 'days' })} ago.`,
  'data.changes': 'Editions and what changed',
  'data.changes.text':
    'Every edition stays available under its name. A chart embedded with “dataset” and the name in its address never changes.',
  'data.column.edition': 'Edition',
  'data.column.published': 'Published',
  'data.column.changed': 'Rows against the edition before',
  'data.changes.first': 'First edition',
  'data.changes.none': 'no rows',
  'data.changes.rows': (
    v: { table: Name; added: Measured; changed: Measured; removed: Measured },
    f: Formatter,
  ) =>
    `${f.show(v.table)}: ${[
      v.added.value > 0 ? `${f.number('count', v.added.value, 'full')} added` : '',
      v.changed.value > 0 ? `${f.number('count', v.changed.value, 'full')} changed` : '',
      v.removed.value > 0 ? `${f.number('count', v.removed.value, 'full')} removed` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')}`,
  'data.changes.models': (v: { names: Name }, f: Formatter) => `New models: ${f.show(v.names)}`,
  'data.changes.detail': 'row by row',
  'data.rows.edition':
    'These are the rows of that edition, which the number was drawn from. What was measured or corrected after it is not in here.',
  'data.rows.title': 'The rows behind a number',
  'data.rows.stated': (v: { n: Measured; stating: Measured }, f: Formatter) =>
    `${f.count(v.stating, { one: 'published row states', other: 'published rows state' })} this very number; marked “=” below. ${v.n.value > v.stating.value ? `Of the same name, source and time there are ${f.number('count', v.n.value, 'full')} in all.` : ''}`.trim(),
  'data.rows.computed': (v: { n: Measured }, f: Formatter) =>
    `No row states this number: it was computed from published rows. ${v.n.value === 1 ? 'This row has' : `These ${f.number('count', v.n.value, 'full')} have`} in common with it what is listed here.`,
  'data.rows.whole': (v: { n: Measured }, f: Formatter) =>
    `No row states this number, and none bears its name or its time: it was computed by a rule from all ${f.number('count', v.n.value, 'full')} rows of its source.`,
  'data.rows.method': 'How the chart computes it',
  'data.rows.conditions': 'What the rows have in common with the number',
  'data.rows.name': 'Name:',
  'data.rows.source': 'Source:',
  'data.rows.span': 'Time:',
  'data.rows.without': 'without this',
  'data.rows.number': 'Row',
  'data.rows.caption': (v: { table: Name }, f: Formatter) => `Published rows of ${f.show(v.table)}`,
  'data.stale.title': 'These data are out of date',
  'data.stale.text':
    'They are meant to be renewed every week. Whatever has been released or measured since is missing from every chart.',
  'data.files': 'Tables to download',
  'data.files.text':
    'The charts read exactly these files. Each is listed with its columns and its checksum in a Frictionless data package.',
  'data.tableOf': (v: { title: Text }, f: Formatter) => `Table: ${f.show(v.title)}`,
  'data.column.table': 'Table',
  'data.column.rows': 'Rows',
  'data.column.content': 'One row is',
  'data.column.files': 'Files',
  'data.column.year': 'Year',
  'data.column.releases': 'Releases',
  'data.column.known': 'Openness known',
  'data.column.openShare': 'Open, of known',
  'data.table.models': 'a release of a language model, with size, openness, licence and a source for each',
  'data.table.benchmarks': 'a test, with its scale and the score of guessing',
  'data.table.scores': 'a score of a version of a model in a test, with its conditions',
  'data.table.ollama_families': 'cumulative Ollama pulls of a family of models in a month',
  'data.table.ollama_increments': 'Ollama pulls a model gained between two observations',
  'data.table.hf_snapshots': 'Hugging Face downloads of a family in the 30 days before a snapshot',
  'data.table.reported': 'a download figure stated by a company, a study or the press',
  'data.table.arena': 'the rating of a model on a dated Arena board',
  'data.table.prices': 'a listed price for a million tokens on a day',
  'data.kilobytes': (v: { n: Measured }, f: Formatter) => `${f.number('count', v.n.value, 'full')} kB`,
  'data.package': 'columns, types, units, sources, licences and checksums',
  'data.report': 'what was merged, what did not fit, and where sources disagree',
  'data.coverage': 'Releases by year and openness',
  'data.coverage.text':
    'A model is open if its weights can be downloaded, whether or not its training code is; closed if it is offered only as a service, or was described and never released.',
  'data.coverage.left': (v: { n: Measured }, f: Formatter) =>
    `${f.count(v.n, { one: 'release', other: 'releases' })} without a known date ${v.n.value === 1 ? 'is' : 'are'} not in the table.`,
  'data.coverage.caution':
    'The years are not equally covered: the widest list ends with 2025, so 2026 holds notable models and models from leaderboards only.',
  'data.openness.open_source': 'Open weights and training code',
  'data.openness.open_weights': 'Open weights',
  'data.openness.api_only': 'Service only',
  'data.openness.unreleased': 'Never released',
  'data.openness.unknown': 'Unknown',
  'data.problems': 'Known problems',
  'data.problems.text':
    'None of these can be mended here. Each is dealt with as stated, on every chart alike.',
  'data.problem.recent': 'The last years are incomplete',
  'data.problem.recent.text':
    'Lists of models lag behind. Counts of 2026 are not comparable with those of earlier years; charts of counts mark them.',
  'data.problem.size': 'Closed labs stopped telling sizes',
  'data.problem.size.text':
    'Sizes of well-known closed models are estimates or rumours. Charts use stated sizes and leave the others out unless you ask for them.',
  'data.problem.openness': '“Open source” is not a legal finding',
  'data.problem.openness.text':
    'It means that weights and training code can be had. Whether a licence meets the Open Source Definition is another question.',
  'data.problem.tests': 'One test has many scores',
  'data.problem.tests.text':
    'Examples in the prompt and the way of asking differ between reports and move a score by several points. A chart keeps to one basis and names it.',
  'data.problem.arena': 'The Arena changed its method',
  'data.problem.arena.text':
    'Ratings from before and after a change are not on one scale. Charts compare models within one board and one date only.',
  'data.problem.downloads': 'Downloads were seen only now and then',
  'data.problem.downloads.text':
    'Nobody publishes their history. Observations are drawn as marks and never joined across a gap. Hugging Face and Ollama count different things and share no axis.',
  'data.problem.machines': 'Machines download too',
  'data.problem.machines.text':
    'Bursts of automated traffic stand in the counts and can make a country or a lab look popular. They are found by one rule for all and shown.',
  'data.problem.counting': 'Hugging Face changed how it counts',
  'data.problem.counting.text':
    'Levels before and after April 2024 are not strictly comparable. A download there is a request for a file, not a person.',
  'data.problem.prices': 'Price dates are first sightings',
  'data.problem.prices.text':
    'A price list shows when a price was noticed, not when it began. Prices marked as doubtful are left out, and a record low needs a second list.',
  'data.problem.names': 'Names had to be matched',
  'data.problem.names.text':
    'Sources spell models differently. Where no match was certain there is none: the score or price stays without a model, and the report counts it.',
  'data.problem.licences': 'Some snapshots state no licence',
  'data.problem.licences.text':
    'Of these only figures are published, added up by family and cited, never the files themselves.',
  'data.sources': 'Sources',
  'data.sources.text':
    'Each with its licence and the citation it asks for. What is here is filtered and merged; mistakes made in doing so are ours.',
  'data.sources.count': (v: { n: Measured }, f: Formatter) =>
    `${f.count(v.n, { one: 'source', other: 'sources' })}. A fact is one value in one table; it counts for the source named beside it.`,
  'data.sources.datasets': 'Datasets and price lists',
  'data.sources.snapshots': 'Public snapshots of download counts',
  'data.sources.publications': 'Publications that state a figure',
  'data.source.facts': (v: { n: Measured }, f: Formatter) => f.count(v.n, { one: 'fact', other: 'facts' }),
  'page.refused': 'The address asked for something this page does not have',
  'page.rejected': (v: { key: Name; raw: Name }, f: Formatter) =>
    `“${f.show(v.raw)}” is not possible for “${f.show(v.key)}”; the usual is shown.`,
  'page.unknown': (v: { key: Name }, f: Formatter) => `“${f.show(v.key)}” is not a setting of this page.`,
} as const
