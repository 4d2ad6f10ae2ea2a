import { describe, expect, it } from 'vitest'
import { shortcutOf, shortcuts, type FocusPlace, type Press } from '../../../src/app/commands/shortcuts.ts'

const press = (key: string, modifiers: Partial<Press> = {}): Press => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  defaultPrevented: false,
  ...modifiers,
})

describe('shortcuts', () => {
  it('have a key each', () => {
    expect(new Set(shortcuts.map(({ key }) => key)).size).toBe(shortcuts.length)
  })

  it.each(shortcuts)('$key is $id on the page', ({ id, key }) => {
    expect(shortcutOf(press(key), 'page', true)).toBe(id)
    expect(shortcutOf(press(key.toUpperCase()), 'page', true)).toBe(id)
  })

  it.each<FocusPlace>(['field', 'dialog'])('a single key is only text in a %s', (place) => {
    for (const { key } of shortcuts) expect(shortcutOf(press(key), place, true)).toBeNull()
  })

  it('a chart keeps its keys, but the sheet opens from it', () => {
    expect(shortcutOf(press('l'), 'application', true)).toBeNull()
    expect(shortcutOf(press('?'), 'application', true)).toBe('sheet')
  })

  it('turned off, no single key acts, and Ctrl-K still does', () => {
    for (const { key } of shortcuts) expect(shortcutOf(press(key), 'page', false)).toBeNull()
    expect(shortcutOf(press('k', { ctrlKey: true }), 'page', false)).toBe('find')
  })

  it('Ctrl or Command with K finds, from a field too', () => {
    expect(shortcutOf(press('k', { ctrlKey: true }), 'field', true)).toBe('find')
    expect(shortcutOf(press('K', { metaKey: true }), 'page', true)).toBe('find')
    expect(shortcutOf(press('k', { ctrlKey: true }), 'dialog', true)).toBeNull()
  })

  it('keys of the browser and keys already spent are left alone', () => {
    expect(shortcutOf(press('l', { ctrlKey: true }), 'page', true)).toBeNull()
    expect(shortcutOf(press('t', { altKey: true }), 'page', true)).toBeNull()
    expect(shortcutOf(press('j', { defaultPrevented: true }), 'page', true)).toBeNull()
  })
})
