import { useState } from 'react'
import { remember, remembered } from './storage.ts'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const themeOf = (stored: string | null): Theme => themes.find((theme) => theme === stored) ?? 'auto'

/** The reader's theme. `index.html` sets the remembered one before the first paint, under the same key. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(() => themeOf(remembered('theme')))
  const choose = (next: Theme) => {
    setTheme(next)
    remember('theme', next)
    if (next === 'auto') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = next
  }
  return [theme, choose]
}
