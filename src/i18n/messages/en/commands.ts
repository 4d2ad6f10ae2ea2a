import type { Measured, Name, Text } from '../../../domain/figure/text.ts'
import type { Formatter } from '../../Formatter.ts'

/** Words of the palette that finds everything, and of the sheet of shortcuts: both come when they are first opened. */
export const commands = {
  'find.title': 'Find charts, models, labs and settings',
  'find.placeholder': 'A chart, a model, a lab, a setting …',
  'find.empty': 'Nothing by that name. Try a shorter word; English and Chinese names both work.',
  'find.keys': 'Up and down arrow move, Enter opens, Escape closes.',
  'find.group.charts': 'Charts',
  'find.group.views': 'Views of charts',
  'find.group.models': 'Models',
  'find.group.labs': 'Labs',
  'find.group.pages': 'Pages',
  'find.group.settings': 'Settings',
  'find.detail.lab': (v: { n: Measured }, f: Formatter) =>
    f.count(v.n, { one: 'release', other: 'releases' }),
  'find.theme': (v: { theme: Text }, f: Formatter) => `Colours: ${f.show(v.theme).toLowerCase()}`,
  'find.language': (v: { language: Name }, f: Formatter) => `Language: ${f.show(v.language)}`,
  'find.current': 'in use',
  'shortcuts.title': 'Keyboard shortcuts',
  'shortcuts.site': 'Anywhere',
  'shortcuts.chart': 'In a chart that has the focus',
  'shortcuts.present': 'In a presentation',
  'shortcuts.present.keys':
    'Right arrow, space or Page Down: on. Left arrow or Page Up: back. Home and End: first and last slide. N: notes. F: full screen.',
  'shortcuts.single': 'Shortcuts of a single key',
  'shortcuts.single.why':
    'They act only while no field has the focus. Turn them off if you speak to your computer or a key acts when you do not mean it.',
  'shortcuts.or': 'or',
} as const
