import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

/** Words of the page that asks the Hugging Face Hub. */
export const hub = {
  'hub.standfirst':
    'Downloads, likes, licence and size as the Hub states them at this moment, beside what the dataset has of the model and its family.',
  'hub.field': 'Repository, such as Qwen/Qwen3-8B, or the address of its page',
  'hub.ask': 'Look up',
  'hub.examples': 'For example',
  'hub.noId': (v: { asked: Name }, f: Formatter) =>
    `“${f.show(v.asked)}” is not the name of a model’s repository. It reads owner/name.`,
  'hub.privacy':
    'Your browser asks huggingface.co itself, without cookies. Its counts are requests for files, machines included, and are renewed about once a day.',
  'hub.asking': 'Asking the Hub …',
  'hub.waiting': 'The Hub did not answer as it should; asking again after a pause …',
  'hub.cancel': 'Stop',
  'hub.cancelled': 'Not asked to the end.',
  'hub.again': 'Ask again',
  'hub.at': (v: { time: Name }, f: Formatter) => `Answered at ${f.show(v.time)}.`,
  'hub.at.stale': (v: { time: Name }, f: Formatter) =>
    `Answered at ${f.show(v.time)}; the counts may have changed since.`,
  'hub.failed': 'The Hub has no answer',
  'hub.lastGood': 'What is shown below was answered earlier.',
  'hub.problem.missing':
    'There is no public repository of this name. It may be private, deleted, or spelt differently.',
  'hub.problem.forbidden': 'The Hub does not tell strangers about this repository.',
  'hub.problem.network': 'The Hub could not be reached.',
  'hub.problem.invalid': 'The Hub answered in a form this page does not know.',
  'hub.moved': (v: { from: Name; to: Name }, f: Formatter) =>
    `${f.show(v.from)} is now called ${f.show(v.to)}.`,
  'hub.gated.automatic': 'Its files are had only after agreeing to terms; access is granted at once.',
  'hub.gated.manual': 'Its files are had only after asking; its owner grants access by hand.',
  'hub.disabled': 'The Hub has disabled this repository.',
  'hub.downloads30d': 'Downloads, last 30 days',
  'hub.downloadsAllTime': 'Downloads, all time',
  'hub.likes': 'Likes',
  'hub.licence': 'Licence',
  'hub.parameters': 'Parameters',
  'hub.storage': 'Storage, all versions',
  'hub.gigabytes': (v: { n: Measured }, f: Formatter) => `${f.number('count', v.n.value, 'full')} GB`,
  'hub.task': 'Task',
  'hub.created': 'Created',
  'hub.changed': 'Last changed',
  'hub.unsaid': 'not stated',
  'hub.open': 'Open on the Hub',
  'hub.dataset': 'In the dataset',
  'hub.listed': (v: { name: Name; released: Text }, f: Formatter) =>
    `Listed as ${f.show(v.name)}; released: ${f.show(v.released)}.`,
  'hub.unlisted': 'The list of releases has no model of this name.',
  'hub.family': (v: { family: Name }, f: Formatter) =>
    `By its name it belongs to the family ${f.show(v.family)}, of which the dataset has snapshots.`,
  'hub.noFamily': 'By its name it belongs to no family that the dataset has snapshots of.',
  'hub.chart': 'All families and snapshots',
  'hub.axis.day': 'Date of the count',
  'hub.axis.downloads': 'Downloads in 30 days',
  'hub.series.family': (v: { family: Name }, f: Formatter) => `${f.show(v.family)}, all repositories`,
  'hub.series.now': (v: { id: Name }, f: Formatter) => `${f.show(v.id)}, now`,
  'hub.figure.headline': (v: { id: Name; downloads: Measured }, f: Formatter) =>
    `${f.show(v.id)}: ${f.show(v.downloads)} downloads in 30 days`,
  'hub.figure.subtitle': (v: { family: Name }, f: Formatter) =>
    `Downloads on the Hugging Face Hub in the 30 days before a date: ${f.show(v.family)} in the dataset’s snapshots, and this repository today. Log scale.`,
  'hub.figure.howToRead':
    'Each dot is a snapshot of the whole family; the triangle is this repository alone, today. They are not joined: snapshots list different repositories.',
  'hub.figure.caution':
    'A family is more than one repository: its snapshots and today’s count are not one series.',
} as const
