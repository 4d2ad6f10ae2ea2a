import type { Control, FilterSetting } from '../../catalog/defineChart.ts'
import { measured, type Name, type Text } from '../../domain/figure/text.ts'
import { dayOfIso } from '../../domain/time/day.ts'
import { msg } from '../../i18n/msg.ts'

/** A raw value of a control in words: the name of its option, on or off, a date. */
export function sayRaw(control: Control | FilterSetting | undefined, raw: string): Text | Name {
  if (!control) return { en: raw }
  const { kind } = control
  switch (kind.kind) {
    case 'choice':
      return kind.options.find((option) => option.raw === raw)?.label ?? { en: raw }
    case 'flag':
      return raw === '1' ? msg('view.on') : msg('view.off')
    case 'day': {
      const day = dayOfIso(raw)
      return day === null ? kind.none : msg('view.day', { day: measured('day', day) })
    }
    case 'number':
      return { en: raw }
    // A filter that is refused is off.
    case 'texts':
    case 'classes':
    case 'words':
    case 'range':
      return raw === '' ? msg('filter.any') : { en: raw }
  }
  return kind satisfies never
}
