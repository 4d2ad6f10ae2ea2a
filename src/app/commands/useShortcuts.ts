import { useEffect, useRef, useState } from 'react'
import { remember, remembered } from '../../state/storage.ts'
import { shortcutOf, type FocusPlace, type ShortcutId } from './shortcuts.ts'

const storageKey = 'shortcuts'

/** Whether single keys act; the reader's choice is remembered. */
export function useSingleKeys(): readonly [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(() => remembered(storageKey) !== 'off')
  const choose = (next: boolean) => {
    setOn(next)
    remember(storageKey, next ? 'on' : 'off')
  }
  return [isOn, choose]
}

/** Listens on the whole page for the site's shortcuts. */
export function useShortcuts(isOn: boolean, act: (id: ShortcutId) => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const id = shortcutOf(event, placeOf(event.target), isOn)
      if (id === null) return
      event.preventDefault()
      latest.current(id)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [isOn])
}

const fields = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="combobox"]'

function placeOf(target: EventTarget | null): FocusPlace {
  if (!(target instanceof Element)) return 'page'
  if (target.closest('[role="dialog"], [role="alertdialog"]')) return 'dialog'
  if (target.closest(fields)) return 'field'
  // Type-ahead of an open list.
  if (target.closest('[role="listbox"], [role="menu"]')) return 'field'
  return target.closest('[role="application"]') ? 'application' : 'page'
}
