import type { Text } from '../../domain/figure/text.ts'
import { msg } from '../../i18n/msg.ts'

export type ShortcutId = 'find' | 'sheet' | 'theme' | 'language' | 'overview' | 'next' | 'previous'

export type Shortcut = { readonly id: ShortcutId; readonly key: string; readonly name: Text }

/** Every single key of the site, as the sheet lists them. The charts and the presentation have their own. */
export const shortcuts: readonly Shortcut[] = [
  { id: 'find', key: '/', name: msg('shortcut.find') },
  { id: 'sheet', key: '?', name: msg('shortcut.sheet') },
  { id: 'next', key: 'j', name: msg('shortcut.next') },
  { id: 'previous', key: 'k', name: msg('shortcut.previous') },
  { id: 'overview', key: 'o', name: msg('shortcut.overview') },
  { id: 'theme', key: 't', name: msg('shortcut.theme') },
  { id: 'language', key: 'l', name: msg('shortcut.language') },
]

/** What a key press looks like to `shortcutOf`. */
export type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'defaultPrevented'>

/** Where the focus is: letters typed into a field are text, and an application (a chart) has keys of its own. */
export type FocusPlace = 'page' | 'application' | 'field' | 'dialog'

/**
 * The shortcut of a key press, or null. Ctrl or Command with K works everywhere; single keys only on the page itself,
 * and only while the reader has not turned them off.
 */
export function shortcutOf(press: Press, place: FocusPlace, isOn: boolean): ShortcutId | null {
  if (press.defaultPrevented) return null
  const key = press.key.toLowerCase()
  if ((press.ctrlKey || press.metaKey) && !press.altKey && key === 'k')
    return place === 'dialog' ? null : 'find'
  if (!isOn || press.altKey || press.ctrlKey || press.metaKey) return null
  const found = shortcuts.find((shortcut) => shortcut.key === key)?.id ?? null
  if (place === 'page') return found
  return place === 'application' && found === 'sheet' ? found : null
}
