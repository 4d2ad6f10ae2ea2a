import type { Measured, Name } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

/** Words in pictures that stand alone. */
export const picture = {
  'picture.source': (v: { source: Name; licence: Name; others: Measured; day: Measured }, f: Formatter) =>
    [
      `Source: ${f.show(v.source)}`,
      v.licence.en === '' ? '' : ` (${f.show(v.licence)})`,
      v.others.value === 0 ? '' : ` and ${f.count(v.others, { one: 'other', other: 'others' })}`,
      `. Data to ${f.show(v.day)}.`,
    ].join(''),
  'picture.title': 'Picture',
  'picture.transparent': 'Without background',
  'picture.copy': 'Copy picture',
  'picture.copied': 'The picture is on the clipboard.',
  'picture.hint':
    'With headline, method, source and date of the data. SVG stays sharp at any size; both remember the view they were taken from.',
  'picture.between': '. ',
} as const
