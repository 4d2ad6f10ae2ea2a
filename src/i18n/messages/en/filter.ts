import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

type Left = { table: Text; rows: Measured; left: Measured; undecided: Measured }

/** Words of the filter that all charts share. */
export const filter = {
  'filter.orgs': 'Organisation',
  'filter.countries': 'Country',
  'filter.openness': 'Openness',
  'filter.licences': 'Licence',
  'filter.size': 'Parameters',
  'filter.released': 'Released',
  'filter.q': 'Search',
  'filter.undecided': 'Keep what the data do not decide',
  'filter.part': (v: { label: Text; value: Text | Name }, f: Formatter) =>
    `${f.show(v.label)}: ${f.show(v.value)}`,
  'filter.part.q': (v: { words: Name }, f: Formatter) => `Name contains “${f.show(v.words)}”`,
  'filter.and': (v: { first: Text; rest: Text }, f: Formatter) => `${f.show(v.first)}; ${f.show(v.rest)}`,
  'filter.or': (v: { first: Text | Name; second: Text | Name }, f: Formatter) =>
    `${f.show(v.first)} or ${f.show(v.second)}`,
  'filter.or.more': (v: { first: Text | Name; second: Text | Name; more: Measured }, f: Formatter) =>
    `${f.show(v.first)}, ${f.show(v.second)} or ${f.count(v.more, { one: 'other', other: 'others' })}`,
  'filter.range': (v: { from: Measured; to: Measured }, f: Formatter) =>
    `${f.number(v.from.quantity, v.from.value, 'full')} to ${f.number(v.to.quantity, v.to.value, 'full')}`,
  'filter.range.from': (v: { from: Measured }, f: Formatter) =>
    `from ${f.number(v.from.quantity, v.from.value, 'full')}`,
  'filter.range.to': (v: { to: Measured }, f: Formatter) =>
    `up to ${f.number(v.to.quantity, v.to.value, 'full')}`,
  'filter.headline': (v: { headline: Text; scope: Text }, f: Formatter) =>
    `${f.show(v.headline)} (${f.show(v.scope)})`,
  'filter.scope': (v: { value: Text | Name }, f: Formatter) => f.show(v.value),
  'filter.subtitle': (v: { subtitle: Text; filter: Text }, f: Formatter) =>
    `${f.show(v.subtitle)} Filtered: ${f.show(v.filter)}.`,
  'filter.left': (v: Left, f: Formatter) => `${f.show(v.left)} of ${f.show(v.rows)} ${f.show(v.table)}`,
  'filter.left.undecided': (v: Left, f: Formatter) =>
    `${f.show(v.left)} of ${f.show(v.rows)} ${f.show(v.table)} (${f.show(v.undecided)} of them because the data do not say)`,
  'filter.left.kept': (v: Left, f: Formatter) =>
    `${f.show(v.left)} of ${f.show(v.rows)} ${f.show(v.table)} (${f.show(v.undecided)} kept although the data do not say)`,
  'filter.note': (v: { filter: Text; left: Text }, f: Formatter) =>
    `Filtered: ${f.show(v.filter)}. Left out: ${f.show(v.left)}.`,
  'filter.empty': (v: { filter: Text; left: Text; why: Text }, f: Formatter) =>
    `${f.show(v.why)} The filter (${f.show(v.filter)}) leaves out ${f.show(v.left)}.`,
  'filter.title': 'Filter the data',
  'filter.on': 'Filtered',
  'filter.off': 'all of them',
  'filter.any': 'any',
  'filter.remove': (v: { filter: Text }, f: Formatter) => `Take off the filter: ${f.show(v.filter)}`,
  'filter.clear': 'Clear the filter',
  'filter.find': 'Find in the list',
  'filter.none': 'Nothing by this name',
  'filter.more': (v: { n: Measured }, f: Formatter) =>
    `${f.count(v.n, { one: 'more', other: 'more' })}: type to find them`,
  'filter.counts':
    'Models or families in the data of this chart, as far as the rest of the filter lets them through.',
  'filter.from': 'From',
  'filter.to': 'To',
  'filter.from.size': 'From, in billions',
  'filter.to.size': 'To, in billions',
  'filter.size.wrong': 'A number above zero, such as 7 or 0.5',
  'filter.range.order': 'The end lies before the beginning',
  'filter.q.hint': 'Words in the name or the maker',
  'filter.q.long': 'Too long to search for',
} as const
