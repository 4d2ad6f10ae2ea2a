import { createContext, useContext } from 'react'
import type { Formatter } from '../i18n/Formatter.ts'

export const FormatterContext = createContext<Formatter | null>(null)

/** The formatter of the page's language. */
export function useFormatter(): Formatter {
  const formatter = useContext(FormatterContext)
  if (!formatter) throw new Error('A component was rendered outside the formatter’s provider.')
  return formatter
}
