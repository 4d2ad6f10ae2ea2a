import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

/** Words of the share dialog, and of files that come back. */
export const share = {
  'share.viewTitle': (v: { chart: Text; view: Text }, f: Formatter) =>
    `${f.show(v.chart)}: ${f.show(v.view)}`,
  'share.open': 'Share and export',
  'share.title': 'Share this view',
  'share.native': 'Share with …',
  'share.files': 'Files',
  'share.pptx': 'PowerPoint',
  'share.pptx.dark': 'PowerPoint, dark',
  'share.pptx.deck': 'PowerPoint with data tables',
  'share.pptx.picture': 'PowerPoint, as a picture',
  'share.pptx.hint':
    'Charts in PowerPoint are native: their series, numbers and colours can be edited. Sources and method are in the speaker notes.',
  'share.html': 'Offline page (HTML)',
  'share.html.hint':
    'The offline page is one file: the chart with its pointer, keys and table, and no need of a network.',
  'share.failed': 'The file could not be made. Try again.',
  'share.embed': 'Code for a web page',
  'share.picture': 'Picture for Markdown, light and dark',
  'share.embed.slide': 'For a slide',
  'share.embed.frozen': (v: { edition: Name }, f: Formatter) => `Keep the data of ${f.show(v.edition)}`,
  'share.cite.text': 'Text',
  'share.talk': 'Present',
  'share.talk.hint': 'Put views together and show them full screen, one after the other.',
  'share.talk.add': 'Add this view',
  'share.talk.added': 'Added',
  'share.talk.open': 'Open the presentation',
  'dropped.title': 'The view of the file you dropped',
  'dropped.same': (v: { file: Measured }, f: Formatter) =>
    `The file and this page show the same data, to ${f.number('day', v.file.value, 'full')}.`,
  'dropped.moved': (v: { file: Measured; now: Measured }, f: Formatter) =>
    `The file shows data to ${f.number('day', v.file.value, 'full')}, this page to ${f.number('day', v.now.value, 'full')}.`,
  'dropped.headline': (v: { headline: Name }, f: Formatter) => `The finding was: “${f.show(v.headline)}”.`,
  'dropped.since': 'What has changed in its numbers since:',
  'dropped.unchanged': 'Its numbers are the same today.',
  'dropped.number': (v: { label: Text; before: Measured; now: Measured }, f: Formatter) =>
    `${f.show(v.label)}: ${f.show(v.before)} then, ${f.show(v.now)} now`,
  'dropped.own.kept':
    'Your own data on this page stay on the charts. The file was made without them, or with others, so its numbers are not compared.',
  'dropped.own.missing': (v: { name: Name }, f: Formatter) =>
    `The file was drawn with rows that are not in it: ${f.show(v.name)}. Open them again under “Your data” to see the same chart.`,
  'dropped.foreign':
    'This file holds no view of this site and no table. Files exported here can be dropped to open their view, CSV and JSON files to show their rows.',
} as const
