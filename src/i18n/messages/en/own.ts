import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

/** Words of the reader's own data: dialog, notice, problems, and how figures name them. */
export const own = {
  'own.intro':
    'Models, scores or downloads, one row each, as CSV or JSON. Every chart, trend and export then works on them. They stay in this browser: nothing is uploaded.',
  'own.limits': (v: { megabytes: Measured; rows: Measured }, f: Formatter) =>
    `Up to ${f.number('count', v.megabytes.value, 'full')} MB and ${f.number('count', v.rows.value, 'full')} rows. Excel: save as CSV first.`,
  'own.forms':
    'Numbers such as 1.8T, 70B, 300万, 1,234.5 and dates such as 2023-12, Dec 2023, 2023年12月 are read as they are.',
  'own.file': 'Choose a file',
  'own.drop': 'or drop it anywhere on the page',
  'own.paste': 'Or paste rows, the first with the names of the columns',
  'own.paste.read': 'Read the text',
  'own.paste.name': 'Pasted rows',
  'own.address': 'Or the address of a file (https)',
  'own.address.hint':
    'The file is fetched by your browser, straight from where it is, and its server must allow that.',
  'own.address.read': 'Fetch',
  'own.example': 'Fill in an example',
  'own.cancel': 'Cancel',
  'own.fetching': (v: { name: Name }, f: Formatter) => `Fetching ${f.show(v.name)} …`,
  'own.reading': (v: { name: Name; share: Measured }, f: Formatter) =>
    `Reading ${f.show(v.name)} … ${f.number('share', v.share.value, 'short')}`,
  'own.rereading': 'Reading the rows again …',
  'own.another': 'Take another file',
  'own.counts': (v: { name: Name; used: Measured; total: Measured; problems: Measured }, f: Formatter) =>
    `${f.show(v.name)}: ${f.number('count', v.used.value, 'full')} of ${f.count(v.total, { one: 'row', other: 'rows' })} can be used, ${f.count(v.problems, { one: 'problem', other: 'problems' })} found.`,
  'own.counts.clean': (v: { name: Name; total: Measured }, f: Formatter) =>
    `${f.show(v.name)}: all ${f.count(v.total, { one: 'row', other: 'rows' })} can be used.`,
  'own.kind': 'A row is',
  'own.kind.models': 'a model, with its facts and scores',
  'own.kind.scores': 'a score of a model in a test',
  'own.kind.downloads': 'a count of downloads on a date',
  'own.columns': 'What the columns are',
  'own.column.header': 'Column',
  'own.column.is': 'Is',
  'own.column.isOf': (v: { header: Name }, f: Formatter) => `Column ${f.show(v.header)} is`,
  'own.ignore': '– not used –',
  'own.scoreIn': (v: { benchmark: Name }, f: Formatter) => `Score: ${f.show(v.benchmark)}`,
  'own.lacking.one': (v: { field: Text }, f: Formatter) =>
    `No column is “${f.show(v.field)}” yet. Without it no row can be used.`,
  'own.lacking.any': (v: { fields: Name }, f: Formatter) =>
    `One column must be one of these, or no row can be used: ${f.show(v.fields)}.`,
  'own.tooManyScores': (v: { n: Measured; most: Measured }, f: Formatter) =>
    `The statistics of the charts take up to ${f.number('count', v.most.value, 'full')} scores in one test; this file has ${f.number('count', v.n.value, 'full')}. Leave rows out, or do not use the column.`,
  'own.nothing': 'No row can be used as the columns are now.',
  'own.problems': 'Problems, row by row',
  'own.problems.beyond': (v: { n: Measured }, f: Formatter) =>
    `${f.count(v.n, { one: 'further problem is', other: 'further problems are' })} not listed.`,
  'own.problem.row': (v: { line: Measured }, f: Formatter) =>
    `Line ${f.number('count', v.line.value, 'full')}, whole row`,
  'own.problem.cell': (v: { line: Measured; column: Name }, f: Formatter) =>
    `Line ${f.number('count', v.line.value, 'full')}, ${f.show(v.column)}`,
  'own.problems.more': (v: { n: Measured }, f: Formatter) =>
    `Show ${f.number('count', v.n.value, 'full')} more`,
  'own.problems.save': 'Save the list (CSV)',
  'own.lost.row': 'Row left out.',
  'own.lost.value': 'Value left blank.',
  'own.lost.nothing': 'Row used.',
  'own.mode': 'Your rows',
  'own.mode.join': 'join the published ones',
  'own.mode.replace': 'take their place',
  'own.mode.hint':
    'Beside published rows, your marks have a colour and a name of their own. In their place, tables you bring nothing for stay as published.',
  'own.apply': 'Show on the charts',
  'own.notice': (v: { name: Name; n: Measured }, f: Formatter) =>
    `Your data on the charts: ${f.show(v.name)}, ${f.count(v.n, { one: 'row', other: 'rows' })}`,
  'own.notice.join': 'They stand beside the published rows, marked as yours.',
  'own.notice.replace': 'They stand in place of the published rows.',
  'own.notice.in-link': 'The address of this page brings them along; they are not sent to any server.',
  'own.notice.by-address': 'The address of this page names the file, and whoever opens it fetches it anew.',
  'own.notice.too-large':
    'They are too large for a link: the address of this page shows others the published data, and a reload does too.',
  'own.notice.edit': 'Edit the columns',
  'own.notice.remove': 'Remove',
  'own.notice.waiting': (v: { name: Name }, f: Formatter) =>
    `${f.show(v.name)} has been read, and is not on the charts.`,
  'own.notice.look': 'Look at it',
  'own.notice.open': 'See why',
  'own.share.too-large':
    'Your own data are too large for a link. This link and the code below show the published data; files you save here hold yours.',
  'own.share.in-link': 'Your own data travel inside this link.',
  'own.data.text':
    'Your own models, scores or downloads can stand on every chart, beside the published rows or in their place, without leaving your browser.',
  'intake.field.name': 'Model or family',
  'intake.field.organisation': 'Lab',
  'intake.field.country': 'Country',
  'intake.field.released': 'Release date',
  'intake.field.openness': 'Open or closed',
  'intake.field.parameters': 'Parameters',
  'intake.field.active_parameters': 'Active parameters',
  'intake.field.licence': 'Licence',
  'intake.field.base_model': 'Base model',
  'intake.field.link': 'Link',
  'intake.field.benchmark': 'Name of the test',
  'intake.field.score': 'Score in that test',
  'intake.field.date': 'Date of the count',
  'intake.field.downloads_30d': 'Hugging Face downloads, 30 days',
  'intake.field.pulls': 'Ollama pulls so far',
  'intake.field.downloads_total': 'Downloads so far, as stated',
  'intake.why.formula': 'A formula that was not worked out.',
  'intake.why.spreadsheet-error': 'An error of a spreadsheet.',
  'intake.why.not-a-number': 'Not a number.',
  'intake.why.ambiguous-number':
    'A thousand or a fraction? Nothing else in the column says which sign comes before decimals.',
  'intake.why.range-of-numbers': 'A range, not one number.',
  'intake.why.product': 'A product; write the total.',
  'intake.why.too-large': 'Too large for any model.',
  'intake.why.no-unit':
    'Too small for a size. If the column counts in billions, say so in its name: “Parameters (B)”.',
  'intake.why.not-whole': 'A count must be a whole number.',
  'intake.why.negative': 'A count cannot be negative.',
  'intake.why.not-positive': 'A size must be above zero.',
  'intake.why.outside-scale': 'Outside the scale of this test.',
  'intake.why.not-a-date': 'Not a date.',
  'intake.why.no-such-day': 'No calendar has this day.',
  'intake.why.ambiguous-date': 'Day or month first? Nothing else in the column says.',
  'intake.why.two-digit-year': 'The year needs four digits.',
  'intake.why.serial-date': 'A spreadsheet’s number for a day; write the date out.',
  'intake.why.date-out-of-range': 'Not between 1950 and 2100.',
  'intake.why.not-an-openness': 'Neither open nor closed. Write open, closed, API only or unreleased.',
  'intake.why.unknown-benchmark': 'No test of this site has this name.',
  'intake.why.not-a-link': 'Not a web address.',
  'intake.why.missing': 'Nothing stands here.',
  'intake.why.refused': 'The dataset does not take this row.',
  'intake.why.quotes': 'Quotation marks do not pair up.',
  'intake.why.too-many-cells': 'More cells than the first row.',
  'intake.why.too-few-cells': 'Fewer cells than the first row.',
  'intake.why.cell-too-long': 'A cell is longer than 5,000 characters.',
  'intake.why.not-an-object': 'Not an object with named values.',
  'intake.why.hidden-characters': 'Invisible characters were taken out.',
  'intake.why.repeated': 'The same stands in an earlier row.',
  'own.failed': (v: { name: Name }, f: Formatter) => `${f.show(v.name)} could not be read`,
  'own.failed.not-an-address': 'This is not a web address.',
  'own.failed.not-https': 'Only addresses that begin with https are fetched.',
  'own.failed.credentials': 'The address holds a name or password; such addresses are not fetched.',
  'own.failed.private-host':
    'The address leads into a private network; such addresses are not fetched. Choose the file instead.',
  'own.failed.led-astray':
    'The address leads on to one that is not fetched: it must stay on https and public.',
  'own.failed.offline': 'There is no connection.',
  'own.failed.unreachable':
    'The file did not arrive. Either its server cannot be reached, or it does not let other sites read its files (it sends no Access-Control-Allow-Origin). Save the file and choose it here instead.',
  'own.failed.timeout': 'The server did not answer within 30 seconds.',
  'own.failed.web-page':
    'The address leads to a web page, not to a file of data. Look for a link to the raw file.',
  'own.failed.status': (v: { status: Name }, f: Formatter) =>
    `The server refused the file (status ${f.show(v.status)}).`,
  'own.failed.too-large': (v: { megabytes: Measured }, f: Formatter) =>
    `The file is larger than ${f.number('count', v.megabytes.value, 'full')} MB.`,
  'own.failed.broken-link': 'The link is damaged or was cut short: the data in it cannot be unpacked.',
  'own.failed.crashed': 'The mistake is ours, not yours. Nothing has been changed.',
  'own.failed.no-benchmarks': 'The list of tests could not be loaded. Try again.',
  'own.failed.empty': 'There is nothing in it.',
  'own.failed.no-rows': 'There are names of columns, and no rows.',
  'own.failed.binary': 'It is not a text file. Save a spreadsheet as CSV first.',
  'own.failed.not-a-table': 'It is not a table: there must be at least two columns, or a list of objects.',
  'own.failed.repeated-header': 'Two columns have the same name.',
  'own.failed.too-many-rows': (v: { rows: Measured }, f: Formatter) =>
    `It has more than ${f.number('count', v.rows.value, 'full')} rows.`,
  'own.failed.too-many-columns': (v: { columns: Measured }, f: Formatter) =>
    `It has more than ${f.number('count', v.columns.value, 'full')} columns.`,
  'own.failed.too-large-grid': (v: { cells: Measured }, f: Formatter) =>
    `Its rows have so little in common that the table would have more than ${f.number('count', v.cells.value, 'full')} cells.`,
  'own.failed.broken-json': 'The JSON is broken.',
  'own.failed.broken-json.at': (v: { line: Measured }, f: Formatter) =>
    `The JSON is broken in line ${f.number('count', v.line.value, 'full')}.`,
} as const
