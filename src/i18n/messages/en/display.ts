import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

const signed = ({ quantity, value }: Measured, f: Formatter): string =>
  `${value > 0 ? '+' : ''}${f.number(quantity, value, 'full')}`

/** Words of what a reader sets on a chart: zoom, series, pins, notes, scales, sound. */
export const display = {
  'display.list': (v: { list: Text; name: Text }, f: Formatter) => `${f.show(v.list)}, ${f.show(v.name)}`,
  'display.note.hidden': (v: { series: Text }, f: Formatter) =>
    `Switched off in this view: ${f.show(v.series)}. Headline and numbers still count everything.`,
  'display.note.zoom': (v: { from: Measured; to: Measured; n: Measured }, f: Formatter) =>
    `Zoomed to ${f.number(v.from.quantity, v.from.value, 'full')} to ${f.number(v.to.quantity, v.to.value, 'full')}; ${f.count(v.n, { one: 'mark lies', other: 'marks lie' })} outside. Headline and numbers still count everything.`,
  'display.note.relative':
    'Shown relative: multiples of the first value of each series, or shares of the whole where series are stacked.',
  'display.note.reader': (v: { x: Measured; words: Name }, f: Formatter) =>
    `${f.number(v.x.quantity, v.x.value, 'full')}: ${f.show(v.words)}`,
  'display.axis.multiple': (v: { of: Text }, f: Formatter) =>
    `${f.show(v.of)}, as a multiple of the first value`,
  'display.axis.share': (v: { of: Text }, f: Formatter) => `${f.show(v.of)}, as a share of the whole`,
  'display.pin': (v: { letter: Name; name: Name; x: Measured; y: Measured }, f: Formatter) =>
    `Pin ${f.show(v.letter)}: ${f.show(v.name)}, ${f.number(v.x.quantity, v.x.value, 'full')}, ${f.number(v.y.quantity, v.y.value, 'full')}.`,
  'display.pin.row': (v: { letter: Name; name: Name; x: Measured }, f: Formatter) =>
    `Pin ${f.show(v.letter)}: ${f.show(v.name)}, ${f.number(v.x.quantity, v.x.value, 'full')}.`,
  'display.pin.against': (v: { letter: Name; other: Name; x: Text; y: Text }, f: Formatter) =>
    `${f.show(v.letter)} against ${f.show(v.other)}: ${f.show(v.y)}, ${f.show(v.x)}.`,
  'display.pin.x': (v: { x: Measured }, f: Formatter) => {
    const { quantity, value } = v.x
    if (quantity !== 'months') return `${signed(v.x, f)} along the axis`
    if (Math.abs(value) < 0.05) return 'at the same time'
    return `${f.number('months', Math.abs(value), 'full')} ${value > 0 ? 'later' : 'earlier'}`
  },
  'display.pin.y': (v: { y: Measured }, f: Formatter) => signed(v.y, f),
  'display.pin.noValue': 'no values to compare',
  'display.title': 'Look closer',
  'display.zoom': 'Stretch in sight',
  'display.zoom.none': 'the whole axis',
  'display.zoom.from': 'Beginning of the stretch',
  'display.zoom.to': 'End of the stretch',
  'display.zoom.reset': 'Show everything',
  'display.zoom.hint': 'Drag over the chart to zoom',
  'display.hide': 'Series switched off',
  'display.hide.none': 'none',
  'display.series': 'Series',
  'display.series.only': 'Only',
  'display.series.only.of': (v: { name: Text }, f: Formatter) => `Only ${f.show(v.name)}`,
  'display.pins': 'Pinned marks',
  'display.pins.none': 'none',
  'display.pins.clear': 'Remove all pins',
  'display.pins.first': 'The others are compared with this one.',
  'display.pins.against': (v: { other: Name; what: Name }, f: Formatter) =>
    `Against ${f.show(v.other)}: ${f.show(v.what)}`,
  'display.pins.missing': (v: { n: Measured }, f: Formatter) =>
    `${f.count(v.n, { one: 'pin has', other: 'pins have' })} no mark in this view.`,
  'display.pin.remove.of': (v: { name: Name }, f: Formatter) => `Remove the pin of ${f.show(v.name)}`,
  'display.pin.note': 'Add a note here',
  'display.remove': 'Remove',
  'display.notes': 'Notes of your own',
  'display.notes.none': 'none',
  'display.note.move': (v: { text: Name }, f: Formatter) => `Move the note “${f.show(v.text)}”`,
  'display.note.day': 'Day',
  'display.note.text': 'Note',
  'display.note.new': 'New note',
  'display.note.placeholder': 'Write, then press Enter',
  'display.note.long': (v: { most: Measured }, f: Formatter) => `At most ${f.show(v.most)} characters`,
  'display.note.remove.of': (v: { text: Name }, f: Formatter) => `Remove the note “${f.show(v.text)}”`,
  'display.place.wrong': 'Write a plain number',
  'display.scale.auto': 'as the chart has it',
  'display.relative': 'Relative to the first value',
  'display.reset': 'Undo all of this',
  'display.sound': 'Listen',
  'display.sound.stop': 'Stop',
  'display.sound.hint': 'Pitch is height, time is time; open models sound left, closed models right',
  'display.sound.failed': 'This browser cannot play it.',
} as const
